import type { TaskResult } from '../appeal/commands';
import { close } from '../appeal/close';
import type { Flow, Step } from '../appeal/flow';
import { askBank } from '../bank/ask';
import { isComing } from '../freeze-order/order.states';
import { spareFunds } from '../freeze-order/spare';
import { awaitTask } from '../wait/await-next';
import { nextApprovalOf, releaseTotalOf, type Decision } from './decision';

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
  flow.emit({ type: 'DecisionApproved', decisionId: decision.id, role });
  return proceed(flow);
}

/** Goes on with a decision: the next approval, the bank, or the end when nothing is to be released. */
export function proceed(flow: Flow): Step {
  const decision = decisionOf(flow);
  const role = nextApprovalOf(decision);
  if (role !== null) {
    flow.enter('approval');
    return awaitTask(flow, 'approval', [role]);
  }
  if (isComing(flow.order.status)) return spareFunds(flow, decision);
  return releaseTotalOf(decision) === 0n ? close(flow, 'freeze_confirmed') : askBank(flow, releaseTotalOf(decision));
}

function decisionOf(flow: Flow): Decision {
  if (flow.appeal.decision === null) throw new TypeError('no decision to go on with');
  return flow.appeal.decision;
}
