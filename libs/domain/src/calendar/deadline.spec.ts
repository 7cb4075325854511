import { isWorkday } from 'chinese-days';
import { instant, localDate } from '../kernel/instant';
import type { Instant } from '../kernel/instant';
import type { Duty, TimeLimit } from '../policy/time-limit';
import { chinaCalendar } from './cn-calendar';
import { deadlineOf, fractionOf, localDateOf, plusBusinessDays } from './deadline';
import { dateOf, dayNumber, endOfDay, startOfDay } from './local-time';

function aLimit(of: Partial<TimeLimit>): TimeLimit {
  return {
    id: 'SPEC', version: '1', title: { en: 'Spec', zh: '测试' }, legalRef: 'house', checkedHow: 'house', duty: 'own', n: 1, unit: 'business_day',
    countFirstDay: false, roll: 'by_duty', pauseOn: [], extension: null, effectiveFrom: null, effectiveTo: null, ...of,
  };
}

/** 10:00 in China. */
function morningOf(on: string): Instant {
  return instant(`${on}T02:00:00.000Z`);
}

/** The due date, with `~` in front when provisional, or the refusal. */
function due(on: string, of: Partial<TimeLimit>): string {
  const deadline = deadlineOf(aLimit(of), morningOf(on), chinaCalendar);
  if (!deadline.ok) return `refused ${String(deadline.refusal.year)}`;
  return `${deadline.value.provisional ? '~' : ''}${deadline.value.dueOn}`;
}

describe('local dates', () => {
  it('change at midnight in China, which is 16:00 UTC', () => {
    expect(localDateOf(instant('2026-11-23T15:59:59.999Z'))).toBe('2026-11-23');
    expect(localDateOf(instant('2026-11-23T16:00:00.000Z'))).toBe('2026-11-24');
    expect(startOfDay(localDate('2026-11-24'))).toBe('2026-11-23T16:00:00.000Z');
    expect(endOfDay(localDate('2026-11-24'))).toBe('2026-11-24T15:59:59.999Z');
  });
});

