import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a repeated answer is tagged with is where every audit stream of a thing stood, as its caller may know it: more than one number. The
 * number kept so far was told to nobody. Whose address for webhooks it is may see how often it was changed.
 */
const sql = `
ALTER TABLE idempotency_key DROP COLUMN version, ADD COLUMN version text CHECK (version ~ '^[0-9a-z.-]+$' AND length(version) <= 4000);
UPDATE audit_entry e SET merchant_id = w.merchant_id FROM webhook_endpoint w WHERE e.stream = 'webhook_endpoint/' || w.id AND w.merchant_id IS NOT NULL;
`;

export class VersionsTold1764000000141 implements MigrationInterface {
  readonly name = 'VersionsTold1764000000141';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('answers are repeated with the tag they were given; go forward instead'));
  }
}
