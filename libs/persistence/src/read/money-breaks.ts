import type { DataSource } from 'typeorm';
import { barringClasses, instantFromMs, type BreakClass, type BreakState, type Correction, type Instant, type MoneyBreak } from '@thaw/domain';
import { correctionColumns, correctionFrom, moneyBreakColumns, moneyBreakFrom, type MoneyBreakRow } from '../write/money-breaks';
import { Conditions } from './conditions';

export interface MoneyBreakFilter {
  readonly id: string | null;
  /** Null: those that have not ended. */
  readonly state: BreakState | null;
  readonly class: BreakClass | null;
  readonly orderId: string | null;
  readonly appealId: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
}

/** Breaks, newest first; one row more than `limit` when there are more. */
export async function listMoneyBreaks(source: DataSource, filter: MoneyBreakFilter): Promise<readonly MoneyBreak[]> {
  const conditions = new Conditions();
  if (filter.id !== null) conditions.add('b.id = ?::uuid', filter.id);
  else if (filter.state === null) conditions.add(`b.state IN ('open', 'closing_proposed')`);
  else conditions.add('b.state = ?', filter.state);
  if (filter.class !== null) conditions.add('b.class = ?', filter.class);
  if (filter.orderId !== null) conditions.add('b.order_id = ?', filter.orderId);
  if (filter.appealId !== null) conditions.add('b.appeal_id = ?::uuid', filter.appealId);
  if (filter.beforeId !== null) conditions.add('b.id < ?::uuid', filter.beforeId);
  const rows = await source.query<MoneyBreakRow[]>(`SELECT ${moneyBreakColumns} FROM money_break b ${conditions.where} ORDER BY b.id DESC LIMIT ${conditions.bind(filter.limit + 1)}`, conditions.values);
  return rows.map(moneyBreakFrom);
}

/** Open breaks of the freeze order `f` by which money may have left without a case of it knowing; null when there are none. */
export const barringBreaksSql = `SELECT jsonb_agg(b.id ORDER BY b.id) FROM appeal ba JOIN money_break b ON b.appeal_id = ba.id
  WHERE ba.freeze_order_id = f.id AND b.state IN ('open', 'closing_proposed') AND b.class IN (${barringClasses.map((one) => `'${one}'`).join(', ')})`;

export interface ReconciliationFigures {
  readonly open: Readonly<Partial<Record<BreakClass, number>>>;
  readonly checkedAt: Instant | null;
}

/** What people watch of reconciliation, counted at one moment. */
export async function reconciliationFigures(source: DataSource): Promise<ReconciliationFigures> {
  const open = await source.query<{ class: BreakClass; count: number }[]>(`SELECT class, count(*)::int AS count FROM money_break WHERE state IN ('open', 'closing_proposed') GROUP BY class`);
  const [checked] = await source.query<{ at: Date | null }[]>('SELECT max(done_at) AS at FROM money_check WHERE done_at IS NOT NULL');
  return { open: Object.fromEntries(open.map((row) => [row.class, row.count])), checkedAt: checked?.at ? instantFromMs(checked.at.getTime()) : null };
}

/** The entries that made up for a break, in their order. */
export async function correctionsOf(source: DataSource, breakId: string): Promise<readonly Correction[]> {
  const rows = await source.query<({ at: Date } & object)[]>(`SELECT ${correctionColumns} FROM money_correction c WHERE c.break_id = $1 ORDER BY c.id`, [breakId]);
  return rows.map(correctionFrom);
}
