import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Warnings, and the freeze orders that have not been looked at for them. */
const earlyWarningSql = `
CREATE TABLE warning (
  id uuid PRIMARY KEY,
  rule_id text NOT NULL,
  policy_version text NOT NULL,
  subject_kind text NOT NULL CHECK (subject_kind IN ('merchant', 'reason', 'terminal', 'account')),
  subject text NOT NULL,
  window_on date NOT NULL,
  raised_at timestamptz NOT NULL,
  evidence jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('raised', 'acknowledged', 'closed')),
  acknowledged_by text,
  acknowledged_at timestamptz,
  closed_by text,
  closed_at timestamptz,
  closed_why text,
  CHECK ((status = 'raised') = (acknowledged_by IS NULL) AND (acknowledged_by IS NULL) = (acknowledged_at IS NULL)),
  CHECK ((status = 'closed') = (closed_by IS NOT NULL) AND (closed_by IS NULL) = (closed_at IS NULL) AND (closed_by IS NULL) = (closed_why IS NULL)),
  CONSTRAINT warned_once_a_window UNIQUE (rule_id, subject, window_on)
);
CREATE INDEX warning_by_status ON warning (status, id);

-- Written by the order's own transaction, read by whoever looks next: no freeze order goes unseen, and nobody's click waits for the look.
CREATE TABLE warning_due (
  freeze_order_id uuid PRIMARY KEY
);
CREATE FUNCTION note_order_for_warning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO warning_due (freeze_order_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER note_order_for_warning AFTER INSERT ON freeze_order FOR EACH ROW EXECUTE FUNCTION note_order_for_warning();
INSERT INTO warning_due (freeze_order_id) SELECT id FROM freeze_order;

CREATE INDEX freeze_order_by_time ON freeze_order (imposed_at);
CREATE INDEX freeze_order_by_reason ON freeze_order (reason_code, imposed_at);
CREATE INDEX freeze_order_by_account ON freeze_order (account_fingerprint, imposed_at);
CREATE INDEX freeze_order_active ON freeze_order (merchant_id) WHERE status = 'active';

GRANT SELECT, INSERT ON warning TO thaw_app;
GRANT UPDATE (status, acknowledged_by, acknowledged_at, closed_by, closed_at, closed_why) ON warning TO thaw_app;
-- UPDATE for taking turns by row locks; nothing in a row of it could change.
GRANT SELECT, INSERT, UPDATE, DELETE ON warning_due TO thaw_app;
`;

export class EarlyWarning1764000000052 implements MigrationInterface {
  readonly name = 'EarlyWarning1764000000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(earlyWarningSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('warnings are never forgotten'));
  }
}
