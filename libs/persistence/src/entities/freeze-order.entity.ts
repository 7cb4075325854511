import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AmountLimit, BilingualText, Channel, FrozenTransaction, Instant, IssuingBody, MerchantType, OrderKind, OrderMarkKind, OrderSource, OrderStatus, PendingChange, StoppedFunction,
} from '@thaw/domain';
import {
  factsColumn, instantColumn, integerColumn, maybeFactsColumn, maybeInstantColumn, maybeMinorColumn, maybeTextColumn, minorColumn, textColumn, textsColumn, uuidColumn,
} from '../columns';

@Entity('freeze_order')
export class FreezeOrderRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) merchantId!: string;
  @Column(textColumn) merchantType!: MerchantType;
  @Column(textColumn) channel!: Channel;
  @Column(textColumn) kind!: OrderKind;
  @Column(textColumn) source!: OrderSource;
  @Column(textColumn) reasonCodeSystem!: string;
  @Column(textColumn) reasonCodeSystemVersion!: string;
  @Column(textColumn) reasonCode!: string;
  @Column(textsColumn) stops!: readonly StoppedFunction[];
  @Column(textColumn) legalRef!: string;
  @Column(factsColumn) merchantText!: BilingualText;
  @Column(instantColumn) imposedAt!: Instant;
  @Column(textColumn) imposedBy!: string;
  @Column(textColumn) currency!: string;
  @Column(minorColumn) amountMinor!: bigint;
  @Column(textColumn) limitKind!: AmountLimit['kind'];
  @Column(maybeMinorColumn) limitMinor!: bigint | null;
  @Column(maybeTextColumn) wholeAccountReason!: string | null;
  @Column(maybeInstantColumn) reviewAt!: Instant | null;
  @Column(maybeFactsColumn) issuer!: IssuingBody | null;
  @Column(maybeTextColumn) documentRef!: string | null;
  @Column(instantColumn) effectiveAt!: Instant;
  @Column(maybeInstantColumn) expiresAt!: Instant | null;
  @Column(integerColumn) renewals!: number;
  @Column(maybeInstantColumn) servedAt!: Instant | null;
  @Column(maybeFactsColumn) pending!: PendingChange | null;
  /** Before the order takes effect: what it will hold. */
  @Column(maybeFactsColumn) planned!: readonly FrozenTransaction[] | null;
  @Column(uuidColumn) settlementAccountId!: string;
  @Column(textColumn) bankCode!: string;
  @Column(textColumn) accountFingerprint!: string;
  @Column(textColumn) status!: OrderStatus;
}

/** What happens to an order by itself; neither fired nor dropped means that it waits. */
@Entity('order_mark')
export class OrderMarkRow {
  @PrimaryColumn('uuid') freezeOrderId!: string;
  @PrimaryColumn('text') kind!: OrderMarkKind;
  @PrimaryColumn({ ...instantColumn, nullable: false }) at!: Instant;
  @Column(maybeInstantColumn) firedAt!: Instant | null;
  @Column(maybeInstantColumn) droppedAt!: Instant | null;
}

@Entity('frozen_transaction')
export class FrozenTransactionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) freezeOrderId!: string;
  @Column(integerColumn) position!: number;
  @Column(textColumn) reference!: string;
  @Column(maybeTextColumn) terminalNo!: string | null;
  @Column(instantColumn) takenAt!: Instant;
  @Column(minorColumn) amountMinor!: bigint;
  @Column(minorColumn) contestedMinor!: bigint;
}

/** Kept by the database's own trigger; read only. */
@Entity('ledger_balance')
export class LedgerBalanceRow {
  @PrimaryColumn('uuid') frozenTransactionId!: string;
  @Column(minorColumn) heldMinor!: bigint;
  @Column(minorColumn) remainingMinor!: bigint;
  @Column(minorColumn) pendingMinor!: bigint;
  @Column(minorColumn) reservedMinor!: bigint;
  @Column(minorColumn) releasedMinor!: bigint;
  @Column(minorColumn) offsetMinor!: bigint;
  @Column(minorColumn) refundedMinor!: bigint;
  @Column(minorColumn) transferredMinor!: bigint;
}
