import { isConflicted } from '../access/conflict-of-interest';
import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { clocksAtRest } from '../clock/case-turn';
import { mainRequestOf } from '../bank/bank-request';
import { completenessOfAppeal } from '../document/completeness';
import { awaitBankDesk, occasionOf } from '../bank/desk';
import { refusal } from '../refusal-catalogue';
import { placeRelease } from '../release/advance';
import { awaitTask, continueWait, endWait } from './await-next';
import { newWait } from './new-wait';
import type { Stay } from './stay';

/**
 * Lets the whole case rest (中止): what was waited for is kept as it is, every clock but the statutory ones stands still, and the case
 * waits for the end of its rest. Not once money is on its way.
 */
export function stayAppeal(flow: Flow, command: Omit<AppealCommandOf<'stayAppeal'>, 'type'>): Step {
  const { appeal, order, context } = flow;
  const { policy, actor, asOf } = context;
  if (policy.stay === undefined) return refusal('stay_not_provided', { particulars: { policyVersion: policy.version } });
  if (appeal.stay !== null || appeal.wait === null) return refusal('appeal_stayed');
  if (appeal.stage === 'releasing') return refusal('wrong_stage', { particulars: { stage: appeal.stage } });
  if (isConflicted(context.conflicts, actor.id, appeal.merchantId)) return refusal('conflict_of_interest');
  const { requestedBy } = command;
  const reason = command.reason.trim();
  if (reason === '') return refusal('stay_reason_missing', { field: 'reason' });
  const clocks = clocksAtRest({ appeal, order }, policy, { requestedBy, reason }, asOf);
  if (!clocks.ok) return clocks.refusal;
  const wait = newWait({ kind: 'stay', taskId: null, clocks: clocks.value, decideBy: appeal.decideBy, breachSaidAt: null, renewed: false, interrupted: null }, context);
  if (!wait.ok) return wait.refusal;
  const roles = appeal.tasks.find((task) => task.id === appeal.wait?.taskId)?.roles ?? [];
  flow.emit({ type: 'AppealStayed', stay: { requestedBy, reason, by: actor.id, since: asOf, interrupted: appeal.wait, roles } });
  endWait(flow);
  flow.emit({ type: 'WaitOpened', wait: wait.value, clocks: clocks.value });
  return null;
}

/** Lets the case go on with the time that was left, or with what came in while it rested. */
export function resumeAppeal(flow: Flow, why: string): Step {
  const { stay } = flow.appeal;
  if (stay === null) return refusal('appeal_not_stayed');
  flow.emit({ type: 'StayEnded', why });
  return goOn(flow, stay);
}

function goOn(flow: Flow, stay: Stay): Step {
  const { appeal } = flow;
  const { kind } = stay.interrupted;
  if (kind === 'documents' && completenessOfAppeal(appeal).complete) return awaitTask(flow, 'completeness_check');
  if (appeal.stage === 'bank_confirmation') {
    const answer = mainRequestOf(appeal.bankRequests)?.status;
    if (answer === 'confirmed') return placeRelease(flow);
    if (answer === 'rejected' && kind === 'bank_answer') return awaitBankDesk(flow, occasionOf(flow));
  }
  return continueWait(flow, stay);
}
