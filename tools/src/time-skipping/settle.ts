import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { optionalTsToMs, tsToMs } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';

type Description = temporal.api.workflowservice.v1.IDescribeWorkflowExecutionResponse;
type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
const { WORKFLOW_EXECUTION_STATUS_RUNNING } = temporal.api.enums.v1.WorkflowExecutionStatus;
const { EVENT_TYPE_WORKFLOW_TASK_COMPLETED } = temporal.api.enums.v1.EventType;

/** The current run of a workflow, with what is pending and its own clock, which the client's `describe` leaves out. */
export function describeWorkflow(client: Client, workflowId: string): Promise<Description> {
  return client.workflowService.describeWorkflowExecution({ namespace: client.options.namespace, execution: { workflowId } });
}

export function hasEnded({ workflowExecutionInfo }: Description): boolean {
  return workflowExecutionInfo?.status !== WORKFLOW_EXECUTION_STATUS_RUNNING;
}

/** The workflow's own clock, milliseconds since the epoch; real time until time was skipped. */
export function workflowTimeOf({ workflowExtendedInfo }: Description): number {
  return optionalTsToMs(workflowExtendedInfo?.timeSkippingInfo?.currentTime) ?? Date.now();
}

/**
 * Waits until the workflow has ended or has nothing to do: no task, no activity, and no timer that is due by its own clock.
 *
 * @throws Error when it is still busy after `patienceMs`
 */
export async function settle(client: Client, workflowId: string, patienceMs: number): Promise<void> {
  for (const until = performance.now() + patienceMs; !(await isIdle(client, workflowId)); await pause(15)) {
    if (performance.now() > until) throw new Error(`${workflowId} did not become idle`);
  }
}

async function isIdle(client: Client, workflowId: string): Promise<boolean> {
  const description = await describeWorkflow(client, workflowId);
  if (hasEnded(description)) return true;
  if (description.pendingWorkflowTask || (description.pendingActivities?.length ?? 0) > 0) return false;
  const runId = description.workflowExecutionInfo?.execution?.runId ?? undefined;
  const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  const nowMs = workflowTimeOf(description);
  return hasBegun(events ?? []) && openTimers(events ?? []).every((dueMs) => dueMs > nowMs);
}

function hasBegun(events: readonly HistoryEvent[]): boolean {
  return events.some((event) => event.eventType === EVENT_TYPE_WORKFLOW_TASK_COMPLETED);
}

/** When the timers that neither fired nor were cancelled are due, milliseconds of the workflow's time. */
function openTimers(events: readonly HistoryEvent[]): readonly number[] {
  const due = new Map<string, number>();
  for (const { eventTime, timerStartedEventAttributes: started, timerFiredEventAttributes: fired, timerCanceledEventAttributes: cancelled } of events) {
    if (started?.timerId) due.set(started.timerId, tsToMs(eventTime) + tsToMs(started.startToFireTimeout));
    const ended = fired ?? cancelled;
    if (ended?.timerId) due.delete(ended.timerId);
  }
  return [...due.values()];
}
