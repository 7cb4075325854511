import type { TaskResult } from '../appeal/commands';
import { remedyAgainst } from '../appeal/remedy';
import type { Flow, Step } from '../appeal/flow';
import { walkOn } from '../appeal/walk';
import type { Refusal } from '../refusal-catalogue';
import { awaitTask } from '../wait/await-next';
import { nextApprovalOf, type Decision, type NextRemedy } from './decision';
import { awaitReferralApproval } from './refer';

type Result = Extract<TaskResult, { kind: 'approval' }>;

/** A second pair of eyes: approves, or returns the proposal with a reason to whoever decides at the step it came from. */
export function completeApproval(flow: Flow, result: Result): Step {
  const decision = decisionOf(flow);
  if (!result.approve) {
    flow.emit({ type: 'DecisionReturned', decisionId: decision.id, why: result.why ?? '' });
    if (decision.refersToAuthority) {
      flow.enter('verification');
      return awaitTask(flow, 'compliance_review');
    }
    flow.enter('risk_review');
    return awaitTask(flow, 'risk_review');
  }
  const role = nextApprovalOf(decision);
  if (role === null) throw new TypeError('an approval task without a needed approval');
  const nextRemedy = remedyOnApproval(flow, decision);
  if (nextRemedy !== null && 'code' in nextRemedy) return nextRemedy;
  flow.emit({ type: 'DecisionApproved', decisionId: decision.id, role, ...(nextRemedy && { nextRemedy }) });
  if (decision.refersToAuthority) return awaitReferralApproval(flow);
  const next = nextApprovalOf(decisionOf(flow));
  return next === null ? walkOn(flow, 'approval') : awaitTask(flow, 'approval', [next]);
}

/** The merchant's time runs from when the decision stands, not from when it was written. */
function remedyOnApproval(flow: Flow, decision: Decision): NextRemedy | Refusal | null {
  const isLast = decision.approvals.length + 1 === decision.approvalsNeeded.length;
  return isLast && decision.effect !== 'in_full' ? remedyAgainst(flow) : null;
}

function decisionOf(flow: Flow): Decision {
  if (flow.appeal.decision === null) throw new TypeError('no decision to go on with');
  return flow.appeal.decision;
}
