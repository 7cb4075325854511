import { cursorAt, cursorParameter, pageOf } from './page';

const id = '0199f1f0-0000-7000-8000-000000000001';

describe('pages', () => {
  it('tell where the next one begins, and that only while there is one', () => {
    const cut = (rows: number[]) => pageOf(rows, 2, (row) => row * 10, (row) => `after ${row}`);
    expect(cut([1, 2, 3])).toEqual({ items: [10, 20], nextCursor: 'after 2' });
    expect(cut([1, 2])).toEqual({ items: [10, 20], nextCursor: null });
    expect(cut([])).toEqual({ items: [], nextCursor: null });
  });

  it('take their own cursors back, and nobody else’s', () => {
    const at = '2026-11-23T08:00:00.000Z';
    expect(cursorParameter.parse(cursorAt(at, id))).toEqual({ at, id });
    expect(cursorParameter.parse(cursorAt(null, id))).toEqual({ at: 'infinity', id });
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const bad of ['', 'abc', forged([at]), forged([at, "x' OR 1=1"]), forged({ at, id }), forged(['2026-11-23', id])]) {
      expect(cursorParameter.safeParse(bad).success).toBe(false);
    }
  });
});
