import type { TaskResult } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { refusal } from '../refusal-catalogue';
import { awaitTask } from '../wait/await-next';
import { advance } from './advance';
import { agree, leavingWith } from './treasury';

/**
 * Somebody of treasury agrees that what was decided may leave, or returns the decision to whoever reviews. Once a part of it has been carried out
 * nothing can be returned any more: then they agree, or leave it to be called for.
 */
export function completeTreasuryApproval(flow: Flow, { approve, why }: Extract<TaskResult, { kind: 'treasury_approval' }>): Step {
  const { decision, releaseOrders } = flow.appeal;
  if (decision === null) throw new TypeError('nothing was decided');
  if (approve) {
    agree(flow, decision.id, leavingWith(flow, decision));
    return advance(flow);
  }
  if (releaseOrders.some((one) => one.mandateId === decision.id && one.status !== 'voided')) return refusal('reset_past_money', { field: 'result.approve' });
  flow.emit({ type: 'DecisionReturned', decisionId: decision.id, why: why ?? '' });
  flow.enter('risk_review');
  return awaitTask(flow, 'risk_review');
}
