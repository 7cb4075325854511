import { Context } from '@temporalio/activity';
import type { ReconcileActivities } from '@thaw/workflows';
import type { Reconciler } from '../reconcile/reconciler';

/** One round over all open appeals; what it repaired is in the log and in its result. */
export function reconcileActivities(reconciler: Reconciler): ReconcileActivities {
  return {
    async reconcile({ asOf }) {
      const context = Context.current();
      const report = await reconciler.round(asOf, (sofar) => void context.log.debug('reconciling', { ...sofar }));
      if (report.started + report.nudged > 0) context.log.warn('reconciled', { ...report });
      return report;
    },
  };
}
