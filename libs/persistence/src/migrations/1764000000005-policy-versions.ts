import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A policy version has a life: drafted, approved by a second person, withdrawn before its day; the database holds what is promised of it. */
const lifecycleSql = `
ALTER TABLE policy_version
  ADD COLUMN status text NOT NULL DEFAULT 'approved',
  ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  ADD COLUMN authors text[] NOT NULL DEFAULT '{system:code}' CHECK (cardinality(authors) > 0),
  ADD COLUMN why text NOT NULL DEFAULT 'shipped with the code',
  ADD COLUMN drafted_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', now()),
  ADD COLUMN approved_by text DEFAULT 'system:migration',
  ADD COLUMN approved_at timestamptz DEFAULT date_trunc('milliseconds', now()),
  ADD COLUMN withdrawn_by text,
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN withdrawn_why text;
ALTER TABLE policy_version
  ALTER COLUMN status DROP DEFAULT, ALTER COLUMN revision DROP DEFAULT, ALTER COLUMN authors DROP DEFAULT, ALTER COLUMN why DROP DEFAULT,
  ALTER COLUMN drafted_at DROP DEFAULT, ALTER COLUMN approved_by DROP DEFAULT, ALTER COLUMN approved_at DROP DEFAULT;

-- An earlier build shipped the whole field's policy for 1 December; it was never in force. Where an appeal did begin under it, it stays.
UPDATE policy_version p SET status = 'withdrawn', withdrawn_by = 'system:migration', withdrawn_at = now(), withdrawn_why = 'replaced by version 2026-11-23 before its day'
WHERE p.id = 'house' AND p.version = '2026-12-01' AND NOT EXISTS (SELECT 1 FROM appeal a WHERE a.policy_id = p.id AND a.policy_version = p.version);

ALTER TABLE policy_version
  ADD CONSTRAINT policy_status CHECK (status IN ('drafted', 'approved', 'withdrawn')),
  ADD CONSTRAINT policy_approval CHECK ((approved_by IS NULL) = (approved_at IS NULL) AND (status <> 'drafted' OR approved_by IS NULL) AND (status <> 'approved' OR approved_by IS NOT NULL)),
  ADD CONSTRAINT policy_withdrawal CHECK ((status = 'withdrawn') = (withdrawn_by IS NOT NULL) AND (status = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (status = 'withdrawn') = (withdrawn_why IS NOT NULL)),
  ADD CONSTRAINT policy_four_eyes CHECK (approved_by <> ALL (authors)),
  -- Approved, and withdrawn, before the day it applies from; what ships with the code was settled before the data were.
  ADD CONSTRAINT policy_settled_before_its_day CHECK (
    (approved_by = 'system:migration' OR approved_at < effective_from::timestamp AT TIME ZONE 'Asia/Shanghai')
    AND (withdrawn_by = 'system:migration' OR approved_by IS NULL OR withdrawn_at < effective_from::timestamp AT TIME ZONE 'Asia/Shanghai')
  );
CREATE UNIQUE INDEX one_policy_version_a_day ON policy_version (id, effective_from) WHERE status = 'approved';

-- A draft may be written anew; approving it changes nothing of what it says; afterwards it can only be withdrawn, and it keeps its name always.
CREATE FUNCTION keep_policy_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF current_user = 'thaw_app' AND NEW.status <> 'drafted' THEN
      RAISE EXCEPTION 'a policy version begins as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (OLD.id, OLD.version) IS DISTINCT FROM (NEW.id, NEW.version) OR OLD.status = 'withdrawn'
    OR (OLD.status = 'approved' AND (NEW.status <> 'withdrawn' OR (OLD.approved_by, OLD.approved_at) IS DISTINCT FROM (NEW.approved_by, NEW.approved_at)))
    OR (NEW.status <> 'drafted' AND (OLD.body, OLD.effective_from, OLD.revision, OLD.authors, OLD.why, OLD.drafted_at)
      IS DISTINCT FROM (NEW.body, NEW.effective_from, NEW.revision, NEW.authors, NEW.why, NEW.drafted_at)) THEN
    RAISE EXCEPTION 'a policy version that is settled is never edited' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_policy_version BEFORE INSERT OR UPDATE ON policy_version FOR EACH ROW EXECUTE FUNCTION keep_policy_version();

GRANT INSERT, UPDATE ON policy_version TO thaw_app;
REVOKE DELETE, TRUNCATE ON policy_version FROM thaw_app, PUBLIC;
`;

export class PolicyVersions1764000000005 implements MigrationInterface {
  readonly name = 'PolicyVersions1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lifecycleSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('policy versions are never forgotten'));
  }
}
