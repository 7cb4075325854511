import { withClient } from '@thaw/tools';
import type { FreshDatabase } from './fresh-database';

/** Runs SQL as the database's superuser, past the application's rights: for tampering, and for looking. */
export async function asSuperuser(database: FreshDatabase, sql: string, parameters: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  return withClient(database.adminUrl, async (client) => (await client.query<Record<string, unknown>>(sql, [...parameters])).rows);
}

/** Runs SQL with the application's rights, as a bug or an intruder in a process would. */
export async function asApplication(database: FreshDatabase, ...statements: readonly string[]): Promise<void> {
  await withClient(database.appUrl, async (client) => {
    await client.query('SET ROLE thaw_app');
    await client.query('BEGIN');
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
  });
}
