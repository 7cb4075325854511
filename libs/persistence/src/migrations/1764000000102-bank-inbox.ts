import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything that ever arrived in a bank's name: recorded before it is believed, kept also when it is not. */
const bankInboxSql = `
CREATE TABLE bank_inbox (
  id uuid PRIMARY KEY,
  way text NOT NULL CHECK (way IN ('callback', 'query')),
  -- Whose key signed it; '*' for the key of every bank that has none of its own, null for no key we know.
  sender text,
  key_id text,
  message_id text,
  -- The message id is this row's: the next body under it is the same one, or an alarm.
  claims boolean NOT NULL,
  body_encrypted text NOT NULL,
  body_hash char(64) NOT NULL,
  body_bytes integer NOT NULL,
  signed_timestamp text,
  signature text,
  arrived_at timestamptz NOT NULL,
  deliveries integer NOT NULL DEFAULT 1 CHECK (deliveries > 0),
  last_arrived_at timestamptz NOT NULL,
  -- 'judging' is never committed: believed and recorded is one transaction.
  verdict text NOT NULL CHECK (verdict IN ('judging', 'accepted', 'refused')),
  code text,
  field text,
  detail text,
  alarm boolean NOT NULL DEFAULT false,
  bank_code text,
  request_id uuid REFERENCES bank_request (id),
  appeal_id uuid REFERENCES appeal (id),
  answer jsonb,
  acknowledged_by text,
  acknowledged_at timestamptz,
  acknowledged_note text,
  CHECK (NOT claims OR (sender IS NOT NULL AND message_id IS NOT NULL)),
  CONSTRAINT believed_with_its_case CHECK ((verdict = 'accepted') = (answer IS NOT NULL AND request_id IS NOT NULL AND appeal_id IS NOT NULL AND bank_code IS NOT NULL)),
  CHECK ((verdict = 'refused') = (code IS NOT NULL)),
  CHECK (NOT alarm OR verdict = 'refused'),
  CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL) AND (acknowledged_at IS NULL) = (acknowledged_note IS NULL) AND (alarm OR acknowledged_at IS NULL))
);
CREATE UNIQUE INDEX bank_inbox_message ON bank_inbox (sender, message_id) WHERE claims;
CREATE INDEX bank_inbox_latest ON bank_inbox (arrived_at DESC, id DESC);
CREATE INDEX bank_inbox_by_request ON bank_inbox (request_id, id) WHERE request_id IS NOT NULL;
CREATE INDEX bank_inbox_by_appeal ON bank_inbox (appeal_id, id) WHERE appeal_id IS NOT NULL;
CREATE INDEX bank_inbox_refused_body ON bank_inbox (body_hash, code) WHERE verdict = 'refused' AND acknowledged_at IS NULL;
CREATE INDEX bank_inbox_alarms ON bank_inbox (last_arrived_at DESC, id DESC) WHERE alarm AND acknowledged_at IS NULL;

-- What was believed stays believed, and an alarm is acknowledged once.
CREATE FUNCTION keep_bank_inbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.verdict = 'accepted' AND (NEW.verdict <> 'accepted' OR NEW.answer <> OLD.answer OR NEW.request_id <> OLD.request_id) THEN
    RAISE EXCEPTION 'what was believed is not taken back' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.acknowledged_at IS NOT NULL THEN
    RAISE EXCEPTION 'an alarm is acknowledged once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_bank_inbox BEFORE UPDATE ON bank_inbox FOR EACH ROW EXECUTE FUNCTION keep_bank_inbox();

-- When a transaction commits, every answer has its verdict.
CREATE FUNCTION bank_inbox_is_judged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM bank_inbox WHERE id = NEW.id AND verdict = 'judging') THEN
    RAISE EXCEPTION 'an answer without a verdict' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER bank_inbox_is_judged AFTER INSERT ON bank_inbox DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bank_inbox_is_judged();

GRANT SELECT, INSERT ON bank_inbox TO thaw_app;
GRANT UPDATE (deliveries, last_arrived_at, verdict, code, field, detail, alarm, bank_code, request_id, appeal_id, answer, acknowledged_by, acknowledged_at, acknowledged_note) ON bank_inbox TO thaw_app;
REVOKE DELETE, TRUNCATE ON bank_inbox FROM thaw_app, PUBLIC;
`;

export class BankInbox1764000000102 implements MigrationInterface {
  readonly name = 'BankInbox1764000000102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(bankInboxSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('what arrived in a bank’s name is never forgotten'));
  }
}
