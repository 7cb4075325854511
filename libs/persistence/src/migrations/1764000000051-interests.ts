import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of conflicts of interest, and the terminal a transaction was taken on. */
const interestsSql = `
CREATE TABLE conflict_of_interest (
  id uuid PRIMARY KEY,
  person_id text NOT NULL,
  merchant_id uuid NOT NULL REFERENCES merchant (id),
  reason_encrypted text NOT NULL,
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  declared_by text NOT NULL,
  declared_at timestamptz NOT NULL,
  ended_by text,
  ended_at timestamptz,
  CHECK (until_at > from_at),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  -- Nobody opens a case to themselves by ending their own interest in it.
  CONSTRAINT interest_ended_by_another CHECK (ended_by <> person_id)
);
-- Asked with each command of a person.
CREATE INDEX conflict_of_interest_live ON conflict_of_interest (merchant_id, person_id) WHERE ended_at IS NULL;
CREATE INDEX conflict_of_interest_of_person ON conflict_of_interest (person_id, id);

CREATE FUNCTION keep_conflict_of_interest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'an interest ends once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_conflict_of_interest BEFORE UPDATE ON conflict_of_interest FOR EACH ROW EXECUTE FUNCTION keep_conflict_of_interest();

GRANT SELECT, INSERT ON conflict_of_interest TO thaw_app;
GRANT UPDATE (ended_by, ended_at) ON conflict_of_interest TO thaw_app;

ALTER TABLE frozen_transaction ADD COLUMN terminal_no text CHECK (terminal_no <> '');
CREATE INDEX frozen_transaction_by_terminal ON frozen_transaction (terminal_no, freeze_order_id) WHERE terminal_no IS NOT NULL;
`;

export class Interests1764000000051 implements MigrationInterface {
  readonly name = 'Interests1764000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(interestsSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('declared interests are never forgotten'));
  }
}
