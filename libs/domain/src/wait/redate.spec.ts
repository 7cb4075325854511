import type { AppealCommand } from '../appeal/commands';
import { chinaCalendar } from '../calendar/cn-calendar';
import { cn2026 } from '../calendar/years/cn-2026';
import { localDate } from '../kernel/instant';
import { calendarSystem, ClockedCase } from '../testing/clocked-case';

describe('another calendar', () => {
  const redate: AppealCommand = { type: 'redateDeadlines', importId: 'i' };
  /** As if the make-up days and bridges of 2026 had not been known: Spring Festival of three days, no make-up Saturdays. */
  const before = { ...chinaCalendar, years: { ...chinaCalendar.years, 2026: { ...cn2026, status: 'PROVISIONAL' as const, restDays: cn2026.restDays.filter((day) => !day.startsWith('2026-02')), workDays: [] } } };

  it('dates the live wait anew, once: doing it again changes nothing', () => {
    const one = new ClockedCase({ on: '2026-02-11' });
    one.calendar = before;
    one.handIn('2026-02-12');
    one.checkPapers('2026-02-12');
    const guessed = one.wait;
    one.calendar = chinaCalendar;
    one.must(redate, calendarSystem);
    expect(guessed.dueOn < one.wait.dueOn).toBe(true);
    // 13 and 14 February are worked (a make-up Saturday), the 15th to the 23rd are off, the 24th is the third day.
    expect(one.wait).toMatchObject({ id: guessed.id, dueOn: '2026-02-24', provisional: false });
    expect(one.appeal.tasks.at(-1)?.dueAt).toBe(one.wait.dueAt);
    const after = one.state;
    one.must(redate, calendarSystem);
    expect(one.state).toEqual(after);
  });

  it('tells of a wait that has run out only that its day was certain: the breach stays where it was', () => {
    const one = new ClockedCase({ on: '2026-02-11' });
    one.calendar = before;
    one.handIn('2026-02-12');
    one.checkPapers('2026-02-12');
    while (one.pass() !== 'breach');
    const breached = one.wait;
    expect(breached.provisional).toBe(true);
    one.calendar = chinaCalendar;
    one.must(redate, calendarSystem);
    expect(one.wait).toEqual({ ...breached, provisional: false });
  });

  it('refuses rather than guesses where a year is gone', () => {
    const one = new ClockedCase({ on: '2026-12-28' });
    const { wait } = one;
    const { 2027: _gone, ...years } = chinaCalendar.years;
    one.calendar = { ...chinaCalendar, years };
    expect(one.refused(redate, calendarSystem)).toBe('calendar_unknown_year');
    expect(one.wait).toBe(wait);
  });

  it('brings no day forward that the merchant was told', () => {
    const one = new ClockedCase({ on: '2026-12-24' });
    expect(one.wait).toMatchObject({ provisional: true, dueOn: '2027-01-04' });
    one.calendar = { ...chinaCalendar, years: { ...chinaCalendar.years, 2027: { year: 2027, status: 'OFFICIAL', restDays: [], workDays: [localDate('2027-01-03')], source: 's' } } };
    one.must(redate, calendarSystem);
    expect(one.wait).toMatchObject({ provisional: false, dueOn: '2027-01-04' });
  });
});
