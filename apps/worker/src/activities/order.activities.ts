import type { Logger } from '@thaw/platform';
import type { OrderActivities } from '@thaw/workflows';
import type { OrderSweep } from '../freeze-order/order-sweep';

/** One round over the marks of freeze orders that are due; each alarm has its own line in the log. */
export function orderActivities(sweep: OrderSweep, logger: Logger): OrderActivities {
  return {
    async sweepOrders({ asOf }) {
      const report = await sweep.round(asOf, (sofar) => logger.debug({ ...sofar }, 'sweeping freeze orders'));
      if (report.fired + report.failed > 0) logger.info({ ...report }, 'freeze orders swept');
      return report;
    },
  };
}
