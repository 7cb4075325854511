import type { EntityManager } from 'typeorm';
import { emptyHead, type CalendarBook, type CalendarImport, type NewAuditEntry } from '@thaw/application';
import type { Calendar } from '@thaw/domain';
import { CalendarImportRow } from '../entities/calendar.entity';
import { readCalendar, readCalendarImport } from '../read/calendar';
import { appendAudit, auditHead } from './audit-writer';
import type { Batch } from './batch';

/** A number nothing else locks: years are put in one after the other. */
const calendarLock = 7_238_110_043;

/** The calendar's own tables inside one transaction. */
export class PostgresCalendarBook implements CalendarBook {
  constructor(private readonly manager: EntityManager, private readonly batch: Batch) {}

  async lock(): Promise<Calendar> {
    await this.manager.query('SELECT pg_advisory_xact_lock($1)', [calendarLock]);
    return (await readCalendar(this.manager)).calendar;
  }

  async importToDecide(importId: string): Promise<CalendarImport | null> {
    return readCalendarImport({ manager: this.manager }, importId);
  }

  propose(proposed: CalendarImport, entries: readonly NewAuditEntry[]): void {
    this.batch.insert(CalendarImportRow, [proposed]);
    appendAudit(this.batch, streamOf(proposed.id), emptyHead, entries);
  }

  async approve(approved: CalendarImport, entries: readonly NewAuditEntry[]): Promise<void> {
    const { id, state, approvedBy, approvedAt, year, status, restDays, workDays, source, sha256, proposedBy } = approved;
    this.batch.update(CalendarImportRow, id, { state, approvedBy, approvedAt });
    this.batch.add(
      `INSERT INTO calendar_year (year, version, status, rest_days, work_days, source, sha256, proposed_by, approved_by)
       SELECT $1::integer, coalesce(max(version), 0) + 1, $2, $3::text[], $4::text[], $5, $6, $7, $8 FROM calendar_year WHERE year = $1::integer`,
      [year, status, restDays, workDays, source, sha256, proposedBy, approvedBy],
    );
    appendAudit(this.batch, streamOf(id), await auditHead(this.manager, streamOf(id)), entries);
  }
}

function streamOf(importId: string): string {
  return `calendar_import/${importId}`;
}
