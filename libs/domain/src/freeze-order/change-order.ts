import { anotherPerson } from '../access/same-person';
import type { Step } from '../appeal/flow';
import { refusal } from '../refusal-catalogue';
import type { AmountLimit } from './amount-limit';
import { remainingOf } from './freeze-order';
import { limitFrom, nextReviewAt } from './limit';
import { sourceOf } from './order-kinds';
import type { OrderCommandOf } from './order-commands';
import type { OrderFlow } from './order-flow';
import { hasEnded, isComing } from './order.states';
import type { OrderChange } from './pending-change';
import { renewedUntil } from './period';

/** Other functions or another limit. An authority's order is varied by the authority; we record it. */
export function varyOrder(flow: OrderFlow, command: OrderCommandOf<'varyOrder'>): Step {
  const barred = flow.in('announced', 'active') ?? mayChange(flow, 'vary', command.documentRef);
  if (barred !== null) return barred;
  const { order, rules, context } = flow;
  const wish = command.limit ?? order.limit;
  const limit = limitFrom(wish, order.kind, order.transactions, { rules, from: context.asOf, calendar: context.calendar });
  if (!limit.ok) return limit.refusal;
  const { stops, documentRef, why } = command;
  return propose(flow, { what: 'vary', limit: reviewKept(order.limit, limit.value), stops: stops ?? order.stops, documentRef, why });
}

/** A whole account that stays one keeps the day on which it is looked at again. */
function reviewKept(was: AmountLimit, is: AmountLimit): AmountLimit {
  return was.kind === 'whole_account' && is.kind === 'whole_account' ? { ...is, reviewAt: was.reviewAt } : is;
}

/** One more period, which follows the one before without a gap. */
export function renewOrder(flow: OrderFlow, command: OrderCommandOf<'renewOrder'>): Step {
  const barred = flow.in('active', 'lapsed') ?? mayChange(flow, 'renew', command.documentRef);
  if (barred !== null) return barred;
  const until = renewedUntil(flow.order, { complexCase: command.complexCase, ...(command.expiresAt === null ? {} : { expiresAt: command.expiresAt }) }, flow.context);
  return until.ok ? propose(flow, { what: 'renew', expiresAt: until.value, documentRef: command.documentRef, why: command.why }) : until.refusal;
}

/**
 * Ends an order before its time, or what has lapsed. Money that is still held under our own leaves by a decided release only, so that
 * such an order ends with its last release and not here.
 */
export function liftOrder(flow: OrderFlow, { documentRef, why }: OrderCommandOf<'liftOrder'>): Step {
  const { order, state } = flow;
  // What has run out is over by itself: nobody else's document is asked for.
  const runOut = order.status === 'lapsed' && sourceOf(order.kind) !== 'acquirer';
  const barred = flow.in('announced', 'active', 'lapsed') ?? (order.pending === null ? null : pendingRefusal(flow)) ?? (runOut ? null : mayChange(flow, 'lift', documentRef));
  if (barred !== null) return barred;
  if (state.openAppealId !== null) return underAppeal(state.openAppealId);
  const held = heldUnder(flow);
  if (!isComing(order.status) && held > 0n) return refusal('order_still_holds', { particulars: { remainingMinor: held.toString(), currency: order.currency } });
  const change: OrderChange = { what: 'lift', documentRef, why };
  return runOut ? apply(flow, change) : propose(flow, change);
}

/** What has not left, minor units: held still, or on its way. */
function heldUnder({ order }: OrderFlow): bigint {
  return order.transactions.reduce((sum, { balance }) => sum + balance.pendingMinor, remainingOf(order));
}

function underAppeal(appealId: string): Step {
  return refusal('order_under_appeal', { particulars: { appealId } });
}

/** The second person agrees, and the change counts; or turns it down, and it is as if it had not been asked for. */
export function confirmOrderChange(flow: OrderFlow, { agree, why }: OrderCommandOf<'confirmOrderChange'>): Step {
  const { order, context } = flow;
  if (order.pending === null) return refusal('order_nothing_pending');
  const { change, proposedBy } = order.pending;
  const own = anotherPerson(context, [{ by: proposedBy, as: 'propose' }], 'confirm');
  if (own !== null) return own;
  if (!agree) {
    flow.emit({ type: 'OrderChangeTurnedDown', what: change.what, proposedBy, why });
    if (change.what === 'impose') flow.emit({ type: 'OrderAverted', why: why ?? '' });
    return null;
  }
  // What was true when it was proposed may have passed since.
  if (change.what === 'lift' && flow.state.openAppealId !== null) return underAppeal(flow.state.openAppealId);
  if (change.what === 'vary' && !['announced', 'active'].includes(order.status)) return refusal('order_state_wrong', { particulars: { status: order.status } });
  flow.emit({ type: 'OrderChangeConfirmed', what: change.what, proposedBy });
  return apply(flow, change);
}

