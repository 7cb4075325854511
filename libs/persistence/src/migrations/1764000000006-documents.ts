import type { MigrationInterface, QueryRunner } from 'typeorm';
import { waiverSql } from './documents/waiver';

/** Papers that are waived, and papers taken instead of others with the reason for it. */
export class Documents1764000000006 implements MigrationInterface {
  readonly name = 'Documents1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(waiverSql);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('waivers are part of the record and are not dropped'));
  }
}