describe('business days', () => {
  it.each([1, 3, 10])('n = %i agrees with chinese-days from every day of 2026', (n) => {
    const last = dayNumber(localDate('2026-12-31'));
    const different: string[] = [];
    let compared = 0;
    for (let day = dayNumber(localDate('2026-01-01')); day <= last; day += 1) {
      let expected = day;
      for (let left = n; left > 0; ) if (isWorkday(dateOf((expected += 1)))) left -= 1;
      if (expected > last) continue;
      compared += 1;
      const on = dateOf(day);
      for (const duty of ['own', 'merchant'] as const) if (due(on, { n, duty }) !== dateOf(expected)) different.push(`${on} ${duty}`);
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(345);
  });

  it('end with the day in China, whatever the hour of the start', () => {
    for (const at of ['2026-11-22T16:00:00.000Z', '2026-11-23T15:59:59.999Z']) {
      expect(deadlineOf(aLimit({ n: 3, id: 'HOUSE-REVIEW', version: '7' }), instant(at), chinaCalendar)).toEqual({
        ok: true,
        value: { dueAt: '2026-11-26T15:59:59.999Z', dueOn: '2026-11-26', provisional: false, limitId: 'HOUSE-REVIEW', limitVersion: '7' },
      });
    }
  });

  it.each([
    ['2026-01-03', '2026-01-04'],
    ['2026-02-13', '2026-02-14'],
    ['2026-02-27', '2026-02-28'],
    ['2026-05-08', '2026-05-09'],
    ['2026-09-19', '2026-09-20'],
    ['2026-10-09', '2026-10-10'],
  ])('one business day from %s is the make-up day %s', (from, to) => {
    expect(due(from, { n: 1 })).toBe(to);
  });

  it('counts the first day only when the limit says so', () => {
    expect(due('2026-11-23', { n: 1, countFirstDay: true })).toBe('2026-11-23');
    expect(due('2026-11-21', { n: 1, countFirstDay: true })).toBe('2026-11-23');
    expect(due('2026-11-23', { n: 1 })).toBe('2026-11-24');
  });

  it('0 is at once, in any year', () => {
    const at = instant('2031-02-03T04:05:06.007Z');
    expect(deadlineOf(aLimit({ n: 0 }), at, chinaCalendar)).toMatchObject({ ok: true, value: { dueAt: at, dueOn: '2031-02-03', provisional: false } });
  });

  it('throws on a length that is none', () => {
    expect(() => due('2026-11-23', { n: -1 })).toThrow(RangeError);
    expect(() => due('2026-11-23', { n: 1.5 })).toThrow(RangeError);
  });
});

describe('a last day that is a rest day', () => {
  // Ten days from 2026-11-11 end on Saturday 2026-11-21.
  const ends = (duty: Duty) => due('2026-11-11', { n: 10, unit: 'calendar_day', duty });

  it('rolls to the earlier business day for our duty, to the later for everybody else', () => {
    expect(ends('own')).toBe('2026-11-20');
    expect(ends('merchant')).toBe('2026-11-23');
    expect(ends('bank')).toBe('2026-11-23');
    expect(ends('authority')).toBe('2026-11-23');
  });

  it('stands where the limit does not roll', () => {
    expect(due('2026-11-11', { n: 10, unit: 'calendar_day', duty: 'merchant', roll: 'none' })).toBe('2026-11-21');
  });

  it('stays on a make-up Saturday', () => {
    expect(due('2026-10-09', { n: 1, unit: 'calendar_day', duty: 'merchant' })).toBe('2026-10-10');
    expect(due('2026-10-09', { n: 1, unit: 'calendar_day', duty: 'own' })).toBe('2026-10-10');
  });

  it('passes the whole of a festival', () => {
    expect(due('2026-02-13', { n: 5, unit: 'calendar_day', duty: 'own' })).toBe('2026-02-14');
    expect(due('2026-02-13', { n: 5, unit: 'calendar_day', duty: 'merchant' })).toBe('2026-02-24');
  });

  it('never rolls out of the counted days: a day given on Friday is not over on Friday', () => {
    expect(due('2026-11-20', { n: 1, unit: 'calendar_day', duty: 'own' })).toBe('2026-11-21');
    expect(due('2026-11-21', { n: 1, unit: 'calendar_day', duty: 'own' })).toBe('2026-11-22');
    expect(due('2026-02-15', { n: 3, unit: 'calendar_day', duty: 'own' })).toBe('2026-02-18');
  });
});

describe('months, years and hours', () => {
  it.each([
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2026-03-31', 6, 'month', '2026-09-30'],
    ['2025-12-15', 2, 'month', '2026-02-15'],
    ['2025-06-30', 1, 'year', '2026-06-30'],
  ] as const)('%s + %i %s ends on the corresponding day %s', (from, n, unit, to) => {
    expect(due(from, { n, unit, roll: 'none' })).toBe(to);
  });

  it('end a day earlier when the first day counts', () => {
    expect(due('2026-03-01', { n: 1, unit: 'month', countFirstDay: true, roll: 'none' })).toBe('2026-03-31');
    expect(due('2026-03-02', { n: 5, unit: 'calendar_day', countFirstDay: true })).toBe('2026-03-06');
  });

  it('roll like days', () => {
    expect(due('2025-12-15', { n: 2, unit: 'month', duty: 'merchant' })).toBe('2026-02-24');
    expect(due('2025-12-15', { n: 2, unit: 'month', duty: 'own' })).toBe('2026-02-14');
  });

  it('hours are exact and need no calendar', () => {
    expect(deadlineOf(aLimit({ n: 48, unit: 'hour' }), instant('2030-02-01T03:04:05.006Z'), chinaCalendar)).toMatchObject({
      ok: true, value: { dueAt: '2030-02-03T03:04:05.006Z', dueOn: '2030-02-03', provisional: false },
    });
  });
});

describe('the turn of a year', () => {
  it('leaves the official year unmarked as long as the next is not consulted', () => {
    expect(due('2026-12-28', { n: 3 })).toBe('2026-12-31');
    expect(due('2026-12-28', { n: 4 })).toBe('~2027-01-04');
    expect(due('2025-12-31', { n: 1 })).toBe('2026-01-04');
  });

  it('marks a rolled day by where it ended', () => {
    expect(due('2026-12-22', { n: 10, unit: 'calendar_day', duty: 'merchant' })).toBe('~2027-01-04');
    expect(due('2026-12-22', { n: 10, unit: 'calendar_day', duty: 'own' })).toBe('~2026-12-31');
  });

  it('refuses what would reach a year nobody knows', () => {
    expect(due('2027-12-30', { n: 2, duty: 'merchant' })).toBe('refused 2028');
    expect(due('2027-12-20', { n: 10, unit: 'business_day' })).toBe('refused 2028');
    expect(due('2027-12-20', { n: 15, unit: 'calendar_day' })).toBe('refused 2028');
    expect(due('2028-03-01', { n: 1 })).toBe('refused 2028');
    expect(due('2027-12-20', { n: 12, unit: 'calendar_day', duty: 'own' })).toBe('refused 2028');
    expect(due('2024-06-03', { n: 1 })).toBe('refused 2024');
  });
});

describe('provisional 2027', () => {
  it.each([
    // From the Monday before Spring Festival: we may have to work the weekend, the others may be off from the 4th to the 12th.
    ['2027-02-01', 5, '~2027-02-10', '~2027-02-17'],
    // From a Friday within two weeks of the festival: our one day may be the Saturday.
    ['2027-01-29', 1, '~2027-01-30', '~2027-02-01'],
    // National Day.
    ['2027-09-28', 3, '~2027-10-04', '~2027-10-12'],
    // Dragon Boat on a Wednesday.
    ['2027-06-07', 1, '~2027-06-08', '~2027-06-14'],
    // High summer: nothing is uncertain, the mark stays.
    ['2027-07-16', 3, '~2027-07-21', '~2027-07-21'],
  ])('from %s, %i business days: ours by %s, the merchant’s by %s', (from, n, own, others) => {
    expect(due(from, { n, duty: 'own' })).toBe(own);
    expect(due(from, { n, duty: 'merchant' })).toBe(others);
    expect(due(from, { n, duty: 'bank' })).toBe(others);
  });

  it('rolls by the safe side over days that may be off', () => {
    // Ends on 2027-02-10, which may be off or not.
    expect(due('2027-01-31', { n: 10, unit: 'calendar_day', duty: 'own' })).toBe('~2027-02-03');
    expect(due('2027-01-31', { n: 10, unit: 'calendar_day', duty: 'merchant' })).toBe('~2027-02-15');
  });
});

describe('plusBusinessDays', () => {
  it('keeps the time of day', () => {
    expect(plusBusinessDays(instant('2026-11-20T15:59:59.999Z'), 1, chinaCalendar, 'own')).toEqual({ ok: true, value: '2026-11-23T15:59:59.999Z' });
    expect(plusBusinessDays(instant('2026-11-20T02:00:00.000Z'), 2, chinaCalendar, 'own')).toEqual({ ok: true, value: '2026-11-24T02:00:00.000Z' });
  });

  it('0 is the instant itself', () => {
    expect(plusBusinessDays(morningOf('2026-11-21'), 0, chinaCalendar, 'own')).toEqual({ ok: true, value: morningOf('2026-11-21') });
  });

  it('takes the side of the duty in a provisional year and refuses unknown ones', () => {
    expect(plusBusinessDays(morningOf('2027-01-29'), 1, chinaCalendar, 'own')).toEqual({ ok: true, value: morningOf('2027-01-30') });
    expect(plusBusinessDays(morningOf('2027-01-29'), 1, chinaCalendar, 'bank')).toEqual({ ok: true, value: morningOf('2027-02-01') });
    expect(plusBusinessDays(morningOf('2027-12-31'), 1, chinaCalendar, 'own')).toEqual({ ok: false, refusal: { code: 'calendar_unknown_year', year: 2028 } });
  });
});

describe('fractionOf', () => {
  const from = instant('2026-11-01T00:00:00.000Z');
  const to = instant('2026-11-11T00:00:00.000Z');

  it.each([
    [0, '2026-11-01T00:00:00.000Z'],
    [0.5, '2026-11-06T00:00:00.000Z'],
    [0.8, '2026-11-09T00:00:00.000Z'],
    [1, '2026-11-11T00:00:00.000Z'],
  ])('%d of ten days', (fraction, at) => {
    expect(fractionOf(from, to, fraction)).toBe(at);
  });

  it('throws on anything that is no fraction', () => {
    expect(() => fractionOf(from, to, 1.1)).toThrow(RangeError);
    expect(() => fractionOf(from, to, Number.NaN)).toThrow(RangeError);
  });
});
