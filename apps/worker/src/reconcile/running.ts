import type { Client, WorkflowExecutionInfo } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { appealWorkflowId } from '@thaw/workflows/contract';

/** What Temporal shows of a running appeal workflow. */
export interface RunningWorkflow {
  readonly stage: string | null;
  readonly dueAtMs: number | null;
}

/** The running workflows among these appeals, in one question to Temporal's index, which may lag behind by a moment. */
export async function runningAmong(client: Client, appealIds: readonly string[]): Promise<ReadonlyMap<string, RunningWorkflow>> {
  const byWorkflowId = new Map(appealIds.map((id) => [appealWorkflowId(id), id]));
  const running = new Map<string, RunningWorkflow>();
  if (byWorkflowId.size === 0) return running;
  const ids = [...byWorkflowId.keys()].map((id) => `"${id}"`).join(',');
  for await (const found of client.workflow.list({ query: `WorkflowId IN (${ids}) AND ExecutionStatus = "Running"`, pageSize: byWorkflowId.size })) {
    const appealId = byWorkflowId.get(found.workflowId);
    if (appealId !== undefined) running.set(appealId, shownIn(found));
  }
  return running;
}

/** What an appeal's workflow itself shows: certain, but one question each. Null when none runs. */
export async function shownBy(client: Client, appealId: string): Promise<RunningWorkflow | null> {
  try {
    const found = await client.workflow.getHandle(appealWorkflowId(appealId)).describe();
    return found.status.name === 'RUNNING' ? shownIn(found) : null;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

function shownIn({ typedSearchAttributes: attributes }: Pick<WorkflowExecutionInfo, 'typedSearchAttributes'>): RunningWorkflow {
  const dueAt = attributes.get({ name: 'ThawStageDue', type: 'DATETIME' });
  return { stage: attributes.get({ name: 'ThawStage', type: 'KEYWORD' }) ?? null, dueAtMs: dueAt?.getTime() ?? null };
}
