import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { outsideSight, type TableSight } from './outside-sight';

interface Table {
  readonly name: string;
  /** The sight that was applied last, told by the comment of the policy; null when none was. */
  readonly applied: string | null;
}

const tablesSql = `
SELECT c.relname AS name, obj_description(p.oid, 'pg_policy') AS applied
FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = 'of_thaw'
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;

/**
 * Brings the rights of readers outside in line with {@link outsideSight}, after the migrations. A table whose rights are as they should be
 * is left alone: changing a policy waits for everybody who works on the table.
 */
export async function applyOutsideSight(source: DataSource): Promise<void> {
  for (const { name, applied } of await source.query<Table[]>(tablesSql)) {
    const sight = outsideSight[name] ?? 'closed';
    const wanted = sight === 'closed' ? null : hashOf(sight);
    if (wanted === applied) continue;
    await source.transaction(async (manager) => {
      for (const sql of statementsFor(`"${name}"`, sight, wanted)) await manager.query(sql);
    });
  }
}

function statementsFor(table: string, sight: TableSight, hash: string | null): readonly string[] {
  const drop = [`DROP POLICY IF EXISTS of_thaw ON ${table}`, `DROP POLICY IF EXISTS of_outside ON ${table}`, `REVOKE ALL ON ${table} FROM thaw_outside`];
  if (sight === 'closed' || hash === null) return [...drop, `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`];
  return [
    ...drop,
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY of_thaw ON ${table} TO thaw_app USING (true) WITH CHECK (true)`,
    `COMMENT ON POLICY of_thaw ON ${table} IS '${hash}'`,
    ...(sight === 'none' ? [] : [`CREATE POLICY of_outside ON ${table} FOR SELECT TO thaw_outside USING (${sight === 'all' ? 'true' : sight.rows})`]),
    `GRANT SELECT ON ${table} TO thaw_outside`,
  ];
}

function hashOf(sight: TableSight): string {
  return createHash('sha256').update(JSON.stringify(sight)).digest('hex').slice(0, 16);
}
