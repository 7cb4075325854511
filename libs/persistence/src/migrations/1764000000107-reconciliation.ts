import type { MigrationInterface, QueryRunner } from 'typeorm';
import { breaksSql } from './reconciliation/breaks';
import { statementsSql } from './reconciliation/statements';

/** The settlement core's statements, looks at the three books, and what they disagree about. */
export class Reconciliation1764000000107 implements MigrationInterface {
  readonly name = 'Reconciliation1764000000107';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statementsSql);
    await runner.query(breaksSql);
    // Runs that may have money leave: held while a break is open.
    await runner.query('ALTER TABLE remedy_run ADD COLUMN moves_money boolean NOT NULL DEFAULT false');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('append-only tables are never dropped'));
  }
}
