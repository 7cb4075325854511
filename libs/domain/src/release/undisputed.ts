import { fourEyes } from '../access/four-eyes';
import { anotherPerson } from '../access/same-person';
import { isConflicted } from '../access/conflict-of-interest';
import { hasRole, type Role } from '../access/role';
import type { Capacity } from '../appeal/appeal';
import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { routeOfCase } from '../appeal/route-of-case';
import { stepsOf } from '../appeal/route-walk';
import { askBankBeside } from '../bank/ask';
import { besideRequestOf } from '../bank/bank-request';
import { undisputedOf } from '../freeze-order/freeze-order';
import { isComing } from '../freeze-order/order.states';
import { refusal } from '../refusal-catalogue';
import { nextApprovalOf } from '../review/decision';
import { approvalsFor, frozenOf, leftOfAppealed, stakeOf } from '../review/stake';
import { lastFinding, restrictionOf } from '../review/step-finding';
import { barredByBreak, barringBreaks } from './barred-by-break';
import { isLiveEarly, type EarlyRelease, type EarlyReleaseEnding } from './early-release';
import { openChangeOf, payeeOf } from './payee';
import { isHalted, noteHalt } from './halt';
import { keptByAuthority } from './kept-by-authority';
import { emitPlaced } from './place';
import { isUnderWay, totalOf, type ReleaseItem } from './release-order';
import { agree, gone, treasuryPeopleFor } from './treasury';

/**
 * A reviewer lets the undisputed part go before the decision. It asks for the same approvals as a decision on the whole case would, so
 * that a large case is not let go in small parts.
 */
export function releaseUndisputed(flow: Flow, command: AppealCommandOf<'releaseUndisputed'>): Step {
  const { appeal } = flow;
  const barred = mayAct(flow, 'review');
  if (barred !== null) return barred;
  const beforeDecision = appeal.decision === null || appeal.decision.status === 'returned';
  if (!beforeDecision || appeal.stage === 'releasing' || isComing(flow.order.status)) return refusal('wrong_stage', { particulars: { stage: appeal.stage } });
  if (isLiveEarly(appeal.earlyRelease) || appeal.releaseOrders.some(isUnderWay)) return refusal('release_under_way');
  const unclear = barredByBreak(flow);
  if (unclear !== null) return unclear;
  const change = openChangeOf(flow.order);
  if (change !== null) return refusal('account_change_open', { particulars: { changeId: change.id } });
  const items = command.items ?? allUndisputed(flow);
  const over = items.find((item, i) => item.amountMinor <= 0n || item.amountMinor > freeOf(flow, item.transactionId) || items.findIndex((one) => one.transactionId === item.transactionId) !== i);
  if (over !== undefined) {
    return refusal('release_over_undisputed', { field: 'items', particulars: { transactionId: over.transactionId, undisputedMinor: freeOf(flow, over.transactionId).toString() } });
  }
  if (items.length === 0) return refusal('nothing_undisputed');
  if (totalOf(items) > leftOfAppealed(flow)) return refusal('release_over_appealed', { field: 'items', particulars: { appealedMinor: leftOfAppealed(flow).toString() } });
  const heldBack = heldBackByCompliance(flow, totalOf(items));
  if (heldBack !== null) return heldBack;
  flow.participate('review');
  return begin(flow, items, flow.context.actor.id);
}

/** Where compliance looks first nothing leaves before it has, and afterwards no more than it lets go. */
function heldBackByCompliance(flow: Flow, amountMinor: bigint): Step {
  const { findings, stage } = flow.appeal;
  if (!stepsOf(routeOfCase(flow)).includes('compliance_review')) return null;
  if (lastFinding(findings, 'compliance_review') === null) return refusal('wrong_stage', { particulars: { stage } });
  const restriction = restrictionOf(findings);
  return restriction !== null && amountMinor > restriction ? refusal('release_over_restriction', { field: 'items', particulars: { releaseUpToMinor: restriction.toString() } }) : null;
}

/** Lets the undisputed part go because the route says so, beside whatever is waited for. Where nothing is undisputed or held yet, nothing happens. */
export function beginUndisputed(flow: Flow): Step {
  const items = allUndisputed(flow);
  return items.length > 0 && !isComing(flow.order.status) && !isLiveEarly(flow.appeal.earlyRelease) ? begin(flow, items, null) : null;
}

/** A second pair of eyes on the early release: the roles of the amount's tier, one after the other, each somebody else. */
export function approveUndisputed(flow: Flow, { approve, why }: AppealCommandOf<'approveUndisputed'>): Step {
  const early = flow.appeal.earlyRelease;
  if (early?.status !== 'proposed') return refusal('nothing_to_approve');
  const role = nextApprovalOf(early);
  if (role === null) throw new TypeError('a proposed early release needs an approval');
  if (!hasRole(flow.context.actor, role)) return refusal('role_missing', { particulars: { roles: [role] } });
  const agreed = role === 'treasury' ? anotherPerson(flow.context, early.approvals.map(({ by }) => ({ by, as: 'release' })), 'release') : null;
  if (agreed !== null) return agreed;
  const capacity = capacityFor(role);
  const barred = mayAct(flow, capacity);
  if (barred !== null) return barred;
  flow.participate(capacity);
  if (!approve) {
    endEarly(flow, 'refused', why);
    return null;
  }
  flow.emit({ type: 'EarlyReleaseApproved', earlyReleaseId: early.id, role });
  if (role === 'treasury') agree(flow, early.id, atStakeInAll(flow));
  return askWhenApproved(flow);
}

