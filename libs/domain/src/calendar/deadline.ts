import { instantFromMs, msOf, plusMs } from '../kernel/instant';
import type { Instant } from '../kernel/instant';
import { assertNever, ok } from '../kernel/result';
import type { Result } from '../kernel/result';
import type { Duty, TimeLimit } from '../policy/time-limit';
import type { Calendar, Deadline } from './calendar';
import { calendarDay } from './day-kind';
import type { CalendarRefusal, DayKind } from './day-kind';
import { dateOf, dayMs, dayNumberAt, endOfDay, localDateOf, plusMonths } from './local-time';
import type { DayNumber } from './local-time';

export type { CalendarRefusal } from './day-kind';
export { localDateOf } from './local-time';

interface FoundDay {
  readonly day: DayNumber;
  readonly provisional: boolean;
}

/**
 * Applies a time limit to a start.
 *
 * Days, months and years run to the END of the due date in China (23:59:59.999 is still in time); hours are exact; 0 of anything is at once.
 * The first day is not counted unless the limit says so (Civil Code art. 201), a month ends on the corresponding day (art. 202), and a last day that is a
 * rest day rolls (art. 203): our own duty to the earlier business day, everybody else's to the later.
 *
 * The calendar is consulted only where the answer depends on it: business days from the first counted one to the last, otherwise the last day and those it
 * rolls over. A consulted day of a PROVISIONAL year marks the deadline; one of a year that is absent refuses it. Throws when `n` is no whole number ≥ 0.
 */
export function deadlineOf(limit: TimeLimit, startedAt: Instant, calendar: Calendar): Result<Deadline, CalendarRefusal> {
  return deadlineSkipping(limit, startedAt, calendar, never);
}

/** Whether a clock does not use up a day, because it stood still when the day ended. */
export type StoppedOn = (day: DayNumber) => boolean;

const never: StoppedOn = () => false;

/**
 * As `deadlineOf`, passing over the days on which the clock stood still. A last day never rolls back into a stop or behind it: what
 * was left when the clock went on again is not taken away. Hours are not days: their stops are the caller's to add.
 */
export function deadlineSkipping(limit: TimeLimit, startedAt: Instant, calendar: Calendar, stopped: StoppedOn): Result<Deadline, CalendarRefusal> {
  if (!Number.isInteger(limit.n) || limit.n < 0) throw new RangeError(`not a length of time: ${limit.id} n=${String(limit.n)}`);
  if (limit.n === 0) return ok(exactly(limit, startedAt));
  if (limit.unit === 'hour') return ok(exactly(limit, plusMs(startedAt, limit.n * 3_600_000)));

  const startDay = dayNumberAt(startedAt);
  const found = limit.unit === 'business_day' ? nthBusinessDay(firstCounted(limit, startDay), limit.n, limit.duty, calendar, stopped) : rolled(limit, startDay, calendar, stopped);
  if (!found.ok) return found;

  const dueOn = dateOf(found.value.day);
  return ok({ dueAt: endOfDay(dueOn), dueOn, provisional: found.value.provisional, limitId: limit.id, limitVersion: limit.version });
}

/**
 * The same time of day `n` business days later, the day of `at` not counted. In a PROVISIONAL year own duty gets the earliest date it could be,
 * the others the latest.
 */
