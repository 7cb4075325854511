import type { AccountQueue, Appeal, BankRequest, Case, Document, OpenCase, PriorAppeal, ReleaseOrder, ReleasesHalt, StepFinding, Task, TreasuryApproval, Wait, Waiver } from '@thaw/domain';
import { decisionFromStored, escalationOf, nextMarkOf, nextStatutoryMark } from '@thaw/domain';
import type { AppealRow } from '../entities/appeal.entity';
import type { BankRequestRow, DocumentRow, ReleaseOrderRow, StepFindingRow, TaskRow, WaitRow } from '../entities/case.entities';
import type { TreasuryApprovalRow } from '../entities/treasury-approval.entity';
import type { WaiverRow } from '../entities/waiver.entity';
import { orderFrom, type OrderRows } from './order-mapper';

/** Between rows and the case: entities are the database's shape, the domain never sees them. */

export interface AppealRows {
  readonly appeal: AppealRow;
  readonly documents: readonly DocumentRow[];
  readonly waivers: readonly WaiverRow[];
  readonly tasks: readonly TaskRow[];
  readonly wait: WaitRow | null;
  readonly findings: readonly StepFindingRow[];
  readonly bankRequests: readonly BankRequestRow[];
  readonly releaseOrders: readonly ReleaseOrderRow[];
  readonly treasuryApprovals: readonly TreasuryApprovalRow[];
}

export function appealFrom(rows: AppealRows): Appeal {
  const { liveWaitId: _wait, waitingOn: _on, dueAt: _due, waitKind: _kind, escalationLevel: _level, statutoryMarkAt: _markAt, imposedAt: _imposed, reasonCode: _reason, ...appeal } = rows.appeal;
  return {
    ...appeal,
    decision: appeal.decision && decisionFromStored(appeal.decision),
    clocks: rows.appeal.clocks ?? [],
    documents: rows.documents.map(({ appealId: _, ...document }) => document),
    waivers: rows.waivers.map(({ appealId: _, ...waiver }) => waiver),
    tasks: rows.tasks.map(taskFrom),
    wait: rows.wait && waitFrom(rows.wait),
    findings: rows.findings.map(findingFrom),
    bankRequests: rows.bankRequests.map(({ appealId: _, ...request }) => request),
    releaseOrders: rows.releaseOrders.map(releaseFrom),
    treasuryApprovals: rows.treasuryApprovals.map(({ appealId: _, ...approval }) => approval),
  };
}

function taskFrom({ appealId: _, merchantId: __, reasonCode: ___, amountMinor: ____, occasion, ...task }: TaskRow): Task {
  return occasion === null || occasion === undefined ? task : { ...task, occasion };
}

function releaseFrom({ appealId: _, freezeOrderId: __, purpose, settlementAccountId, destinationReference, ...release }: ReleaseOrderRow): ReleaseOrder {
  if (purpose === 'release' && settlementAccountId !== null) return { ...release, purpose, settlementAccountId, destinationReference: null };
  if (purpose !== 'release' && destinationReference !== null) return { ...release, purpose, settlementAccountId: null, destinationReference };
  throw new TypeError(`order ${release.id} names no destination`);
}

function waitFrom({ appealId: _, nextMarkAt: __, endedAt: ___, ...wait }: WaitRow): Wait {
  return wait;
}

/** The row was written from a finding, whose verdict and particulars belong to its kind. */
function findingFrom({ appealId: _, ...finding }: StepFindingRow): StepFinding {
  return finding as StepFinding;
}

export function priorFrom(row: AppealRow): PriorAppeal {
  const { id, level, outcome, nextRemedy, transactionIds, participants } = row;
  return { id, level, outcome, nextRemedy, transactionIds, personIds: [...new Set(participants.map((one) => one.personId))] };
}

export function caseFrom(order: OrderRows, appeal: AppealRows | null, prior: readonly AppealRow[], above: { readonly queue: AccountQueue | null; readonly halt: ReleasesHalt | null; readonly breaks: readonly string[] | null }): Case {
  const { queue, halt, breaks } = above;
  return { order: orderFrom(order), appeal: appeal && appealFrom(appeal), prior: prior.map(priorFrom), ...(queue === null ? {} : { queue }), ...(halt === null ? {} : { halt }), ...(breaks === null ? {} : { breaks }) };
}

export function appealRow({ appeal, order }: OpenCase): AppealRow {
  const { documents: _d, waivers: _w, tasks: _t, wait, findings: _f, bankRequests: _b, releaseOrders: _r, treasuryApprovals: _a, ...facts } = appeal;
  return {
    ...facts,
    reasonCode: order.reason.code,
    liveWaitId: wait?.id ?? null,
    waitingOn: wait?.party ?? null,
    dueAt: wait?.dueAt ?? null,
    waitKind: wait?.kind ?? null,
    escalationLevel: escalationOf(appeal),
    statutoryMarkAt: nextStatutoryMark(appeal)?.mark.at ?? null,
    imposedAt: order.imposedAt,
  };
}

export function waitRow(appealId: string, wait: Wait): WaitRow {
  return { ...wait, appealId, nextMarkAt: nextMarkOf(wait)?.mark.at ?? null, endedAt: null };
}

export function documentRow(appealId: string, document: Document): DocumentRow {
  return { ...document, appealId };
}

export function waiverRow(appealId: string, waiver: Waiver): WaiverRow {
  return { ...waiver, appealId };
}

export function taskRow({ appeal: { id, merchantId, amountMinor }, order }: OpenCase, task: Task): TaskRow {
  return { ...task, occasion: task.occasion ?? null, appealId: id, merchantId, reasonCode: order.reason.code, amountMinor };
}

export function stepFindingRow(appealId: string, finding: StepFinding): StepFindingRow {
  return { ...finding, appealId };
}

export function bankRequestRow(appealId: string, request: BankRequest): BankRequestRow {
  return { ...request, appealId };
}

export function treasuryApprovalRow(appealId: string, approval: TreasuryApproval): TreasuryApprovalRow {
  return { ...approval, appealId };
}

export function releaseOrderRow(appealId: string, freezeOrderId: string, release: ReleaseOrder): ReleaseOrderRow {
  return { ...release, appealId, freezeOrderId };
}
