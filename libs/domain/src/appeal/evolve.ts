import { assertNever } from '../kernel/result';
import type { BankRequest } from '../bank/bank-request';
import type { Document } from '../document/document';
import type { Waiver } from '../document/waiver';
import { turned } from '../freeze-order/evolve-order';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import { spared } from '../freeze-order/spared';
import { applyTransfer } from '../ledger/ledger';
import { transfersOf } from '../ledger/transfers-of';
import type { EarlyRelease } from '../release/early-release';
import { totalOf, type ReleaseItem, type ReleaseOrder } from '../release/release-order';
import type { Decision } from '../review/decision';
import type { Task } from '../review/task';
import type { Appeal, Case } from './appeal';
import type { AppealEvent, AppealEventOf } from './events';
import { evolveTime, isTimeEvent, type TimeEvent } from './evolve-time';

/** Folds one event into the case. Pure and total: replaying the audit entries gives the stored facts. */
export function evolve(state: Case, event: AppealEvent): Case {
  if (event.type === 'AppealOpened') return { ...state, appeal: opened(event) };
  if (state.appeal === null) throw new TypeError(`${event.type} without an appeal`);
  const appeal = isTimeEvent(event) ? evolveTime(state.appeal, event) : evolveAppeal(state.appeal, event);
  return { ...state, order: evolveOrder(state.order, event, state.appeal), appeal };
}

function opened(event: AppealEventOf<'AppealOpened'>): Appeal {
  return {
    id: event.appealId,
    freezeOrderId: event.freezeOrderId,
    merchantId: event.merchantId,
    level: event.level,
    seq: 0,
    stage: event.stage,
    outcome: null,
    openedAt: event.at,
    openedBy: event.by,
    closedAt: null,
    statement: event.statement,
    ground: event.ground ?? null,
    transactionIds: event.transactionIds,
    amountMinor: event.amountMinor,
    currency: event.currency,
    policyId: event.policyId,
    policyVersion: event.policyVersion,
    decideBy: event.decideBy,
    clocks: [],
    stay: null,
    checklist: event.checklist,
    round: 1,
    documents: [],
    waivers: [],
    tasks: [],
    wait: null,
    findings: [],
    decision: null,
    bankRequests: [],
    releaseOrders: [],
    earlyRelease: null,
    ending: null,
    nextRemedy: null,
    participants: [],
  };
}

function evolveOrder(order: FreezeOrder, event: AppealEvent, appeal: Appeal): FreezeOrder {
  if (event.type === 'FreezeLifted') return turned(order, 'lifted');
  if (event.type === 'FreezeAverted') return turned(order, 'averted');
  if (event.type === 'FundsSpared') return spared(order, event.items);
  const moved = transfersOf(event, (id) => releaseOf(appeal, id));
  if (moved.length === 0) return order;
  return {
    ...order,
    transactions: order.transactions.map((frozen) =>
      moved
        .filter((one) => one.transactionId === frozen.id)
        .reduce((now, one) => ({ ...now, balance: applyTransfer(now.balance, one) }), frozen),
    ),
  };
}

function releaseOf(appeal: Appeal, id: string): ReleaseOrder {
  const found = appeal.releaseOrders.find((release) => release.id === id);
  if (found === undefined) throw new TypeError(`no release order ${id}`);
  return found;
}

