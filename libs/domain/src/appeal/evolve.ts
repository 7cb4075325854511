import { assertNever } from '../kernel/result';
import { turned } from '../freeze-order/evolve-order';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import { spared } from '../freeze-order/spared';
import { applyTransfer } from '../ledger/ledger';
import { transfersOf } from '../ledger/transfers-of';
import { totalOf, type ReleaseItem } from '../release/release-order';
import type { Decision } from '../review/decision';
import type { Task } from '../review/task';
import type { Appeal, Case } from './appeal';
import type { AppealEvent, AppealEventOf } from './events';
import { evolveAccount, isAccountEvent, type AccountEvent } from './evolve-account';
import { evolveMoney, isMoneyEvent, releaseOf, type MoneyEvent } from './evolve-money';
import { evolvePaper, isPaperEvent, type PaperEvent } from './evolve-paper';
import { evolveTime, isTimeEvent, type TimeEvent } from './evolve-time';

/** Folds one event into the case. Pure and total: replaying the audit entries gives the stored facts. */
export function evolve(state: Case, event: AppealEvent): Case {
  if (event.type === 'AppealOpened') return { ...state, appeal: opened(event) };
  if (state.appeal === null) throw new TypeError(`${event.type} without an appeal`);
  return { ...state, order: evolveOrder(state.order, event, state.appeal), appeal: evolveAppeal(state.appeal, event) };
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
    statutoryMarks: [],
    stay: null,
    becomes: null,
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
    treasuryApprovals: [],
    earlyRelease: null,
    releaseHaltedAt: null,
    releaseResumedAt: null,
    ending: null,
    nextRemedy: null,
    participants: [],
  };
}

function evolveOrder(order: FreezeOrder, event: AppealEvent, appeal: Appeal): FreezeOrder {
  if (event.type === 'FreezeLifted') return turned(order, 'lifted');
  if (event.type === 'FreezeAverted') return turned(order, 'averted');
  // The age of the takings was said in the appeal: the order does not say it again.
  if (event.type === 'StatutoryLimitBreached') return { ...order, marks: order.marks.map((mark) => (mark.kind === 'settle_latest' && mark.at === event.dueAt && mark.firedAt === null ? { ...mark, firedAt: event.at } : mark)) };
  if (event.type === 'FundsSpared') return spared(order, event.items);
  if (isAccountEvent(event)) return evolveAccount(order, event);
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

function evolveAppeal(appeal: Appeal, event: Exclude<AppealEvent, { type: 'AppealOpened' }>): Appeal {
  if (isTimeEvent(event)) return evolveTime(appeal, event);
  if (isPaperEvent(event)) return evolvePaper(appeal, event);
  if (isMoneyEvent(event)) return evolveMoney(appeal, event);
  return isAccountEvent(event) ? appeal : evolveCase(appeal, event);
}

function evolveCase(appeal: Appeal, event: Exclude<AppealEvent, TimeEvent | PaperEvent | MoneyEvent | AccountEvent | { type: 'AppealOpened' }>): Appeal {
  switch (event.type) {
    case 'StageEntered':
      return { ...appeal, stage: event.stage };
    case 'TaskOpened':
      return { ...appeal, tasks: [...appeal.tasks, event.task] };
    case 'TaskClaimed':
      return withTask(appeal, event.taskId, () => ({ status: 'claimed', claimedBy: event.by, leaseUntil: event.leaseUntil }));
    case 'TaskAssigned':
      return withTask(appeal, event.taskId, () => ({ status: 'claimed', claimedBy: event.personId, leaseUntil: event.leaseUntil }));
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
      // The way chosen goes with the proposal; its papers stay.
      return { ...appeal, becomes: null, decision: appeal.decision && { ...appeal.decision, status: 'returned', returnedBy: event.by } };
    case 'ReleaseHeldBack':
    case 'ReleaseBarred':
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

function withTask(appeal: Appeal, id: string, change: (task: Task) => Partial<Task>): Appeal {
  return { ...appeal, tasks: appeal.tasks.map((task) => (task.id === id ? { ...task, ...change(task) } : task)) };
}