function capacityFor(role: Role): Capacity {
  if (role === 'treasury') return 'release';
  return role === 'compliance' ? 'compliance' : 'approve';
}

/** The bank has answered about the account: the order is placed, or the decision takes the part up. */
export function bankAnsweredForUndisputed(flow: Flow, confirmed: boolean, reasonCode: string | null): void {
  const early = flow.appeal.earlyRelease;
  if (early === null) return;
  if (!confirmed) return endEarly(flow, 'bank_rejected', reasonCode);
  placeUndisputed(flow, early);
}

/** What the bank confirmed while releases were halted is placed once they go on. */
export function placeConfirmedUndisputed(flow: Flow): void {
  const early = flow.appeal.earlyRelease;
  if (early?.status === 'asking_bank' && besideRequestOf(flow.appeal.bankRequests)?.status === 'confirmed') placeUndisputed(flow, early);
}

function placeUndisputed(flow: Flow, early: EarlyRelease): void {
  if (isHalted(flow)) return noteHalt(flow);
  if (barringBreaks(flow).length > 0) return endEarly(flow, 'break_open', null);
  if (keptByAuthority(flow, totalOf(early.items)) !== null) return endEarly(flow, 'authority_limit', null);
  emitPlaced(flow, {
    part: 'undisputed',
    mandateId: early.id,
    destination: { purpose: 'release', settlementAccountId: payeeOf(flow.order).id, destinationReference: null },
    items: early.items,
  });
}

/** Another account was named: what has not been ordered by now is left to the decision, which goes to the account that holds then. */
export function undisputedWaitsForAccount(flow: Flow): void {
  takeUpUndisputed(flow, 'account_changed');
}

/** The bank stayed silent although it was chased: the part is folded into the decision, and a late answer finds nothing waiting. */
export function bankSilentForUndisputed(flow: Flow): void {
  endEarly(flow, 'bank_silent', null);
}

/** The core refused: the money is back with what remains. A decision that was already taken on the rest releases it as well. */
export function undisputedFailed(flow: Flow): void {
  const early = flow.appeal.earlyRelease;
  if (early === null) return;
  endEarly(flow, 'core_rejected', null);
  const { decision } = flow.appeal;
  if (decision !== null && decision.status !== 'returned') flow.emit({ type: 'DecisionEnlarged', decisionId: decision.id, items: early.items });
}

/** The decision is about everything that remains: what has not been ordered by now is not ordered any more. */
export function takeUpUndisputed(flow: Flow, because: EarlyReleaseEnding = 'taken_up'): void {
  const early = flow.appeal.earlyRelease;
  if (isLiveEarly(early) && early.status !== 'releasing') endEarly(flow, because, null);
}

function begin(flow: Flow, items: readonly ReleaseItem[], proposedBy: string | null): Step {
  const early: EarlyRelease = {
    id: flow.context.newId(),
    status: 'proposed',
    endedBecause: null,
    items,
    proposedBy,
    proposedAt: flow.context.asOf,
    approvalsNeeded: [...approvalsFor(flow.context.policy, stakeOf(flow)), ...treasuryFor(flow)],
    approvals: [],
  };
  flow.emit({ type: 'EarlyReleaseProposed', early });
  return askWhenApproved(flow);
}

function treasuryFor(flow: Flow): readonly Role[] {
  return Array<Role>(treasuryPeopleFor(flow.context.policy, flow.order.currency, atStakeInAll(flow))).fill('treasury');
}

/** Treasury looks at everything that may leave: what has gone, and all that is still held of what was appealed. */
function atStakeInAll(flow: Flow): bigint {
  return gone(flow.order) + stakeOf(flow);
}

function askWhenApproved(flow: Flow): Step {
  const early = flow.appeal.earlyRelease;
  return early !== null && nextApprovalOf(early) === null ? askBankBeside(flow, totalOf(early.items)) : null;
}

function endEarly(flow: Flow, because: EarlyReleaseEnding, why: string | null): void {
  if (flow.appeal.earlyRelease !== null) flow.emit({ type: 'EarlyReleaseEnded', earlyReleaseId: flow.appeal.earlyRelease.id, because, why });
}

/** What of a transaction can go now: undisputed, and not in reserve. */
function freeOf(flow: Flow, transactionId: string): bigint {
  if (!flow.appeal.transactionIds.includes(transactionId)) return 0n;
  const frozen = frozenOf(flow, transactionId);
  const free = undisputedOf(frozen) - frozen.balance.reservedMinor;
  return free > 0n ? free : 0n;
}

/** Everything undisputed, as far as it was asked for. */
function allUndisputed(flow: Flow): readonly ReleaseItem[] {
  let left = leftOfAppealed(flow);
  return flow.appeal.transactionIds.flatMap((transactionId) => {
    const free = freeOf(flow, transactionId);
    const amountMinor = free < left ? free : left;
    left -= amountMinor;
    return amountMinor > 0n ? [{ transactionId, amountMinor }] : [];
  });
}

function mayAct({ open, context: { actor, conflicts, keyholders } }: Flow, capacity: Capacity): Step {
  if (isConflicted(conflicts, actor.id, open.appeal.merchantId)) return refusal('conflict_of_interest');
  return fourEyes(open, actor, capacity, keyholders);
}
