import type { AccountChange } from '../release/account-change';
import type { Instant } from '../kernel/instant';
import type { BilingualText } from '../kernel/text';
import type { Channel, MerchantType } from '../document/requirement';
import type { ReasonCode } from '../policy/policy';
import type { Balance } from '../ledger/ledger';
import type { AmountLimit, StoppedFunction } from './amount-limit';
import type { OrderKind } from './order-kinds';
import type { OrderMark } from './order-marks';
import type { OrderStatus } from './order.states';
import type { PendingChange } from './pending-change';

/** The authority or bank behind an order, as its papers name it: an office, never a private person. */
export interface IssuingBody {
  readonly name: string;
  readonly contact: string;
}

/** One card transaction whose takings may not move. */
export interface FrozenTransaction {
  readonly id: string;
  /** The acquirer's own reference (e.g. the retrieval reference number). */
  readonly reference: string;
  /** The terminal it was taken on, as far as known: several cases of one terminal are a warning. */
  readonly terminalNo?: string | null;
  readonly takenAt: Instant;
  readonly amountMinor: bigint;
  /** What a cardholder contests: it stays, whatever is decided about the rest. */
  readonly contestedMinor: bigint;
  /** Before the order takes effect: what will be held then. */
  readonly balance: Balance;
}

/** An instruction that funds may not move. */
export interface FreezeOrder {
  readonly id: string;
  readonly merchantId: string;
  readonly merchantType: MerchantType;
  readonly channel: Channel;
  readonly kind: OrderKind;
  readonly reason: ReasonCode;
  readonly stops: readonly StoppedFunction[];
  readonly legalRef: string;
  readonly merchantText: BilingualText;
  readonly imposedAt: Instant;
  readonly imposedBy: string;
  readonly currency: string;
  /** What it named when it was imposed; 0 for a whole account. */
  readonly amountMinor: bigint;
  readonly limit: AmountLimit;
  /** Null for the acquirer's own. */
  readonly issuer: IssuingBody | null;
  /** Number of the paper it rests on. */
  readonly documentRef: string | null;
  readonly effectiveAt: Instant;
  /** Null: it stands until it is lifted. */
  readonly expiresAt: Instant | null;
  readonly renewals: number;
  readonly servedAt: Instant | null;
  /** What one person has proposed and a second has to confirm. */
  readonly pending: PendingChange | null;
  /** What happens by itself. */
  readonly marks: readonly OrderMark[];
  /** The account snapshotted at imposition: releases go there and nowhere else. The number itself is not domain data. */
  /** Other accounts that were named since, the oldest first; absent: none was. */
  readonly accountChanges?: readonly AccountChange[];
  readonly settlementAccount: { readonly id: string; readonly bankCode: string; readonly fingerprint: string };
  readonly status: OrderStatus;
  readonly transactions: readonly FrozenTransaction[];
}

/** What of a transaction is held and not on its way out, minor units: what remains, and what an earlier decision made a reserve. */
export function stillHeldOf({ balance }: Pick<FrozenTransaction, 'balance'>): bigint {
  return balance.remainingMinor + balance.reservedMinor;
}

/** What a cardholder still contests: refunds to the card settle it. */
function stillContestedOf({ contestedMinor, balance }: FrozenTransaction): bigint {
  return contestedMinor > balance.refundedMinor ? contestedMinor - balance.refundedMinor : 0n;
}

/** What of a transaction can go to the merchant: what a cardholder contests stays, or goes back to the card. */
export function undisputedOf(frozen: FrozenTransaction): bigint {
  const undisputed = stillHeldOf(frozen) - stillContestedOf(frozen);
  return undisputed > 0n ? undisputed : 0n;
}

/** What is still held of an order, in minor units; of one to come, what it would hold. */
export function remainingOf(order: FreezeOrder, transactionIds?: readonly string[]): bigint {
  return order.transactions.filter((frozen) => transactionIds === undefined || transactionIds.includes(frozen.id)).reduce((sum, frozen) => sum + stillHeldOf(frozen), 0n);
}
