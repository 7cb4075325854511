import type { DataSource } from 'typeorm';
import { fromJson } from '@thaw/application';
import type { AccountQueue } from '@thaw/domain';

const balanceSql = (owner: string) => `
  (SELECT coalesce(sum(b.remaining_minor + b.reserved_minor), 0)::text FROM freeze_order o JOIN frozen_transaction t ON t.freeze_order_id = o.id
    JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE o.merchant_id = ${owner}.merchant_id AND o.currency = ${owner}.currency)`;

/**
 * What authorities' orders over a merchant's account bind, and the balance they bind, as JSON; null, and nothing summed up, where there are none.
 * `owner` is an alias with merchant_id and currency.
 */
export const queueSql = (owner: string) => `
  SELECT jsonb_build_object(
    'orders', jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'currency', q.currency, 'limitMinor', q.limit_minor::text, 'restrains', binds(q.status, q.pending)) ORDER BY q.id),
    'balanceMinor', ${balanceSql(owner)})
  FROM freeze_order q WHERE q.merchant_id = ${owner}.merchant_id AND q.source = 'authority' AND q.status IN ('active', 'lapsed') HAVING count(*) > 0`;

/** The queue over a merchant's account in a currency. */
export async function readAccountQueue(source: DataSource, merchantId: string, currency: string): Promise<AccountQueue> {
  const [row] = await source.query<{ readonly queue: unknown; readonly balance: string }[]>(
    `SELECT (${queueSql('f')}) AS queue, ${balanceSql('f')} AS balance FROM (SELECT $1::uuid AS merchant_id, $2::text AS currency) f`,
    [merchantId, currency],
  );
  const queue = fromJson<AccountQueue | null>(row?.queue ?? null);
  return queue ?? { orders: [], balanceMinor: BigInt(row?.balance ?? 0) };
}
