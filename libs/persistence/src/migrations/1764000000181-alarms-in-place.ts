import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alarms are listed by when they arrived first, which does not change: by their last delivery one moved while somebody was turning the pages. */
const alarmsSql = `
DROP INDEX bank_inbox_alarms;
CREATE INDEX bank_inbox_alarms ON bank_inbox (arrived_at DESC, id DESC) WHERE alarm AND acknowledged_at IS NULL;
`;

const undoSql = `
DROP INDEX bank_inbox_alarms;
CREATE INDEX bank_inbox_alarms ON bank_inbox (last_arrived_at DESC, id DESC) WHERE alarm AND acknowledged_at IS NULL;
`;

export class AlarmsInPlace1764000000181 implements MigrationInterface {
  readonly name = 'AlarmsInPlace1764000000181';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(alarmsSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undoSql);
  }
}
