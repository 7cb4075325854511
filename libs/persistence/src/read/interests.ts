import type { DataSource } from 'typeorm';
import type { DeclaredInterest } from '@thaw/domain';
import type { ColumnSealer } from '../sealing';
import { interestColumns, interestOf, type InterestRow } from '../write/interests';
import { Conditions } from './conditions';

export interface InterestFilter {
  /** One of them; null: any. */
  readonly id: string | null;
  /** Null: everybody's. */
  readonly personId: string | null;
  readonly merchantId: string | null;
  /** Also those that were ended. */
  readonly ended: boolean;
  readonly beforeId: string | null;
  readonly limit: number;
}

/** Declared interests, newest first; one row more than `limit` when there are more. */
export async function listInterests(source: DataSource, sealer: Pick<ColumnSealer, 'decrypt'>, filter: InterestFilter): Promise<readonly DeclaredInterest[]> {
  const conditions = new Conditions();
  if (filter.id !== null) conditions.add('c.id = ?::uuid', filter.id);
  if (filter.personId !== null) conditions.add('c.person_id = ?', filter.personId);
  if (filter.merchantId !== null) conditions.add('c.merchant_id = ?::uuid', filter.merchantId);
  if (!filter.ended) conditions.add('c.ended_at IS NULL');
  if (filter.beforeId !== null) conditions.add('c.id < ?::uuid', filter.beforeId);
  const rows = await source.query<InterestRow[]>(`SELECT ${interestColumns} FROM conflict_of_interest c ${conditions.where} ORDER BY c.id DESC LIMIT ${conditions.bind(filter.limit + 1)}`, conditions.values);
  return rows.map((row) => interestOf(row, sealer));
}
