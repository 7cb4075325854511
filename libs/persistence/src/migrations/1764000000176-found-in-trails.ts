import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions, early releases and wishes for more time that a case has no longer stand in its trail; whoever pastes their id finds them by this. */
export class FoundInTrails1764000000176 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE INDEX audit_entry_by_named ON audit_entry (coalesce(payload #>> '{decision,id}', payload #>> '{early,id}', payload #>> '{proposal,id}'))
  WHERE type IN ('DecisionProposed', 'EarlyReleaseProposed', 'ExtensionProposed');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit_entry_by_named');
  }
}
