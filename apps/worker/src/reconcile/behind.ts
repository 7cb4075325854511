import { msOf, type Instant } from '@thaw/domain';
import type { OpenAppealFacts } from '@thaw/persistence';
import type { RunningWorkflow } from './running';

/** A workflow this far behind is not merely busy. */
const graceMs = 25_000;

/** Whether a workflow shows the stage and the deadline that the facts have. */
export function knows(facts: Pick<OpenAppealFacts, 'stage' | 'dueAt'>, workflow: RunningWorkflow): boolean {
  return workflow.stage === facts.stage && workflow.dueAtMs === msOf(facts.dueAt);
}

/**
 * Since when a running workflow has not done what the facts ask, milliseconds since the epoch; null when it is up to date or
 * may still be about it.
 */
export function behindSince(facts: OpenAppealFacts, workflow: RunningWorkflow, asOf: Instant): number | null {
  const nowMs = msOf(asOf);
  const changedMs = Math.max(msOf(facts.since), msOf(facts.changedAt));
  if (!knows(facts, workflow) && nowMs - changedMs > graceMs) return changedMs;
  // A deadline that was moved to an instant gone by is not late before the workflow could hear of it.
  const markMs = facts.nextMarkAt === null ? null : Math.max(msOf(facts.nextMarkAt), changedMs);
  return markMs !== null && nowMs - markMs > graceMs ? markMs : null;
}

/**
 * Whether this round should nudge it: in the minutes 1, 2, 4, 8, … after it fell behind. A nudge helps at once or not at all, and each
 * adds to the history of a workflow that may be stuck for another reason.
 */
export function isNudgeRound(sinceMs: number, asOf: Instant): boolean {
  const minutes = Math.floor((msOf(asOf) - sinceMs) / 60_000);
  return minutes > 0 && Number.isInteger(Math.log2(minutes));
}
