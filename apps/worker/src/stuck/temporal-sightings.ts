import type { Client } from '@temporalio/client';
import { instantFromMs, longAgo, normalisedCause, type Instant, type Sighting, type StuckClass } from '@thaw/domain';
import { outstandingEffects, type DataSource, type OutstandingEffect } from '@thaw/persistence';
import { inParallel } from '../in-parallel';
import { appealIdOf, appealWorkflowId } from '@thaw/workflows/contract';

/** What only Temporal can tell. */
export const temporalClasses = ['workflow_task_failing', 'activity_retrying'] as const satisfies readonly StuckClass[];

/** Set by Temporal on a workflow whose tasks fail or time out several times in a row, and taken off when one succeeds. */
const problemsQuery = 'TemporalReportedProblems IN ("category=WorkflowTaskFailed", "category=WorkflowTaskTimedOut") AND ExecutionStatus = "Running"';

/** Workflows asked one by one in one look; what is beyond shares their cause, as a rule. */
const describedAtMost = 200;
const lanes = 8;

export async function temporalSightings(client: Client, source: DataSource, asOf: Instant): Promise<readonly Sighting[]> {
  const [failing, effects] = await Promise.all([failingWorkflows(client), outstandingEffects(source, longAgo(asOf, 'effectMs'), describedAtMost)]);
  const retrying: Sighting[] = [];
  await inParallel(effects, lanes, async (effect) => {
    retrying.push({ class: 'activity_retrying', cause: await causeOf(client, effect), appealId: effect.appealId, since: effect.since, count: 1 });
  });
  return [...failing, ...retrying];
}

async function failingWorkflows(client: Client): Promise<readonly Sighting[]> {
  const seen: Sighting[] = [];
  for await (const found of client.workflow.list({ query: problemsQuery })) {
    const appealId = appealIdOf(found.workflowId);
    const problems = found.typedSearchAttributes.get({ name: 'TemporalReportedProblems', type: 'KEYWORD_LIST' }) ?? [];
    const cause = problems.find((problem) => problem.startsWith('cause=')) ?? problems[0] ?? 'unknown';
    seen.push({ class: 'workflow_task_failing', cause: normalisedCause(cause.replace('cause=', '')), appealId, since: instantFromMs(found.startTime.getTime()), count: 1 });
  }
  return seen;
}

/** Why an effect has not happened, in the words of its last failure. */
async function causeOf(client: Client, { appealId, kind }: OutstandingEffect): Promise<string> {
  try {
    const { raw } = await client.workflow.getHandle(appealWorkflowId(appealId)).describe();
    const [failure] = (raw.pendingActivities ?? []).flatMap((activity) => activity.lastFailure?.message ?? []);
    return failure === undefined ? `${kind}: not done` : `${kind}: ${normalisedCause(failure)}`;
  } catch {
    return `${kind}: no workflow answers`;
  }
}
