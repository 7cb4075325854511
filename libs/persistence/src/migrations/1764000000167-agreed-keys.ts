import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key that opens more than its asker may do is given on another manager's word. Keys given before stand as they are. */
export class AgreedKeys1764000000167 implements MigrationInterface {
  name = 'AgreedKeys1764000000167';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE service_account
  ADD COLUMN asked_by text,
  ADD COLUMN asked_at timestamptz,
  ADD COLUMN agreed_by text,
  ADD COLUMN agreed_at timestamptz,
  ADD CONSTRAINT key_asked_by_somebody CHECK ((asked_at IS NULL) = (asked_by IS NULL)),
  ADD CONSTRAINT key_agreed_by_somebody CHECK ((agreed_at IS NULL) = (agreed_by IS NULL)),
  ADD CONSTRAINT key_agreed_by_another CHECK (agreed_by IS NULL OR (asked_by IS NOT NULL AND agreed_by <> asked_by)),
  ADD CONSTRAINT key_agreed_by_people CHECK (asked_by NOT LIKE 'service:%' AND agreed_by NOT LIKE 'service:%');
GRANT UPDATE (asked_by, asked_at, agreed_by, agreed_at) ON service_account TO thaw_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE service_account DROP CONSTRAINT key_agreed_by_people, DROP CONSTRAINT key_agreed_by_another, DROP CONSTRAINT key_agreed_by_somebody, DROP CONSTRAINT key_asked_by_somebody,
  DROP COLUMN agreed_at, DROP COLUMN agreed_by, DROP COLUMN asked_at, DROP COLUMN asked_by;
`);
  }
}
