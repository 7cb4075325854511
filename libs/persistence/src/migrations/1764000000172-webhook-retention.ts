import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deliveries know when they were over, and go with their attempts when they are no longer kept. What is still to be sent cannot be deleted, by whomever. */
const retentionSql = `
ALTER TABLE webhook_delivery ADD ended_at timestamptz;
UPDATE webhook_delivery d SET ended_at = coalesce((SELECT max(a.at) FROM webhook_attempt a WHERE a.delivery_id = d.id), d.created_at) WHERE d.status <> 'pending';
ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_ended CHECK ((status = 'pending') = (ended_at IS NULL));
CREATE INDEX webhook_delivery_by_end ON webhook_delivery (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX webhook_endpoint_removed ON webhook_endpoint (id) WHERE status = 'removed';

ALTER TABLE webhook_attempt DROP CONSTRAINT webhook_attempt_delivery_id_fkey;
ALTER TABLE webhook_attempt ADD CONSTRAINT webhook_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES webhook_delivery (id) ON DELETE CASCADE;

CREATE FUNCTION keep_pending_webhook() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'webhook delivery % is still to be sent', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER webhook_delivery_kept BEFORE DELETE ON webhook_delivery FOR EACH ROW WHEN (OLD.status = 'pending') EXECUTE FUNCTION keep_pending_webhook();
GRANT DELETE ON webhook_delivery TO thaw_app;
`;

const undoSql = `
REVOKE DELETE ON webhook_delivery FROM thaw_app;
DROP TRIGGER webhook_delivery_kept ON webhook_delivery;
DROP FUNCTION keep_pending_webhook;
ALTER TABLE webhook_attempt DROP CONSTRAINT webhook_attempt_delivery_id_fkey;
ALTER TABLE webhook_attempt ADD CONSTRAINT webhook_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES webhook_delivery (id);
DROP INDEX webhook_endpoint_removed;
ALTER TABLE webhook_delivery DROP ended_at;
`;

export class WebhookRetention1764000000172 implements MigrationInterface {
  readonly name = 'WebhookRetention1764000000172';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undoSql);
  }
}
