import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who looks for what to send looks only at the first of each case's line, endpoint by endpoint: what waits behind it, and what is in line
 * for somebody who is paused, is not walked. The first of a line is kept by triggers, under the lock of the endpoint that every writer holds.
 */
const lanesSql = `
ALTER TABLE webhook_delivery ADD in_front boolean NOT NULL DEFAULT false;
UPDATE webhook_delivery SET in_front = true WHERE id IN (
  SELECT DISTINCT ON (endpoint_id, case_key) id FROM webhook_delivery WHERE status = 'pending' ORDER BY endpoint_id, case_key, position, id);

CREATE FUNCTION place_webhook_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- Positions rise: whoever comes is last.
    NEW.in_front := NEW.status = 'pending' AND NOT EXISTS (
      SELECT 1 FROM webhook_delivery d WHERE d.endpoint_id = NEW.endpoint_id AND d.case_key = NEW.case_key AND d.status = 'pending');
  ELSIF NEW.status <> 'pending' THEN
    NEW.in_front := false;
  ELSIF OLD.status <> 'pending' THEN
    -- Put in line once more, at its old place.
    NEW.in_front := NOT EXISTS (
      SELECT 1 FROM webhook_delivery d WHERE d.endpoint_id = NEW.endpoint_id AND d.case_key = NEW.case_key AND d.status = 'pending' AND d.position < NEW.position);
    IF NEW.in_front THEN
      UPDATE webhook_delivery d SET in_front = false WHERE d.endpoint_id = NEW.endpoint_id AND d.case_key = NEW.case_key AND d.status = 'pending' AND d.in_front;
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER webhook_delivery_placed BEFORE INSERT OR UPDATE OF status ON webhook_delivery FOR EACH ROW EXECUTE FUNCTION place_webhook_delivery();

CREATE FUNCTION follow_webhook_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE webhook_delivery SET in_front = true WHERE id = (
    SELECT d.id FROM webhook_delivery d WHERE d.endpoint_id = OLD.endpoint_id AND d.case_key = OLD.case_key AND d.status = 'pending' ORDER BY d.position LIMIT 1);
  RETURN NULL;
END $$;
CREATE TRIGGER webhook_delivery_followed AFTER UPDATE OF status ON webhook_delivery FOR EACH ROW
  WHEN (OLD.in_front AND NEW.status <> 'pending') EXECUTE FUNCTION follow_webhook_delivery();

ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_front_pending CHECK (NOT in_front OR status = 'pending');
CREATE UNIQUE INDEX webhook_delivery_front ON webhook_delivery (endpoint_id, case_key) WHERE in_front;
DROP INDEX webhook_delivery_due;
CREATE INDEX webhook_delivery_due ON webhook_delivery (endpoint_id, next_attempt_at, position) WHERE in_front;
CREATE INDEX webhook_delivery_leased ON webhook_delivery (endpoint_id, lease_until) WHERE lease_id IS NOT NULL;
`;

const undoSql = `
DROP INDEX webhook_delivery_leased;
DROP INDEX webhook_delivery_due;
CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE status = 'pending';
DROP TRIGGER webhook_delivery_followed ON webhook_delivery;
DROP TRIGGER webhook_delivery_placed ON webhook_delivery;
DROP FUNCTION follow_webhook_delivery;
DROP FUNCTION place_webhook_delivery;
ALTER TABLE webhook_delivery DROP in_front;
`;

export class WebhookLanes1764000000161 implements MigrationInterface {
  readonly name = 'WebhookLanes1764000000161';

  async up(runner: QueryRunner): Promise<void> {
    // What ended with a removed endpoint before removal ended it.
    await runner.query(`UPDATE webhook_delivery d SET status = 'given_up', next_attempt_at = NULL, lease_id = NULL, lease_until = NULL FROM webhook_endpoint e WHERE e.id = d.endpoint_id AND e.status = 'removed' AND d.status = 'pending'`);
    await runner.query(lanesSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undoSql);
  }
}
