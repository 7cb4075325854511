import type { Client } from '@temporalio/client';
import { appealWorkflowId } from '@thaw/workflows/contract';

export interface WorkflowEvents {
  /** Over all runs together. */
  readonly events: number;
  readonly runs: number;
  readonly ended: boolean;
}

/** Counts the history events of an appeal's workflow, from its newest run back to its first. */
export async function workflowEvents(client: Client, appealId: string): Promise<WorkflowEvents> {
  const workflowId = appealWorkflowId(appealId);
  const { runId: newest, status } = await client.workflow.getHandle(workflowId).describe();
  let [events, runs] = [0, 0];
  for (let runId: string | null | undefined = newest; runId; runs += 1) {
    const { events: history } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    events += history?.length ?? 0;
    runId = history?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  return { events, runs, ended: status.name !== 'RUNNING' };
}
