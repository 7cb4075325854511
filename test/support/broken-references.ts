import { asSuperuser } from './behind-the-back';
import type { FreshDatabase } from './fresh-database';

const referencesSql = `
SELECT conrelid::regclass::text AS "from", confrelid::regclass::text AS "to",
  (SELECT array_agg(quote_ident(attname)::text ORDER BY k) FROM unnest(conkey) WITH ORDINALITY u(num, k) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = num) AS "columns",
  (SELECT array_agg(quote_ident(attname)::text ORDER BY k) FROM unnest(confkey) WITH ORDINALITY u(num, k) JOIN pg_attribute a ON a.attrelid = confrelid AND a.attnum = num) AS "keys"
FROM pg_constraint WHERE contype = 'f'`;

/** Foreign keys that point to nothing: none, unless rows came in while constraints rested. */
export async function brokenReferences(database: FreshDatabase): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const reference of await asSuperuser(database, referencesSql)) {
    const [from, to] = [String(reference['from']), String(reference['to'])];
    const [columns, keys] = [reference['columns'] as readonly string[], reference['keys'] as readonly string[]];
    const match = columns.map((column, i) => `k.${keys[i] ?? ''} = r.${column}`).join(' AND ');
    const whole = columns.map((column) => `r.${column} IS NOT NULL`).join(' AND ');
    const [row] = await asSuperuser(database, `SELECT count(*)::int AS n FROM ${from} r WHERE ${whole} AND NOT EXISTS (SELECT 1 FROM ${to} k WHERE ${match})`);
    if (row?.['n'] !== 0) broken.push(`${String(row?.['n'])} of ${from} (${columns.join(', ')}) → ${to}`);
  }
  return broken;
}
