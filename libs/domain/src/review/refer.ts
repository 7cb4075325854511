import { close } from '../appeal/close';
import type { Flow, Step } from '../appeal/flow';
import { neutralDecisions } from '../policy/neutral-decisions';
import { awaitTask } from '../wait/await-next';
import { nextApprovalOf, type DecisionItem } from './decision';
import { propose } from './propose';
import { splitOf } from './split';
import { frozenOf } from './stake';

/** Compliance would refer the case to an authority: nothing is released, and nobody decides it alone. */
export function refer(flow: Flow, internalText: string): Step {
  const items: DecisionItem[] = [];
  for (const transactionId of flow.appeal.transactionIds) {
    const item = splitOf(frozenOf(flow, transactionId), { transactionId, releaseMinor: 0n });
    if ('code' in item) return item;
    items.push(item);
  }
  const approvalsNeeded = flow.context.policy.referralApprovals ?? [];
  // The merchant reads what is read after any decision that keeps everything: the referral itself may not be told (反洗钱法 art. 35).
  const reasonCode = flow.context.policy.decisionReasons?.neutral ?? null;
  const proposal = { items, reasonCode, merchantText: neutralDecisions.kept, internalText, releaseNotBefore: null, approvalsNeeded, refersToAuthority: true } as const;
  return propose(flow, proposal) ?? awaitReferralApproval(flow);
}

/** The next who must agree to the referral; once all have, the appeal ends with it. */
export function awaitReferralApproval(flow: Flow): Step {
  const role = flow.appeal.decision && nextApprovalOf(flow.appeal.decision);
  if (role === null) return close(flow, 'referred_to_authority');
  flow.enter('approval');
  return awaitTask(flow, 'approval', [role]);
}
