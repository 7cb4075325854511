import fc from 'fast-check';
import { chinaCalendar } from '../calendar/cn-calendar';
import { deadlineOf } from '../calendar/deadline';
import { instant, instantFromMs, msOf, plusMs, type Instant } from '../kernel/instant';
import { presets } from '../policy/presets';
import type { TimeLimit } from '../policy/time-limit';
import { dueOf, pauses, startClock, type ClockRun, type Suspension } from './clock-run';

const own: TimeLimit = {
  id: 'HOUSE-SPEC', version: '1', title: { en: 'Spec', zh: '测试' }, legalRef: 'house', checkedHow: 'house', duty: 'own', n: 3, unit: 'business_day',
  countFirstDay: false, roll: 'by_duty', pauseOn: ['merchant', 'bank'], extension: null, effectiveFrom: null, effectiveTo: null,
};
const later = instant('2026-12-31T00:00:00.000Z');
/** 10:00 in China on a date. */
const at = (on: string): Instant => instant(`${on}T02:00:00.000Z`);

function pause(from: Instant, to: Instant | null, because: Suspension['because'] = 'merchant'): Suspension {
  return { from, to, because, stay: because === 'stay' ? { requestedBy: 'm', reason: 'court case' } : null };
}

function due(run: ClockRun, asOf = later): string {
  const found = dueOf(run, chinaCalendar, asOf);
  return found.ok ? found.value.dueAt : found.refusal.code;
}

/** Ends of the date in China. */
const endOf = (on: string) => `${on}T15:59:59.999Z`;

describe('a clock of ours', () => {
  // 2026-11-23 is a Monday: three business days end on Thursday the 26th.
  const run = (limit: Partial<TimeLimit>, ...suspensions: Suspension[]) => ({ ...startClock({ ...own, ...limit }, at('2026-11-23')), suspensions });

  it.each([
    ['never stopped', [], '2026-11-26'],
    ['stopped and resumed on one day', [pause(at('2026-11-24'), plusMs(at('2026-11-24'), 3_600_000))], '2026-11-26'],
    ['stopped from Tuesday to Wednesday', [pause(at('2026-11-24'), at('2026-11-25'))], '2026-11-27'],
    ['stopped over the weekend: Friday is not used up', [pause(at('2026-11-24'), at('2026-11-30'))], '2026-12-02'],
    ['stopped on its last day', [pause(at('2026-11-26'), at('2026-11-28'))], '2026-11-30'],
    ['stopped twice', [pause(at('2026-11-24'), at('2026-11-25')), pause(at('2026-11-26'), at('2026-11-27'), 'bank')], '2026-11-30'],
    ['stopped only after it ran out', [pause(at('2026-11-27'), at('2026-12-04'))], '2026-11-26'],
  ])('%s', (_how, suspensions, on) => {
    expect(due(run({}, ...suspensions))).toBe(endOf(on));
  });

  it('counts an open suspension up to now, and sees nothing that begins later', () => {
    const open = run({}, pause(at('2026-11-24'), null));
    expect(due(open, at('2026-11-23'))).toBe(endOf('2026-11-26'));
    expect(due(open, at('2026-11-25'))).toBe(endOf('2026-11-27'));
    expect(due(open, at('2026-11-27'))).toBe(endOf('2026-12-01'));
  });

  it('counts calendar days, weekends among them, and hours to the millisecond', () => {
    expect(due(run({ n: 5, unit: 'calendar_day', roll: 'none' }, pause(at('2026-11-25'), at('2026-11-30'))))).toBe(endOf('2026-12-03'));
    expect(due(run({ n: 48, unit: 'hour' }, pause(at('2026-11-24'), plusMs(at('2026-11-24'), 1_234))))).toBe('2026-11-25T02:00:01.234Z');
  });

  it('does not roll back behind its resumption: Sunday stays Sunday when Saturday was the first day again', () => {
    // Five days end on Saturday the 28th; stopped on the 27th, resumed on the 28th, they end on Sunday.
    expect(due(run({ n: 5, unit: 'calendar_day' }, pause(at('2026-11-27'), at('2026-11-28'))))).toBe(endOf('2026-11-29'));
  });

  it('pauses only for what its limit names, and for a stay', () => {
    expect(due(run({ pauseOn: ['bank'] }, pause(at('2026-11-24'), at('2026-11-25'))))).toBe(endOf('2026-11-26'));
    expect(due(run({ pauseOn: [] }, pause(at('2026-11-24'), at('2026-11-25'), 'stay')))).toBe(endOf('2026-11-27'));
  });

  it('refuses no ledger quietly: overlapping entries are a bug', () => {
    expect(() => due(run({}, pause(at('2026-11-24'), at('2026-11-26')), pause(at('2026-11-25'), at('2026-11-27'))))).toThrow(RangeError);
    expect(() => due(run({}, pause(at('2026-11-24'), null), pause(at('2026-11-25'), null)))).toThrow(RangeError);
    expect(() => due(run({}, pause(at('2026-11-22'), null)))).toThrow(RangeError);
  });
});

