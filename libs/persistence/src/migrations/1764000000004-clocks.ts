import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Clocks as facts of an appeal, a case at rest, and calendar years that keep their versions. Rows written before have no clocks: the
 * domain derives theirs from the pinned policy.
 */
export class Clocks1764000000004 implements MigrationInterface {
  readonly name = 'Clocks1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [clocksSql, calendarYearSql, calendarImportSql]) await runner.query(part);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('clocks are not taken back: they are facts of the appeals that ran by them'));
  }
}

const clocksSql = `
ALTER TABLE appeal ADD COLUMN clocks jsonb, ADD COLUMN stay jsonb;
ALTER TABLE appeal ADD CONSTRAINT only_open_appeals_rest CHECK (stay IS NULL OR closed_at IS NULL);
ALTER TABLE wait DROP CONSTRAINT wait_on_expiry_check;
ALTER TABLE wait ADD CONSTRAINT wait_on_expiry_check CHECK (on_expiry IN ('lapse', 'escalate', 'bank_desk', 'release_repair', 'release_due', 'resume'));
-- Windows for a second appeal that a calendar import may have to move; instants as text sort as they are.
CREATE INDEX appeal_by_remedy ON appeal ((next_remedy ->> 'until')) WHERE next_remedy ->> 'until' IS NOT NULL;
`;

/** A year is never altered: a new version of it is added, and the highest counts. */
const calendarYearSql = `
ALTER TABLE calendar_year
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD COLUMN sha256 char(64),
  ADD COLUMN proposed_by text,
  ADD COLUMN approved_by text,
  ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE calendar_year DROP CONSTRAINT calendar_year_pkey, ADD PRIMARY KEY (year, version);
ALTER TABLE calendar_year DROP CONSTRAINT calendar_year_status_check;
ALTER TABLE calendar_year
  ADD CONSTRAINT calendar_year_status_check CHECK (status IN ('OFFICIAL', 'PROVISIONAL', 'NONE')),
  ADD CONSTRAINT calendar_year_none_is_empty CHECK (status <> 'NONE' OR (rest_days = '{}' AND work_days = '{}')),
  -- The first version of a year may come with the code; every other was handed in with its hash and seen by two people.
  ADD CONSTRAINT calendar_year_by_four_eyes CHECK (
    (version = 1 AND sha256 IS NULL AND proposed_by IS NULL AND approved_by IS NULL)
    OR (sha256 IS NOT NULL AND proposed_by IS NOT NULL AND approved_by IS NOT NULL AND proposed_by <> approved_by));
GRANT INSERT ON calendar_year TO thaw_app;
REVOKE UPDATE, DELETE, TRUNCATE ON calendar_year FROM thaw_app, PUBLIC;
`;

const calendarImportSql = `
CREATE TABLE calendar_import (
  id uuid PRIMARY KEY,
  year integer NOT NULL,
  status text NOT NULL CHECK (status IN ('OFFICIAL', 'PROVISIONAL', 'NONE')),
  rest_days text[] NOT NULL,
  work_days text[] NOT NULL,
  source text NOT NULL,
  sha256 char(64) NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'redating', 'done')),
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  -- The last appeal looked at, so that whoever goes on after a death goes on behind it.
  reached uuid,
  looked integer NOT NULL DEFAULT 0,
  moved integer NOT NULL DEFAULT 0,
  refused uuid[] NOT NULL DEFAULT '{}',
  -- Transactions that may still have computed with the calendar before have a lower number than this.
  barrier xid8,
  worked_until timestamptz,
  done_at timestamptz,
  CONSTRAINT calendar_import_by_four_eyes CHECK (approved_by <> proposed_by),
  CHECK ((state = 'proposed') = (approved_by IS NULL) AND (approved_by IS NULL) = (approved_at IS NULL)),
  CHECK ((state = 'done') = (done_at IS NOT NULL))
);
CREATE INDEX calendar_import_by_year ON calendar_import (year, id);
CREATE INDEX calendar_import_redating ON calendar_import (id) WHERE state = 'redating';
GRANT SELECT, INSERT ON calendar_import TO thaw_app;
GRANT UPDATE (state, approved_by, approved_at, reached, looked, moved, refused, barrier, worked_until, done_at) ON calendar_import TO thaw_app;
`;
