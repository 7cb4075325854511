import type { MigrationInterface, QueryRunner } from 'typeorm';
import { claimsSql } from './documents/claims';

/** What papers state, so that they can be compared before anybody reads them. */
export class DocumentClaims1764000000016 implements MigrationInterface {
  readonly name = 'DocumentClaims1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(claimsSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('what papers state is part of the record and is not dropped'));
  }
}
