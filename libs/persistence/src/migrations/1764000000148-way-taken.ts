import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The way a case takes instead of its reason's stands with the case: it is chosen before anything is decided on it. */
export class WayTaken1764000000148 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE appeal ADD COLUMN becomes text NULL CHECK (becomes <> '')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP COLUMN becomes');
  }
}
