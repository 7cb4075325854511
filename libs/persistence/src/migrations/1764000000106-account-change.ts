import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Another account for an order's releases. The database holds the line itself: a release names the snapshot, or the account of a change that
 * took effect; a change takes effect only after it was verified, approved by somebody else, and cooled.
 */
const accountChangeSql = `
ALTER TABLE settlement_account DROP CONSTRAINT settlement_account_merchant_id_key;
-- Null for the account a merchant is registered with.
ALTER TABLE settlement_account ADD COLUMN account_change_id uuid;
CREATE UNIQUE INDEX one_registered_account ON settlement_account (merchant_id) WHERE account_change_id IS NULL;
CREATE UNIQUE INDEX one_account_for_a_change ON settlement_account (account_change_id);

CREATE TABLE account_change (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  freeze_order_id uuid NOT NULL REFERENCES freeze_order (id),
  account_id uuid NOT NULL REFERENCES settlement_account (id),
  bank_code text NOT NULL,
  fingerprint text NOT NULL,
  last_four text NOT NULL,
  document_id uuid NOT NULL REFERENCES document (id),
  reason text NOT NULL,
  status text NOT NULL CHECK (status IN ('proposed', 'verified', 'cooling', 'in_effect', 'ended')),
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  verification jsonb,
  approval jsonb,
  cools_until_at timestamptz,
  in_effect_at timestamptz,
  ended jsonb,
  CONSTRAINT account_change_steps CHECK (CASE status
    WHEN 'proposed' THEN verification IS NULL AND approval IS NULL AND cools_until_at IS NULL AND in_effect_at IS NULL AND ended IS NULL
    WHEN 'verified' THEN verification IS NOT NULL AND approval IS NULL AND cools_until_at IS NULL AND in_effect_at IS NULL AND ended IS NULL
    WHEN 'cooling' THEN verification IS NOT NULL AND approval IS NOT NULL AND cools_until_at IS NOT NULL AND in_effect_at IS NULL AND ended IS NULL
    WHEN 'in_effect' THEN verification IS NOT NULL AND approval IS NOT NULL AND cools_until_at IS NOT NULL AND in_effect_at IS NOT NULL AND ended IS NULL
    ELSE ended IS NOT NULL AND in_effect_at IS NULL END),
  CONSTRAINT account_change_four_eyes CHECK (
    (verification IS NULL OR verification ->> 'by' <> proposed_by) AND (approval IS NULL OR (approval ->> 'by' <> proposed_by AND approval ->> 'by' <> verification ->> 'by'))),
  CONSTRAINT account_change_cooled CHECK (cools_until_at > (approval ->> 'at')::timestamptz AND (in_effect_at IS NULL OR in_effect_at >= cools_until_at))
);
CREATE UNIQUE INDEX one_account_change_at_a_time ON account_change (freeze_order_id) WHERE status IN ('proposed', 'verified', 'cooling');
CREATE INDEX account_change_by_order ON account_change (freeze_order_id, id);

CREATE FUNCTION keep_account_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.status <> 'proposed' THEN
    RAISE EXCEPTION 'a change of the account begins with its proposal' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND NOT (OLD.status = NEW.status OR (OLD.status, NEW.status) IN (('proposed', 'verified'), ('verified', 'cooling'), ('cooling', 'in_effect'), ('proposed', 'ended'), ('verified', 'ended'), ('cooling', 'ended'))) THEN
    RAISE EXCEPTION 'no step of an account change is left out' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.verification IS NOT NULL AND NEW.verification IS DISTINCT FROM OLD.verification OR OLD.approval IS NOT NULL AND NEW.approval IS DISTINCT FROM OLD.approval
      OR OLD.cools_until_at IS NOT NULL AND NEW.cools_until_at IS DISTINCT FROM OLD.cools_until_at OR OLD.status IN ('in_effect', 'ended')) THEN
    RAISE EXCEPTION 'a step of an account change is taken once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_account_steps BEFORE INSERT OR UPDATE ON account_change FOR EACH ROW EXECUTE FUNCTION keep_account_steps();

ALTER TABLE release_order DROP CONSTRAINT release_goes_to_the_snapshot;
ALTER TABLE release_order ADD CONSTRAINT release_order_settlement_account_fkey FOREIGN KEY (settlement_account_id) REFERENCES settlement_account (id);
CREATE FUNCTION release_goes_to_the_payee() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  payee uuid;
BEGIN
  SELECT account_id INTO payee FROM account_change WHERE freeze_order_id = NEW.freeze_order_id AND status = 'in_effect' ORDER BY in_effect_at DESC, id DESC LIMIT 1;
  IF payee IS NULL THEN
    SELECT settlement_account_id INTO payee FROM freeze_order WHERE id = NEW.freeze_order_id;
  END IF;
  IF NEW.settlement_account_id IS DISTINCT FROM payee THEN
    RAISE EXCEPTION 'release_goes_to_the_snapshot, or to the account of a change that took effect' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM account_change WHERE freeze_order_id = NEW.freeze_order_id AND status IN ('proposed', 'verified', 'cooling')) THEN
    RAISE EXCEPTION 'the account is being changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER release_goes_to_the_payee BEFORE INSERT OR UPDATE OF settlement_account_id, freeze_order_id, purpose ON release_order
  FOR EACH ROW WHEN (NEW.purpose = 'release') EXECUTE FUNCTION release_goes_to_the_payee();

GRANT SELECT, INSERT ON account_change TO thaw_app;
GRANT UPDATE (status, verification, approval, cools_until_at, in_effect_at, ended) ON account_change TO thaw_app;
REVOKE DELETE, TRUNCATE ON account_change FROM thaw_app, PUBLIC;
`;

export class AccountChange1764000000106 implements MigrationInterface {
  readonly name = 'AccountChange1764000000106';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(accountChangeSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('where money was sent to is never forgotten'));
  }
}
