import type { LocalDate } from '../kernel/instant';
import { ok, refuse } from '../kernel/result';
import type { Result } from '../kernel/result';
import { uncertainDays } from './bracket';
import type { Calendar, CalendarYear } from './calendar';
import { dayNumber, isWeekend, yearOfDay } from './local-time';
import type { DayNumber } from './local-time';

/** The calendar of that year is not known: Thaw refuses rather than guess. */
export interface CalendarRefusal {
  readonly code: 'calendar_unknown_year';
  readonly year: number;
}

/** `uncertain` occurs in PROVISIONAL years only: nobody can say yet whether the day is worked. */
export type DayKind = 'work' | 'rest' | 'uncertain';

export interface CalendarDay {
  readonly kind: DayKind;
  readonly provisional: boolean;
}

interface YearIndex {
  readonly rest: ReadonlySet<DayNumber>;
  readonly work: ReadonlySet<DayNumber>;
  readonly uncertain: ReadonlySet<DayNumber>;
}

/** Years never change once made, so each is indexed once; the index goes when the year goes. */
const indexes = new WeakMap<CalendarYear, YearIndex>();

function indexOf(year: CalendarYear): YearIndex {
  const known = indexes.get(year);
  if (known) return known;
  const index = {
    rest: new Set(year.restDays.map(dayNumber)),
    work: new Set(year.workDays.map(dayNumber)),
    uncertain: year.status === 'PROVISIONAL' ? uncertainDays(year) : new Set<DayNumber>(),
  };
  indexes.set(year, index);
  return index;
}

/** Calendars never change once made: what was found of a day is found once. */
const knownDays = new WeakMap<Calendar, Map<DayNumber, Result<CalendarDay, CalendarRefusal>>>();

/** What a day is; refuses when its year is not in the calendar. */
export function calendarDay(day: DayNumber, calendar: Calendar): Result<CalendarDay, CalendarRefusal> {
  const days = knownDays.get(calendar) ?? new Map<DayNumber, Result<CalendarDay, CalendarRefusal>>();
  if (days.size === 0) knownDays.set(calendar, days);
  const known = days.get(day) ?? findDay(day, calendar);
  days.set(day, known);
  return known;
}

function findDay(day: DayNumber, calendar: Calendar): Result<CalendarDay, CalendarRefusal> {
  const number = yearOfDay(day);
  const year = calendar.years[number];
  if (!year) return refuse({ code: 'calendar_unknown_year', year: number });
  const index = indexOf(year);
  const kind = index.uncertain.has(day) ? 'uncertain' : listedKind(day, index);
  return ok({ kind, provisional: year.status === 'PROVISIONAL' });
}

function listedKind(day: DayNumber, index: YearIndex): 'work' | 'rest' {
  if (index.work.has(day)) return 'work';
  return index.rest.has(day) || isWeekend(day) ? 'rest' : 'work';
}

/**
 * Whether a date is a business day as far as the calendar says. On an uncertain day of a PROVISIONAL year this is the plain reading
 * (weekdays are worked, weekends are not); deadlines do not use it, they take the safe side by duty.
 */
export function isBusinessDay(on: LocalDate, calendar: Calendar): Result<boolean, CalendarRefusal> {
  const day = dayNumber(on);
  const found = calendarDay(day, calendar);
  if (!found.ok) return found;
  return ok(found.value.kind === 'uncertain' ? !isWeekend(day) : found.value.kind === 'work');
}
