import { isWorkday } from 'chinese-days';
import { localDate } from '../kernel/instant';
import type { LocalDate } from '../kernel/instant';
import type { Calendar } from './calendar';
import { chinaCalendar } from './cn-calendar';
import { isBusinessDay } from './day-kind';
import { dateOf, dayNumber } from './local-time';

function daysOf(year: number): LocalDate[] {
  const first = dayNumber(localDate(`${String(year)}-01-01`));
  const last = dayNumber(localDate(`${String(year)}-12-31`));
  return Array.from({ length: last - first + 1 }, (_, i) => dateOf(first + i));
}

describe('business days of official years', () => {
  it.each([2025, 2026])('agree with chinese-days on every day of %i', (year) => {
    const days = daysOf(year);
    expect(days).toHaveLength(365);
    const different = days.filter((on) => JSON.stringify(isBusinessDay(on, chinaCalendar)) !== JSON.stringify({ ok: true, value: isWorkday(on) }));
    expect(different).toEqual([]);
  });

  it.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])('the make-up weekend day %s is worked', (on) => {
    expect(isBusinessDay(localDate(on), chinaCalendar)).toEqual({ ok: true, value: true });
  });

  it.each(['2026-01-02', '2026-02-16', '2026-02-23', '2026-04-06', '2026-05-05', '2026-06-19', '2026-09-25', '2026-10-07'])('the weekday %s is off', (on) => {
    expect(isBusinessDay(localDate(on), chinaCalendar)).toEqual({ ok: true, value: false });
  });

  it('does not depend on whether a year lists the weekend days within its holidays', () => {
    const years = Object.values(chinaCalendar.years).map((year) => [year.year, { ...year, restDays: year.restDays.filter((on) => dayNumber(on) % 7 !== 2 && dayNumber(on) % 7 !== 3) }]);
    const sparse: Calendar = { ...chinaCalendar, years: Object.fromEntries(years) };
    expect(sparse.years[2026]?.restDays.length).toBeLessThan(chinaCalendar.years[2026]?.restDays.length ?? 0);
    for (const on of daysOf(2026)) expect(isBusinessDay(on, sparse)).toEqual(isBusinessDay(on, chinaCalendar));
  });
});

describe('the shipped years', () => {
  it.each(Object.values(chinaCalendar.years))('$year names its own days only, none twice, and makes up on weekends', (year) => {
    const all = [...year.restDays, ...year.workDays];
    expect(all.filter((on) => !on.startsWith(String(year.year)))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(year.workDays.filter((on) => ![0, 6].includes(new Date(on).getUTCDay()))).toEqual([]);
    expect(year.source).not.toBe('');
  });

  it.each(['2024-12-31', '2028-01-01'])('refuses %s, whose year is not known', (on) => {
    expect(isBusinessDay(localDate(on), chinaCalendar)).toEqual({ ok: false, refusal: { code: 'calendar_unknown_year', year: Number(on.slice(0, 4)) } });
  });
});
