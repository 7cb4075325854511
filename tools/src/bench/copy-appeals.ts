import type { Client } from 'pg';
import { withClient } from '../setup/postgres-roles';

/** What belongs to every appeal, and how its rows are found; `$1` is the appeal. */
export const rowsOfAppeal: Readonly<Record<string, string>> = {
  freeze_order: 't.id = (SELECT freeze_order_id FROM appeal WHERE id = $1)',
  frozen_transaction: 't.freeze_order_id = (SELECT freeze_order_id FROM appeal WHERE id = $1)',
  ledger_balance: 't.frozen_transaction_id IN (SELECT f.id FROM frozen_transaction f JOIN appeal a ON a.freeze_order_id = f.freeze_order_id WHERE a.id = $1)',
  appeal: 't.id = $1',
  wait: 't.appeal_id = $1',
  task: 't.appeal_id = $1',
  bank_request: 't.appeal_id = $1',
  release_order: 't.appeal_id = $1',
};

/** Copies share these with the appeal they are made from, unless each is to have a merchant of its own. */
const ofMerchant: readonly string[] = ['merchant_id', 'settlement_account_id'];
const merchantRows: Readonly<Record<string, string>> = {
  merchant: 't.id = (SELECT merchant_id FROM appeal WHERE id = $1)',
  settlement_account: 't.merchant_id = (SELECT merchant_id FROM appeal WHERE id = $1)',
};

/** Changes of one merchant's money wait for each other: where that is not to be measured, each copy is another merchant's. */
export type Merchants = 'one' | 'each';

/**
 * Makes copies of one appeal, as rows behind the application's back: for measuring what thousands of them cost, where opening each would
 * take an hour. A copy has its own order, money, waits and tasks, but neither audit trail nor workflow. Answers the copies' ids.
 *
 * @param superuserUrl rules and triggers are left out, which only a superuser may
 */
export async function copyAppeals(superuserUrl: string, appealId: string, count: number, merchants: Merchants = 'one'): Promise<readonly string[]> {
  return withClient(superuserUrl, async (client) => {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    for (const [table, where] of Object.entries({ ...(merchants === 'each' ? merchantRows : {}), ...rowsOfAppeal })) {
      const columns = await columnsOf(client, table);
      const named = await idsNamedIn(client, table, columns, where, appealId);
      await client.query(
        `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) SELECT ${columns.map((column) => copied(column, named, merchants)).join(', ')} FROM ${table} t CROSS JOIN generate_series(1, $2::int) n WHERE ${where.replaceAll('$1', '$1::uuid')}`,
        [appealId, count],
      );
    }
    await client.query('COMMIT');
    const { rows } = await client.query<{ id: string }>(`SELECT ${copyOf('$1::uuid')} AS id FROM generate_series(1, $2::int) n`, [appealId, count]);
    return rows.map(({ id }) => id);
  });
}

interface Column {
  readonly name: string;
  readonly type: string;
}

async function columnsOf(client: Client, table: string): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT column_name AS name, udt_name AS type FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public' AND is_generated = 'NEVER' AND is_identity = 'NO' ORDER BY ordinal_position`,
    [table],
  );
  return rows;
}

/** The id that the n-th copy has in place of this one; the same wherever it is referred to. */
function copyOf(id: string): string {
  return `md5(${id}::text || '/' || n)::uuid`;
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Facts in JSON name decisions, tasks and messages by their ids. */
async function idsNamedIn(client: Client, table: string, columns: readonly Column[], where: string, appealId: string): Promise<readonly string[]> {
  const json = columns.filter(({ type }) => type === 'jsonb').map(({ name }) => `coalesce(t.${name}::text, '')`);
  if (json.length === 0) return [];
  const { rows } = await client.query<{ text: string }>(`SELECT ${json.join(' || ')} AS text FROM ${table} t WHERE ${where.replaceAll('$1', '$1::uuid')}`, [appealId]);
  return [...new Set(rows.flatMap(({ text }) => [...text.matchAll(uuid)].map(([id]) => id)))];
}

function copied({ name, type }: Column, named: readonly string[], merchants: Merchants): string {
  if (type === 'jsonb') return `${named.reduce((text, id) => `replace(${text}, '${id}', ${copyOf(`'${id}'`)}::text)`, `t.${name}::text`)}::jsonb`;
  if (merchants === 'one' && ofMerchant.includes(name)) return `t.${name}`;
  if (name === 'merchant_no') return `t.merchant_no || '-' || n`;
  if (type === 'uuid') return copyOf(`t.${name}`);
  if (type === '_uuid') return `ARRAY (SELECT ${copyOf('one')} FROM unnest(t.${name}) one)`;
  return `t.${name}`;
}
