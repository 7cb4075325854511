import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the bank desk is called for. */
const bankDeskSql = `
ALTER TABLE task ADD COLUMN occasion text CHECK (occasion IN ('bank_silent', 'bank_refused', 'account_reverification', 'account_change', 'legal_hold'));
ALTER TABLE task ADD CONSTRAINT task_occasion_is_the_bank_desks CHECK (occasion IS NULL OR kind = 'bank_desk');
`;

export class BankDesk1764000000103 implements MigrationInterface {
  readonly name = 'BankDesk1764000000103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(bankDeskSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task DROP COLUMN occasion');
  }
}
