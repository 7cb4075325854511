import { setImmediate as soon } from 'node:timers/promises';
import { LateError, within } from './within';

const never = new Promise<never>(() => undefined);

describe('within', () => {
  it('answers with the work, and with its failure', async () => {
    await expect(within(1_000, Promise.resolve(7))).resolves.toBe(7);
    await expect(within(1_000, Promise.reject(new RangeError('x')))).rejects.toThrow(RangeError);
  });

  it('waits no longer than told', async () => {
    await expect(within(5, never)).rejects.toThrow(LateError);
  });

  it('stops waiting when it is given up, before or meanwhile', async () => {
    const givingUp = new AbortController();
    const waiting = within(60_000, never, givingUp.signal);
    givingUp.abort();
    await expect(waiting).rejects.toThrow('given up');
    await expect(within(60_000, never, givingUp.signal)).rejects.toThrow('given up');
  });

  it('lets late failures of the work pass', async () => {
    let fail: (error: Error) => void = () => undefined;
    const work = new Promise<never>((_, reject) => (fail = reject));
    await expect(within(1, work)).rejects.toThrow(LateError);
    fail(new Error('too late to matter'));
    await soon();
  });
});
