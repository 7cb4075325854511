import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, WaiverGround, WaiverStatus } from '@thaw/domain';
import { instantColumn, maybeInstantColumn, maybeTextColumn, textColumn, uuidColumn } from '../columns';

@Entity('waiver')
export class WaiverRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(uuidColumn) appealId!: string;
  @Column(textColumn) requirementCode!: string;
  @Column(textColumn) status!: WaiverStatus;
  @Column(textColumn) ground!: WaiverGround;
  @Column(textColumn) text!: string;
  @Column(textColumn) proposedBy!: string;
  @Column(instantColumn) proposedAt!: Instant;
  @Column(maybeTextColumn) decidedBy!: string | null;
  @Column(maybeInstantColumn) decidedAt!: Instant | null;
  @Column(maybeTextColumn) why!: string | null;
}
