import type { Flow } from '../appeal/flow';
import { mayLeave } from '../freeze-order/account-queue';

export interface KeptByAuthority {
  readonly wantedMinor: bigint;
  readonly mayLeaveMinor: bigint;
  readonly orderIds: readonly string[];
}

/** Whether an order of this amount would break an authority's limit; null when it may leave. The database holds the same line. */
export function keptByAuthority({ state, order }: Flow, wantedMinor: bigint): KeptByAuthority | null {
  if (state.queue === undefined) return null;
  const mayLeaveMinor = mayLeave(state.queue, order.currency);
  return wantedMinor <= mayLeaveMinor ? null : { wantedMinor, mayLeaveMinor, orderIds: state.queue.orders.filter((one) => one.restrains).map((one) => one.id) };
}
