import { mayReset } from '../appeal/appeal.states';
import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { routeOfCase } from '../appeal/route-of-case';
import { stageOfStep, stepsOf } from '../appeal/route-walk';
import { broughtByMerchant } from '../document/completeness';
import { isComing } from '../freeze-order/order.states';
import { refusal } from '../refusal-catalogue';
import { isUnderWay } from '../release/release-order';
import { awaitParty, awaitTask } from '../wait/await-next';
import type { ResetTarget } from './remedy';
import { applyByTwo } from './two-people';

/**
 * Takes a case back to the papers or to the review. Only to where everything since is undone or can be repeated: a decision is returned, a
 * question to the bank is not waited for any more, a reserve is decided about anew. Money that has left is never undone, so the way back
 * ends with the first order of the decision that the core did not refuse.
 */
export function resetToStage(flow: Flow, command: AppealCommandOf<'resetToStage'>): Step {
  const { appeal } = flow;
  const { stage } = command;
  if (appeal.stay !== null) return refusal('appeal_stayed');
  if (!isOpen(flow, stage)) return refusal('reset_not_open', { field: 'stage', particulars: { stage: appeal.stage } });
  if (appeal.releaseOrders.some((release) => release.part === 'decision' && release.status === 'posted')) return refusal('reset_past_money');
  if (appeal.releaseOrders.some(isUnderWay)) return refusal('release_under_way');
  const barred = applyByTwo(flow, 'reset_to_stage', command, true);
  if (barred !== null) return barred;
  const { decision } = appeal;
  if (decision !== null && decision.status !== 'returned') flow.emit({ type: 'DecisionReturned', decisionId: decision.id, why: command.why });
  if (stage === 'risk_review') {
    flow.goBackTo(stage);
    return awaitTask(flow, 'risk_review');
  }
  flow.emit({ type: 'DocumentsRequested', round: appeal.round + 1, requirementCodes: broughtByMerchant(appeal.checklist).map((line) => line.code) });
  flow.goBackTo(stage);
  return awaitParty(flow, 'documents');
}

/** Whether the table has the way, the route the stage, and the papers another round. */
function isOpen(flow: Flow, stage: ResetTarget): boolean {
  const { appeal, order, context } = flow;
  if (!mayReset(appeal.stage, stage) || appeal.ending !== null || isComing(order.status)) return false;
  const route = routeOfCase(flow);
  if (!stepsOf(route).some((one) => stageOfStep[one] === stage)) return false;
  return stage === 'risk_review' || (route.documents !== 'none' && appeal.round < context.policy.documentRounds);
}
