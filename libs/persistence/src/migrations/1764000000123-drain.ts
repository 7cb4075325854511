import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Workers can be asked to end their work and stay away from new. */
export class Drain1764000000123 implements MigrationInterface {
  name = 'Drain1764000000123';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE worker_beat
  ADD COLUMN host text,
  ADD COLUMN drain_asked_at timestamptz,
  ADD COLUMN drain_asked_by text,
  ADD COLUMN drained_at timestamptz,
  ADD CONSTRAINT drain_asked_by_somebody CHECK ((drain_asked_at IS NULL) = (drain_asked_by IS NULL)),
  ADD CONSTRAINT what_is_drained_does_not_poll CHECK (drained_at IS NULL OR NOT polling);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE worker_beat DROP CONSTRAINT what_is_drained_does_not_poll, DROP CONSTRAINT drain_asked_by_somebody,
  DROP COLUMN drained_at, DROP COLUMN drain_asked_by, DROP COLUMN drain_asked_at, DROP COLUMN host;
`);
  }
}
