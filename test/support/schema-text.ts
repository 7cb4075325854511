import type { DataSource } from '@thaw/persistence';

const tablesSql = `
SELECT c.relname AS "table",
  (SELECT string_agg(format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
      CASE WHEN d.adbin IS NULL THEN '' WHEN a.attgenerated = 's' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED' ELSE ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) END), E',\\n' ORDER BY a.attnum)
   FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migration' ORDER BY c.relname`;

const constraintsSql = `
SELECT format('ALTER TABLE %s ADD CONSTRAINT %s %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line
FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype <> 'n' AND conrelid::regclass::text <> 'migration' ORDER BY conrelid::regclass::text, contype, conname`;

const indexesSql = `
SELECT indexdef || ';' AS line FROM pg_indexes i WHERE schemaname = 'public' AND tablename <> 'migration'
  AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = i.indexname) ORDER BY tablename, indexname`;

const statisticsSql = `SELECT pg_get_statisticsobjdef(oid) || ';' AS line FROM pg_statistic_ext WHERE stxnamespace = 'public'::regnamespace ORDER BY stxname`;
const triggersSql = `SELECT pg_get_triggerdef(oid) || ';' AS line FROM pg_trigger WHERE NOT tgisinternal ORDER BY tgname`;
const functionsSql = `SELECT pg_get_functiondef(p.oid) || ';' AS line FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace ORDER BY p.proname`;

const grantsSql = `
SELECT format('GRANT %s ON %s TO thaw_app;', string_agg(privilege_type, ', ' ORDER BY privilege_type), table_name) AS line
FROM information_schema.role_table_grants WHERE grantee = 'thaw_app' AND table_schema = 'public' AND table_name <> 'migration' GROUP BY table_name
UNION ALL
SELECT format('GRANT %s (%s) ON %s TO thaw_app;', privilege_type, column_name, table_name)
FROM information_schema.column_privileges c WHERE grantee = 'thaw_app' AND table_schema = 'public' AND privilege_type = 'UPDATE'
  AND NOT EXISTS (SELECT 1 FROM information_schema.role_table_grants t WHERE t.grantee = 'thaw_app' AND t.table_name = c.table_name AND t.privilege_type = 'UPDATE')
ORDER BY 1`;

/** The schema as the database itself tells it, in a fixed order: what schema.sql holds. */
export async function schemaText(source: DataSource): Promise<string> {
  const tables = await source.query<{ table: string; columns: string }[]>(tablesSql);
  const parts: string[] = ['-- Read from a migrated database by test/house/schema.spec.ts; change a migration instead.', ''];
  for (const { table, columns } of tables) parts.push(`CREATE TABLE ${table} (\n${columns}\n);`, '');
  for (const sql of [constraintsSql, indexesSql, statisticsSql, functionsSql, triggersSql, grantsSql]) {
    const rows = await source.query<{ line: string }[]>(sql);
    parts.push(...rows.map((row) => row.line.replaceAll('public.', '')), '');
  }
  return `${parts.join('\n').trimEnd()}\n`;
}
