import type { DataSource } from 'typeorm';
import type { Penalty, PenaltyStatus } from '@thaw/domain';
import { penaltyColumns, penaltyFrom, type PenaltyRow } from '../write/penalties';
import { Conditions } from './conditions';

export interface PenaltyFilter {
  readonly id: string | null;
  /** Null: every merchant's. */
  readonly merchantIds: readonly string[] | null;
  /** Null: in every status. */
  readonly statuses: readonly PenaltyStatus[] | null;
  readonly beforeId: string | null;
  readonly limit: number;
}

/** Penalties, newest first; one row more than `limit` when there are more. */
export async function listPenalties(source: DataSource, { id, merchantIds, statuses, beforeId, limit }: PenaltyFilter): Promise<readonly Penalty[]> {
  const conditions = new Conditions();
  if (id !== null) conditions.add('p.id = ?::uuid', id);
  if (merchantIds !== null) conditions.add('p.merchant_id = ANY(?::uuid[])', merchantIds);
  if (statuses !== null) conditions.add('p.status = ANY(?::text[])', statuses);
  if (beforeId !== null) conditions.add('p.id < ?::uuid', beforeId);
  const rows = await source.query<PenaltyRow[]>(`SELECT ${penaltyColumns} FROM penalty p ${conditions.where} ORDER BY p.id DESC LIMIT ${conditions.bind(limit + 1)}`, conditions.values);
  return rows.map(penaltyFrom);
}
