import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An endpoint has a holder: whoever registered it, or whoever let it go on after its machine was revoked. Whose holder may no longer read
 * events is not decided here: the worker pauses those by the command that writes their trail.
 */
const holdersSql = `
ALTER TABLE webhook_endpoint ADD held_by text;
UPDATE webhook_endpoint e SET held_by = coalesce(
  (SELECT told.actor_id FROM audit_entry told JOIN service_account a ON e.created_by = 'service:' || a.id
   WHERE told.stream = 'webhook_endpoint/' || e.id AND told.type = 'WebhookEndpointResumed' AND told.at >= a.revoked_at ORDER BY told.seq DESC LIMIT 1), e.created_by);
ALTER TABLE webhook_endpoint ALTER held_by SET NOT NULL;
DROP INDEX webhook_endpoint_by_creator;
CREATE INDEX webhook_endpoint_by_holder ON webhook_endpoint (held_by) WHERE status <> 'removed';
CREATE INDEX webhook_endpoint_of_machines ON webhook_endpoint (id) WHERE status = 'active' AND held_by LIKE 'service:%';
ALTER TABLE webhook_endpoint DROP CONSTRAINT webhook_endpoint_paused_why_check;
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_paused_why_check CHECK (paused_why IN ('by_hand', 'dead', 'gone', 'account_revoked', 'holder_may_not_read'));
`;

const undoSql = `
UPDATE webhook_endpoint SET paused_why = 'by_hand' WHERE paused_why = 'holder_may_not_read';
ALTER TABLE webhook_endpoint DROP CONSTRAINT webhook_endpoint_paused_why_check;
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_paused_why_check CHECK (paused_why IN ('by_hand', 'dead', 'gone', 'account_revoked'));
DROP INDEX webhook_endpoint_of_machines;
DROP INDEX webhook_endpoint_by_holder;
CREATE INDEX webhook_endpoint_by_creator ON webhook_endpoint (created_by) WHERE status <> 'removed';
ALTER TABLE webhook_endpoint DROP held_by;
`;

export class WebhookHolders1764000000173 implements MigrationInterface {
  readonly name = 'WebhookHolders1764000000173';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(holdersSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undoSql);
  }
}
