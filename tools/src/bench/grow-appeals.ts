import type { Client } from 'pg';
import type { Instant } from '@thaw/domain';
import { withClient } from '../setup/postgres-roles';
import { rowsOfAppeal } from './copy-appeals';
import { grownExpression, numbersOf, type Column, type Growth } from './grown-rows';

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
/** One appeal of so many has its trail: all of them would be most of the database. */
const trailEvery = 20;
const trails: Readonly<Record<string, string>> = {
  audit_entry: `t.stream = 'appeal/' || $1`,
  audit_head: `t.stream = 'appeal/' || $1`,
};
const merchants: Readonly<Record<string, string>> = {
  merchant: 't.id = (SELECT merchant_id FROM appeal WHERE id = $1)',
  settlement_account: 't.merchant_id = (SELECT merchant_id FROM appeal WHERE id = $1)',
};

/** Appeals of one merchant, on the average. */
const appealsPerMerchant = 20;
/** Copies of one template made by one statement. */
const atOnce = 50_000;

/**
 * Grows as many appeals as a busy house has after years, as rows: each with an order, money, waits, tasks and papers of its own, spread over
 * merchants, amounts, ages and due dates. They are copies of appeals that went through the application, so they obey its constraints; of the audit
 * trails there is every twentieth. Triggers, foreign keys and indexes rest meanwhile, which only a superuser may have; all of it is one transaction, so
 * that nobody sees a table without its indexes, and what fails leaves nothing behind.
 */
export async function growAppeals(superuserUrl: string, templates: readonly Template[], count: number, { asOf, before = 0, onProgress = () => undefined }: Growing): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query(`BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL synchronous_commit = off; SET LOCAL maintenance_work_mem = '512MB'`);
    const models: Model[] = [];
    for (const template of templates) models.push(await modelOf(client, template));
    const grownTables = [merchants, tables, trails].flatMap((some) => Object.keys(some));
    await restIndexes(client, grownTables);
    let grown = before;
    for (const [template, { share, closed, ofMerchant, ofAppeal, ofTrail }] of models.entries()) {
      const copies = Math.round((count * share) / 1_000);
      const growth: Growth = { first: grown, template, share, before, merchants: Math.max(1, Math.ceil(copies / appealsPerMerchant)), closed, asOf };
      for (const row of ofMerchant) await grow(client, row, growth, 0, growth.merchants);
      for (let from = 0; from < copies; from += atOnce) {
        const end = Math.min(copies, from + atOnce);
        for (const row of ofAppeal) await grow(client, row, growth, from, end);
        for (const row of ofTrail) await grow(client, row, growth, from, end, trailEvery);
        onProgress(grown + end);
      }
      grown += copies;
    }
    for (const table of grownTables) await client.query(`REINDEX TABLE ${table}`);
    await client.query('COMMIT');
  });
}

/**
 * Tables get files of their own, which a server with `wal_level = minimal` writes no log for until the transaction ends, and their indexes
 * take in nothing until `REINDEX` makes them whole and uses them again.
 */
async function restIndexes(client: Client, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await client.query(`CLUSTER ${name} USING ${name}_pkey`);
    await client.query(`ALTER TABLE ${name} SET WITHOUT CLUSTER`);
  }
  await client.query('UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid = ANY($1::regclass[])', [names]);
}

/** Tells the planner what there is, and which pages everybody sees. */
export async function settleGrown(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, (client) => client.query('VACUUM ANALYZE'));
}

/** One row to copy: its columns and their values as texts. */
interface ModelRow {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly values: Readonly<Record<string, string | null>>;
}

interface Model {
  readonly share: number;
  readonly closed: boolean;
  readonly ofMerchant: readonly ModelRow[];
  readonly ofAppeal: readonly ModelRow[];
  readonly ofTrail: readonly ModelRow[];
}

/** Everything that belongs to a template, read while there are indexes to find it by. */
async function modelOf(client: Client, { appealId, share }: Template): Promise<Model> {
  const read = async (from: Readonly<Record<string, string>>): Promise<readonly ModelRow[]> => {
    const found: ModelRow[] = [];
    for (const [table, where] of Object.entries(from)) {
      const columns = await columnsOf(client, table);
      const texts = columns.map(({ name }) => `t.${name}::text AS ${name}`).join(', ');
      const { rows } = await client.query<ModelRow['values']>(`SELECT ${texts} FROM ${table} t WHERE ${where.replaceAll('$1', table.startsWith('audit') ? '$1::text' : '$1::uuid')} ORDER BY 1`, [appealId]);
      found.push(...rows.map((values) => ({ table, columns, values })));
    }
    return found;
  };
  const ofAppeal = await read(tables);
  const closed = ofAppeal.some(({ table, values }) => table === 'appeal' && values['closed_at'] !== null);
  return { share, closed, ofMerchant: await read(merchants), ofAppeal, ofTrail: await read(trails) };
}

async function grow(client: Client, { table, columns, values }: ModelRow, growth: Growth, from: number, end: number, every?: number): Promise<void> {
  const grown = columns.map((column) => grownExpression(table, column, values, growth));
  await client.query(`INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) SELECT ${grown.join(', ')} FROM ${numbersOf(growth, from, end, every)}`);
}

async function columnsOf(client: Client, table: string): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_attribute a
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = '' ORDER BY a.attnum`,
    [table],
  );
  return rows;
}
