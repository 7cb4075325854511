import type { Instant } from '../kernel/instant';
import type { BilingualText } from '../kernel/text';
import type { Channel, MerchantType } from '../document/requirement';
import type { ReasonCode } from '../policy/policy';
import type { Balance } from '../ledger/ledger';

/** The acquirer's own measures, appealable here. */
export const ownOrderKinds = ['SETTLEMENT_DEFERRAL', 'TXN_HOLD', 'RESERVE', 'CHARGEBACK_HOLD'] as const;
export type OwnOrderKind = (typeof ownOrderKinds)[number];

/** What a freeze order stops. */
export const stoppedFunctions = ['collect', 'pay', 'withdraw', 'refund', 'split'] as const;
export type StoppedFunction = (typeof stoppedFunctions)[number];

export const orderStatuses = ['active', 'lifted'] as const;
export type OrderStatus = (typeof orderStatuses)[number];

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
  readonly balance: Balance;
}

/** An instruction that funds may not move. */
export interface FreezeOrder {
  readonly id: string;
  readonly merchantId: string;
  readonly merchantType: MerchantType;
  readonly channel: Channel;
  readonly kind: OwnOrderKind;
  readonly reason: ReasonCode;
  readonly stops: readonly StoppedFunction[];
  readonly legalRef: string;
  readonly merchantText: BilingualText;
  readonly imposedAt: Instant;
  readonly imposedBy: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  /** The account snapshotted at imposition: releases go there and nowhere else. The number itself is not domain data. */
  readonly settlementAccount: { readonly id: string; readonly bankCode: string; readonly fingerprint: string };
  readonly status: OrderStatus;
  readonly transactions: readonly FrozenTransaction[];
}

/** What is still held of an order, in minor units. */
export function remainingOf(order: FreezeOrder, transactionIds?: readonly string[]): bigint {
  return order.transactions
    .filter((frozen) => transactionIds === undefined || transactionIds.includes(frozen.id))
    .reduce((sum, frozen) => sum + frozen.balance.remainingMinor, 0n);
}
