import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The look for tasks that nobody has, by an index of its own: every open task has begun, so its beginning tells nothing. */
export class Operations1764000000019 implements MigrationInterface {
  name = 'Operations1764000000019';

  async up(runner: QueryRunner): Promise<void> {
    // In UTC, since a sum with an instant that has a zone may not be indexed.
    await runner.query(`
DROP INDEX task_open_by_opening;
CREATE INDEX task_open_by_half_time ON task (((opened_at AT TIME ZONE 'UTC') + (due_at - opened_at) / 2)) WHERE status = 'open';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP INDEX task_open_by_half_time;
CREATE INDEX task_open_by_opening ON task (opened_at, id) WHERE status = 'open';
`);
  }
}
