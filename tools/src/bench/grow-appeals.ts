import type { Client } from 'pg';
import type { Instant } from '@thaw/domain';
import { withClient } from '../setup/postgres-roles';
import { rowsOfAppeal } from './copy-appeals';
import { grownExpression, type Column, type Growth } from './grown-rows';

/** An appeal that copies are grown from, and how many of every thousand grown appeals are its copies. */
export interface Template {
  readonly appealId: string;
  readonly share: number;
}

export interface Growing {
  /** Around it the copies are due. */
  readonly asOf: Instant;
  /** How many were grown from the same templates before. */
  readonly before?: number;
  readonly onProgress?: (grown: number) => void;
}

/** What is grown besides: papers, and the entries that the balances are the sums of. */
const tables: Readonly<Record<string, string>> = {
  ...rowsOfAppeal,
  document: 't.appeal_id = $1',
  ledger_entry: 't.frozen_transaction_id IN (SELECT f.id FROM frozen_transaction f JOIN appeal a ON a.freeze_order_id = f.freeze_order_id WHERE a.id = $1)',
};
const merchants: Readonly<Record<string, string>> = {
  merchant: 't.id = (SELECT merchant_id FROM appeal WHERE id = $1)',
  settlement_account: 't.merchant_id = (SELECT merchant_id FROM appeal WHERE id = $1)',
};

/** Appeals of one merchant, on the average. */
const appealsPerMerchant = 20;
/** Copies of one template made by one statement: what a transaction must hold stays small. */
const atOnce = 20_000;

/**
 * Grows as many appeals as a busy house has after years, as rows: each with an order, money, waits, tasks and papers of its own, spread over
 * merchants, amounts, ages and due dates. They are copies of appeals that went through the application, so they obey its constraints; audit
 * trails are left out. Triggers and foreign keys rest meanwhile, which only a superuser may have.
 */
export async function growAppeals(superuserUrl: string, templates: readonly Template[], count: number, { asOf, before = 0, onProgress = () => undefined }: Growing): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    let grown = before;
    for (const { appealId, share } of templates) {
      const copies = Math.round((count * share) / 1_000);
      const growth: Growth = { first: grown, merchants: Math.max(1, Math.ceil(copies / appealsPerMerchant)), asOf };
      await grow(client, merchants, appealId, growth, 0, growth.merchants);
      for (let from = 0; from < copies; from += atOnce) {
        await grow(client, tables, appealId, growth, from, Math.min(copies, from + atOnce));
        onProgress(grown + Math.min(copies, from + atOnce));
      }
      grown += copies;
    }
    await client.query('RESET session_replication_role');
  });
}

/** Tells the planner what there is, and which pages everybody sees. */
export async function settleGrown(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, (client) => client.query('VACUUM ANALYZE'));
}

async function grow(client: Client, from: Readonly<Record<string, string>>, appealId: string, growth: Growth, first: number, end: number): Promise<void> {
  await client.query('BEGIN');
  for (const [table, where] of Object.entries(from)) {
    const columns = await columnsOf(client, table);
    const texts = columns.map(({ name }) => `t.${name}::text AS ${name}`).join(', ');
    const { rows } = await client.query<Record<string, string | null>>(`SELECT ${texts} FROM ${table} t WHERE ${where.replaceAll('$1', '$1::uuid')} ORDER BY 1`, [appealId]);
    for (const row of rows) {
      const values = columns.map((column) => grownExpression(table, column, row[column.name] ?? null, growth));
      await client.query(`INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) SELECT ${values.join(', ')} FROM generate_series(${String(first)}, ${String(end - 1)}) n`);
    }
  }
  await client.query('COMMIT');
}

async function columnsOf(client: Client, table: string): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_attribute a
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = '' ORDER BY a.attnum`,
    [table],
  );
  return rows;
}
