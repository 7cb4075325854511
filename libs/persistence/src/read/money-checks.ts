import type { DataSource } from 'typeorm';
import type { MoneyCheck } from '@thaw/application';
import { instantFromMs } from '@thaw/domain';
import { Conditions } from './conditions';

export interface MoneyCheckRow extends Omit<MoneyCheck, 'askedAt' | 'doneAt' | 'toldThrough'> {
  readonly askedAt: Date;
  readonly doneAt: Date | null;
  readonly toldThrough: Date | null;
}

export const moneyCheckColumns = `k.id, k.trigger, k.asked_by AS "askedBy", k.asked_at AS "askedAt", k.done_at AS "doneAt", k.told_through AS "toldThrough", k.opened, k.resolved, k.open`;

export function moneyCheckFrom(row: MoneyCheckRow): MoneyCheck {
  const at = (date: Date | null) => date && instantFromMs(date.getTime());
  return { ...row, askedAt: instantFromMs(row.askedAt.getTime()), doneAt: at(row.doneAt), toldThrough: at(row.toldThrough) };
}

/** Looks at the books, newest first; one row more than `limit` when there are more. */
export async function listMoneyChecks(source: DataSource, { id, beforeId, limit }: { readonly id: string | null; readonly beforeId: string | null; readonly limit: number }): Promise<readonly MoneyCheck[]> {
  const conditions = new Conditions();
  if (id !== null) conditions.add('k.id = ?::uuid', id);
  if (beforeId !== null) conditions.add('k.id < ?::uuid', beforeId);
  const rows = await source.query<MoneyCheckRow[]>(`SELECT ${moneyCheckColumns} FROM money_check k ${conditions.where} ORDER BY k.id DESC LIMIT ${conditions.bind(limit + 1)}`, conditions.values);
  return rows.map(moneyCheckFrom);
}
