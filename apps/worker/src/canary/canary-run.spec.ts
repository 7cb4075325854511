import type { Instant } from '@thaw/domain';
import type { CanaryFigures } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { WorkerMetrics } from '../metrics';
import { CanaryRun } from './canary-run';

const start = Date.parse('2026-11-23T08:00:00.000Z');

describe('sending canaries', () => {
  let nowMs: number;
  let figures: CanaryFigures;
  let fails: boolean;
  let begun: string[];
  let decided: string[];
  let metrics: WorkerMetrics;
  let run: CanaryRun;

  beforeEach(() => {
    nowMs = start;
    figures = { open: [], last: null };
    fails = false;
    begun = [];
    decided = [];
    metrics = new WorkerMetrics();
    run = new CanaryRun({
      canary: {
        begin: (key) => {
          if (fails) return Promise.reject(new Error('no database'));
          begun.push(key);
          return Promise.resolve(`of ${key}`);
        },
        decide: (appealId, _asOf: Instant) => Promise.resolve(void decided.push(appealId)),
      },
      account: { bankCode: 'ICBC', number: '6222020200099999999', holderName: 'Thaw' },
      figures: () => Promise.resolve(figures),
      clock: { now: () => new Date(nowMs) },
      logger: createLogger('spec', 'silent'),
      metrics,
    });
  });

  const gauge = async (name: string) => (await metrics.registry.getSingleMetric(name)?.get())?.values[0]?.value;

  it('begins one each minute, whatever second it looks in, and decides what is on its way', async () => {
    for (const second of [0, 5, 59, 61, 70]) {
      nowMs = start + second * 1_000;
      await run.look();
    }
    expect(begun).toEqual(['2026-11-23T08:00:00.000Z', '2026-11-23T08:01:00.000Z']);
    expect(decided).toEqual(begun.map((key) => `of ${key}`));
    figures = { open: ['one'], last: null };
    await run.look();
    expect(decided.at(-1)).toBe('one');
  });

  it('says nothing before it looks: a worker without canaries would hide that another’s do not come through', async () => {
    const names = ['thaw_canary_age_seconds', 'thaw_canary_seconds', 'thaw_canary_open'];
    expect(await Promise.all(names.map(gauge))).toEqual([undefined, undefined, undefined]);
    await run.look();
    expect(await gauge('thaw_canary_open')).toBe(0);
  });

  it('begins none while three are on their way', async () => {
    figures = { open: ['a', 'b', 'c'], last: null };
    await run.look();
    expect(begun).toEqual([]);
    expect(await gauge('thaw_canary_open')).toBe(3);
  });

  it('tells how long none came through: since the last, since it began to send them, and also when it cannot', async () => {
    nowMs = start + 120_000;
    await run.look();
    expect(await gauge('thaw_canary_age_seconds')).toBe(120);
    figures = { open: [], last: { closedAt: new Date(start + 100_000), seconds: 4 } };
    await run.look();
    expect([await gauge('thaw_canary_age_seconds'), await gauge('thaw_canary_seconds')]).toEqual([20, 4]);
    fails = true;
    nowMs = start + 400_000;
    await run.look();
    expect(await gauge('thaw_canary_age_seconds')).toBe(300);
    // The minute's canary was not begun, so it is tried again.
    fails = false;
    await run.look();
    expect(begun.at(-1)).toBe('2026-11-23T08:06:00.000Z');
  });
});
