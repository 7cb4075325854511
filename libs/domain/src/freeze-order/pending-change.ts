import type { Instant } from '../kernel/instant';
import type { AmountLimit, StoppedFunction } from './amount-limit';

/** What a change does to an order. `impose` is the first word of a whole account of our own, which a second person confirms. */
export type OrderChange =
  | { readonly what: 'impose' }
  | { readonly what: 'vary'; readonly limit: AmountLimit; readonly stops: readonly StoppedFunction[]; readonly documentRef: string | null; readonly why: string }
  | { readonly what: 'renew'; readonly expiresAt: Instant; readonly documentRef: string | null; readonly why: string }
  | { readonly what: 'lift'; readonly documentRef: string | null; readonly why: string };

/** A change that one person has proposed; it counts once a second one agrees. */
export interface PendingChange {
  readonly change: OrderChange;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}
