import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happens when a clock from outside runs out, whatever an appeal waits for. Appeals that are open and undecided get the mark of their
 * limit as it stands, also where it has passed: its breach is said once, by the first timer or look that finds it.
 */
export class StatutoryMarks1764000000151 implements MigrationInterface {
  readonly name = 'StatutoryMarks1764000000151';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statutoryMarksSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('that a limit was breached is not taken back'));
  }
}

const statutoryMarksSql = `
-- The next mark as a column of its own: what is late is found by an index. A constant default writes no row.
ALTER TABLE appeal ADD COLUMN statutory_marks jsonb NOT NULL DEFAULT '[]', ADD COLUMN statutory_mark_at timestamptz;
UPDATE appeal SET
    statutory_marks = jsonb_build_array(jsonb_build_object('limitId', decide_by ->> 'limitId', 'kind', 'breach', 'rung', NULL, 'at', decide_by ->> 'dueAt', 'firedAt', NULL)),
    statutory_mark_at = (decide_by ->> 'dueAt')::timestamptz
  WHERE closed_at IS NULL AND (decision IS NULL OR decision ->> 'status' <> 'approved');
ALTER TABLE appeal ADD CONSTRAINT nothing_is_watched_of_a_closed_appeal CHECK (closed_at IS NULL OR statutory_mark_at IS NULL);
CREATE INDEX appeal_by_statutory_mark ON appeal (statutory_mark_at) WHERE statutory_mark_at IS NOT NULL;
`;
