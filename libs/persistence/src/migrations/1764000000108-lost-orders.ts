import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What treasury said about an order that the core took and does not do. */
export class LostOrders1764000000108 implements MigrationInterface {
  readonly name = 'LostOrders1764000000108';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE release_order ADD COLUMN resumed_at timestamptz, ADD COLUMN send_again boolean NOT NULL DEFAULT false,
      ADD CONSTRAINT sent_again_by_treasury CHECK (NOT send_again OR resumed_at IS NOT NULL)`);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('what treasury has said is not forgotten'));
  }
}
