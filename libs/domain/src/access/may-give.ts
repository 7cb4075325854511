import type { Case } from '../appeal/appeal';
import type { AppealCommandType } from '../appeal/commands';
import type { Step } from '../appeal/flow';
import type { DecisionContext } from '../kernel/context';
import { refusal } from '../refusal-catalogue';
import { hasInterest } from './conflict-of-interest';
import { mayCall } from './may-call';
import type { Permission } from './permissions';
import { isService } from './role';
import { isOutside, sees } from './sight';

/** What a person needs for each command. Null: given by machines, which have doors of their own. */
const asked: Readonly<Record<AppealCommandType, Permission | null>> = {
  openAppeal: 'appeal.open',
  receiveDocument: 'document.upload',
  proposeWaiver: 'document.waive',
  decideWaiver: 'document.decide_waiver',
  withdrawAppeal: 'appeal.withdraw',
  nudgeAppeal: 'ops.act',
  resendToBank: 'ops.act',
  returnTask: 'ops.act',
  retryNow: 'ops.act',
  reassignTask: 'ops.act',
  moveToManual: 'ops.act',
  endAbsentClaim: null,
  rebuildAppeal: 'remedy.approve',
  grantExtension: 'remedy.approve',
  grantStay: 'remedy.approve',
  resetToStage: 'remedy.approve',
  closeByDecision: 'remedy.approve',
  proposeExtension: 'deadline.propose',
  extendDeadline: 'deadline.extend',
  declineExtension: 'deadline.extend',
  stayAppeal: 'appeal.stay',
  resumeAppeal: 'appeal.stay',
  redateDeadlines: null,
  claimTask: 'task.work',
  unclaimTask: 'task.work',
  completeTask: 'task.work',
  releaseUndisputed: 'release.undisputed',
  approveUndisputed: 'release.approve',
  passMark: null,
  deferBankMessage: null,
  recordBankMessageSent: null,
  recordBankAnswer: null,
  proposeAccountChange: 'account_change.propose',
  verifyAccountChange: 'account_change.verify',
  approveAccountChange: 'account_change.approve',
  rejectAccountChange: 'account_change.reject',
  cancelAccountChange: 'account_change.propose',
  haltRelease: null,
  resumeRelease: null,
  recordReleaseOutcome: null,
  recordScan: null,
  recordCopy: null,
};

/** To give back what one holds, one needs no leave: it is what somebody with an interest should do. */
const despiteInterest: readonly AppealCommandType[] = ['unclaimTask'];

/**
 * What stands before every command, whatever it is about: the permission, whose case it is, that whoever acts for the house, or by a machine, has no
 * interest in the merchant, and that the appeal is open.
 */
export function mayGive(command: AppealCommandType, { order, appeal }: Case, { actor, conflicts }: Pick<DecisionContext, 'actor' | 'conflicts'>): Step {
  const permission = asked[command];
  const barred = permission === null ? null : mayCall(permission, actor);
  if (barred !== null) return barred;
  if (!sees(actor, order.merchantId)) return refusal('not_your_case');
  // A merchant's machine is outside, but whoever was handed its key may not be.
  if (permission !== null && !despiteInterest.includes(command) && (!isOutside(actor) || isService(actor)) && hasInterest(conflicts, actor, order.merchantId)) return refusal('conflict_of_interest');
  if (command === 'openAppeal') return null;
  if (appeal === null) return refusal('appeal_not_found');
  // A closed appeal leaves one deadline behind: the window for the next.
  if (command === 'redateDeadlines') return null;
  return appeal.stage === 'closed' ? refusal('appeal_closed', { particulars: { outcome: appeal.outcome ?? '' } }) : null;
}
