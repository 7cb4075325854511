import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PoolClient } from 'pg';

/** Above this a statement's shape depends on how much it carries, and would be prepared for once only. */
const mostParameters = 150;

const names = new Map<string, string>();

/** A name that stands for the text, so that each connection parses and plans a statement once. */
function nameOf(sql: string): string {
  const known = names.get(sql) ?? `thaw_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
  names.set(sql, known);
  return known;
}

/**
 * Runs one of the pipeline's statements as a prepared one, in the manager's transaction or on a connection of its own. They are
 * long and always the same: parsing and planning would cost more than running them.
 */
export async function runPrepared<Row>(manager: EntityManager, sql: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
  if (parameters.length > mostParameters) return manager.query<Row[]>(sql, [...parameters]);
  const runner = manager.queryRunner ?? manager.connection.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    const { rows } = await client.query<Row & object>({ name: nameOf(sql), text: sql, values: [...parameters] });
    return rows;
  } finally {
    if (manager.queryRunner === undefined) await runner.release();
  }
}
