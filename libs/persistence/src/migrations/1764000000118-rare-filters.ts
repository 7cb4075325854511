import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters that few rows pass: found by what they ask for, and not by walking along everything that is due. */
export class RareFilters1764000000118 implements MigrationInterface {
  readonly name = 'RareFilters1764000000118';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE INDEX appeal_open_by_amount ON appeal (amount_minor) WHERE closed_at IS NULL;
CREATE INDEX task_live_by_role ON task USING gin (roles) WHERE status IN ('open', 'claimed');
CREATE INDEX task_live_by_opening ON task (opened_at) WHERE status IN ('open', 'claimed');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appeal_open_by_amount, task_live_by_role, task_live_by_opening');
  }
}
