import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom a large release asks for, and the line the database holds: when the transaction commits that places an order, as many people of
 * treasury have agreed as the policy pinned to the appeal asks for by all that leaves the freeze order, and none of them did anything else
 * in the case.
 */
const treasurySql = `
CREATE TABLE treasury_approval (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  mandate_id uuid NOT NULL,
  by text NOT NULL,
  at timestamptz NOT NULL,
  up_to_minor bigint NOT NULL CHECK (up_to_minor > 0),
  settlement_account_id uuid NOT NULL REFERENCES settlement_account (id),
  -- The second pair of eyes is somebody else's.
  CONSTRAINT agreed_once UNIQUE (mandate_id, settlement_account_id, up_to_minor, by)
);
CREATE INDEX treasury_approval_by_appeal ON treasury_approval (appeal_id, id);
CREATE INDEX release_order_by_freeze_order ON release_order (freeze_order_id);

-- How many people an amount asks for. A currency that is not named asks for as many as any amount does; a policy without tiers for nobody.
CREATE FUNCTION treasury_people(policy jsonb, money text, amount numeric) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(CASE WHEN policy #> ARRAY['treasury', 'tiers', money] IS NULL
    THEN (SELECT max((tier ->> 'people')::integer) FROM jsonb_each(coalesce(policy #> '{treasury,tiers}', '{}')) AS c(code, tiers), jsonb_array_elements(c.tiers) AS tier)
    ELSE (SELECT (tier ->> 'people')::integer FROM jsonb_array_elements(policy #> ARRAY['treasury', 'tiers', money]) WITH ORDINALITY AS t(tier, n)
          WHERE tier ->> 'upToMinor' IS NULL OR amount <= (tier ->> 'upToMinor')::numeric ORDER BY n LIMIT 1)
    END, 0)
$$;

CREATE FUNCTION treasury_has_agreed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  leaving numeric;
  wanted integer;
  agreed integer;
BEGIN
  SELECT coalesce(sum(amount_minor), 0) INTO leaving FROM release_order WHERE freeze_order_id = NEW.freeze_order_id AND status <> 'voided';
  SELECT treasury_people(p.body, NEW.currency, leaving) INTO wanted
    FROM appeal a JOIN policy_version p ON p.id = a.policy_id AND p.version = a.policy_version WHERE a.id = NEW.appeal_id;
  IF wanted = 0 THEN
    RETURN NULL;
  END IF;
  SELECT count(DISTINCT t.by) INTO agreed FROM treasury_approval t
    WHERE t.mandate_id = NEW.mandate_id AND t.appeal_id = NEW.appeal_id AND t.up_to_minor >= leaving
      AND (NEW.settlement_account_id IS NULL OR t.settlement_account_id = NEW.settlement_account_id)
      AND NOT EXISTS (
        SELECT 1 FROM appeal a, jsonb_array_elements(a.participants) AS one
        WHERE a.freeze_order_id = NEW.freeze_order_id AND one ->> 'personId' = t.by AND (a.id <> NEW.appeal_id OR one ->> 'capacity' <> 'release'));
  IF agreed < wanted THEN
    RAISE EXCEPTION 'treasury_has_agreed: % of % people have agreed that % leaves', agreed, wanted, leaving USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER treasury_has_agreed AFTER INSERT ON release_order DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION treasury_has_agreed();

GRANT SELECT, INSERT ON treasury_approval TO thaw_app;
REVOKE UPDATE, DELETE, TRUNCATE ON treasury_approval FROM thaw_app, PUBLIC;
`;

export class TreasuryApproval1764000000143 implements MigrationInterface {
  readonly name = 'TreasuryApproval1764000000143';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(treasurySql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('who agreed to a release is never forgotten'));
  }
}
