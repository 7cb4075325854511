import { setImmediate as soon } from 'node:timers/promises';
import { ServiceError } from '@temporalio/client';
import type { Nudge } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { WorkerMetrics } from '../metrics';
import { Relay } from './relay';

/** An outbox in memory with the real one's promise: what was not handed over stays. */
class MemoryOutbox {
  rows: Nudge[] = [];
  rounds = 0;
  async dispatchDue({ limit }: { limit: number }, dispatch: (nudges: readonly Nudge[]) => Promise<void>) {
    this.rounds += 1;
    const taken = this.rows.slice(0, limit);
    if (taken.length > 0) await dispatch(taken);
    this.rows = this.rows.slice(taken.length);
    return { dispatched: taken.length, started: 0, nextAt: this.rows.length > 0 ? new Date(0) : null, startsWaiting: false };
  }
}

const refusal = (code: number) => new ServiceError('no', { cause: Object.assign(new Error('no'), { code, details: '', metadata: {} }) });

describe('Relay', () => {
  const outbox = new MemoryOutbox();
  const delivered: string[] = [];
  const asked: string[] = [];
  let fails: ((appealId: string) => Error | null) | null = null;
  let relay: Relay;

  beforeEach(() => {
    Object.assign(outbox, { rows: [], rounds: 0 });
    delivered.length = 0;
    asked.length = 0;
    fails = null;
    relay = new Relay({
      outbox,
      workflows: {
        changed: async (appealId, change) => {
          const error = fails?.(appealId);
          if (error) throw error;
          delivered.push(appealId);
          if (change.again) asked.push(appealId);
          return 'delivered';
        },
      },
      withinMs: (_ms, work) => work(),
      logger: createLogger('spec', 'silent'),
      metrics: new WorkerMetrics(),
    });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await relay.stop();
  });

  const until = async (done: () => boolean) => {
    while (!done()) await soon();
  };
  /** From here on no pause ends by itself: whoever goes on did not wait for one. */
  const stopTime = () => jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
  const put = (...ids: string[]) => outbox.rows.push(...ids.map((appealId) => ({ appealId, seq: 1, again: appealId === 'again', trace: null })));

  it('delivers when woken, without waiting for its next look', async () => {
    stopTime();
    relay.start();
    await until(() => outbox.rounds === 1);
    put('a');
    await soon();
    expect(delivered).toEqual([]);
    relay.wake();
    await until(() => delivered.length === 1);
  });

  it('has a workflow look again where a remedy asked for it, and nowhere else', async () => {
    put('a', 'again', 'b');
    relay.start();
    await until(() => delivered.length === 3);
    expect(asked).toEqual(['again']);
  });

  it('empties a long outbox without waiting between rounds', async () => {
    put(...Array.from({ length: 500 }, (_, i) => String(i)));
    stopTime();
    relay.start();
    await until(() => delivered.length === 500);
    expect(outbox.rounds).toBe(8);
  });

  it('keeps everything while Temporal is away, does not storm when woken, and delivers when it is back', async () => {
    fails = () => refusal(14);
    put('a', 'b');
    relay.start();
    await until(() => !relay.isDelivering);
    const { rounds } = outbox;
    for (let i = 0; i < 100; i += 1) relay.wake();
    await soon();
    expect(outbox.rounds).toBe(rounds);
    expect(outbox.rows).toHaveLength(2);
    fails = null;
    await until(() => delivered.length === 2);
    expect(relay.isDelivering).toBe(true);
  });

  it('lets one nudge that Temporal refuses for good not hold up the others', async () => {
    fails = (appealId) => (appealId === 'bad' ? refusal(3) : null);
    put('bad', 'good');
    relay.start();
    await until(() => delivered.length === 1);
    expect(delivered).toEqual(['good']);
    expect(relay.isDelivering).toBe(true);
  });
});
