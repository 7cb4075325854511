import type { MigrationInterface, QueryRunner } from 'typeorm';

const absencesSql = `
CREATE TABLE person_absence (
  id uuid PRIMARY KEY,
  person_id text NOT NULL CHECK (person_id <> ''),
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  ended_by text,
  ended_at timestamptz,
  CHECK (until_at > from_at),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX person_absence_live ON person_absence (person_id, from_at) WHERE ended_at IS NULL;
CREATE FUNCTION keep_person_absence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'an absence ends once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_person_absence BEFORE UPDATE ON person_absence FOR EACH ROW EXECUTE FUNCTION keep_person_absence();
GRANT SELECT, INSERT ON person_absence TO thaw_app;
GRANT UPDATE (ended_by, ended_at) ON person_absence TO thaw_app;

-- Which process does what one at a time suffices for.
CREATE TABLE watch_lease (
  name text PRIMARY KEY,
  holder uuid NOT NULL,
  until_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON watch_lease TO thaw_app;

-- Banks that are asked about the undisputed part, beside the live wait.
CREATE INDEX appeal_asking_bank_early ON appeal (id) WHERE early_release ->> 'status' = 'asking_bank' AND closed_at IS NULL;
`;

/** Who is away, who looks for stuck work, and which banks are asked beside the live wait. */
export class Absences1764000000122 implements MigrationInterface {
  name = 'Absences1764000000122';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(absencesSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appeal_asking_bank_early; DROP TABLE watch_lease, person_absence; DROP FUNCTION keep_person_absence();');
  }
}
