import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BilingualText, Channel, Instant, MerchantType, OrderStatus, OwnOrderKind, StoppedFunction } from '@thaw/domain';
import { factsColumn, instantColumn, integerColumn, maybeTextColumn, minorColumn, textColumn, textsColumn, uuidColumn } from '../columns';

@Entity('freeze_order')
export class FreezeOrderRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) merchantId!: string;
  @Column(textColumn) merchantType!: MerchantType;
  @Column(textColumn) channel!: Channel;
  @Column(textColumn) kind!: OwnOrderKind;
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
  @Column(uuidColumn) settlementAccountId!: string;
  @Column(textColumn) bankCode!: string;
  @Column(textColumn) accountFingerprint!: string;
  @Column(textColumn) status!: OrderStatus;
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
  @Column(minorColumn) releasedMinor!: bigint;
  @Column(minorColumn) offsetMinor!: bigint;
  @Column(minorColumn) refundedMinor!: bigint;
  @Column(minorColumn) transferredMinor!: bigint;
}
