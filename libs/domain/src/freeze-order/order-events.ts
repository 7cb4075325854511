import type { Instant } from '../kernel/instant';
import type { AmountLimit, StoppedFunction } from './amount-limit';
import type { OrderMark, OrderMarkKind } from './order-marks';
import type { OrderChange, PendingChange } from './pending-change';

interface Facts {
  OrderServed: { readonly means: string };
  OrderChangeProposed: { readonly pending: PendingChange };
  OrderChangeConfirmed: { readonly what: OrderChange['what']; readonly proposedBy: string };
  OrderChangeTurnedDown: { readonly what: OrderChange['what']; readonly proposedBy: string; readonly why: string | null };
  OrderAnnounced: { readonly effectiveAt: Instant };
  /** It bites: what it names is held from now on. */
  OrderTookEffect: object;
  OrderVaried: { readonly limit: AmountLimit; readonly stops: readonly StoppedFunction[]; readonly documentRef: string | null; readonly why: string };
  OrderRenewed: { readonly from: Instant; readonly expiresAt: Instant; readonly documentRef: string | null; readonly why: string };
  OrderLifted: { readonly documentRef: string | null; readonly why: string };
  OrderLapsed: { readonly expiresAt: Instant };
  /** It never took effect and never will. */
  OrderAverted: { readonly why: string };
  WholeAccountReviewed: { readonly keep: boolean; readonly why: string; readonly reviewAt: Instant | null };
  OrderMarkFired: { readonly kind: OrderMarkKind; readonly dueAt: Instant };
  /** What is still to happen by itself, laid down anew. */
  OrderWatchSet: { readonly ahead: readonly OrderMark[] };
}

export type OrderEventType = keyof Facts;
/** What happened to an order, when, and who did it: the entries of its audit stream. */
export type OrderEventOf<T extends OrderEventType> = { readonly type: T; readonly at: Instant; readonly by: string } & Facts[T];
export type OrderEvent = { [T in OrderEventType]: OrderEventOf<T> }[OrderEventType];
export type NewOrderEvent = { [T in OrderEventType]: { readonly type: T } & Facts[T] }[OrderEventType];
