import type { Flow } from '../appeal/flow';
import { deadlineOf } from '../calendar/deadline';
import type { Instant } from '../kernel/instant';
import { refusal, type Refusal } from '../refusal-catalogue';

/** When the merchant's release leaves at the earliest. Refuses what has passed, and what lies later than the policy lets money wait. */
export function scheduleOf({ context: { policy, asOf, calendar } }: Flow, notBefore: Instant | null): { readonly notBefore: Instant } | Refusal | null {
  if (notBefore === null) return null;
  const about = { field: 'result.releaseNotBefore' };
  if (policy.scheduledRelease === undefined) return refusal('schedule_not_open', about);
  if (notBefore <= asOf) return refusal('schedule_not_ahead', about);
  const latest = deadlineOf(policy.scheduledRelease.limit, asOf, calendar);
  if (!latest.ok) return refusal('calendar_unknown_year', { particulars: { year: latest.refusal.year } });
  return notBefore > latest.value.dueAt ? refusal('schedule_too_late', { ...about, particulars: { latest: latest.value.dueAt } }) : { notBefore };
}
