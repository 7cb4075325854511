import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the steps of a route find, the stage they are found in, the referral as an end, and the ground of an appeal against a decision. */
export class Routes1764000000002 implements MigrationInterface {
  readonly name = 'Routes1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Widened rather than written anew: whatever else is allowed stays allowed.
CREATE FUNCTION pg_temp.widen(named text, term text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE present text;
BEGIN
  SELECT pg_get_expr(conbin, conrelid) INTO STRICT present FROM pg_constraint WHERE conrelid = 'appeal'::regclass AND conname = named;
  EXECUTE format('ALTER TABLE appeal DROP CONSTRAINT %I, ADD CONSTRAINT %I CHECK (%s OR %s)', named, named, present, term);
END $$;
SELECT pg_temp.widen('appeal_stage_check', $$stage = 'verification'$$);
SELECT pg_temp.widen('appeal_outcome_check', $$outcome = 'referred_to_authority'$$);

ALTER TABLE appeal ADD COLUMN ground jsonb
  CONSTRAINT ground_is_known CHECK (ground IS NULL OR (ground ->> 'kind' IN ('new_evidence', 'named_error') AND ground ->> 'what' <> ''));

CREATE TABLE step_finding (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  -- A task finds once.
  task_id uuid NOT NULL UNIQUE REFERENCES task (id),
  kind text NOT NULL CHECK (kind IN ('ops_match', 'bank_notice', 'security_review', 'field_inspection', 'compliance_review')),
  verdict text NOT NULL,
  merchant_text jsonb,
  internal_text text NOT NULL,
  particulars jsonb NOT NULL,
  found_by text NOT NULL,
  found_at timestamptz NOT NULL,
  -- Nothing that compliance finds is for the merchant.
  CONSTRAINT compliance_tells_nobody CHECK (kind <> 'compliance_review' OR merchant_text IS NULL)
);
CREATE INDEX step_finding_by_appeal ON step_finding (appeal_id, id);
GRANT SELECT, INSERT ON step_finding TO thaw_app;
REVOKE UPDATE, DELETE, TRUNCATE ON step_finding FROM thaw_app, PUBLIC;
`);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('findings are append-only and never dropped'));
  }
}
