import type { Logger } from '@thaw/platform';
import type { ReconcileActivities } from '@thaw/workflows';
import type { Reconciler } from '../reconcile/reconciler';

/** One round over all open appeals; what it repaired is in the log and in its result. */
export function reconcileActivities(reconciler: Reconciler, logger: Logger): ReconcileActivities {
  return {
    async reconcile({ asOf }) {
      const report = await reconciler.round(asOf, (sofar) => logger.debug({ ...sofar }, 'reconciling'));
      if (report.started + report.nudged + report.failed + report.unseen + report.ended + report.unknown > 0) logger.warn({ ...report }, 'reconciled');
      return report;
    },
  };
}
