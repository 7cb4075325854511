import type { BankGateway, CommandPipeline, SettlementCore, Store } from '@thaw/application';
import type { Clock, Logger } from '@thaw/platform';
import type { CaseActivities, EffectActivities, OrderActivities, ReconcileActivities } from '@thaw/workflows';
import type { WorkerMetrics } from '../metrics';
import type { OrderSweep } from '../freeze-order/order-sweep';
import type { Reconciler } from '../reconcile/reconciler';
import { bankActivities } from './bank.activities';
import { CaseCommands } from './case-commands';
import { orderActivities } from './order.activities';
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
  readonly orderSweep: OrderSweep;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly metrics: Pick<WorkerMetrics, 'commands'>;
}

/** Everything workflows can have done, by name. */
export function activitiesOf(hands: ActivityHands): CaseActivities & EffectActivities & OrderActivities & ReconcileActivities {
  const { store, pipeline, bank, core, fingerprint, clock } = hands;
  const cases = new CaseCommands(store, pipeline, hands.metrics);
  return {
    ...waitActivities(cases),
    ...bankActivities({ cases, store, bank, clock }),
    ...releaseActivities({ cases, store, core, fingerprint }),
    ...orderActivities(hands.orderSweep, hands.logger),
    ...reconcileActivities(hands.reconciler, hands.logger),
  };
}
