import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The role in whose rights everything is read that merchants, and those who act for them, ask for. Which rows of which table it sees stands
 * in outside/outside-sight.ts and is applied after the migrations; what is not named there it cannot reach.
 */
const readersSql = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'thaw_outside') THEN CREATE ROLE thaw_outside NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO thaw_outside;
-- How far the feed of events is settled; taking a position is the application's.
GRANT SELECT ON SEQUENCE event_position TO thaw_outside;

-- Whoever has not been named sees nobody's rows.
CREATE FUNCTION outside_merchants() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('thaw.merchant_ids', true), ''), '{}')::uuid[];
`;

export class ReadersOutside1764000000112 implements MigrationInterface {
  readonly name = 'ReadersOutside1764000000112';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readersSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('merchants are not let loose on the application’s own rights'));
  }
}