export function plusBusinessDays(at: Instant, n: number, calendar: Calendar, duty: Duty): Result<Instant, CalendarRefusal> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of business days: ${String(n)}`);
  const today = dayNumberAt(at);
  const found = nthBusinessDay(today + 1, n, duty, calendar, never);
  return found.ok ? ok(plusMs(at, (found.value.day - today) * dayMs)) : found;
}

/**
 * The last instant in time for something that must be done n days before an event: the end of the day from which n whole days
 * still pass before `eventAt`. No calendar is asked: only calendar days are counted back, and nothing rolls. Throws on any other unit.
 */
export function lastInstantBefore(limit: TimeLimit, eventAt: Instant): Deadline {
  if (limit.unit !== 'calendar_day') throw new TypeError(`only calendar days are counted back: ${limit.id}`);
  const dueOn = dateOf(dayNumberAt(plusMs(eventAt, 1)) - 1 - limit.n);
  return { dueAt: endOfDay(dueOn), dueOn, provisional: false, limitId: limit.id, limitVersion: limit.version };
}

/** The instant at which `fraction` (0 to 1) of the span has passed, to the millisecond: when reminders go out. */
export function fractionOf(startedAt: Instant, dueAt: Instant, fraction: number): Instant {
  if (!(fraction >= 0 && fraction <= 1)) throw new RangeError(`not a fraction: ${String(fraction)}`);
  return instantFromMs(msOf(startedAt) + Math.round((msOf(dueAt) - msOf(startedAt)) * fraction));
}

function exactly(limit: TimeLimit, dueAt: Instant): Deadline {
  return { dueAt, dueOn: localDateOf(dueAt), provisional: false, limitId: limit.id, limitVersion: limit.version };
}

/** Counting ahead, an uncertain day taken as worked brings the end nearer: so it is for our own duty, and for nobody else's. */
function counts(kind: DayKind, duty: Duty): boolean {
  return kind === 'work' || (kind === 'uncertain' && duty === 'own');
}

function nthBusinessDay(from: DayNumber, n: number, duty: Duty, calendar: Calendar, stopped: StoppedOn): Result<FoundDay, CalendarRefusal> {
  let day = from - 1;
  let provisional = false;
  for (let left = n; left > 0; ) {
    day += 1;
    const seen = calendarDay(day, calendar);
    if (!seen.ok) return seen;
    provisional ||= seen.value.provisional;
    if (counts(seen.value.kind, duty) && !stopped(day)) left -= 1;
  }
  return ok({ day, provisional });
}

function firstCounted(limit: TimeLimit, startDay: DayNumber): DayNumber {
  return limit.countFirstDay ? startDay : startDay + 1;
}

function rolled(limit: TimeLimit, startDay: DayNumber, calendar: Calendar, stopped: StoppedOn): Result<FoundDay, CalendarRefusal> {
  const first = firstCounted(limit, startDay);
  let last = lastDayOf(limit, startDay);
  for (let day = first; day <= last; day += 1) if (stopped(day)) last += 1;
  if (limit.roll === 'none') return ok({ day: last, provisional: false });
  return limit.duty === 'own' ? rollEarlier(last, first, calendar, stopped) : rollLater(last, calendar, stopped);
}

function lastDayOf(limit: TimeLimit, startDay: DayNumber): DayNumber {
  const counted = limit.countFirstDay ? 1 : 0;
  switch (limit.unit) {
    case 'calendar_day':
      return startDay + limit.n - counted;
    case 'week':
      return startDay + limit.n * 7 - counted;
    case 'month':
      return plusMonths(startDay, limit.n) - counted;
    case 'year':
      return plusMonths(startDay, limit.n * 12) - counted;
    case 'business_day':
    case 'hour':
      throw new TypeError(`${limit.unit} has no last day to roll`);
    default:
      return assertNever(limit.unit);
  }
}

/**
 * The earliest business day the last day may roll back to: it passes days that may be off, and stops at one that is worked for certain.
 * It never leaves the counted days: where none of them can be a business day, the last day stands as it is, so a short
 * limit over a holiday never ends before it began.
 */
function rollEarlier(last: DayNumber, first: DayNumber, calendar: Calendar, stopped: StoppedOn): Result<FoundDay, CalendarRefusal> {
  let found = last;
  let provisional = false;
  for (let day = last; day >= first && !stopped(day); day -= 1) {
    const seen = calendarDay(day, calendar);
    if (!seen.ok) return seen;
    provisional ||= seen.value.provisional;
    if (seen.value.kind !== 'rest') found = day;
    if (seen.value.kind === 'work') break;
  }
  return ok({ day: found, provisional });
}

/** The first day from the last one on that is worked for certain. */
function rollLater(last: DayNumber, calendar: Calendar, stopped: StoppedOn): Result<FoundDay, CalendarRefusal> {
  return nthBusinessDay(last, 1, 'merchant', calendar, stopped);
}
