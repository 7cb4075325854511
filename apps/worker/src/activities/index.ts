import type { BankGateway, CommandPipeline, SettlementCore, Store } from '@thaw/application';
import type { Logger } from '@thaw/platform';
import type { CaseActivities, EffectActivities, ReconcileActivities } from '@thaw/workflows';
import type { WorkerMetrics } from '../metrics';
import type { Reconciler } from '../reconcile/reconciler';
import { bankActivities } from './bank.activities';
import { CaseCommands } from './case-commands';
import { reconcileActivities } from './reconcile.activities';
import { releaseActivities } from './release.activities';
import { waitActivities } from './wait.activities';

export interface ActivityHands {
  readonly store: Store;
  readonly pipeline: CommandPipeline;
  readonly bank: BankGateway;
  readonly core: SettlementCore;
  /** The keyed hash account numbers are compared by. */
  readonly fingerprint: (accountNumber: string) => string;
  readonly reconciler: Reconciler;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'commands'>;
}

/** Everything workflows can have done, by name. */
export function activitiesOf(hands: ActivityHands): CaseActivities & EffectActivities & ReconcileActivities {
  const { store, pipeline, bank, core, fingerprint } = hands;
  const cases = new CaseCommands(store, pipeline, hands.metrics);
  return {
    ...waitActivities(cases),
    ...bankActivities({ cases, store, bank }),
    ...releaseActivities({ cases, store, core, fingerprint }),
    ...reconcileActivities(hands.reconciler, hands.logger),
  };
}
