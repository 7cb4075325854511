import { isWorkday } from 'chinese-days';
import { localDate } from '../kernel/instant';
import type { Calendar, CalendarYear } from './calendar';
import { calendarDay } from './day-kind';
import { dateOf, dayNumber } from './local-time';

/** The statutory days alone, as they were known before each year's notice: all that a provisional year has. Years before 2025 as the law of 2024 would count them. */
const statutory: Readonly<Record<number, readonly string[]>> = {
  2021: ['01-01', '02-11', '02-12', '02-13', '02-14', '04-04', '05-01', '05-02', '06-14', '09-21', '10-01', '10-02', '10-03'],
  2022: ['01-01', '01-31', '02-01', '02-02', '02-03', '04-05', '05-01', '05-02', '06-03', '09-10', '10-01', '10-02', '10-03'],
  2023: ['01-01', '01-21', '01-22', '01-23', '01-24', '04-05', '05-01', '05-02', '06-22', '09-29', '10-01', '10-02', '10-03'],
  2024: ['01-01', '02-09', '02-10', '02-11', '02-12', '04-04', '05-01', '05-02', '06-10', '09-17', '10-01', '10-02', '10-03'],
  2025: ['01-01', '01-28', '01-29', '01-30', '01-31', '04-04', '05-01', '05-02', '05-31', '10-06', '10-01', '10-02', '10-03'],
  2026: ['01-01', '02-16', '02-17', '02-18', '02-19', '04-05', '05-01', '05-02', '06-19', '09-25', '10-01', '10-02', '10-03'],
};

function provisional(year: number): CalendarYear {
  return { year, status: 'PROVISIONAL', restDays: (statutory[year] ?? []).map((day) => localDate(`${String(year)}-${day}`)), workDays: [], source: 'spec' };
}

describe('the bracket of a provisional year', () => {
  it.each(Object.keys(statutory).map(Number))('leaves room for everything the notice for %i then said', (year) => {
    const calendar: Calendar = { zone: 'Asia/Shanghai', years: { [year]: provisional(year) } };
    const first = dayNumber(localDate(`${String(year)}-01-01`));
    const surprises: string[] = [];
    let certain = 0;
    for (let day = first; day < first + 365; day += 1) {
      const found = calendarDay(day, calendar);
      const told = found.ok ? found.value.kind : 'refused';
      const actual = isWorkday(dateOf(day)) ? 'work' : 'rest';
      if (told !== 'uncertain') certain += 1;
      // The eve of Spring Festival 2024 was a working day under the law of its time.
      if (told !== 'uncertain' && told !== actual && dateOf(day) !== '2024-02-09') surprises.push(`${dateOf(day)} told ${told}, was ${actual}`);
    }
    expect(surprises).toEqual([]);
    // A bracket that calls everything uncertain would be right and useless.
    expect(certain).toBeGreaterThan(300);
  });

  it('reaches the last days of December when the next New Year may bridge them', () => {
    const calendar: Calendar = { zone: 'Asia/Shanghai', years: { 2029: { year: 2029, status: 'PROVISIONAL', restDays: [], workDays: [], source: 'spec' } } };
    const kindOn = (on: string) => calendarDay(dayNumber(localDate(on)), calendar);
    // 1 January 2030 is a Tuesday, as it was in 2019, when 31 December 2018 became a day off and the Saturday before was worked.
    expect(kindOn('2029-12-31')).toEqual({ ok: true, value: { kind: 'uncertain', provisional: true } });
    expect(kindOn('2029-12-29')).toEqual({ ok: true, value: { kind: 'uncertain', provisional: true } });
    expect(kindOn('2029-12-28')).toEqual({ ok: true, value: { kind: 'work', provisional: true } });
  });

  it('takes a predicted make-up day as possible, not as certain', () => {
    const year: CalendarYear = { year: 2027, status: 'PROVISIONAL', restDays: [], workDays: [localDate('2027-07-10')], source: 'spec' };
    expect(calendarDay(dayNumber(localDate('2027-07-10')), { zone: 'Asia/Shanghai', years: { 2027: year } })).toEqual({ ok: true, value: { kind: 'uncertain', provisional: true } });
  });
});
