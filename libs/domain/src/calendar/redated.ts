import type { Instant } from '../kernel/instant';
import type { Result } from '../kernel/result';
import type { Calendar, Deadline } from './calendar';
import type { CalendarRefusal } from './deadline';

/** A deadline that still runs, as a question that can be asked of any calendar. */
export interface OpenDeadline {
  readonly id: string;
  readonly dueUnder: (calendar: Calendar) => Result<Deadline, CalendarRefusal>;
}

/** A deadline that moves; null where a calendar refuses to say. */
export interface Redating {
  readonly id: string;
  readonly was: Instant | null;
  readonly now: Instant | null;
}

/** The open deadlines whose due instant differs between two calendars, with both. */
export function redated(deadlines: readonly OpenDeadline[], before: Calendar, after: Calendar): readonly Redating[] {
  const under = (one: OpenDeadline, calendar: Calendar) => {
    const due = one.dueUnder(calendar);
    return due.ok ? due.value.dueAt : null;
  };
  return deadlines.map((one) => ({ id: one.id, was: under(one, before), now: under(one, after) })).filter(({ was, now }) => was !== now);
}
