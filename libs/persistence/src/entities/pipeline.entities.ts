import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LedgerAccount, TransferKind } from '@thaw/domain';
import { instantColumn, integerColumn, maybeUuidColumn, minorColumn, textColumn, uuidColumn } from '../columns';

@Entity('ledger_entry')
export class LedgerEntryRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' }) id!: string;
  @Column(uuidColumn) frozenTransactionId!: string;
  @Column(textColumn) kind!: TransferKind;
  @Column(textColumn) debit!: LedgerAccount;
  @Column(textColumn) credit!: LedgerAccount;
  @Column(minorColumn) amountMinor!: bigint;
  @Column(maybeUuidColumn) releaseOrderId!: string | null;
  @Column(maybeUuidColumn) decisionId!: string | null;
  @Column(instantColumn) at!: Instant;
}

@Entity('audit_entry')
export class AuditEntryRow {
  @PrimaryColumn('text') stream!: string;
  @PrimaryColumn('integer') seq!: number;
  @Column(instantColumn) at!: Instant;
  @Column(textColumn) actorId!: string;
  @Column(textColumn) requestId!: string;
  @Column(textColumn) type!: string;
  /** Kept as it was written: the hash is over this. */
  @Column({ type: 'jsonb' }) payload!: object;
  @Column(textColumn) prevHash!: string;
  @Column(textColumn) hash!: string;
}

@Entity('audit_head')
export class AuditHeadRow {
  @PrimaryColumn('text') stream!: string;
  @Column(integerColumn) seq!: number;
  @Column(textColumn) hash!: string;
}
