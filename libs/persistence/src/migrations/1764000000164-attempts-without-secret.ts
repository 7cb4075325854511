import type { MigrationInterface, QueryRunner } from 'typeorm';

const failuresOf = (names: string): string =>
  `ALTER TABLE webhook_attempt DROP CONSTRAINT webhook_attempt_failure_check, ADD CONSTRAINT webhook_attempt_failure_check CHECK (failure IN (${names}))`;

/** A delivery whose secret does not open is an attempt that failed, and says so. */
export class AttemptsWithoutSecret1764000000164 implements MigrationInterface {
  readonly name = 'AttemptsWithoutSecret1764000000164';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(failuresOf(`'timeout', 'unreachable', 'private_address', 'tls', 'no_secret'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(failuresOf(`'timeout', 'unreachable', 'private_address', 'tls'`));
  }
}
