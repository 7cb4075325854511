import type { DecisionContext } from '../kernel/context';
import { ok, refuse, type Result } from '../kernel/result';
import { mayGive } from '../access/may-give';
import { deferBankMessage, recordBankAnswer, recordBankMessageSent } from '../bank/answer';
import { receiveDocument } from '../document/receive';
import { recordCopy, recordScan } from '../document/scan';
import { decideWaiver, proposeWaiver } from '../document/waive';
import { refusal, type Refusal } from '../refusal-catalogue';
import { approveAccountChange, cancelAccountChange, proposeAccountChange, rejectAccountChange, verifyAccountChange } from '../release/change-account';
import { haltRelease } from '../release/halt';
import { recordReleaseOutcome } from '../release/release';
import { isUnderWay } from '../release/release-order';
import { resumeRelease } from '../release/resume';
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
import type { AppealCommand, AppealCommandOf, AppealCommandType } from './commands';
import type { AppealEvent } from './events';
import { Flow, type Step } from './flow';
import { openAppeal } from './open';

/**
 * The one place where an appeal's fate is decided: what happens when this command meets this case, or why it is refused.
 * Pure: the same arguments give the same answer. No events and no refusal means there was nothing left to do.
 */
export function decide(state: Case, command: AppealCommand, context: DecisionContext): Result<readonly AppealEvent[], Refusal> {
  const flow = new Flow(state, context);
  const refused = step(command.type, flow, command);
  return refused === null ? ok(flow.events) : refuse(refused);
}

/** What each command does, once nothing stands before it. */
const steps: { readonly [T in AppealCommandType]: (flow: Flow, command: AppealCommandOf<T>) => Step } = {
  openAppeal,
  receiveDocument,
  recordScan,
  recordCopy,
  proposeWaiver,
  decideWaiver,
  claimTask,
  unclaimTask,
  endAbsentClaim,
  completeTask,
  nudgeAppeal,
  resendToBank,
  returnTask,
  retryNow,
  reassignTask,
  moveToManual,
  rebuildAppeal,
  grantExtension,
  grantStay,
  resetToStage,
  closeByDecision,
  withdrawAppeal,
  proposeExtension,
  extendDeadline,
  declineExtension,
  stayAppeal,
  resumeAppeal: (flow, command) => resumeAppeal(flow, command.why),
  redateDeadlines,
  passMark,
  deferBankMessage,
  recordBankMessageSent,
  recordBankAnswer,
  releaseUndisputed,
  approveUndisputed,
  proposeAccountChange,
  verifyAccountChange,
  approveAccountChange,
  rejectAccountChange,
  cancelAccountChange,
  haltRelease,
  resumeRelease,
  recordReleaseOutcome,
};

function step<T extends AppealCommandType>(type: T, flow: Flow, command: AppealCommandOf<T>): Step {
  return mayGive(type, flow.state, flow.context) ?? steps[type](flow, command);
}

/** The merchant takes the appeal back. Once it is decided it is too late: a decision is not undone by whoever it does not suit, and money may be on its way. */
function withdrawAppeal(flow: Flow, command: AppealCommandOf<'withdrawAppeal'>): Step {
  if (flow.appeal.decision?.status === 'approved') return refusal('wrong_stage', { particulars: { stage: flow.appeal.stage } });
  if (flow.appeal.releaseOrders.some(isUnderWay)) return refusal('release_under_way');
  return close(flow, 'withdrawn', command.why);
}