describe('laws', () => {
  const startedAt = at('2026-03-02');
  const hours = fc.integer({ min: 0, max: 240 });
  const ledger = fc.array(fc.record({ gap: hours, length: hours, because: fc.constantFrom(...pauses) }), { maxLength: 6 }).map((parts) => {
    let free = msOf(startedAt);
    return parts.map(({ gap, length, because }) => {
      const from = free + gap * 3_600_000;
      free = from + length * 3_600_000;
      return pause(instantFromMs(from), instantFromMs(free), because);
    });
  });
  const limit = fc.record({ n: fc.integer({ min: 0, max: 20 }), unit: fc.constantFrom('calendar_day', 'business_day', 'hour', 'week'), duty: fc.constantFrom('own', 'merchant'), roll: fc.constantFrom('by_duty', 'none') })
    .map((part): TimeLimit => ({ ...own, ...part, n: part.unit === 'week' ? part.n % 3 : part.n }));

  it('pausing never brings a due instant forward, and pausing longer never does', () => {
    fc.assert(fc.property(limit, ledger, (one, suspensions) => {
      const run = startClock(one, startedAt);
      const instants = [0, ...suspensions.keys()].map((_, count) => due({ ...run, suspensions: suspensions.slice(0, count) }));
      expect(instants).toEqual([...instants].sort());
    }), { numRuns: 400 });
  });

  it('a clock never runs out while it stands still', () => {
    fc.assert(fc.property(limit, ledger, (one, suspensions) => {
      const dueAt = due({ ...startClock({ ...one, roll: 'none' }, startedAt), suspensions });
      for (const { from, to } of suspensions) if (one.n > 0 && to !== null) expect(from < dueAt && dueAt < to).toBe(false);
    }), { numRuns: 400 });
  });

  it('a clock of calendar days moves by exactly the days suspended before it ran out', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 30 }), (n, begin, days) => {
      const from = plusMs(startedAt, ((begin % n) + 1) * 86_400_000);
      const run = { ...startClock({ ...own, n, unit: 'calendar_day', roll: 'none' as const }, startedAt), suspensions: [pause(from, plusMs(from, days * 86_400_000))] };
      expect(due(run)).toBe(plusMs(instant(endOf('2026-03-02')), (n + days) * 86_400_000));
    }));
  });

  it('a statutory due instant is the same whatever the ledger says', () => {
    const statutory = presets.flatMap((one) => one.clocks.map((clock) => clock.limit)).filter((one) => one.roll === 'none' || one.n <= 60);
    fc.assert(fc.property(fc.constantFrom(...statutory), ledger, (one, suspensions) => {
      const plain = deadlineOf(one, startedAt, chinaCalendar);
      expect(dueOf({ ...startClock(one, startedAt), suspensions }, chinaCalendar, later)).toEqual(plain);
      expect(dueOf({ ...startClock({ ...one, pauseOn: ['merchant', 'bank'] }, startedAt), suspensions }, chinaCalendar, later)).toEqual(plain);
    }));
  });
});