function evolveAppeal(appeal: Appeal, event: Exclude<AppealEvent, TimeEvent | { type: 'AppealOpened' }>): Appeal {
  switch (event.type) {
    case 'StageEntered':
      return { ...appeal, stage: event.stage };
    case 'DocumentReceived':
      return { ...appeal, documents: [...appeal.documents, event.document] };
    case 'DocumentAccepted':
      return withDocument(appeal, event.documentId, { status: 'accepted', decidedBy: event.by, decidedAt: event.at });
    case 'DocumentRejected':
      return withDocument(appeal, event.documentId, { status: 'rejected', rejection: { code: event.code, note: event.note }, decidedBy: event.by, decidedAt: event.at });
    case 'DocumentScanned':
      return withDocument(appeal, event.documentId, { scan: event.verdict, scannedAt: event.at });
    case 'WaiverProposed':
      return { ...appeal, waivers: [...appeal.waivers, event.waiver] };
    case 'WaiverApproved':
      return withWaiver(appeal, event.waiverId, { status: 'approved', decidedBy: event.by, decidedAt: event.at });
    case 'WaiverRefused':
      return withWaiver(appeal, event.waiverId, { status: 'refused', decidedBy: event.by, decidedAt: event.at, why: event.why });
    case 'DocumentsRequested':
      return { ...appeal, round: event.round };
    case 'TaskOpened':
      return { ...appeal, tasks: [...appeal.tasks, event.task] };
    case 'TaskClaimed':
      return withTask(appeal, event.taskId, () => ({ status: 'claimed', claimedBy: event.by, leaseUntil: event.leaseUntil }));
    case 'TaskUnclaimed':
      return withTask(appeal, event.taskId, () => ({ status: 'open', claimedBy: null, leaseUntil: null }));
    case 'TaskCompleted':
      return withTask(appeal, event.taskId, () => ({ status: 'done', completedBy: event.by, completedAt: event.at, leaseUntil: null }));
    case 'TaskCancelled':
      return withTask(appeal, event.taskId, () => ({ status: 'cancelled', leaseUntil: null }));
    case 'TaskOfferedTo':
      return withTask(appeal, event.taskId, (task) => ({ roles: [...task.roles, event.role] }));
    case 'Participated':
      return { ...appeal, participants: [...appeal.participants, { personId: event.personId, capacity: event.capacity }] };
    case 'FindingRecorded':
      return { ...appeal, findings: [...appeal.findings, event.finding] };
    case 'DecisionProposed':
      return { ...appeal, decision: event.decision };
    case 'DecisionApproved':
      return { ...appeal, decision: appeal.decision && approved(appeal.decision, event) };
    case 'DecisionEnlarged':
      return { ...appeal, decision: appeal.decision && enlarged(appeal.decision, event.items) };
    case 'DecisionReturned':
      return { ...appeal, decision: appeal.decision && { ...appeal.decision, status: 'returned', returnedBy: event.by } };
    case 'BankAsked':
      return { ...appeal, bankRequests: [...appeal.bankRequests, event.request], earlyRelease: event.request.part === 'undisputed' ? early(appeal, { status: 'asking_bank' }) : appeal.earlyRelease };
    case 'BankChased':
      return withRequest(appeal, event.requestId, (request) => ({ messages: [...request.messages, event.message] }));
    case 'BankMessageSent':
      return withRequest(appeal, event.requestId, (request) => ({ messages: request.messages.map((message) => (message.id === event.messageId ? { ...message, sentAt: event.at } : message)) }));
    case 'BankAnswered':
      return withRequest(appeal, event.requestId, () => ({ status: event.status, answerMessageId: event.answerMessageId, reasonCode: event.reasonCode, answeredAt: event.at }));
    case 'BankFoundByHand':
      return withRequest(appeal, event.requestId, () => ({ manual: event.finding }));
    case 'BankFindingApproved':
      return withRequest(appeal, event.requestId, () => ({ status: event.status }));
    case 'BankFindingReturned':
      return withRequest(appeal, event.requestId, () => ({ manual: null }));
    case 'EarlyReleaseProposed':
      return { ...appeal, earlyRelease: event.early };
    case 'EarlyReleaseApproved':
      return { ...appeal, earlyRelease: early(appeal, { approvals: [...(appeal.earlyRelease?.approvals ?? []), { role: event.role, by: event.by, at: event.at }] }) };
    case 'EarlyReleaseEnded':
      return { ...appeal, earlyRelease: early(appeal, { status: 'ended', endedBecause: event.because }) };
    case 'ReleasePlaced':
      return { ...appeal, releaseOrders: [...appeal.releaseOrders, event.release], earlyRelease: event.release.part === 'undisputed' ? early(appeal, { status: 'releasing' }) : appeal.earlyRelease };
    case 'ReleaseOutcomeUnknown':
      return withRelease(appeal, event.releaseOrderId, { status: 'unknown', halted: event.why === 'mismatch' });
    case 'ReleaseResumed':
      return withRelease(appeal, event.releaseOrderId, { halted: false });
    case 'ReleasePosted':
      return withRelease(releaseOf(appeal, event.releaseOrderId).part === 'undisputed' ? { ...appeal, earlyRelease: early(appeal, { status: 'released' }) } : appeal, event.releaseOrderId, { status: 'posted', coreReference: event.coreReference, endedAt: event.at });
    case 'ReleaseVoided':
      return withRelease(appeal, event.releaseOrderId, { status: 'voided', failure: event.reason, endedAt: event.at });
    case 'ReleaseHeldBack':
    case 'FundsSpared':
    case 'FreezeAverted':
    case 'ReserveTakenUp':
    case 'ReserveMade':
    case 'RemedyApplied':
    case 'FreezeLifted':
      return appeal;
    case 'EndingDecided':
      return { ...appeal, ending: { outcome: event.outcome, why: event.why } };
    default:
      return assertNever(event);
  }
}

