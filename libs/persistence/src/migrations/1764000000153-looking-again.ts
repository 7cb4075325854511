import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A remedy has the workflow read the case whatever it believes to know: after a restore it may know more than there is. */
export class LookingAgain1764000000153 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox ADD is_again boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox DROP is_again');
  }
}
