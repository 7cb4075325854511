import type { MigrationInterface, QueryRunner } from 'typeorm';

const webhooksSql = `
CREATE TABLE webhook_endpoint (
  id uuid PRIMARY KEY,
  merchant_id uuid REFERENCES merchant (id),
  url text NOT NULL,
  types text[] NOT NULL,
  status text NOT NULL CHECK (status IN ('active', 'paused', 'removed')),
  paused_why text CHECK (paused_why IN ('by_hand', 'dead', 'gone')),
  failing_since timestamptz,
  secret_encrypted text NOT NULL,
  previous_secret_encrypted text,
  overlap_until timestamptz,
  -- Up to here every event that is for this endpoint has been put in line.
  position bigint NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  CHECK ((status = 'paused') = (paused_why IS NOT NULL)),
  CHECK ((previous_secret_encrypted IS NULL) = (overlap_until IS NULL))
);
CREATE INDEX webhook_endpoint_active ON webhook_endpoint (position) WHERE status = 'active';
CREATE INDEX webhook_endpoint_by_merchant ON webhook_endpoint (merchant_id, id) WHERE status <> 'removed';

CREATE TABLE webhook_delivery (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  endpoint_id uuid NOT NULL REFERENCES webhook_endpoint (id),
  -- Null for a test.
  event_id uuid REFERENCES audit_entry (event_id),
  position bigint NOT NULL,
  -- What goes out in order, one after the other.
  case_key text NOT NULL,
  type text NOT NULL,
  status text NOT NULL CHECK (status IN ('pending', 'delivered', 'given_up')),
  -- Since it was put in line, or put in line again.
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz,
  -- Whoever holds it may send it until then; by the database's clock, whatever time the cases have.
  lease_id uuid,
  lease_until timestamptz,
  created_at timestamptz NOT NULL,
  CHECK ((status = 'pending') = (next_attempt_at IS NOT NULL))
);
-- An event is put in line once for each endpoint, however many workers do so.
CREATE UNIQUE INDEX webhook_delivery_once ON webhook_delivery (endpoint_id, event_id);
CREATE INDEX webhook_delivery_in_order ON webhook_delivery (endpoint_id, case_key, position) WHERE status = 'pending';
CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE status = 'pending';
CREATE INDEX webhook_delivery_latest ON webhook_delivery (endpoint_id, created_at DESC, id DESC);

CREATE TABLE webhook_attempt (
  delivery_id uuid NOT NULL REFERENCES webhook_delivery (id),
  number integer NOT NULL,
  at timestamptz NOT NULL,
  code integer,
  failure text CHECK (failure IN ('timeout', 'unreachable', 'private_address', 'tls')),
  duration_ms integer NOT NULL,
  PRIMARY KEY (delivery_id, number),
  CHECK ((code IS NULL) = (failure IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE ON webhook_endpoint, webhook_delivery TO thaw_app;
GRANT SELECT, INSERT ON webhook_attempt TO thaw_app;
`;

export class Webhooks1764000000081 implements MigrationInterface {
  readonly name = 'Webhooks1764000000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(webhooksSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_attempt, webhook_delivery, webhook_endpoint');
  }
}
