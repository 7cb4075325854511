import type { Instant } from '@thaw/domain';
import type { OrderSweepReport } from '../contract/messages';

export interface OrderActivities {
  /** Fires every mark of a freeze order that is due. Doing it twice, or being cut off in between, fires nothing twice and misses nothing. */
  sweepOrders(round: { readonly asOf: Instant }): Promise<OrderSweepReport>;
}
