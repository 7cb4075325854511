import { Look } from './look';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('a look at a part', () => {
  it('tells what it says, and a failure without its text', async () => {
    expect(await new Look(() => Promise.resolve(null)).within(10)).toEqual({ ok: true, late: false });
    expect(await new Look(() => Promise.resolve('2 to come')).within(10)).toEqual({ ok: false, detail: '2 to come', late: false });
    expect(await new Look(() => Promise.reject(new Error('password=1'))).within(10)).toEqual({ ok: false, detail: 'no answer', late: false });
    expect(await new Look(() => { throw new Error('at once'); }).within(10)).toEqual({ ok: false, detail: 'no answer', late: false });
  });

  it('does not wait for ever, and does not ask again while it waits', async () => {
    let answer = (_: null): void => undefined;
    const ask = jest.fn(() => new Promise<null>((resolve) => { answer = resolve; }));
    const look = new Look(ask);
    const [first, second] = [look.within(2_000), look.within(2_000)];
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await Promise.all([first, second])).toEqual(Array.from({ length: 2 }, () => ({ ok: false, detail: 'no answer within 2000 ms', late: true })));
    const third = look.within(2_000);
    expect(ask).toHaveBeenCalledTimes(1);
    answer(null);
    expect(await third).toEqual({ ok: true, late: false });
    void look.within(2_000);
    expect(ask).toHaveBeenCalledTimes(2);
    answer(null);
  });
});
