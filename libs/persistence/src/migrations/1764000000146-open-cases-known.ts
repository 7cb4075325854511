import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the planner knows of open cases among many closed ones. That whatever is in review is open it cannot guess from single columns: it
 * would sort all of them to show fifty. The index by role has an expression for its key, so that a query says whether it means the index.
 */
export class OpenCasesKnown1764000000146 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [
      'CREATE STATISTICS appeal_turn (mcv) ON stage, wait_kind, waiting_on, reason_code, closed_at FROM appeal',
      'DROP INDEX task_live_by_role',
      `CREATE INDEX task_live_by_role ON task USING gin ((roles || '{}'::text[])) WHERE status IN ('open', 'claimed')`,
      `CREATE INDEX task_claimed_by_due ON task (due_at, id) WHERE status = 'claimed'`,
      'ANALYZE appeal',
      'ANALYZE task',
    ]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [
      'DROP INDEX task_claimed_by_due',
      'DROP INDEX task_live_by_role',
      `CREATE INDEX task_live_by_role ON task USING gin (roles) WHERE status IN ('open', 'claimed')`,
      'DROP STATISTICS appeal_turn',
    ]) await runner.query(sql);
  }
}
