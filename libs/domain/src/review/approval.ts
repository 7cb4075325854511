import type { TaskResult } from '../appeal/commands';
import { remedyAgainst } from '../appeal/close';
import type { Flow, Step } from '../appeal/flow';
import { askBank } from '../bank/ask';
import { isComing } from '../freeze-order/order.states';
import { spareFunds } from '../freeze-order/spare';
import type { Refusal } from '../refusal-catalogue';
import { advance } from '../release/advance';
import { placeConsumerRefunds } from '../release/place';
import { bookReserve } from '../release/reserve';
import { awaitTask } from '../wait/await-next';
import { nextApprovalOf, releaseTotalOf, type Decision, type NextRemedy } from './decision';

type Result = Extract<TaskResult, { kind: 'approval' }>;

/** A second pair of eyes: approves, or returns the proposal to the review with a reason. */
export function completeApproval(flow: Flow, result: Result): Step {
  const decision = decisionOf(flow);
  if (!result.approve) {
    flow.emit({ type: 'DecisionReturned', decisionId: decision.id, why: result.why ?? '' });
    flow.enter('risk_review');
    return awaitTask(flow, 'risk_review');
  }
  const role = nextApprovalOf(decision);
  if (role === null) throw new TypeError('an approval task without a needed approval');
  const nextRemedy = remedyOnApproval(flow, decision);
  if (nextRemedy !== null && 'code' in nextRemedy) return nextRemedy;
  flow.emit({ type: 'DecisionApproved', decisionId: decision.id, role, ...(nextRemedy && { nextRemedy }) });
  return proceed(flow);
}

/** The merchant's time runs from when the decision stands, not from when it was written. */
function remedyOnApproval(flow: Flow, decision: Decision): NextRemedy | Refusal | null {
  const isLast = decision.approvals.length + 1 === decision.approvalsNeeded.length;
  return isLast && decision.effect !== 'in_full' ? remedyAgainst(flow) : null;
}

/**
 * Goes on with a decision: the next approval; then the bank, when money is to go to the merchant's account, with consumers' refunds going
 * out beside it; else straight to whatever goes elsewhere, or to the end.
 */
export function proceed(flow: Flow): Step {
  const decision = decisionOf(flow);
  const role = nextApprovalOf(decision);
  if (role !== null) {
    flow.enter('approval');
    return awaitTask(flow, 'approval', [role]);
  }
  if (isComing(flow.order.status)) return spareFunds(flow, decision);
  bookReserve(flow);
  if (releaseTotalOf(decision) === 0n) return advance(flow);
  const asked = askBank(flow, releaseTotalOf(decision));
  if (asked === null) placeConsumerRefunds(flow);
  return asked;
}

function decisionOf(flow: Flow): Decision {
  if (flow.appeal.decision === null) throw new TypeError('no decision to go on with');
  return flow.appeal.decision;
}
