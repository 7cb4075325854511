import { proxyActivities } from '@temporalio/workflow';
import type { Instant } from '@thaw/domain';
import type { ReconcileReport } from '../contract';
import type { ReconcileActivities } from '../ports';

/** One attempt: the schedule comes again in a minute. The first round after a total loss starts every open appeal, hence the long bound. */
const { reconcile } = proxyActivities<ReconcileActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '1 minute',
  retry: { maximumAttempts: 1 },
});

/** Run by a schedule, one at a time. */
export async function reconcileWorkflow(): Promise<ReconcileReport> {
  return reconcile({ asOf: new Date().toISOString() as Instant });
}
