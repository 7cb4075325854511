import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
CREATE TABLE paper_set_aside (
  document_id uuid NOT NULL REFERENCES document (id),
  deed text NOT NULL CHECK (deed IN ('scan', 'copy')),
  failures integer NOT NULL CHECK (failures > 0),
  next_try_at timestamptz NOT NULL,
  why text NOT NULL CHECK (why IN ('file_missing', 'seal_broken', 'not_scannable', 'unfinished')),
  PRIMARY KEY (document_id, deed)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON paper_set_aside TO thaw_app;
`;

/** Papers whose file could not be scanned or copied, and when that is tried again: no part of the case's record. */
export class PapersSetAside1764000000163 implements MigrationInterface {
  readonly name = 'PapersSetAside1764000000163';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE paper_set_aside');
  }
}
