import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The stop of all releases, and the line the database holds: no order is placed while one stands. Whoever places holds the lock shared
 * until the end of the transaction, whoever stops holds it alone: once a stop is committed, everything placed before it is to be seen, and
 * nothing is placed after it.
 */
const haltSql = `
CREATE TABLE releases_halt (
  id uuid PRIMARY KEY,
  halted_at timestamptz NOT NULL,
  halted_by text NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  resumption_proposed_by text,
  resumption_proposed_at timestamptz,
  resumption_why text,
  resumed_by text,
  resumed_at timestamptz,
  CONSTRAINT proposed_whole CHECK (num_nonnulls(resumption_proposed_by, resumption_proposed_at, resumption_why) IN (0, 3)),
  CONSTRAINT resumed_whole CHECK ((resumed_by IS NULL) = (resumed_at IS NULL)),
  -- It takes two to let releases go on.
  CONSTRAINT resumed_by_two CHECK (resumed_by IS NULL OR (resumption_proposed_by IS NOT NULL AND resumed_by <> resumption_proposed_by))
);
CREATE UNIQUE INDEX one_halt_at_a_time ON releases_halt ((true)) WHERE resumed_at IS NULL;
CREATE INDEX releases_halt_by_time ON releases_halt (halted_at DESC);

CREATE FUNCTION keep_ended_halt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a halt that has ended is history' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_ended_halt BEFORE UPDATE ON releases_halt FOR EACH ROW WHEN (OLD.resumed_at IS NOT NULL) EXECUTE FUNCTION keep_ended_halt();

CREATE FUNCTION halt_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(21621, 1);
  RETURN NEW;
END $$;
CREATE TRIGGER halt_alone BEFORE INSERT ON releases_halt FOR EACH ROW EXECUTE FUNCTION halt_alone();

CREATE FUNCTION respect_releases_halt() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(21621, 1);
  IF EXISTS (SELECT 1 FROM releases_halt WHERE resumed_at IS NULL) THEN
    RAISE EXCEPTION 'all releases are halted' USING ERRCODE = 'TH002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER respect_releases_halt BEFORE INSERT ON release_order FOR EACH ROW EXECUTE FUNCTION respect_releases_halt();

ALTER TABLE appeal ADD COLUMN release_halted_at timestamptz, ADD COLUMN release_resumed_at timestamptz;
-- Those that go on once releases do, the longest waiting first.
CREATE INDEX appeal_release_halted ON appeal (release_halted_at, id) WHERE release_halted_at IS NOT NULL AND closed_at IS NULL;

GRANT SELECT, INSERT ON releases_halt TO thaw_app;
GRANT UPDATE (resumption_proposed_by, resumption_proposed_at, resumption_why, resumed_by, resumed_at) ON releases_halt TO thaw_app;
REVOKE DELETE, TRUNCATE ON releases_halt FROM thaw_app, PUBLIC;
`;

export class ReleasesHalt1764000000105 implements MigrationInterface {
  readonly name = 'ReleasesHalt1764000000105';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(haltSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('who stopped releases, and who let them go on, is never forgotten'));
  }
}
