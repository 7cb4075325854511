import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How we speak with each bank, by four eyes and in versions; and when its answer is asked for again. */
const bankProfilesSql = `
CREATE TABLE bank_profile (
  id uuid PRIMARY KEY,
  bank_code text NOT NULL CHECK (bank_code <> ''),
  version integer NOT NULL CHECK (version > 0),
  status text NOT NULL CHECK (status IN ('draft', 'approved', 'refused')),
  endpoint text NOT NULL,
  format text NOT NULL CHECK (format IN ('signed_json', 'iso20022_xml')),
  service_level text NOT NULL CHECK (service_level IN ('R01D', 'R03D', 'R05D', 'R10D', 'R15D')),
  calendar text NOT NULL CHECK (calendar IN ('CN')),
  quiet_hours jsonb,
  -- Names of files and variables only.
  mutual_tls jsonb,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  why text,
  UNIQUE (bank_code, version),
  CONSTRAINT bank_profile_four_eyes CHECK (decided_by <> proposed_by),
  CHECK ((status = 'draft') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX bank_profile_one_draft ON bank_profile (bank_code) WHERE status = 'draft';
CREATE INDEX bank_profile_in_force ON bank_profile (bank_code, version DESC) WHERE status = 'approved';

CREATE TABLE bank_profile_key (
  profile_id uuid NOT NULL REFERENCES bank_profile (id),
  key_id text NOT NULL CHECK (key_id <> ''),
  position integer NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('sign_requests', 'check_answers')),
  secret_encrypted text NOT NULL,
  valid_from_at timestamptz NOT NULL,
  valid_to_at timestamptz,
  PRIMARY KEY (profile_id, key_id),
  CHECK (valid_to_at > valid_from_at)
);

CREATE FUNCTION keep_bank_profile() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' THEN
    RAISE EXCEPTION 'a profile is decided once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_bank_profile BEFORE UPDATE ON bank_profile FOR EACH ROW EXECUTE FUNCTION keep_bank_profile();

GRANT SELECT, INSERT ON bank_profile, bank_profile_key TO thaw_app;
GRANT UPDATE (status, decided_by, decided_at, why) ON bank_profile TO thaw_app;
REVOKE DELETE, TRUNCATE ON bank_profile, bank_profile_key FROM thaw_app, PUBLIC;

-- A row for each question whose answer was asked for: one worker asks at a time.
CREATE TABLE bank_query (
  request_id uuid PRIMARY KEY REFERENCES bank_request (id),
  next_at timestamptz NOT NULL,
  queries integer NOT NULL DEFAULT 0
);
GRANT SELECT, INSERT, UPDATE ON bank_query TO thaw_app;
CREATE INDEX bank_request_unanswered ON bank_request (id) WHERE status IN ('open', 'pending');
`;

export class BankProfiles1764000000104 implements MigrationInterface {
  readonly name = 'BankProfiles1764000000104';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(bankProfilesSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('what was agreed on with banks is never forgotten'));
  }
}
