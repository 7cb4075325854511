import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@thaw/domain';
import { instantColumn, minorColumn, textColumn, uuidColumn } from '../columns';

@Entity('treasury_approval')
export class TreasuryApprovalRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) appealId!: string;
  @Column(uuidColumn) mandateId!: string;
  @Column(textColumn) by!: string;
  @Column(instantColumn) at!: Instant;
  @Column(minorColumn) upToMinor!: bigint;
  @Column(uuidColumn) settlementAccountId!: string;
}
