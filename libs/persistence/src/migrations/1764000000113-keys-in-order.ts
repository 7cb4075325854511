import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys made within one instant have an order too: which of them is the one before decides what ends when a key is rolled. */
const orderSql = `
ALTER TABLE service_key ADD position integer CHECK (position > 0);
UPDATE service_key k SET position = n.position
  FROM (SELECT id, row_number() OVER (PARTITION BY account_id ORDER BY created_at, id) AS position FROM service_key) n WHERE n.id = k.id;
ALTER TABLE service_key ALTER position SET NOT NULL;
DROP INDEX service_key_of_account;
CREATE UNIQUE INDEX service_key_of_account ON service_key (account_id, position);
`;

export class KeysInOrder1764000000113 implements MigrationInterface {
  readonly name = 'KeysInOrder1764000000113';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(orderSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE service_key DROP position; CREATE INDEX service_key_of_account ON service_key (account_id, created_at, id)');
  }
}
