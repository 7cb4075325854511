import { deadlineSkipping, type CalendarRefusal } from '../calendar/deadline';
import { dayNumberAt, localDateOf } from '../calendar/local-time';
import type { Calendar, Deadline } from '../calendar/calendar';
import { earliest, latest, msOf, plusMs, type Instant } from '../kernel/instant';
import { ok, type Result } from '../kernel/result';
import { isStatutory, type TimeLimit } from '../policy/time-limit';

/** Why a clock stands still: the turn is the merchant's or the bank's, or the whole case rests. */
export const pauses = ['merchant', 'bank', 'stay'] as const;
export type Pause = (typeof pauses)[number];

/** One entry of the suspension ledger. Entries follow one another; only the last may be open. */
export interface Suspension {
  readonly from: Instant;
  /** Null while it lasts. */
  readonly to: Instant | null;
  readonly because: Pause;
  /** Of a stay: who asked for it and why. */
  readonly stay: { readonly requestedBy: string; readonly reason: string } | null;
}

/** A whole length that took the place of the limit's own. */
export interface GrantedExtension {
  /** The new total, in the limit's unit, counted from the start like the old one. */
  readonly total: number;
  readonly proposedBy: string;
  readonly approvedBy: string;
  readonly noticeAt: Instant | null;
}

/** A time limit on its way: a budget, when it began, and every time it stood still. */
export interface ClockRun {
  readonly limit: TimeLimit;
  readonly startedAt: Instant;
  readonly suspensions: readonly Suspension[];
  readonly extendedTo: GrantedExtension | null;
}

export function startClock(limit: TimeLimit, startedAt: Instant): ClockRun {
  return { limit, startedAt, suspensions: [], extendedTo: null };
}

/** Whether a reason to pause stops this clock: a statutory one never, waits where the limit says so, a stay every other. */
export function stops(limit: TimeLimit, because: Pause): boolean {
  if (isStatutory(limit)) return false;
  return because === 'stay' || limit.pauseOn.includes(because);
}

/**
 * When a clock runs out, as known at `asOf`: what begins later is not seen, and a suspension still open counts up to `asOf`,
 * so the answer while a clock stands still is "if it went on now".
 *
 * A day is used up by ending while the clock runs. A suspension from one date to a later one therefore passes over the dates from its first
 * to the one before its last: for business days those of them that are worked, for all other days each of them; stopped and resumed on one date, it
 * moves nothing. Hours are counted to the millisecond. What is due at once stays so.
 * Throws when the ledger's entries overlap or lie before the start: a bug, the ledger is written by `suspend` and `resume`.
 */
export function dueOf(run: ClockRun, calendar: Calendar, asOf: Instant): Result<Deadline, CalendarRefusal> {
  assertLedger(run);
  const limit = run.extendedTo ? { ...run.limit, n: run.extendedTo.total } : run.limit;
  const spans = spansSeen(run, asOf);
  if (limit.unit === 'hour') return ok(dueInHours(limit, run.startedAt, spans));
  const days = spans.map(({ from, to }) => ({ from: dayNumberAt(from), to: dayNumberAt(to) }));
  return deadlineSkipping(limit, run.startedAt, calendar, (day) => days.some(({ from, to }) => from <= day && day < to));
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

function spansSeen(run: ClockRun, asOf: Instant): readonly Span[] {
  return run.suspensions
    .filter(({ because, from }) => stops(run.limit, because) && from < asOf)
    .map(({ from, to }) => ({ from: latest(from, run.startedAt), to: earliest(to ?? asOf, asOf) }));
}

function dueInHours(limit: TimeLimit, startedAt: Instant, spans: readonly Span[]): Deadline {
  let dueAt = plusMs(startedAt, limit.n * 3_600_000);
  for (const { from, to } of spans) if (from < dueAt) dueAt = plusMs(dueAt, msOf(to) - msOf(from));
  return { dueAt, dueOn: localDateOf(dueAt), provisional: false, limitId: limit.id, limitVersion: limit.version };
}

function assertLedger({ limit, startedAt, suspensions }: ClockRun): void {
  let free = startedAt;
  for (const [at, { from, to }] of suspensions.entries()) {
    const openBeforeLast = to === null && at < suspensions.length - 1;
    if (from < free || openBeforeLast || (to !== null && to < from)) throw new RangeError(`suspensions of ${limit.id} overlap at ${from}`);
    free = to ?? from;
  }
}
