import type { MigrationInterface, QueryRunner } from 'typeorm';
import { authorityLimitSql } from './freeze-orders/authority-limit';
import { orderColumnsSql } from './freeze-orders/order-columns';
import { orderMarksSql } from './freeze-orders/order-marks';

/** Freeze orders of every kind: limits, periods, what waits for a second person, marks; and the line no release crosses. */
export class FreezeOrders1764000000001 implements MigrationInterface {
  readonly name = 'FreezeOrders1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [orderColumnsSql, orderMarksSql, authorityLimitSql]) await runner.query(part);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('not undone: orders that are in force would lose their limits and their ends'));
  }
}
