import { fourEyes } from '../access/four-eyes';
import { isConflicted } from '../access/conflict-of-interest';
import { hasRole } from '../access/role';
import type { Capacity } from '../appeal/appeal';
import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { deadlineOf } from '../calendar/deadline';
import type { Document } from '../document/document';
import { isBefore } from '../kernel/instant';
import type { Policy } from '../policy/policy';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { AccountChange, AccountChangeEnding, AccountChangeStatus } from './account-change';
import { coolsUntilOf, openChangeOf, payeeOf } from './payee';
import { goOnWithAccount, waitForChange } from './account-wait';
import { isUnderWay } from './release-order';
import { undisputedWaitsForAccount } from './undisputed';

/**
 * The merchant, the agent or the bank desk names another account for the releases of this order, with a paper of the case that proves it. Not
 * while money is on its way to the old one, and only in the merchant's own name.
 */
export function proposeAccountChange(flow: Flow, command: AppealCommandOf<'proposeAccountChange'>): Step {
  const { appeal, order, context } = flow;
  const rules = context.policy.accountChange;
  if (rules === undefined) return refusal('account_change_not_provided', { particulars: { policyVersion: context.policy.version } });
  const open = openChangeOf(order);
  if (open !== null) return refusal('account_change_open', { particulars: { changeId: open.id } });
  if (appeal.releaseOrders.some((release) => isUnderWay(release) && release.purpose === 'release')) return refusal('release_under_way');
  const paper = appeal.documents.find((one) => one.id === command.documentId);
  if (paper === undefined || !provesAccount(paper, context.policy)) return refusal('account_proof_missing', { field: 'documentId', particulars: { papers: rules.proofs } });
  if (command.account.fingerprint === payeeOf(order).fingerprint) return refusal('account_unchanged', { field: 'account.number' });
  if (!command.sameName) return refusal('account_not_same_name', { field: 'account.holderName' });
  const capacity = hasRole(context.actor, 'agent', 'merchant') ? 'file' : 'bank_desk';
  const barred = mayAct(flow, capacity);
  if (barred !== null) return barred;
  flow.participate(capacity);
  const { account, documentId, reason } = command;
  flow.emit({
    type: 'AccountChangeProposed',
    accountChange: {
      id: command.changeId, appealId: appeal.id, status: 'proposed', account, documentId, reason, proposedBy: context.actor.id, proposedAt: context.asOf,
      verification: null, approval: null, coolsUntilAt: null, inEffectAt: null, ended: null,
    },
  });
  undisputedWaitsForAccount(flow);
  return waitForChange(flow);
}

/** Whether a paper of the case can prove an account: of a kind that does, not rejected, and not held back by the scanner. */
export function provesAccount({ requirementCode, status, scan }: Document, { accountChange }: Pick<Policy, 'accountChange'>): boolean {
  return accountChange?.proofs.includes(requirementCode) === true && status !== 'rejected' && (scan === 'clean' || scan === 'not_scanned');
}

/** Somebody of ours has the account verified anew, by the bank's word and not by papers: it is the merchant's, or the change ends. */
export function verifyAccountChange(flow: Flow, command: AppealCommandOf<'verifyAccountChange'>): Step {
  const change = changeIn(flow, command.changeId, 'proposed');
  if ('code' in change) return change;
  const barred = mayAct(flow, 'account_verify');
  if (barred !== null) return barred;
  flow.participate('account_verify');
  if (!command.nameMatches) return end(flow, change, 'name_mismatch', command.evidence);
  const { means, evidence } = command;
  flow.emit({ type: 'AccountChangeVerified', changeId: change.id, means, evidence });
  return null;
}

/** A second person approves; the old contact is told, and may object until the cooling time is over. */
export function approveAccountChange(flow: Flow, command: AppealCommandOf<'approveAccountChange'>): Step {
  const { context } = flow;
  const change = changeIn(flow, command.changeId, 'verified');
  if ('code' in change) return change;
  if (context.policy.accountChange === undefined) throw new TypeError('a change under a policy that provides none');
  const barred = mayAct(flow, 'account_approve');
  if (barred !== null) return barred;
  const cools = deadlineOf(context.policy.accountChange.cooling, context.asOf, context.calendar);
  if (!cools.ok) return refusal('calendar_unknown_year', { particulars: { year: cools.refusal.year } });
  flow.participate('account_approve');
  const coolsUntilAt = cools.value.dueAt;
  flow.emit({ type: 'AccountChangeApproved', changeId: change.id, coolsUntilAt });
  const { bankCode, lastFour } = change.account;
  flow.emit({ type: 'OldContactNotified', changeId: change.id, bankCode, lastFour, coolsUntilAt });
  return null;
}

/** Says no, at whatever step before it takes effect. */
export function rejectAccountChange(flow: Flow, command: AppealCommandOf<'rejectAccountChange'>): Step {
  const change = changeIn(flow, command.changeId, 'proposed', 'verified', 'cooling');
  return 'code' in change ? change : (mayNotMeddle(flow) ?? end(flow, change, 'rejected', command.why));
}

/** Takes it back: the old contact's objection, or a mistake. */
export function cancelAccountChange(flow: Flow, command: AppealCommandOf<'cancelAccountChange'>): Step {
  const change = changeIn(flow, command.changeId, 'proposed', 'verified', 'cooling');
  return 'code' in change ? change : (mayNotMeddle(flow) ?? end(flow, change, 'cancelled', command.why));
}

/** The cooling time is over: what has not been placed yet goes to the new account, once the bank has confirmed that. Too early or twice it is refused. */
export function accountCooled(flow: Flow): Step {
  const open = openChangeOf(flow.order);
  const at = coolsUntilOf(flow);
  if (open === null || at === null) return refusal('mark_already_fired');
  if (isBefore(flow.context.asOf, at)) return refusal('mark_not_due', { particulars: { at } });
  flow.emit({ type: 'AccountChangeTookEffect', changeId: open.id });
  return goOnWithAccount(flow);
}

function end(flow: Flow, change: AccountChange, because: AccountChangeEnding, why: string | null): Step {
  flow.emit({ type: 'AccountChangeEnded', changeId: change.id, because, why });
  return goOnWithAccount(flow);
}

function changeIn({ order, appeal }: Flow, changeId: string, ...wanted: readonly AccountChangeStatus[]): AccountChange | Refusal {
  const found = order.accountChanges?.find((one) => one.id === changeId && one.appealId === appeal.id);
  if (found === undefined) return refusal('account_change_not_found');
  return wanted.includes(found.status) ? found : refusal('account_change_wrong_status', { particulars: { status: found.status } });
}

function mayNotMeddle({ appeal, context: { actor, conflicts } }: Flow): Step {
  return isConflicted(conflicts, actor.id, appeal.merchantId) ? refusal('conflict_of_interest') : null;
}

function mayAct(flow: Flow, capacity: Capacity): Step {
  return mayNotMeddle(flow) ?? fourEyes(flow.open, flow.context.actor, capacity, flow.context.keyholders);
}
