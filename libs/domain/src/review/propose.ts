import { remedyAgainst } from '../appeal/remedy';
import type { Flow, Step } from '../appeal/flow';
import { routeOfCase } from '../appeal/route-of-case';
import { undisputedOf } from '../freeze-order/freeze-order';
import { neutralDecision } from '../policy/neutral-decisions';
import { takeUpUndisputed } from '../release/undisputed';
import { effectOf, totalOfItem, type Decision, type DecisionItem, type EffectAndRemedy } from './decision';
import { splitOf } from './split';
import { approvalsFor, frozenOf, leftOfAppealed, stakeOf } from './stake';

/** A route without risk review: the undisputed part goes back once the papers are in order, as far as it was asked for. */
export function proposeByPolicy(flow: Flow): Step {
  let left = leftOfAppealed(flow);
  const items: DecisionItem[] = [];
  for (const id of flow.appeal.transactionIds) {
    const frozen = frozenOf(flow, id);
    const undisputed = undisputedOf(frozen);
    const releaseMinor = undisputed < left ? undisputed : left;
    left -= releaseMinor;
    const item = splitOf(frozen, { transactionId: id, releaseMinor });
    if ('code' in item) return item;
    items.push(item);
  }
  const text = { en: 'Your papers are in order; the undisputed part is released.', zh: '材料齐备，无争议部分予以放款。' };
  const reasonCode = flow.context.policy.decisionReasons?.ofRecord ?? null;
  return propose(flow, { items, reasonCode, merchantText: text, internalText: 'decided by the route, without a risk review', releaseNotBefore: null });
}

/** What a proposal says; effect, remedy and, unless it is said here, who must approve it follow from it. */
export type Proposal = Pick<Decision, 'items' | 'merchantText' | 'internalText' | 'releaseNotBefore' | 'becomes' | 'refersToAuthority'> & Partial<Pick<Decision, 'approvalsNeeded' | 'proposedBy'>> & {
  /** Null where the pinned policy lists no reasons. */
  readonly reasonCode: string | null;
};

/** Puts a decision to whoever must approve it. It covers everything that remains, so an undisputed part not yet ordered is taken up in it. */
export function propose(flow: Flow, proposal: Proposal): Step {
  const effect = effectAndRemedy(flow, proposal.items);
  if ('code' in effect) return effect;
  takeUpUndisputed(flow);
  const { reasonCode: _, ...facts } = proposal;
  const approvalsNeeded = proposal.approvalsNeeded ?? approvalsFor(flow.context.policy, stakeOf(flow));
  flow.emit({
    type: 'DecisionProposed',
    decision: {
      ...facts,
      ...wordsOf(flow, proposal),
      ...effect,
      id: flow.context.newId(),
      status: approvalsNeeded.length === 0 ? 'approved' : 'proposed',
      evidence: flow.appeal.documents.filter((document) => document.status === 'accepted').map((document) => document.id),
      proposedBy: proposal.proposedBy ?? flow.context.actor.id,
      proposedAt: flow.context.asOf,
      approvalsNeeded,
      approvals: [],
      returnedBy: null,
    },
  });
  return null;
}

function effectAndRemedy(flow: Flow, items: readonly DecisionItem[]): EffectAndRemedy | Exclude<Step, null> {
  const effect = effectOf(items);
  if (effect === 'in_full') return { effect, nextRemedy: null };
  const nextRemedy = remedyAgainst(flow);
  return 'code' in nextRemedy ? nextRemedy : { effect, nextRemedy };
}

/** Where nothing may be told, the merchant's text and the reason are the neutral ones and what was written stays inside. */
function wordsOf(flow: Flow, { items, reasonCode, merchantText, internalText }: Proposal): Pick<Decision, 'merchantText' | 'internalText' | 'reasonCode'> {
  if (routeOfCase(flow).tippingOffGuard !== true) return { merchantText, internalText, ...(reasonCode !== null && { reasonCode }) };
  const sum = (part: (item: DecisionItem) => bigint) => items.reduce((total, item) => total + part(item), 0n);
  const neutral = neutralDecision(sum((item) => item.releaseMinor), sum((item) => totalOfItem(item) - item.releaseMinor));
  const toldReason = flow.context.policy.decisionReasons?.neutral;
  const untold = [...(neutral === merchantText ? [] : [merchantText.en, merchantText.zh]), ...(reasonCode === null || reasonCode === toldReason ? [] : [reasonCode])];
  return { merchantText: neutral, internalText: [internalText, ...untold].join('\n'), ...(toldReason !== undefined && { reasonCode: toldReason }) };
}
