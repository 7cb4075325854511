import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change carries the trace of the request that made it, so that what the workflow does for it belongs to the same trace. */
export class Traces1764000000131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox ADD trace text CHECK (trace ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox DROP trace');
  }
}
