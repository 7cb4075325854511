import { inParallel } from './in-parallel';

describe('inParallel', () => {
  it('works on everything, never on more than the limit at a time', async () => {
    let busy = 0;
    let most = 0;
    const done: number[] = [];
    await inParallel(Array.from({ length: 20 }, (_, i) => i), 4, async (item) => {
      most = Math.max(most, (busy += 1));
      await Promise.resolve();
      busy -= 1;
      done.push(item);
    });
    expect(done).toHaveLength(20);
    expect(most).toBe(4);
  });

  it('begins nothing after a failure, and throws it when what was under way has ended', async () => {
    const begun: number[] = [];
    const work = inParallel([1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      await Promise.resolve();
      if (item === 1) throw new Error('one failed');
    });
    await expect(work).rejects.toThrow('one failed');
    expect(begun).toEqual([1, 2]);
  });
});
