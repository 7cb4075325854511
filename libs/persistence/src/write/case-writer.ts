import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { AuditHead, SavedCase } from '@thaw/application';
import type { Appeal } from '@thaw/domain';
import { AppealRow } from '../entities/appeal.entity';
import { BankRequestRow, DocumentRow, ReleaseOrderRow, StepFindingRow, TaskRow, WaitRow } from '../entities/case.entities';
import { TreasuryApprovalRow } from '../entities/treasury-approval.entity';
import { WaiverRow } from '../entities/waiver.entity';
import { appendAudit } from './audit-writer';
import type { Batch } from './batch';
import { bookTransfers } from './book-transfers';
import { appealRow, bankRequestRow, documentRow, releaseOrderRow, stepFindingRow, taskRow, treasuryApprovalRow, waitRow, waiverRow } from './case-mapper';
import { changedColumns } from './changed-columns';
import { writeOrderChanges } from './order-writer';
import { putInOutbox } from './outbox';

/** Gathers what a command changed: only rows whose facts differ are written. */
export function writeCase(batch: Batch, saved: SavedCase, head: AuditHead): void {
  const { before, after } = saved;
  const { appeal } = after;
  if (before.appeal === null) batch.insert(AppealRow, [appealRow(after)]);
  else batch.update(AppealRow, appeal.id, changedColumns(appealRow({ ...before, appeal: before.appeal }), appealRow(after)));
  writeOrderChanges(batch, before.order, after.order, saved.asOf);
  writeWait(batch, before.appeal, appeal, saved);
  writeAll(batch, DocumentRow, before.appeal?.documents, appeal.documents, (one) => documentRow(appeal.id, one));
  writeAll(batch, WaiverRow, before.appeal?.waivers, appeal.waivers, (one) => waiverRow(appeal.id, one));
  writeAll(batch, TaskRow, before.appeal?.tasks, appeal.tasks, (one) => taskRow(after, one));
  writeAll(batch, StepFindingRow, before.appeal?.findings, appeal.findings, (one) => stepFindingRow(appeal.id, one));
  writeAll(batch, BankRequestRow, before.appeal?.bankRequests, appeal.bankRequests, (one) => bankRequestRow(appeal.id, one));
  writeAll(batch, ReleaseOrderRow, before.appeal?.releaseOrders, appeal.releaseOrders, (one) => releaseOrderRow(appeal.id, after.order.id, one));
  writeAll(batch, TreasuryApprovalRow, before.appeal?.treasuryApprovals, appeal.treasuryApprovals, (one) => treasuryApprovalRow(appeal.id, one));
  bookTransfers(batch, saved.transfers, saved.asOf);
  appendAudit(batch, `appeal/${appeal.id}`, head, saved.entries, { merchantId: appeal.merchantId, freezeOrderId: appeal.freezeOrderId });
  if (saved.nudge !== null) putInOutbox(batch, { appealId: appeal.id, seq: appeal.seq, trace: saved.trace }, saved.nudge);
}

function writeWait(batch: Batch, before: Appeal | null, after: Appeal, { endedWaits, asOf }: SavedCase): void {
  const [was, is] = [before?.wait ?? null, after.wait];
  if (was === is) return;
  const ended = endedWaits.find((wait) => wait.id === was?.id);
  if (was !== null && ended !== undefined) batch.update(WaitRow, was.id, { ...changedColumns(waitRow(after.id, was), waitRow(after.id, ended)), endedAt: asOf });
  if (is === null) return;
  if (was?.id === is.id) batch.update(WaitRow, is.id, changedColumns(waitRow(after.id, was), waitRow(after.id, is)));
  else batch.insert(WaitRow, [waitRow(after.id, is)]);
}

function writeAll<T extends { readonly id: string }, R extends ObjectLiteral>(
  batch: Batch, target: EntityTarget<R>, before: readonly T[] | undefined, after: readonly T[], row: (one: T) => R,
): void {
  if (before === after) return;
  const known = new Map((before ?? []).map((one) => [one.id, one]));
  batch.insert(target, after.filter((one) => !known.has(one.id)).map(row));
  for (const one of after) {
    const was = known.get(one.id);
    if (was !== undefined && was !== one) batch.update(target, one.id, changedColumns(row(was), row(one)));
  }
}
