import { plusMs, type Instant } from '../kernel/instant';
import type { OrderRules } from '../policy/policy';
import type { AmountLimit } from './amount-limit';
import type { OrderStatus } from './order.states';

/**
 * What happens to an order by itself: it takes effect, its end comes near, it lapses, nobody has lifted what lapsed, its whole account
 * is to be looked at again, takings must have been settled. Each fires once.
 */
export const orderMarkKinds = ['effect', 'expiry_near', 'lapse', 'not_lifted', 'review_due', 'settle_latest'] as const;
export type OrderMarkKind = (typeof orderMarkKinds)[number];

export interface OrderMark {
  readonly kind: OrderMarkKind;
  readonly at: Instant;
  /** Null while it waits. */
  readonly firedAt: Instant | null;
}

/** Marks that call somebody. */
export const alarmKinds = ['expiry_near', 'lapse', 'not_lifted', 'review_due', 'settle_latest'] as const satisfies readonly OrderMarkKind[];

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** What of an order decides when something happens to it. */
interface Dated {
  readonly status: OrderStatus;
  readonly effectiveAt: Instant;
  readonly expiresAt: Instant | null;
  readonly limit: AmountLimit;
  readonly marks: readonly OrderMark[];
}

/**
 * What is still to happen to an order as it stands, in the order of time. A warning whose day has passed is not laid down any more, unless it
 * was there and waits for the sweep; everything else is done, however late.
 */
export function marksAhead(order: Dated, { rules, asOf, settleLatestAt }: { readonly rules: OrderRules; readonly asOf: Instant; readonly settleLatestAt: Instant | null }): readonly OrderMark[] {
  const marks: OrderMark[] = [];
  const add = (kind: OrderMarkKind, at: Instant) => marks.push({ kind, at, firedAt: null });
  if (order.status === 'announced') add('effect', order.effectiveAt);
  // What is only announced holds nothing; what has lapsed may hold still.
  if (settleLatestAt !== null && (order.status === 'active' || order.status === 'lapsed')) add('settle_latest', settleLatestAt);
  if (order.status === 'lapsed') add('not_lifted', plusMs(asOf, rules.unliftedAlarmAfterHours * hourMs));
  if (order.status === 'announced' || order.status === 'active') {
    const { expiresAt, limit } = order;
    if (expiresAt !== null) {
      for (const days of rules.watchDaysBefore) {
        const at = plusMs(expiresAt, -days * dayMs);
        if (at > asOf || order.marks.some((mark) => mark.kind === 'expiry_near' && mark.at === at)) add('expiry_near', at);
      }
      add('lapse', expiresAt);
    }
    if (limit.kind === 'whole_account') add('review_due', limit.reviewAt);
  }
  return marks.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : orderMarkKinds.indexOf(a.kind) - orderMarkKinds.indexOf(b.kind)));
}

/** The marks of an order once what still waits has been laid down anew: what has fired stays, and does not come again. */
export function withMarksAhead(marks: readonly OrderMark[], ahead: readonly OrderMark[]): readonly OrderMark[] {
  const fired = marks.filter((mark) => mark.firedAt !== null);
  return [...fired, ...ahead.filter((mark) => !fired.some((one) => one.kind === mark.kind && one.at === mark.at))];
}

/** What fires next; null when nothing is left. */
export function nextOrderMark(marks: readonly OrderMark[]): OrderMark | null {
  return marks.filter((mark) => mark.firedAt === null).reduce<OrderMark | null>((next, mark) => (next === null || mark.at < next.at ? mark : next), null);
}
