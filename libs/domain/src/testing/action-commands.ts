import { accountProposalOf, extensionProposalOf, waiverProposalOf, type Action } from '../access/actions';
import type { Case, OpenCase } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import type { DecisionContext } from '../kernel/context';
import { openChangeOf } from '../release/payee';
import { resultFor } from './random-moves';

function pendingExtensionOf(appeal: OpenCase['appeal']): string {
  return appeal.clocks.find((clock) => clock.proposed !== null)?.proposed?.id ?? 'none';
}

/** The command an action stands for, with its form filled in; the result of a task is drawn. */
export function commandOf({ action, task }: Action, { order, appeal }: OpenCase, how: number, context: DecisionContext): AppealCommand {
  const taskId = task?.id ?? 'none';
  switch (action) {
    case 'upload_document':
      return { type: 'receiveDocument', requirementCode: appeal.checklist.findLast((line) => line.from !== 'house')?.code ?? 'none', sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' };
    case 'withdraw':
      return { type: 'withdrawAppeal', why: null };
    case 'open_second_appeal':
      return { type: 'openAppeal', level: 2, statement: 'new evidence', transactionIds: null, amountMinor: null, filedByOther: false, ground: { kind: 'new_evidence', what: 'a lease' } };
    case 'open_further_appeal':
      return { type: 'openAppeal', level: 1, statement: 'new evidence', transactionIds: null, amountMinor: null, filedByOther: false, ground: { kind: 'new_evidence', what: 'a lease' } };
    case 'propose_extension':
      return { ...extensionProposalOf({ order, appeal, prior: [] }, context), reason: { en: 'the notary is closed', zh: '公证处休息' } };
    case 'approve_extension':
      return { type: 'extendDeadline', extensionId: pendingExtensionOf(appeal) };
    case 'decline_extension':
      return { type: 'declineExtension', extensionId: pendingExtensionOf(appeal), why: 'x' };
    case 'propose_waiver':
      return { ...waiverProposalOf(appeal, context), text: 'x' };
    case 'decide_waiver':
      return { type: 'decideWaiver', waiverId: appeal.waivers.find((one) => one.status === 'proposed')?.id ?? 'none', approve: true, why: null };
    case 'propose_account_change': {
      const { account, ...proposal } = accountProposalOf(appeal, context);
      return { ...proposal, changeId: 'change', account: { ...account, id: 'other', fingerprint: 'fp3' }, reason: 'x' };
    }
    case 'verify_account_change':
      return { type: 'verifyAccountChange', changeId: openChangeOf(order)?.id ?? 'none', nameMatches: how > 2, means: 'bank_call', evidence: 'x' };
    case 'approve_account_change':
      return { type: 'approveAccountChange', changeId: openChangeOf(order)?.id ?? 'none' };
    case 'reject_account_change':
      return { type: 'rejectAccountChange', changeId: openChangeOf(order)?.id ?? 'none', why: 'x' };
    case 'cancel_account_change':
      return { type: 'cancelAccountChange', changeId: openChangeOf(order)?.id ?? 'none', why: 'x' };
    case 'release_undisputed':
      return { type: 'releaseUndisputed', items: null };
    case 'approve_undisputed':
      return { type: 'approveUndisputed', approve: true, why: null };
    case 'stay':
      return { type: 'stayAppeal', requestedBy: 'merchant', reason: 'court case' };
    case 'resume':
      return { type: 'resumeAppeal', why: 'decided' };
    case 'claim':
      return { type: 'claimTask', taskId };
    case 'unclaim':
      return { type: 'unclaimTask', taskId };
    case 'complete':
      return { type: 'completeTask', taskId, result: resultFor({ order, appeal, prior: [] }, appeal, how) };
  }
}

/** What meets the command: for a second appeal, the order once this appeal is over. */
export function caseFor({ action }: Action, state: OpenCase): Case {
  if (action !== 'open_second_appeal' && action !== 'open_further_appeal') return state;
  const { id, level, outcome, nextRemedy, transactionIds, participants } = state.appeal;
  return { order: state.order, appeal: null, prior: [...state.prior, { id, level, outcome, nextRemedy, transactionIds, personIds: participants.map((one) => one.personId) }] };
}