function approved(decision: Decision, event: AppealEventOf<'DecisionApproved'>): Decision {
  const approvals = [...decision.approvals, { role: event.role, by: event.by, at: event.at }];
  const status = approvals.length >= decision.approvalsNeeded.length ? 'approved' : 'proposed';
  if (decision.effect === 'in_full' || event.nextRemedy === undefined) return { ...decision, approvals, status };
  return { ...decision, approvals, status, nextRemedy: event.nextRemedy };
}

/** What is released more was not decided about before, so nothing is kept less. */
function enlarged(decision: Decision, more: readonly ReleaseItem[]): Decision {
  const items = decision.items.map((item) => ({ ...item, releaseMinor: item.releaseMinor + totalOf(more.filter((one) => one.transactionId === item.transactionId)) }));
  return decision.effect === 'refused' ? { ...decision, items, effect: 'in_part' } : { ...decision, items };
}

function early({ earlyRelease }: Appeal, change: Partial<EarlyRelease>): EarlyRelease {
  if (earlyRelease === null) throw new TypeError('nothing is released early');
  return { ...earlyRelease, ...change };
}

function withDocument(appeal: Appeal, id: string, change: Partial<Document>): Appeal {
  return { ...appeal, documents: appeal.documents.map((document) => (document.id === id ? { ...document, ...change } : document)) };
}

function withWaiver(appeal: Appeal, id: string, change: Partial<Waiver>): Appeal {
  return { ...appeal, waivers: appeal.waivers.map((waiver) => (waiver.id === id ? { ...waiver, ...change } : waiver)) };
}

function withTask(appeal: Appeal, id: string, change: (task: Task) => Partial<Task>): Appeal {
  return { ...appeal, tasks: appeal.tasks.map((task) => (task.id === id ? { ...task, ...change(task) } : task)) };
}

function withRequest(appeal: Appeal, id: string, change: (request: BankRequest) => Partial<BankRequest>): Appeal {
  return { ...appeal, bankRequests: appeal.bankRequests.map((request) => (request.id === id ? { ...request, ...change(request) } : request)) };
}

function withRelease(appeal: Appeal, id: string, change: Partial<Pick<ReleaseOrder, 'status' | 'halted' | 'coreReference' | 'failure' | 'endedAt'>>): Appeal {
  return { ...appeal, releaseOrders: appeal.releaseOrders.map((release) => (release.id === id ? { ...release, ...change } : release)) };
}
