import { stillHeldOf } from '../freeze-order/freeze-order';
import { mayTurn } from '../freeze-order/order.states';
import { openChangeOf } from '../release/payee';
import { endWait } from '../wait/await-next';
import type { Outcome } from './appeal.states';
import type { Flow, Step } from './flow';
import { remedyAfter } from './remedy';

/** Ends it: the wait ends, open tasks are withdrawn, the merchant is told what remains to be done. */
export function endNow(flow: Flow, wanted: Outcome, why: string | null): Step {
  const outcome = wanted === 'freeze_confirmed' ? outcomeOf(flow) : wanted;
  const nextRemedy = remedyAfter(flow, outcome);
  if ('code' in nextRemedy) return nextRemedy;
  endWait(flow);
  const change = openChangeOf(flow.order);
  if (change !== null) flow.emit({ type: 'AccountChangeEnded', changeId: change.id, because: 'appeal_closed', why: null });
  const nothingHeld = flow.order.transactions.every((frozen) => stillHeldOf(frozen) === 0n && frozen.balance.pendingMinor === 0n);
  if (nothingHeld && mayTurn(flow.order.status, 'lifted')) flow.emit({ type: 'FreezeLifted', freezeOrderId: flow.order.id });
  flow.emit({ type: 'AppealClosed', outcome, why, nextRemedy: nextRemedy.remedy });
  return null;
}

/**
 * What came of it for the merchant, once every order has ended: only what reached the merchant counts as released. Refunds to cards,
 * offsets and transfers are no release, so an appeal that ends with them is at most released in part, and its remedy is told.
 */
export function outcomeOf({ appeal, order }: Pick<Flow, 'appeal' | 'order'>): Outcome {
  const posted = appeal.releaseOrders.filter((release) => release.status === 'posted');
  if (!posted.some((release) => release.purpose === 'release')) return 'freeze_confirmed';
  const kept = order.transactions.filter((frozen) => appeal.transactionIds.includes(frozen.id)).some((frozen) => stillHeldOf(frozen) > 0n);
  return kept || posted.some((release) => release.purpose !== 'release') ? 'released_in_part' : 'released_in_full';
}
