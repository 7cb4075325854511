import { close } from '../appeal/close';
import type { Flow, Step } from '../appeal/flow';
import { releaseTotalOf, type Decision } from '../review/decision';
import { remainingOf } from './freeze-order';

/**
 * An appeal against an announced order has been decided before it bites: nothing is held yet, so nothing has to be released. What was decided will
 * not be held, and where nothing is left the order never takes effect.
 */
export function spareFunds(flow: Flow, decision: Decision): Step {
  if (releaseTotalOf(decision) === 0n) return close(flow, 'freeze_confirmed');
  const items = decision.items.filter((item) => item.releaseMinor > 0n).map((item) => ({ transactionId: item.transactionId, amountMinor: item.releaseMinor }));
  flow.emit({ type: 'FundsSpared', freezeOrderId: flow.order.id, items });
  const outcome = remainingOf(flow.order, flow.appeal.transactionIds) === 0n ? 'released_in_full' : 'released_in_part';
  if (remainingOf(flow.order) === 0n) flow.emit({ type: 'FreezeAverted', freezeOrderId: flow.order.id });
  return close(flow, outcome);
}
