import type { AuditHead, SavedOrder } from '@thaw/application';
import { neverHeld, type FreezeOrder, type Instant } from '@thaw/domain';
import { AccountChangeRow } from '../entities/account-change.entity';
import { FreezeOrderRow, FrozenTransactionRow } from '../entities/freeze-order.entity';
import { appendAudit } from './audit-writer';
import type { Batch } from './batch';
import { bookTransfers } from './book-transfers';
import { changedColumns } from './changed-columns';
import { accountChangeRow, orderRow } from './order-mapper';

/** Gathers a new order: its transactions are frozen now, unless it takes effect later. */
export function writeNewOrder(batch: Batch, order: FreezeOrder): void {
  batch.insert(FreezeOrderRow, [orderRow(order)]);
  if (!neverHeld(order.status)) writeTransactions(batch, order);
  insertMarks(batch, order);
}

/** Gathers what a command on an order changed. */
export function writeOrder(batch: Batch, { before, after, transfers, entries, asOf }: SavedOrder, head: AuditHead): void {
  writeOrderChanges(batch, before, after, asOf);
  bookTransfers(batch, transfers, asOf);
  appendAudit(batch, `freeze_order/${after.id}`, head, entries, { merchantId: after.merchantId, freezeOrderId: after.id });
}

/** The order's own rows, also as an appeal changes them: what takes effect gets its transactions, what ended drops its marks. */
export function writeOrderChanges(batch: Batch, before: FreezeOrder, after: FreezeOrder, asOf: Instant): void {
  if (before === after) return;
  batch.update(FreezeOrderRow, after.id, changedColumns(orderRow(before), orderRow(after)));
  if (neverHeld(before.status) && !neverHeld(after.status)) writeTransactions(batch, after);
  writeAccountChanges(batch, before, after);
  if (before.marks === after.marks) return;
  for (const mark of before.marks) {
    const now = after.marks.find((one) => one.kind === mark.kind && one.at === mark.at);
    if (now !== undefined && now.firedAt === mark.firedAt) continue;
    const change = now === undefined ? 'dropped_at' : 'fired_at';
    batch.addFirst(`UPDATE order_mark SET ${change} = $4::timestamptz WHERE freeze_order_id = $1::uuid AND kind = $2 AND at = $3::timestamptz`, [after.id, mark.kind, mark.at, now?.firedAt ?? asOf]);
  }
  insertMarks(batch, after, before);
}

function writeAccountChanges(batch: Batch, before: FreezeOrder, after: FreezeOrder): void {
  for (const change of after.accountChanges ?? []) {
    const was = before.accountChanges?.find((one) => one.id === change.id);
    if (was === undefined) batch.insert(AccountChangeRow, [accountChangeRow(after.id, change)]);
    else if (was !== change) batch.update(AccountChangeRow, change.id, changedColumns(accountChangeRow(after.id, was), accountChangeRow(after.id, change)));
  }
}

function insertMarks(batch: Batch, order: FreezeOrder, before?: FreezeOrder): void {
  for (const { kind, at } of order.marks) {
    if (before?.marks.some((one) => one.kind === kind && one.at === at) === true) continue;
    // A mark may have been dropped before, and comes back with the date it stood for.
    batch.add(
      'INSERT INTO order_mark (freeze_order_id, kind, at) VALUES ($1::uuid, $2, $3::timestamptz) ON CONFLICT (freeze_order_id, kind, at) DO UPDATE SET dropped_at = NULL',
      [order.id, kind, at],
    );
  }
}

function writeTransactions(batch: Batch, order: FreezeOrder): void {
  const frozen = order.transactions.filter((one) => one.amountMinor > 0n);
  batch.insert(FrozenTransactionRow, frozen.map(({ balance: _, ...facts }, position) => ({ ...facts, terminalNo: facts.terminalNo ?? null, freezeOrderId: order.id, position })));
}
