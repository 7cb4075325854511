import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accessSql } from './first/access';
import { caseTablesSql } from './first/case-tables';
import { ledgerSql } from './first/ledger';
import { pipelineSql } from './first/pipeline';

/** The first schema: what the database itself promises is written here, as constraints, triggers and rights. */
export class First1763856000000 implements MigrationInterface {
  readonly name = 'First1763856000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [caseTablesSql, ledgerSql, pipelineSql, accessSql]) await runner.query(part);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('the first migration is not undone: append-only tables are never dropped'));
  }
}
