import type { Flow } from '../appeal/flow';
import { mayLeave } from '../freeze-order/account-queue';
import { releaseTotalOf } from '../review/decision';

export interface KeptByAuthority {
  readonly wantedMinor: bigint;
  readonly mayLeaveMinor: bigint;
  readonly orderIds: readonly string[];
}

/** Whether what was decided would break an authority's limit; null when it may leave. The database holds the same line. */
export function keptByAuthority({ state, appeal, order }: Flow): KeptByAuthority | null {
  if (state.queue === undefined || appeal.decision === null) return null;
  const wantedMinor = releaseTotalOf(appeal.decision);
  const mayLeaveMinor = mayLeave(state.queue, order.currency);
  return wantedMinor <= mayLeaveMinor ? null : { wantedMinor, mayLeaveMinor, orderIds: state.queue.orders.filter((one) => one.restrains).map((one) => one.id) };
}
