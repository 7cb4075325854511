import { isAuthorityKind, type OrderKind } from './order-kinds';
import type { FreezeOrder } from './freeze-order';

/** One order in the queue (轮候) over an account, with what its limit comes to. */
export interface QueuedOrder {
  readonly id: string;
  readonly kind: OrderKind;
  readonly currency: string;
  /** Minor units; null for a whole account. */
  readonly limitMinor: bigint | null;
  readonly restrains: boolean;
}

/** What stands over a merchant's account besides the order at hand. */
export interface AccountQueue {
  readonly orders: readonly QueuedOrder[];
  /** Everything still held for the merchant in the order's currency, under whatever order, and not on its way out. Minor units. */
  readonly balanceMinor: bigint;
}

/** Whether an order binds now: in force, or lapsed while a renewal its authority gave waits for the second person. */
export function restrains(order: Pick<FreezeOrder, 'status' | 'pending'>): boolean {
  return order.status === 'active' || (order.status === 'lapsed' && order.pending?.change.what === 'renew');
}

/** What an order's limit comes to, minor units; null is everything. */
export function limitOf({ limit, transactions }: Pick<FreezeOrder, 'limit' | 'transactions'>): bigint | null {
  if (limit.kind === 'whole_account') return null;
  if (limit.kind === 'in_all') return limit.limitMinor;
  return transactions.reduce((sum, { amountMinor }) => sum + (limit.limitMinor === null || amountMinor < limit.limitMinor ? amountMinor : limit.limitMinor), 0n);
}

/** The largest limit among authorities' orders that bind, minor units; null is everything. Orders queue, they do not add up. */
export function largestAuthorityLimit(orders: readonly QueuedOrder[], currency: string): bigint | null {
  const binding = orders.filter((order) => order.restrains && isAuthorityKind(order.kind) && (order.currency === currency || order.limitMinor === null));
  return binding.reduce<bigint | null>((largest, { limitMinor }) => (largest === null || limitMinor === null ? null : limitMinor > largest ? limitMinor : largest), 0n);
}

/** What may leave a merchant's account, minor units: the balance less the largest authority limit, and never less than nothing. */
export function mayLeave({ orders, balanceMinor }: AccountQueue, currency: string): bigint {
  const kept = largestAuthorityLimit(orders, currency);
  return kept === null || kept > balanceMinor ? 0n : balanceMinor - kept;
}
