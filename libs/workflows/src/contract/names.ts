/** The one task queue of Thaw's workers. */
export const taskQueue = 'thaw';

export const appealWorkflowType = 'appealWorkflow';
export const reconcileWorkflowType = 'reconcileWorkflow';
export const orderSweepWorkflowType = 'orderSweepWorkflow';

/** The schedule that looks after every open appeal, and the prefix of the workflows it starts. */
export const reconcileScheduleId = 'reconcile';

/** The schedule that fires the marks of freeze orders. */
export const orderSweepScheduleId = 'order-sweep';

const appealPrefix = 'appeal/';

/** An appeal has one workflow, found by the appeal's id alone. */
export function appealWorkflowId(appealId: string): string {
  return `${appealPrefix}${appealId}`;
}

/** The appeal a workflow belongs to; null for workflows that are no appeal's. */
export function appealIdOf(workflowId: string): string | null {
  return workflowId.startsWith(appealPrefix) ? workflowId.slice(appealPrefix.length) : null;
}

/** The header of signals and activities that holds the W3C `traceparent`. */
export const traceHeader = 'traceparent';
