/** Audit chain, outbox and idempotency keys. */
export const pipelineSql = `
CREATE TABLE audit_entry (
  stream text NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  at timestamptz NOT NULL,
  actor_id text NOT NULL,
  request_id text NOT NULL,
  type text NOT NULL,
  payload jsonb NOT NULL,
  prev_hash char(64) NOT NULL,
  hash char(64) NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (stream, seq)
);

-- Where each chain ends, so that entries cut off at the end are missed.
CREATE TABLE audit_head (
  stream text PRIMARY KEY,
  seq integer NOT NULL,
  hash char(64) NOT NULL
);

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  appeal_id uuid NOT NULL,
  seq integer NOT NULL,
  available_at timestamptz NOT NULL,
  -- A workflow is to begin, and nothing presses: it may wait for room.
  is_start boolean NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_by_available ON outbox (available_at, id) WHERE NOT is_start;
CREATE INDEX outbox_starts ON outbox (id) WHERE is_start;
CREATE INDEX outbox_by_appeal ON outbox (appeal_id);

CREATE FUNCTION notify_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NOTIFY thaw_outbox;
  RETURN NULL;
END $$;
-- Only what presses is announced; the rest is found by the relay's poll, which merges it.
CREATE TRIGGER notify_outbox AFTER INSERT ON outbox FOR EACH ROW WHEN (NOT NEW.is_start AND NEW.available_at <= now()) EXECUTE FUNCTION notify_outbox();

CREATE TABLE idempotency_key (
  scope text NOT NULL,
  key text NOT NULL,
  request_hash char(64) NOT NULL,
  answer jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);
`;
