import type { Client } from '@temporalio/client';
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
    if (appealId === undefined) continue;
    const attributes = found.typedSearchAttributes;
    const dueAt = attributes.get({ name: 'ThawStageDue', type: 'DATETIME' });
    running.set(appealId, { stage: attributes.get({ name: 'ThawStage', type: 'KEYWORD' }) ?? null, dueAtMs: dueAt?.getTime() ?? null });
  }
  return running;
}

/** Whether an appeal's workflow runs, asked of the workflow itself: certain, but one question each. */
export async function isRunning(client: Client, appealId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(appealWorkflowId(appealId)).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