/**
 * A month has passed, or is about to: the whole account stays stopped with a reason, for a month more, or no longer. What is still held of our
 * own then stays held transaction by transaction, until it is decided; with nothing held the order is lifted.
 */
export function reviewWholeAccount(flow: OrderFlow, { keep, why }: OrderCommandOf<'reviewWholeAccount'>): Step {
  const { order, rules, context } = flow;
  const barred = flow.in('active') ?? (order.pending === null ? null : pendingRefusal(flow));
  if (barred !== null) return barred;
  if (order.limit.kind !== 'whole_account') return refusal('order_not_whole_account');
  const own = anotherPerson(context, [{ by: order.imposedBy, as: 'impose' }], 'review');
  if (own !== null) return own;
  if (!keep) {
    flow.emit({ type: 'WholeAccountReviewed', keep, why, reviewAt: null });
    if (sourceOf(order.kind) === 'authority') return null;
    const { documentRef, stops } = order;
    if (heldUnder(flow) > 0n) return apply(flow, { what: 'vary', limit: { kind: 'per_transaction', limitMinor: null }, stops, documentRef, why });
    return liftOrder(flow, { type: 'liftOrder', documentRef, why });
  }
  const reviewAt = nextReviewAt({ rules, from: context.asOf, calendar: context.calendar });
  if (!reviewAt.ok) return reviewAt.refusal;
  flow.emit({ type: 'WholeAccountReviewed', keep, why, reviewAt: reviewAt.value });
  flow.watch();
  return null;
}

/** Whose word a change needs: the bank's or authority's document, and for what is ours somebody who did not impose it. */
function mayChange(flow: OrderFlow, what: OrderChange['what'], documentRef: string | null): Step {
  const { order, context } = flow;
  if (order.pending !== null) return pendingRefusal(flow);
  const source = sourceOf(order.kind);
  if (source !== 'acquirer' && documentRef === null) return refusal('order_document_missing', { field: 'documentRef' });
  return source === 'authority' ? null : anotherPerson(context, [{ by: order.imposedBy, as: 'impose' }], what);
}

function pendingRefusal(flow: OrderFlow): Step {
  const { pending } = flow.order;
  return refusal('order_change_pending', { particulars: { what: pending?.change.what ?? '', proposedBy: pending?.proposedBy ?? '' } });
}

/** Does it, or leaves it to a second person: whatever an authority did, and a whole account that becomes one. */
function propose(flow: OrderFlow, change: OrderChange): Step {
  const { order, context } = flow;
  const growsWhole = change.what === 'vary' && change.limit.kind === 'whole_account' && order.limit.kind !== 'whole_account';
  if (sourceOf(order.kind) !== 'authority' && !growsWhole) return apply(flow, change);
  flow.emit({ type: 'OrderChangeProposed', pending: { change, proposedBy: context.actor.id, proposedAt: context.asOf } });
  return null;
}

function apply(flow: OrderFlow, change: OrderChange): Step {
  const { order, context } = flow;
  switch (change.what) {
    case 'impose':
      if (order.effectiveAt > context.asOf) flow.emit({ type: 'OrderAnnounced', effectiveAt: order.effectiveAt });
      else flow.emit({ type: 'OrderTookEffect' });
      break;
    case 'vary':
      flow.emit({ type: 'OrderVaried', limit: change.limit, stops: change.stops, documentRef: change.documentRef, why: change.why });
      break;
    case 'renew':
      flow.emit({ type: 'OrderRenewed', from: order.expiresAt ?? context.asOf, expiresAt: change.expiresAt, documentRef: change.documentRef, why: change.why });
      break;
    case 'lift':
      if (isComing(order.status)) flow.emit({ type: 'OrderAverted', why: change.why });
      else flow.emit({ type: 'OrderLifted', documentRef: change.documentRef, why: change.why });
      break;
  }
  if (!hasEnded(flow.order.status)) flow.watch();
  return null;
}
