import { evolveOrder } from '../freeze-order/evolve-order';
import { remainingOf, type FreezeOrder } from '../freeze-order/freeze-order';
import type { OrderEvent } from '../freeze-order/order-events';
import { nextOrderMark } from '../freeze-order/order-marks';
import type { Sides, Summary } from './summary';

/** A freeze order in a few words: whether it binds, what and how much it stops, until when, and what somebody has proposed. */
export function orderSummary(order: FreezeOrder): Summary {
  const { limit, marks } = order;
  const next = nextOrderMark(marks);
  return {
    status: order.status,
    limitKind: limit.kind,
    limitMinor: limit.kind === 'whole_account' ? null : limit.limitMinor,
    reviewAt: limit.kind === 'whole_account' ? limit.reviewAt : null,
    stops: [...order.stops].sort().join(','),
    effectiveAt: order.effectiveAt,
    expiresAt: order.expiresAt,
    renewals: order.renewals,
    servedAt: order.servedAt,
    remainingMinor: remainingOf(order),
    pending: order.pending?.change.what ?? null,
    marksFired: marks.filter(({ firedAt }) => firedAt !== null).length,
    marksAhead: marks.filter(({ firedAt }) => firedAt === null).length,
    nextMark: next?.kind ?? null,
    nextMarkAt: next?.at ?? null,
  };
}

/** What one event changed of an order, told by the order on either side of it; without an order before, it begins. */
export function orderSides(before: FreezeOrder | null, after: FreezeOrder): Sides {
  return { before: before && orderSummary(before), after: orderSummary(after) };
}

/** What each of an order’s events changed, in their order. */
export function orderChanges(order: FreezeOrder, events: readonly OrderEvent[]): readonly Sides[] {
  let now = order;
  return events.map((event) => {
    const was = now;
    now = evolveOrder(was, event);
    return orderSides(was, now);
  });
}
