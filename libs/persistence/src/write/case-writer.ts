import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { SavedCase } from '@thaw/application';
import type { Appeal, Instant, LedgerTransfer } from '@thaw/domain';
import { AppealRow } from '../entities/appeal.entity';
import { BankRequestRow, DocumentRow, ReleaseOrderRow, TaskRow, WaitRow } from '../entities/case.entities';
import { FreezeOrderRow } from '../entities/freeze-order.entity';
import { LedgerEntryRow } from '../entities/pipeline.entities';
import { appendAudit } from './audit-writer';
import { appealRow, bankRequestRow, documentRow, releaseOrderRow, taskRow, waitRow } from './case-mapper';
import { putInOutbox } from './outbox';

/** Writes what a command changed: only rows whose facts differ are touched. */
export async function writeCase(manager: EntityManager, saved: SavedCase): Promise<void> {
  const { before, after } = saved;
  const { appeal } = after;
  if (before.appeal === null) await manager.insert(AppealRow, appealRow(after));
  else await manager.update(AppealRow, { id: appeal.id }, appealRow(after));
  if (before.order.status !== after.order.status) await manager.update(FreezeOrderRow, { id: after.order.id }, { status: after.order.status });
  await writeWait(manager, before.appeal, appeal, saved.asOf);
  await writeAll(manager, DocumentRow, before.appeal?.documents, appeal.documents, (one) => documentRow(appeal.id, one));
  await writeAll(manager, TaskRow, before.appeal?.tasks, appeal.tasks, (one) => taskRow(appeal.id, one));
  await writeAll(manager, BankRequestRow, before.appeal?.bankRequests, appeal.bankRequests, (one) => bankRequestRow(appeal.id, one));
  await writeAll(manager, ReleaseOrderRow, before.appeal?.releaseOrders, appeal.releaseOrders, (one) => releaseOrderRow(appeal.id, after.order.id, one));
  await bookTransfers(manager, saved.transfers, saved.asOf);
  await appendAudit(manager, `appeal/${appeal.id}`, before.appeal === null, saved.entries);
  if (saved.nudge !== null) await putInOutbox(manager, appeal.id, appeal.seq, saved.nudge);
}

async function writeWait(manager: EntityManager, before: Appeal | null, after: Appeal, asOf: Instant): Promise<void> {
  const [was, is] = [before?.wait ?? null, after.wait];
  if (was === is) return;
  if (was !== null && was.id !== is?.id) await manager.update(WaitRow, { id: was.id }, { endedAt: asOf });
  if (is === null) return;
  if (was?.id === is.id) await manager.update(WaitRow, { id: is.id }, waitRow(after.id, is));
  else await manager.insert(WaitRow, waitRow(after.id, is));
}

async function writeAll<T extends { readonly id: string }, R extends ObjectLiteral>(
  manager: EntityManager, target: EntityTarget<R>, before: readonly T[] | undefined, after: readonly T[], row: (one: T) => R,
): Promise<void> {
  if (before === after) return;
  const known = new Map((before ?? []).map((one) => [one.id, one]));
  const added = after.filter((one) => !known.has(one.id));
  const changed = after.filter((one) => known.has(one.id) && known.get(one.id) !== one);
  if (added.length > 0) await manager.createQueryBuilder().insert().into(target).values(added.map(row)).execute();
  for (const one of changed) await manager.createQueryBuilder().update(target).set(row(one)).where('id = :id', { id: one.id }).execute();
}

export async function bookTransfers(manager: EntityManager, transfers: readonly LedgerTransfer[], at: Instant): Promise<void> {
  if (transfers.length === 0) return;
  const rows = transfers.map(({ kind, transactionId, debit, credit, amountMinor, releaseOrderId }) => ({
    frozenTransactionId: transactionId, kind, debit, credit, amountMinor, releaseOrderId, at,
  }));
  await manager.createQueryBuilder().insert().into(LedgerEntryRow).values(rows).returning([]).execute();
}
