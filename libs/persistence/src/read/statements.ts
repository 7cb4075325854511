import type { DataSource } from 'typeorm';
import { fromJson, type RecordedStatement } from '@thaw/application';
import { instantFromMs, localDate, type StatementAccount } from '@thaw/domain';
import { Conditions } from './conditions';

/** A statement without its lines. */
export interface StatementSummary extends Omit<RecordedStatement, 'lines' | 'accounts'> {
  readonly lines: number;
  readonly accounts: readonly StatementAccount[];
}

interface Row extends Omit<StatementSummary, 'fromAt' | 'throughAt' | 'importedAt' | 'dayOn' | 'accounts'> {
  readonly dayOn: string | null;
  readonly fromAt: Date;
  readonly throughAt: Date;
  readonly importedAt: Date;
  readonly accounts: unknown;
}

export interface StatementFilter {
  readonly id: string | null;
  readonly kind: RecordedStatement['kind'] | null;
  readonly dayOn: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
}

const columns = `s.id, s.kind, s.reference, s.day_on::text AS "dayOn", s.from_at AS "fromAt", s.through_at AS "throughAt", s.sha256, s.size_bytes AS "sizeBytes", s.lines, s.via,
  s.imported_by AS "importedBy", s.imported_at AS "importedAt",
  (SELECT jsonb_agg(jsonb_build_object('account', a.account, 'currency', a.currency, 'openingMinor', a.opening_minor::text, 'closingMinor', a.closing_minor::text) ORDER BY a.account)
   FROM statement_account a WHERE a.statement_id = s.id) AS accounts`;

/** Statements, the last to come in first; one row more than `limit` when there are more. */
export async function listStatements(source: DataSource, { id, kind, dayOn, beforeId, limit }: StatementFilter): Promise<readonly StatementSummary[]> {
  const conditions = new Conditions();
  if (id !== null) conditions.add('s.id = ?::uuid', id);
  if (kind !== null) conditions.add('s.kind = ?', kind);
  if (dayOn !== null) conditions.add('s.day_on = ?::date', dayOn);
  if (beforeId !== null) conditions.add('s.id < ?::uuid', beforeId);
  const rows = await source.query<Row[]>(`SELECT ${columns} FROM settlement_statement s ${conditions.where} ORDER BY s.id DESC LIMIT ${conditions.bind(limit + 1)}`, conditions.values);
  return rows.map((row) => ({
    ...row,
    dayOn: row.dayOn === null ? null : localDate(row.dayOn),
    fromAt: instantFromMs(row.fromAt.getTime()),
    throughAt: instantFromMs(row.throughAt.getTime()),
    importedAt: instantFromMs(row.importedAt.getTime()),
    accounts: fromJson<readonly StatementAccount[]>(row.accounts ?? []),
  }));
}

/** The lines of one statement, in its order. */
export async function statementLines(source: DataSource, statementId: string, afterLine: number, limit: number): Promise<readonly StatementLineRow[]> {
  const rows = await source.query<(Omit<StatementLineRow, 'executedAt'> & { executedAt: Date })[]>(
    `SELECT line_no AS "lineNo", account, currency, order_id AS "orderId", core_reference AS "coreReference", executed_at AS "executedAt", amount_minor::text AS "amountMinor"
     FROM statement_line WHERE statement_id = $1 AND line_no > $2 ORDER BY line_no LIMIT $3`,
    [statementId, afterLine, limit + 1],
  );
  return rows.map((row) => ({ ...fromJson<Omit<StatementLineRow, 'executedAt'>>({ ...row, executedAt: null }), executedAt: instantFromMs(row.executedAt.getTime()) }));
}

export type StatementLineRow = RecordedStatement['lines'][number] & { readonly lineNo: number };
