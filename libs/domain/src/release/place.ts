import type { Flow } from '../appeal/flow';
import { barringBreaks } from './barred-by-break';
import { isHalted, noteHalt } from './halt';
import { keptByAuthority } from './kept-by-authority';
import { stillToPlace, attemptsAt, type Planned } from './plan';
import { isUnderWay, totalOf } from './release-order';
import { agreedBy, asksTreasury, gone, treasuryPeopleFor } from './treasury';

/**
 * Consumers need not wait until the merchant's bank has answered: their refunds go out beside that wait. One that failed is left
 * to treasury, who looks before the merchant's release.
 */
export function placeConsumerRefunds(flow: Flow): void {
  const next = stillToPlace(flow)[0];
  const waits = next?.destination.purpose !== 'cardholder_refund' || attemptsAt(flow, next).length > 0 || flow.appeal.ending !== null;
  // What treasury is still to agree to, or a break bars, waits for that in its turn.
  if (next === undefined || waits || asksTreasury(flow) || barringBreaks(flow).length > 0 || flow.appeal.releaseOrders.some(isUnderWay) || keptByAuthority(flow, totalOf(next.items)) !== null) return;
  if (isHalted(flow)) noteHalt(flow);
  else emitPlaced(flow, next);
}

/** First phase: reserves in the ledger what an order pays. The workflow then tells the settlement core. */
export function emitPlaced(flow: Flow, { part, mandateId, destination, items }: Planned): void {
  if (flow.appeal.releaseOrders.some(isUnderWay)) throw new TypeError('another order is under way');
  if (isHalted(flow)) throw new TypeError('releases are halted');
  if (barringBreaks(flow).length > 0) throw new TypeError('a break bars it');
  const { order, context } = flow;
  const leaving = gone(order) + totalOf(items);
  if (agreedBy(flow, mandateId, leaving).length < treasuryPeopleFor(context.policy, order.currency, leaving)) throw new TypeError('treasury has not agreed');
  flow.emit({
    type: 'ReleasePlaced',
    release: {
      ...destination,
      id: context.newId(),
      part,
      mandateId,
      status: 'placed',
      halted: false,
      resumedAt: null,
      sendAgain: false,
      amountMinor: totalOf(items),
      currency: order.currency,
      items,
      placedAt: context.asOf,
      endedAt: null, coreReference: null, failure: null,
    },
  });
}
