import type { DataSource } from 'typeorm';
import type { Warning, WarningStatus } from '@thaw/domain';
import { warningColumns, warningFrom, type WarningRow } from '../write/warnings';
import { Conditions } from './conditions';

export interface WarningFilter {
  readonly id: string | null;
  /** Null: all that are not closed. */
  readonly status: WarningStatus | null;
  readonly beforeId: string | null;
  readonly limit: number;
}

/** Warnings, newest first; one row more than `limit` when there are more. */
export async function listWarnings(source: DataSource, { id, status, beforeId, limit }: WarningFilter): Promise<readonly Warning[]> {
  const conditions = new Conditions();
  if (id !== null) conditions.add('w.id = ?::uuid', id);
  else if (status === null) conditions.add(`w.status IN ('raised', 'acknowledged')`);
  else conditions.add('w.status = ?', status);
  if (beforeId !== null) conditions.add('w.id < ?::uuid', beforeId);
  const rows = await source.query<WarningRow[]>(`SELECT ${warningColumns} FROM warning w ${conditions.where} ORDER BY w.id DESC LIMIT ${conditions.bind(limit + 1)}`, conditions.values);
  return rows.map(warningFrom);
}
