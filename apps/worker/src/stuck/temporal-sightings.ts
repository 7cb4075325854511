import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { instantFromMs, longAgo, normalisedCause, type Instant, type Sighting, type StuckClass } from '@thaw/domain';
import { liveCauses, outstandingEffects, type DataSource, type OutstandingEffect } from '@thaw/persistence';
import { inParallel } from '../in-parallel';
import { appealIdOf, appealWorkflowId } from '@thaw/workflows/contract';
import { causesOf, toAsk } from './retrying-causes';

/** What only Temporal can tell. */
export const temporalClasses = ['workflow_task_failing', 'activity_retrying'] as const satisfies readonly StuckClass[];

/** Set by Temporal on a workflow whose tasks fail or time out several times in a row, and taken off when one succeeds. */
const problemsQuery = 'TemporalReportedProblems IN ("category=WorkflowTaskFailed", "category=WorkflowTaskTimedOut") AND ExecutionStatus = "Running"';

/** Workflows asked one by one in one look. */
const describedAtMost = 200;
const lanes = 8;

export async function temporalSightings(client: Client, source: DataSource, asOf: Instant): Promise<readonly Sighting[]> {
  const [failing, retrying] = await Promise.all([failingWorkflows(client), retryingEffects(client, source, asOf)]);
  return [...failing, ...retrying];
}

/** Everything that should have happened outside by now is shown; some of their workflows are asked why it has not. */
async function retryingEffects(client: Client, source: DataSource, asOf: Instant): Promise<readonly Sighting[]> {
  const [effects, shown] = await Promise.all([outstandingEffects(source, longAgo(asOf, 'effectMs')), liveCauses(source, 'activity_retrying')]);
  const failures = new Map<OutstandingEffect, string>();
  await inParallel(toAsk(effects, shown, describedAtMost), lanes, async (effect) => {
    const failure = await failureOf(client, effect);
    if (failure !== null) failures.set(effect, failure);
  });
  const causes = causesOf(effects, shown, failures);
  return effects.map(({ appealId, since }, i) => ({ class: 'activity_retrying', cause: causes[i] ?? '', appealId, since, count: 1 }));
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

/** The last failure of what a workflow is trying now; null while it rests between attempts, or cannot be asked. */
async function failureOf(client: Client, { appealId }: OutstandingEffect): Promise<string | null> {
  try {
    const { raw } = await client.workflow.getHandle(appealWorkflowId(appealId)).describe();
    return (raw.pendingActivities ?? []).flatMap((activity) => activity.lastFailure?.message ?? [])[0] ?? null;
  } catch (error) {
    return error instanceof WorkflowNotFoundError ? 'no workflow answers' : null;
  }
}
