import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A key says itself until when it is good: instants of the process that took it, so that a moved clock moves both. What Thaw gives itself
 * keys for (a bank's repeats, runs of operators) was never meant to end with a person's retries. With the answer stands the version of what
 * was changed, so that an answer given again carries the same tag.
 */
const sql = `
ALTER TABLE idempotency_key ADD COLUMN expires_at timestamptz, ADD COLUMN version integer CHECK (version > 0);
UPDATE idempotency_key SET expires_at = created_at + CASE WHEN scope LIKE 'bank:%' OR scope = 'remedy_run' THEN interval '400 days' ELSE interval '72 hours' END;
ALTER TABLE idempotency_key ALTER expires_at SET NOT NULL, ADD CONSTRAINT key_ends_later CHECK (expires_at > created_at);
DROP INDEX idempotency_key_by_age;
CREATE INDEX idempotency_key_by_end ON idempotency_key (expires_at);
`;

export class IdempotencyExpiry1764000000114 implements MigrationInterface {
  readonly name = 'IdempotencyExpiry1764000000114';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('keys say themselves when they end; go forward instead'));
  }
}
