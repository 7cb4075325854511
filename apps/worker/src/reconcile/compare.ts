import type { Client } from '@temporalio/client';
import { instantFromMs, type Instant, type Sighting } from '@thaw/domain';
import { seqOfOpen, type DataSource, type OpenAppealFacts } from '@thaw/persistence';
import { behindSince, isNudgeRound, knows } from './behind';
import { shownBy, type RunningWorkflow } from './running';

/** How an appeal and its workflow differ. */
export interface Difference {
  /** What an operator is shown of it; a mark that is late is shown by others. */
  readonly sighting: Sighting | null;
  /** What is to be done about it now. */
  readonly repair: 'started' | 'nudged' | null;
}

/**
 * Compares an appeal with what Temporal's index lists for it; null when nothing is amiss. The index lags, and facts move on: before
 * anything is said the workflow itself is asked, and then whether the facts are still the same.
 */
export async function compare(source: DataSource, client: Client, facts: OpenAppealFacts, listed: RunningWorkflow | undefined, asOf: Instant): Promise<Difference | null> {
  // It has not begun yet, or hears in a moment: the relay paces and merges, and must not be overtaken.
  if (facts.leftToRelay) return null;
  if (listed !== undefined && behindSince(facts, listed, asOf) === null) return null;
  const workflow = await shownBy(client, facts.appealId);
  const since = workflow === null ? null : behindSince(facts, workflow, asOf);
  if (workflow !== null && since === null) return null;
  if ((await seqOfOpen(source, facts.appealId)) !== facts.seq) return null;
  if (workflow === null || since === null) {
    return { sighting: { class: 'workflow_missing', cause: 'no workflow runs', appealId: facts.appealId, since: facts.since, count: 1 }, repair: 'started' };
  }
  const cause = `knows ${workflow.stage ?? 'no stage'}, is at ${facts.stage}`;
  return {
    sighting: knows(facts, workflow) ? null : { class: 'signal_lost', cause, appealId: facts.appealId, since: instantFromMs(since), count: 1 },
    repair: isNudgeRound(since, asOf) ? 'nudged' : null,
  };
}
