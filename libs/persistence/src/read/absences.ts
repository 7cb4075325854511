import type { DataSource } from 'typeorm';
import type { Absence, Instant } from '@thaw/domain';
import { absenceColumns, absenceOf, absentAt, type AbsenceRow } from '../write/absences';
import { Conditions } from './conditions';

export interface AbsenceFilter {
  /** One of them; null: any. */
  readonly id: string | null;
  /** Null: everybody's. */
  readonly personId: string | null;
  /** Also those that were ended or are over. */
  readonly past: boolean;
  readonly asOf: Instant;
  readonly beforeId: string | null;
  readonly limit: number;
}

/** Recorded absences, newest first; one row more than `limit` when there are more. */
export async function listAbsences(source: DataSource, { id, personId, past, asOf, beforeId, limit }: AbsenceFilter): Promise<readonly Absence[]> {
  const conditions = new Conditions();
  if (id !== null) conditions.add('a.id = ?::uuid', id);
  if (personId !== null) conditions.add('a.person_id = ?', personId);
  if (!past) conditions.add('a.ended_at IS NULL AND (a.until_at IS NULL OR a.until_at > ?::timestamptz)', asOf);
  if (beforeId !== null) conditions.add('a.id < ?::uuid', beforeId);
  const rows = await source.query<AbsenceRow[]>(`SELECT ${absenceColumns} FROM person_absence a ${conditions.where} ORDER BY a.id DESC LIMIT ${conditions.bind(limit + 1)}`, conditions.values);
  return rows.map(absenceOf);
}

/** Tasks that somebody who is away still holds; the longest away first. */
export async function absentClaims(source: DataSource, asOf: Instant, limit: number): Promise<readonly { readonly appealId: string; readonly taskId: string }[]> {
  return source.query<{ appealId: string; taskId: string }[]>(
    `SELECT t.appeal_id AS "appealId", t.id AS "taskId" FROM person_absence a JOIN task t ON t.claimed_by = a.person_id
     WHERE ${absentAt('$1')} AND t.status = 'claimed' ORDER BY a.from_at, t.id LIMIT $2`,
    [asOf, limit],
  );
}
