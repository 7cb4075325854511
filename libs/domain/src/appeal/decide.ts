import type { DecisionContext } from '../kernel/context';
import { ok, refuse, type Result } from '../kernel/result';
import { mayGive } from '../access/may-give';
import { deferBankMessage, recordBankAnswer, recordBankMessageSent } from '../bank/answer';
import { receiveDocument } from '../document/receive';
import { recordScan } from '../document/scan';
import { decideWaiver, proposeWaiver } from '../document/waive';
import { refusal, type Refusal } from '../refusal-catalogue';
import { recordReleaseOutcome } from '../release/release';
import { isUnderWay } from '../release/release-order';
import { approveUndisputed, releaseUndisputed } from '../release/undisputed';
import { claimTask, endAbsentClaim, unclaimTask } from '../review/claim';
import { completeTask } from '../review/complete';
import { closeByDecision } from '../stuck/close-by-decision';
import { moveToManual, nudgeAppeal, reassignTask, resendToBank, retryNow, returnTask } from '../stuck/free';
import { grantExtension, grantStay, rebuildAppeal } from '../stuck/free-by-two';
import { resetToStage } from '../stuck/reset';
import { passMark } from '../wait/pass-mark';
import { declineExtension, extendDeadline, proposeExtension } from '../wait/extend-deadline';
import { redateDeadlines } from '../wait/redate';
import { resumeAppeal, stayAppeal } from '../wait/stay-appeal';
import type { Case } from './appeal';
import { close } from './close';
import type { AppealCommand, AppealCommandOf } from './commands';
import type { AppealEvent } from './events';
import { Flow, type Step } from './flow';
import { openAppeal } from './open';

/**
 * The one place where an appeal's fate is decided: what happens when this command meets this case, or why it is refused.
 * Pure: the same arguments give the same answer. No events and no refusal means there was nothing left to do.
 */
export function decide(state: Case, command: AppealCommand, context: DecisionContext): Result<readonly AppealEvent[], Refusal> {
  const flow = new Flow(state, context);
  const refused = step(flow, command);
  return refused === null ? ok(flow.events) : refuse(refused);
}

function step(flow: Flow, command: AppealCommand): Step {
  const barred = mayGive(command.type, flow.state, flow.context.actor);
  if (barred !== null) return barred;
  switch (command.type) {
    case 'openAppeal':
      return openAppeal(flow, command);
    case 'receiveDocument':
      return receiveDocument(flow, command);
    case 'recordScan':
      return recordScan(flow, command);
    case 'proposeWaiver':
      return proposeWaiver(flow, command);
    case 'decideWaiver':
      return decideWaiver(flow, command);
    case 'claimTask':
      return claimTask(flow, command);
    case 'unclaimTask':
      return unclaimTask(flow, command);
    case 'completeTask':
      return completeTask(flow, command);
    case 'nudgeAppeal':
      return nudgeAppeal(flow, command);
    case 'resendToBank':
      return resendToBank(flow, command);
    case 'returnTask':
      return returnTask(flow, command);
    case 'retryNow':
      return retryNow(flow, command);
    case 'reassignTask':
      return reassignTask(flow, command);
    case 'endAbsentClaim':
      return endAbsentClaim(flow, command);
    case 'moveToManual':
      return moveToManual(flow, command);
    case 'rebuildAppeal':
      return rebuildAppeal(flow, command);
    case 'grantExtension':
      return grantExtension(flow, command);
    case 'grantStay':
      return grantStay(flow, command);
    case 'resetToStage':
      return resetToStage(flow, command);
    case 'closeByDecision':
      return closeByDecision(flow, command);
    case 'withdrawAppeal':
      return withdrawAppeal(flow, command);
    case 'proposeExtension':
      return proposeExtension(flow, command);
    case 'extendDeadline':
      return extendDeadline(flow, command);
    case 'declineExtension':
      return declineExtension(flow, command);
    case 'stayAppeal':
      return stayAppeal(flow, command);
    case 'resumeAppeal':
      return resumeAppeal(flow, command.why);
    case 'redateDeadlines':
      return redateDeadlines(flow);
    case 'passMark':
      return passMark(flow, command);
    case 'deferBankMessage':
      return deferBankMessage(flow, command);
    case 'recordBankMessageSent':
      return recordBankMessageSent(flow, command);
    case 'recordBankAnswer':
      return recordBankAnswer(flow, command);
    case 'releaseUndisputed':
      return releaseUndisputed(flow, command);
    case 'approveUndisputed':
      return approveUndisputed(flow, command);
    case 'recordReleaseOutcome':
      return recordReleaseOutcome(flow, command);
  }
}

/** The merchant takes the appeal back; once money is on its way it is too late. */
function withdrawAppeal(flow: Flow, command: AppealCommandOf<'withdrawAppeal'>): Step {
  if (flow.appeal.stage === 'releasing') return refusal('wrong_stage', { particulars: { stage: flow.appeal.stage } });
  if (flow.appeal.releaseOrders.some(isUnderWay)) return refusal('release_under_way');
  return close(flow, 'withdrawn', command.why);
}
