import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountChange, AccountChangeStatus, Instant } from '@thaw/domain';
import { instantColumn, maybeFactsColumn, maybeInstantColumn, textColumn, uuidColumn } from '../columns';

@Entity('account_change')
export class AccountChangeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) appealId!: string;
  @Column(uuidColumn) freezeOrderId!: string;
  @Column(uuidColumn) accountId!: string;
  @Column(textColumn) bankCode!: string;
  @Column(textColumn) fingerprint!: string;
  @Column(textColumn) lastFour!: string;
  @Column(uuidColumn) documentId!: string;
  @Column(textColumn) reason!: string;
  @Column(textColumn) status!: AccountChangeStatus;
  @Column(textColumn) proposedBy!: string;
  @Column(instantColumn) proposedAt!: Instant;
  @Column(maybeFactsColumn) verification!: AccountChange['verification'];
  @Column(maybeFactsColumn) approval!: AccountChange['approval'];
  @Column(maybeInstantColumn) coolsUntilAt!: Instant | null;
  @Column(maybeInstantColumn) inEffectAt!: Instant | null;
  @Column(maybeFactsColumn) ended!: AccountChange['ended'];
}
