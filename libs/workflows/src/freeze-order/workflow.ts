import { proxyActivities } from '@temporalio/workflow';
import type { Instant } from '@thaw/domain';
import type { OrderSweepReport } from '../contract';
import type { OrderActivities } from '../ports';

/** One attempt: the schedule comes again in a minute, and what has fired is not due any more. */
const { sweepOrders } = proxyActivities<OrderActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '1 minute',
  retry: { maximumAttempts: 1 },
});

/** Run by a schedule, one at a time. */
export async function orderSweepWorkflow(): Promise<OrderSweepReport> {
  return sweepOrders({ asOf: new Date().toISOString() as Instant });
}
