import { Remembered } from './remembered';

/** Reads that end when told; how often was asked is their number. */
class Database {
  readonly open: { answer: (value: number) => void; fail: (error: Error) => void }[] = [];
  readonly ask = (): Promise<number> => new Promise((answer, fail) => void this.open.push({ answer, fail }));
}

describe('what is remembered', () => {
  it('is read once for all who ask meanwhile, and then served', async () => {
    const database = new Database();
    const remembered = new Remembered(60_000, database.ask);
    const asked = [remembered.get(), remembered.get(), remembered.ahead()];
    database.open[0]?.answer(1);
    expect(await Promise.all(asked)).toEqual([1, 1, 1]);
    expect(await remembered.get()).toBe(1);
    expect(database.open).toHaveLength(1);
  });

  it('serves while it is read again ahead of need: nobody who holds a connection waits for one', async () => {
    const now = jest.spyOn(performance, 'now').mockReturnValue(0);
    const database = new Database();
    const remembered = new Remembered(60_000, database.ask);
    const first = remembered.get();
    database.open[0]?.answer(1);
    await first;
    now.mockReturnValue(50_000);
    const ahead = remembered.ahead();
    expect(database.open).toHaveLength(2);
    // The read hangs, and yet this answers.
    expect(await remembered.get()).toBe(1);
    database.open[1]?.answer(2);
    expect(await ahead).toBe(2);
    expect(await remembered.get()).toBe(2);
    now.mockRestore();
  });

  it('serves whoever holds a connection with what was last read, old or forgotten, and reads only where there was nothing', async () => {
    const now = jest.spyOn(performance, 'now').mockReturnValue(0);
    const database = new Database();
    const remembered = new Remembered(60_000, database.ask);
    const first = remembered.held();
    database.open[0]?.answer(1);
    expect(await first).toBe(1);
    now.mockReturnValue(3_600_000);
    expect(await remembered.held()).toBe(1);
    remembered.forget();
    expect(await remembered.held()).toBe(1);
    expect(database.open).toHaveLength(1);
    const anew = remembered.get();
    database.open[1]?.answer(2);
    expect([await anew, await remembered.held()]).toEqual([2, 2]);
    now.mockRestore();
  });

  it('forgets a read that was under way, and one that failed', async () => {
    const database = new Database();
    const remembered = new Remembered(60_000, database.ask);
    const stale = remembered.get();
    remembered.forget();
    const fresh = remembered.get();
    database.open[1]?.answer(2);
    database.open[0]?.answer(1);
    expect([await stale, await fresh, await remembered.get()]).toEqual([1, 2, 2]);
    remembered.forget();
    const failing = remembered.get();
    database.open[2]?.fail(new Error('away'));
    await expect(failing).rejects.toThrow('away');
    const again = remembered.get();
    database.open[3]?.answer(4);
    expect(await again).toBe(4);
  });
});
