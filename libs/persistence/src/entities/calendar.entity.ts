import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportState } from '@thaw/application';
import type { Instant, YearImport } from '@thaw/domain';
import { instantColumn, integerColumn, maybeInstantColumn, maybeTextColumn, textColumn, textsColumn } from '../columns';

@Entity('calendar_import')
export class CalendarImportRow {
  @PrimaryColumn('uuid') id!: string;
  @Column(integerColumn) year!: number;
  @Column(textColumn) status!: YearImport['status'];
  @Column(textsColumn) restDays!: readonly string[];
  @Column(textsColumn) workDays!: readonly string[];
  @Column(textColumn) source!: string;
  @Column(textColumn) sha256!: string;
  @Column(textColumn) state!: ImportState;
  @Column(textColumn) proposedBy!: string;
  @Column(instantColumn) proposedAt!: Instant;
  @Column(maybeTextColumn) approvedBy!: string | null;
  @Column(maybeInstantColumn) approvedAt!: Instant | null;
  @Column(integerColumn) looked!: number;
  @Column(integerColumn) moved!: number;
  @Column({ type: 'uuid', array: true }) refused!: readonly string[];
  @Column(maybeInstantColumn) doneAt!: Instant | null;
}
