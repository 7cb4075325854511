import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An order that nobody appeals is watched for the age of what it holds. */
export class AgeOfTakings1764000000152 implements MigrationInterface {
  readonly name = 'AgeOfTakings1764000000152';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE order_mark DROP CONSTRAINT order_mark_kind_check;
      ALTER TABLE order_mark ADD CONSTRAINT order_mark_kind_check CHECK (kind IN ('effect', 'expiry_near', 'lapse', 'not_lifted', 'review_due', 'settle_latest'))`);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('what has fired stays'));
  }
}
