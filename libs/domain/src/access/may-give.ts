import type { Case } from '../appeal/appeal';
import type { AppealCommandType } from '../appeal/commands';
import type { Step } from '../appeal/flow';
import { refusal } from '../refusal-catalogue';
import { mayCall } from './may-call';
import type { Permission } from './permissions';
import type { Actor } from './role';
import { sees } from './sight';

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

/** What stands before every command, whatever it is about: the permission, whose case it is, and that the appeal is open. */
export function mayGive(command: AppealCommandType, { order, appeal }: Case, actor: Actor): Step {
  const permission = asked[command];
  const barred = permission === null ? null : mayCall(permission, actor);
  if (barred !== null) return barred;
  if (!sees(actor, order.merchantId)) return refusal('not_your_case');
  if (command === 'openAppeal') return null;
  if (appeal === null) return refusal('appeal_not_found');
  // A closed appeal leaves one deadline behind: the window for the next.
  if (command === 'redateDeadlines') return null;
  return appeal.stage === 'closed' ? refusal('appeal_closed', { particulars: { outcome: appeal.outcome ?? '' } }) : null;
}
