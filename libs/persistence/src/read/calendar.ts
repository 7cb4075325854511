import type { EntityManager } from 'typeorm';
import type { CalendarImport } from '@thaw/application';
import { instantFromMs, type Calendar, type CalendarYear, type Instant } from '@thaw/domain';
import { CalendarImportRow } from '../entities/calendar.entity';

/** A year as it stands, NONE among them: known to be unknown. */
export interface CalendarYearLine {
  readonly year: number;
  readonly version: number;
  readonly status: 'OFFICIAL' | 'PROVISIONAL' | 'NONE';
  readonly restDays: readonly string[];
  readonly workDays: readonly string[];
  readonly source: string;
  /** Null for a year that came with the code. */
  readonly sha256: string | null;
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly recordedAt: Instant;
  /** The last import somebody proposed for the year. */
  readonly lastImport: Pick<CalendarImport, 'id' | 'state'> | null;
}

interface YearRow extends Omit<CalendarYearLine, 'recordedAt' | 'lastImport'> {
  readonly recordedAt: Date;
  readonly importId: string | null;
  readonly importState: CalendarImport['state'] | null;
}

const currentYears = `
SELECT DISTINCT ON (y.year) y.year, y.version, y.status, y.rest_days AS "restDays", y.work_days AS "workDays", y.source, y.sha256,
  y.proposed_by AS "proposedBy", y.approved_by AS "approvedBy", y.recorded_at AS "recordedAt"
FROM calendar_year y ORDER BY y.year, y.version DESC`;

/** The calendar deadlines are computed by, and a number that grows whenever a year is put in. One statement, so both are of one moment. */
export async function readCalendar(manager: EntityManager): Promise<{ readonly calendar: Calendar; readonly version: number }> {
  const rows = await manager.query<(YearRow & { readonly total: number })[]>(`SELECT c.*, (SELECT count(*)::int FROM calendar_year) AS total FROM (${currentYears}) c`);
  const known = rows.flatMap((row): readonly CalendarYear[] => {
    const { year, status, restDays, workDays, source, sha256, proposedBy, approvedBy } = row;
    if (status === 'NONE') return [];
    const by = sha256 === null || proposedBy === null || approvedBy === null ? {} : { sha256, proposedBy, approvedBy };
    return [{ year, status, restDays, workDays, source, ...by } as CalendarYear];
  });
  return { calendar: { zone: 'Asia/Shanghai', years: Object.fromEntries(known.map((one) => [one.year, one])) }, version: rows[0]?.total ?? 0 };
}

/** Every year there is, oldest first. */
export async function listCalendarYears({ manager }: { readonly manager: EntityManager }): Promise<readonly CalendarYearLine[]> {
  const rows = await manager.query<YearRow[]>(
    `SELECT c.*, i.id AS "importId", i.state AS "importState" FROM (${currentYears}) c
     LEFT JOIN LATERAL (SELECT id, state FROM calendar_import WHERE year = c.year ORDER BY id DESC LIMIT 1) i ON true ORDER BY c.year`,
  );
  return rows.map(({ recordedAt, importId, importState, ...year }) => ({
    ...year,
    recordedAt: instantFromMs(recordedAt.getTime()),
    lastImport: importId === null || importState === null ? null : { id: importId, state: importState },
  }));
}

/** One import with how far it has come; null when there is none. */
export async function readCalendarImport({ manager }: { readonly manager: EntityManager }, importId: string): Promise<CalendarImport | null> {
  return manager.findOneBy(CalendarImportRow, { id: importId });
}
