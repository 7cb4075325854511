import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { ClockRun, Pause, Suspension } from './clock-run';

export type NewSuspension = Pick<Suspension, 'from' | 'because'> & { readonly stay?: Suspension['stay'] };

/**
 * Stops a clock. Refused while it stands still already, before it began and before the last suspension ended: suspensions never nest nor overlap.
 * A stay must say who asked for it and why. Whether the pause moves the deadline is the limit's to say; the ledger keeps it either way.
 */
export function suspend(run: ClockRun, { from, because, stay = null }: NewSuspension): Result<ClockRun, Refusal> {
  const last = run.suspensions.at(-1);
  if (last?.to === null) return refuse(overlap(from, last.from));
  const free = last?.to ?? run.startedAt;
  if (from < free) return refuse(overlap(from, free));
  const unexplained = because === 'stay' && (stay === null || stay.reason.trim() === '' || stay.requestedBy.trim() === '');
  if (unexplained) return refuse(refusal('stay_reason_missing', { field: 'stay' }));
  return ok({ ...run, suspensions: [...run.suspensions, { from, to: null, because, stay }] });
}

/** Lets a clock go on with what was left of it. */
export function resume(run: ClockRun, to: Instant): Result<ClockRun, Refusal> {
  const last = run.suspensions.at(-1);
  if (!last || last.to !== null) return refuse(refusal('clock_not_suspended'));
  if (to < last.from) return refuse(overlap(to, last.from));
  return ok({ ...run, suspensions: [...run.suspensions.slice(0, -1), { ...last, to }] });
}

/** Why a clock stands still now, or null while it runs. */
export function standsStillFor(run: ClockRun): Pause | null {
  const last = run.suspensions.at(-1);
  return last?.to === null ? last.because : null;
}

function overlap(at: Instant, notBefore: Instant): Refusal {
  return refusal('clock_suspension_overlap', { particulars: { at, notBefore } });
}
