import type { MigrationInterface, QueryRunner } from 'typeorm';

const serviceAccountsSql = `
CREATE TABLE service_account (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (name <> ''),
  permissions text[] NOT NULL CHECK (cardinality(permissions) > 0),
  merchant_id uuid REFERENCES merchant (id),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  revoked_by text,
  revoked_at timestamptz,
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  -- A machine makes no machine, and ends none.
  CONSTRAINT service_account_by_people CHECK (created_by NOT LIKE 'service:%' AND revoked_by NOT LIKE 'service:%')
);
CREATE INDEX service_account_by_merchant ON service_account (merchant_id, id) WHERE merchant_id IS NOT NULL;

CREATE TABLE service_key (
  -- The public part of the key; what proves it is kept as a hash only.
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-z]{16}$'),
  account_id uuid NOT NULL REFERENCES service_account (id),
  hash char(64) NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at >= created_at),
  revoked_by text,
  revoked_at timestamptz,
  last_used_at timestamptz,
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE INDEX service_key_of_account ON service_key (account_id, created_at, id);

CREATE FUNCTION keep_service_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.expires_at > OLD.expires_at THEN
    RAISE EXCEPTION 'the end of a key is brought forward, never put off' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.revoked_at IS NOT NULL AND (NEW.revoked_at IS NULL OR NEW.revoked_at <> OLD.revoked_at) THEN
    RAISE EXCEPTION 'a key is revoked once and stays revoked' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_service_key BEFORE UPDATE ON service_key FOR EACH ROW EXECUTE FUNCTION keep_service_key();

-- What a machine may do is fixed when it is made, and so is what proves a key.
GRANT SELECT, INSERT ON service_account, service_key TO thaw_app;
GRANT UPDATE (revoked_by, revoked_at) ON service_account TO thaw_app;
GRANT UPDATE (expires_at, revoked_by, revoked_at, last_used_at) ON service_key TO thaw_app;
`;

/** Machines that call the API with keys of their own. */
export class ServiceAccounts1764000000111 implements MigrationInterface {
  readonly name = 'ServiceAccounts1764000000111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(serviceAccountsSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE service_key, service_account; DROP FUNCTION keep_service_key()');
  }
}
