import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions, early releases and our messages to banks stand within rows of others; whoever pastes their id finds them by these. */
export class FoundByMore1764000000165 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE INDEX appeal_by_decision ON appeal ((decision->>'id')) WHERE decision IS NOT NULL;
CREATE INDEX appeal_by_early_release ON appeal ((early_release->>'id')) WHERE early_release IS NOT NULL;
CREATE INDEX bank_request_by_message ON bank_request USING gin (messages jsonb_path_ops);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appeal_by_decision, appeal_by_early_release, bank_request_by_message');
  }
}
