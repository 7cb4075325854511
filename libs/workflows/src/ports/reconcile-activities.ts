import type { Instant } from '@thaw/domain';
import type { ReconcileReport } from '../contract/messages';

export interface ReconcileActivities {
  /** Gives every open appeal a running workflow which knows the facts. */
  reconcile(round: { readonly asOf: Instant }): Promise<ReconcileReport>;
}
