import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What signs no more is not kept, sealed or not: the secret before once its overlap is over, and every secret of an endpoint that was removed. */
const spentSql = `
ALTER TABLE webhook_endpoint DROP CONSTRAINT webhook_endpoint_check1;
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_overlaps CHECK (previous_secret_encrypted IS NULL OR overlap_until IS NOT NULL);
ALTER TABLE webhook_endpoint ALTER secret_encrypted DROP NOT NULL;
UPDATE webhook_endpoint SET secret_encrypted = NULL, previous_secret_encrypted = NULL WHERE status = 'removed';
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_signs CHECK ((secret_encrypted IS NULL) = (status = 'removed'));
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_signs_alone CHECK (status <> 'removed' OR previous_secret_encrypted IS NULL);
CREATE INDEX webhook_endpoint_spent ON webhook_endpoint (overlap_until) WHERE previous_secret_encrypted IS NOT NULL;
`;

/** What was forgotten stays so: an empty secret opens nowhere. */
const undoSql = `
DROP INDEX webhook_endpoint_spent;
ALTER TABLE webhook_endpoint DROP CONSTRAINT webhook_endpoint_signs_alone;
ALTER TABLE webhook_endpoint DROP CONSTRAINT webhook_endpoint_signs;
UPDATE webhook_endpoint SET secret_encrypted = '' WHERE secret_encrypted IS NULL;
ALTER TABLE webhook_endpoint ALTER secret_encrypted SET NOT NULL;
ALTER TABLE webhook_endpoint DROP CONSTRAINT webhook_endpoint_overlaps;
UPDATE webhook_endpoint SET overlap_until = NULL WHERE previous_secret_encrypted IS NULL;
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_check1 CHECK ((previous_secret_encrypted IS NULL) = (overlap_until IS NULL));
`;

export class WebhookSecretsSpent1764000000174 implements MigrationInterface {
  readonly name = 'WebhookSecretsSpent1764000000174';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(spentSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undoSql);
  }
}
