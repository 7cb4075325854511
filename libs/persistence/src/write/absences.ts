import type { EntityManager } from 'typeorm';
import type { AbsenceWrites } from '@thaw/application';
import { instantFromMs, type Absence, type Away, type Instant } from '@thaw/domain';

type Dates = 'fromAt' | 'untilAt' | 'recordedAt' | 'endedAt';
export type AbsenceRow = Omit<Absence, Dates> & { readonly [K in Dates]: K extends 'fromAt' | 'recordedAt' ? Date : Date | null };

export const absenceColumns = `a.id, a.person_id AS "personId", a.from_at AS "fromAt", a.until_at AS "untilAt", a.recorded_by AS "recordedBy", a.recorded_at AS "recordedAt",
  a.ended_by AS "endedBy", a.ended_at AS "endedAt"`;

/** Whether an absence is in force at the instant bound to this placeholder. */
export function absentAt(placeholder: string): string {
  return `a.ended_at IS NULL AND a.from_at <= ${placeholder}::timestamptz AND (a.until_at IS NULL OR a.until_at > ${placeholder}::timestamptz)`;
}

export function absenceOf({ fromAt, untilAt, recordedAt, endedAt, ...row }: AbsenceRow): Absence {
  const at = (date: Date) => instantFromMs(date.getTime());
  return { ...row, fromAt: at(fromAt), untilAt: untilAt && at(untilAt), recordedAt: at(recordedAt), endedAt: endedAt && at(endedAt) };
}

/** Absences within a transaction. */
export class PostgresAbsences implements AbsenceWrites {
  constructor(private readonly manager: EntityManager) {}

  async inForce(asOf: Instant): Promise<readonly Away[]> {
    const rows = await this.manager.query<{ personId: string; fromAt: Date }[]>(`SELECT a.person_id AS "personId", a.from_at AS "fromAt" FROM person_absence a WHERE ${absentAt('$1')}`, [asOf]);
    return rows.map(({ personId, fromAt }) => ({ personId, fromAt: instantFromMs(fromAt.getTime()) }));
  }

  async lock(id: string): Promise<Absence | null> {
    const [row] = await this.manager.query<AbsenceRow[]>(`SELECT ${absenceColumns} FROM person_absence a WHERE a.id = $1 FOR UPDATE`, [id]);
    return row === undefined ? null : absenceOf(row);
  }

  async save(before: Absence | null, after: Absence): Promise<void> {
    if (before !== null) {
      await this.manager.query('UPDATE person_absence SET ended_by = $2, ended_at = $3 WHERE id = $1', [after.id, after.endedBy, after.endedAt]);
      return;
    }
    await this.manager.query('INSERT INTO person_absence (id, person_id, from_at, until_at, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)', [
      after.id, after.personId, after.fromAt, after.untilAt, after.recordedBy, after.recordedAt,
    ]);
  }
}
