import type { TaskResult } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import type { Role } from '../access/role';
import { remainingOf, type FrozenTransaction } from '../freeze-order/freeze-order';
import type { BilingualText } from '../kernel/text';
import type { Policy } from '../policy/policy';
import { refusal } from '../refusal-catalogue';
import { proceed } from './approval';
import type { DecisionItem } from './decision';

type Result = Extract<TaskResult, { kind: 'risk_review' }>;

/** What of a transaction can go back: what a cardholder contests stays. */
export function undisputedOf(frozen: FrozenTransaction): bigint {
  const undisputed = frozen.balance.remainingMinor - frozen.contestedMinor;
  return undisputed > 0n ? undisputed : 0n;
}

/** The reviewer names each appealed transaction with the amount to release, and says why in both languages. */
export function completeRiskReview(flow: Flow, result: Result): Step {
  if (result.merchantText.en.trim() === '' || result.merchantText.zh.trim() === '') return refusal('text_missing', { field: 'result.merchantText' });
  const appealed = flow.appeal.transactionIds;
  const named = result.items.map((item) => item.transactionId);
  const left = appealed.filter((id) => named.filter((other) => other === id).length !== 1);
  const stray = named.filter((id) => !appealed.includes(id));
  if (left.length + stray.length > 0) return refusal('decision_incomplete', { field: 'result.items', particulars: { transactionIds: [...left, ...stray] } });
  const items: DecisionItem[] = [];
  for (const wanted of result.items) {
    const frozen = frozenOf(flow, wanted.transactionId);
    if (wanted.releaseMinor < 0n || wanted.releaseMinor > undisputedOf(frozen)) {
      return refusal('release_over_undisputed', { field: 'result.items', particulars: { transactionId: frozen.id, undisputedMinor: undisputedOf(frozen).toString() } });
    }
    items.push({ transactionId: frozen.id, releaseMinor: wanted.releaseMinor, keepMinor: frozen.balance.remainingMinor - wanted.releaseMinor });
  }
  const total = items.reduce((sum, item) => sum + item.releaseMinor, 0n);
  if (total > flow.appeal.amountMinor) return refusal('release_over_appealed', { field: 'result.items', particulars: { appealedMinor: flow.appeal.amountMinor.toString() } });
  return propose(flow, items, result.merchantText, result.internalText);
}

/** A route without risk review: the undisputed part goes back once the papers are in order, as far as it was asked for. */
export function proposeByPolicy(flow: Flow): Step {
  let left = flow.appeal.amountMinor;
  const items = flow.appeal.transactionIds.map((id) => {
    const frozen = frozenOf(flow, id);
    const undisputed = undisputedOf(frozen);
    const releaseMinor = undisputed < left ? undisputed : left;
    left -= releaseMinor;
    return { transactionId: id, releaseMinor, keepMinor: frozen.balance.remainingMinor - releaseMinor };
  });
  const text = { en: 'Your papers are in order; the undisputed part is released.', zh: '材料齐备，无争议部分予以放款。' };
  return propose(flow, items, text, 'decided by the route: no risk review below its limit');
}

function propose(flow: Flow, items: readonly DecisionItem[], merchantText: BilingualText, internalText: string): Step {
  const approvalsNeeded = approvalsFor(flow.context.policy, stakeOf(flow));
  flow.emit({
    type: 'DecisionProposed',
    decision: {
      id: flow.context.newId(),
      status: approvalsNeeded.length === 0 ? 'approved' : 'proposed',
      items, merchantText, internalText,
      evidence: flow.appeal.documents.filter((document) => document.status === 'accepted').map((document) => document.id),
      proposedBy: flow.context.actor.id,
      proposedAt: flow.context.asOf,
      approvalsNeeded,
      approvals: [],
      returnedBy: null,
    },
  });
  return proceed(flow);
}

/**
 * What is at stake: everything still held of the appealed transactions, not what was asked for. Otherwise asking for little
 * would pass the tiers and routes meant for much.
 */
export function stakeOf(flow: Flow): bigint {
  return remainingOf(flow.order, flow.appeal.transactionIds);
}

/** Which approvals an amount asks for, minor units. */
export function approvalsFor(policy: Policy, amountMinor: bigint): readonly Role[] {
  const tier = policy.tiers.find((one) => one.upToMinor === null || amountMinor <= one.upToMinor);
  if (tier === undefined) throw new TypeError('the last amount tier must be open');
  return tier.approvals;
}

function frozenOf(flow: Flow, transactionId: string): FrozenTransaction {
  const frozen = flow.order.transactions.find((one) => one.id === transactionId);
  if (frozen === undefined) throw new TypeError(`transaction ${transactionId} is not in the order`);
  return frozen;
}
