import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Penalties, and what they add to or take from a merchant's debt: a ledger of their own, apart from held funds. */
const penaltiesSql = `
CREATE TABLE penalty (
  id uuid PRIMARY KEY,
  merchant_id uuid NOT NULL REFERENCES merchant (id),
  freeze_order_id uuid REFERENCES freeze_order (id),
  line_id text NOT NULL,
  policy_version text NOT NULL,
  reason_code text NOT NULL,
  currency char(3) NOT NULL,
  basis_minor bigint NOT NULL CHECK (basis_minor >= 0),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  merchant_text jsonb NOT NULL,
  internal_text text NOT NULL,
  status text NOT NULL CHECK (status IN ('proposed', 'refused', 'charged', 'reversal_proposed', 'reversed')),
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  why text,
  remedy_until_at timestamptz,
  CONSTRAINT penalty_four_eyes CHECK (decided_by <> proposed_by),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (status IN ('proposed', 'reversal_proposed')) = (decided_by IS NULL)),
  -- What is owed was told with its remedy and the time for it.
  CONSTRAINT charged_with_remedy CHECK ((status IN ('charged', 'reversal_proposed', 'reversed')) = (remedy_until_at IS NOT NULL))
);
CREATE INDEX penalty_by_merchant ON penalty (merchant_id, id);
CREATE INDEX penalty_by_status ON penalty (status, id);

CREATE TABLE penalty_entry (
  penalty_id uuid NOT NULL REFERENCES penalty (id),
  kind text NOT NULL CHECK (kind IN ('charge', 'reversal')),
  amount_minor bigint NOT NULL,
  currency char(3) NOT NULL,
  at timestamptz NOT NULL,
  proposed_by text NOT NULL,
  approved_by text NOT NULL,
  -- Charged once and reversed once.
  PRIMARY KEY (penalty_id, kind),
  CONSTRAINT entry_four_eyes CHECK (approved_by <> proposed_by)
);
CREATE FUNCTION check_penalty_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM penalty WHERE id = NEW.penalty_id AND amount_minor = NEW.amount_minor AND currency = NEW.currency;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'an entry is for the whole penalty' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.kind = 'reversal' AND NOT EXISTS (SELECT 1 FROM penalty_entry WHERE penalty_id = NEW.penalty_id AND kind = 'charge') THEN
    RAISE EXCEPTION 'nothing was charged that could be reversed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_penalty_entry BEFORE INSERT ON penalty_entry FOR EACH ROW EXECUTE FUNCTION check_penalty_entry();

-- When the transaction commits, what a penalty says and what is booked for it agree.
CREATE FUNCTION penalty_is_booked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  booked text[] := ARRAY(SELECT kind FROM penalty_entry WHERE penalty_id = NEW.id ORDER BY kind);
  said text;
BEGIN
  SELECT status INTO said FROM penalty WHERE id = NEW.id;
  IF booked IS DISTINCT FROM (CASE WHEN said IN ('charged', 'reversal_proposed') THEN '{charge}'::text[] WHEN said = 'reversed' THEN '{charge,reversal}'::text[] ELSE '{}'::text[] END) THEN
    RAISE EXCEPTION 'penalty % is %, and booked is %', NEW.id, said, booked USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER penalty_is_booked AFTER INSERT OR UPDATE ON penalty DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION penalty_is_booked();

GRANT SELECT, INSERT ON penalty, penalty_entry TO thaw_app;
GRANT UPDATE (status, proposed_by, proposed_at, decided_by, decided_at, why, remedy_until_at) ON penalty TO thaw_app;
REVOKE UPDATE, DELETE, TRUNCATE ON penalty_entry FROM thaw_app, PUBLIC;
`;

export class Penalties1764000000053 implements MigrationInterface {
  readonly name = 'Penalties1764000000053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(penaltiesSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('append-only tables are never dropped'));
  }
}
