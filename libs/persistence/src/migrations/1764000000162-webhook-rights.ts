import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An endpoint stops with the machine that registered it; who is paused is counted. */
const rightsSql = `
ALTER TABLE webhook_endpoint DROP CONSTRAINT webhook_endpoint_paused_why_check;
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_paused_why_check CHECK (paused_why IN ('by_hand', 'dead', 'gone', 'account_revoked'));
CREATE INDEX webhook_endpoint_by_creator ON webhook_endpoint (created_by) WHERE status <> 'removed';
CREATE INDEX webhook_endpoint_paused ON webhook_endpoint (paused_why) WHERE status = 'paused';
UPDATE webhook_endpoint e SET status = 'paused', paused_why = 'account_revoked' FROM service_account a
  WHERE e.created_by = 'service:' || a.id AND a.revoked_at IS NOT NULL AND e.status <> 'removed';
`;

const undoSql = `
UPDATE webhook_endpoint SET paused_why = 'by_hand' WHERE paused_why = 'account_revoked';
ALTER TABLE webhook_endpoint DROP CONSTRAINT webhook_endpoint_paused_why_check;
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_paused_why_check CHECK (paused_why IN ('by_hand', 'dead', 'gone'));
DROP INDEX webhook_endpoint_by_creator;
DROP INDEX webhook_endpoint_paused;
`;

export class WebhookRights1764000000162 implements MigrationInterface {
  readonly name = 'WebhookRights1764000000162';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rightsSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undoSql);
  }
}
