import { emptyBalance, transfer, type LedgerTransfer } from '../ledger/ledger';
import type { FreezeOrder } from './freeze-order';
import { withMarksAhead } from './order-marks';
import { hasEnded, mayTurn, type OrderStatus } from './order.states';
import type { OrderEvent } from './order-events';

/** An order in another status. What has ended waits for nothing more; what never took effect holds nothing. */
export function turned(order: FreezeOrder, status: OrderStatus): FreezeOrder {
  if (!mayTurn(order.status, status)) throw new TypeError(`no way from ${order.status} to ${status}`);
  const marks = hasEnded(status) ? withMarksAhead(order.marks, []) : order.marks;
  const transactions = status === 'averted' ? order.transactions.map((frozen) => ({ ...frozen, balance: emptyBalance })) : order.transactions;
  return { ...order, status, marks, transactions, pending: hasEnded(status) ? null : order.pending };
}

/** Folds one event into the order. Pure and total. */
export function evolveOrder(order: FreezeOrder, event: OrderEvent): FreezeOrder {
  switch (event.type) {
    case 'OrderServed':
      return { ...order, servedAt: event.at };
    case 'OrderChangeProposed':
      return { ...order, pending: event.pending };
    case 'OrderChangeConfirmed':
    case 'OrderChangeTurnedDown':
      return { ...order, pending: null };
    case 'OrderAnnounced':
      return turned(order, 'announced');
    case 'OrderTookEffect':
      return turned(order, 'active');
    case 'OrderVaried':
      return { ...order, limit: event.limit, stops: event.stops };
    case 'OrderRenewed': {
      const renewed = { ...order, expiresAt: event.expiresAt, renewals: order.renewals + 1 };
      return order.status === 'lapsed' ? turned(renewed, 'active') : renewed;
    }
    case 'OrderLifted':
      return turned(order, 'lifted');
    case 'OrderLapsed':
      return turned(order, 'lapsed');
    case 'OrderAverted':
      return turned(order, 'averted');
    case 'WholeAccountReviewed':
      return event.reviewAt === null || order.limit.kind !== 'whole_account' ? order : { ...order, limit: { ...order.limit, reviewAt: event.reviewAt } };
    case 'OrderMarkFired':
      return { ...order, marks: order.marks.map((mark) => (mark.kind === event.kind && mark.at === event.dueAt ? { ...mark, firedAt: event.at } : mark)) };
    case 'OrderWatchSet':
      return { ...order, marks: withMarksAhead(order.marks, event.ahead) };
  }
}

/** What an order books in the ledger when it takes effect: each transaction is held as far as an appeal has not spared it. */
export function holdsOf(order: FreezeOrder): readonly LedgerTransfer[] {
  return order.transactions.filter((frozen) => frozen.amountMinor > 0n).map((frozen) => transfer('hold', frozen.id, frozen.amountMinor));
}
