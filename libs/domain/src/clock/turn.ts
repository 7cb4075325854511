import type { Calendar, Deadline } from '../calendar/calendar';
import type { CalendarRefusal } from '../calendar/deadline';
import type { Instant } from '../kernel/instant';
import { ok, type Result } from '../kernel/result';
import type { Duty } from '../policy/time-limit';
import type { Refusal } from '../refusal-catalogue';
import { dueOf, stops, type ClockRun } from './clock-run';
import { resume, standsStillFor, suspend } from './suspend';

/**
 * Hands the turn over: our clocks that pause for the merchant or the bank stand still while it is theirs and go on when it comes back.
 * Clocks that do not pause, and those resting under a stay, are left as they are.
 */
export function giveTurn(runs: readonly ClockRun[], to: 'own' | 'merchant' | 'bank', at: Instant): Result<readonly ClockRun[], Refusal> {
  const moved: ClockRun[] = [];
  for (const run of runs) {
    const next = giveOne(run, to, at);
    if (!next.ok) return next;
    moved.push(next.value);
  }
  return ok(moved);
}

function giveOne(run: ClockRun, to: 'own' | 'merchant' | 'bank', at: Instant): Result<ClockRun, Refusal> {
  const stillFor = standsStillFor(run);
  if (stillFor === 'stay' || stillFor === to) return ok(run);
  const running = stillFor === null ? ok(run) : resume(run, at);
  if (!running.ok || to === 'own' || !stops(run.limit, to)) return running;
  return suspend(running.value, { from: at, because: to });
}

/** The next deadline of each party; null for a party without a clock. */
export function dueByDuty(runs: readonly ClockRun[], calendar: Calendar, asOf: Instant): Result<Readonly<Record<Duty, Deadline | null>>, CalendarRefusal> {
  const next: Record<Duty, Deadline | null> = { own: null, merchant: null, bank: null, authority: null };
  for (const run of runs) {
    const due = dueOf(run, calendar, asOf);
    if (!due.ok) return due;
    const before = next[run.limit.duty];
    if (!before || due.value.dueAt < before.dueAt) next[run.limit.duty] = due.value;
  }
  return ok(next);
}
