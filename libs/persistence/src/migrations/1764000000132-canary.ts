import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The open appeals of one merchant, of which the canary looks for its own every few seconds. */
export class Canary1764000000132 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The lists' own index by merchant serves it as well, where it is there already.
    await runner.query('CREATE INDEX IF NOT EXISTS appeal_open_by_merchant ON appeal (merchant_id) WHERE closed_at IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appeal_open_by_merchant');
  }
}
