import type { MigrationInterface, QueryRunner } from 'typeorm';

const remediesSql = `
ALTER TABLE remedy_run
  -- The remedy with what it needs to be known.
  ADD COLUMN wish jsonb,
  -- The filter, where appeals were chosen by one.
  ADD COLUMN target jsonb,
  ADD COLUMN needs_approval boolean NOT NULL DEFAULT false,
  ADD COLUMN decided_by text,
  ADD COLUMN decided_roles text[],
  ADD COLUMN decided_at timestamptz;
UPDATE remedy_run SET wish = jsonb_build_object('remedy', remedy);
ALTER TABLE remedy_run ALTER COLUMN wish SET NOT NULL;
ALTER TABLE remedy_run DROP CONSTRAINT remedy_run_state_check;
ALTER TABLE remedy_run
  ADD CONSTRAINT remedy_run_state_check CHECK (state IN ('proposed', 'declined', 'running', 'stopped', 'done')),
  ADD CONSTRAINT wish_is_of_remedy CHECK (wish ->> 'remedy' = remedy),
  ADD CONSTRAINT decided_by_somebody CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (decided_roles IS NULL)),
  -- Nothing that asks for two people is carried out on the word of one.
  ADD CONSTRAINT approved_by_another CHECK (NOT needs_approval OR state IN ('proposed', 'declined') OR (decided_by IS NOT NULL AND decided_by <> requested_by)),
  ADD CONSTRAINT only_what_asks_is_proposed CHECK (needs_approval OR state NOT IN ('proposed', 'declined'));
CREATE INDEX remedy_run_by_request ON remedy_run (requested_at DESC, id DESC);
-- Everything of one person.
CREATE INDEX task_claimed_by_person ON task (claimed_by) WHERE status = 'claimed';
`;

/** Remedies that need more than a name, and those that need two people. */
export class Remedies1764000000121 implements MigrationInterface {
  name = 'Remedies1764000000121';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(remediesSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP INDEX task_claimed_by_person, remedy_run_by_request;
DELETE FROM remedy_item i USING remedy_run r WHERE r.id = i.run_id AND r.state IN ('proposed', 'declined');
DELETE FROM remedy_run WHERE state IN ('proposed', 'declined');
ALTER TABLE remedy_run DROP CONSTRAINT only_what_asks_is_proposed, DROP CONSTRAINT approved_by_another, DROP CONSTRAINT decided_by_somebody, DROP CONSTRAINT wish_is_of_remedy, DROP CONSTRAINT remedy_run_state_check;
ALTER TABLE remedy_run ADD CONSTRAINT remedy_run_state_check CHECK (state IN ('running', 'stopped', 'done'));
ALTER TABLE remedy_run DROP COLUMN decided_at, DROP COLUMN decided_roles, DROP COLUMN decided_by, DROP COLUMN needs_approval, DROP COLUMN target, DROP COLUMN wish;
`);
  }
}
