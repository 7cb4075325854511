import { close } from '../appeal/close';
import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { routeOfCase } from '../appeal/route-of-case';
import { remedyAgainst } from '../appeal/remedy';
import { hasRole } from '../access/role';
import { whyNotTold } from '../policy/wording';
import { refusal } from '../refusal-catalogue';
import { bookReserve } from '../release/reserve';
import type { DecisionItem } from '../review/decision';
import { propose } from '../review/propose';
import { splitOf } from '../review/split';
import { frozenOf } from '../review/stake';
import { remedyEntries } from './remedy';
import { applyByTwo } from './two-people';

/**
 * Ends a case that nothing else frees: whoever proposed it decides that what is still held stays held, whoever approves it is the second
 * pair of eyes, and the merchant is told why and what can be done. Nothing is sent, nothing that was sent is undone: an order on its way
 * is waited for, and the outcome is named by what has reached the merchant.
 */
export function closeByDecision(flow: Flow, command: AppealCommandOf<'closeByDecision'>): Step {
  const { appeal } = flow;
  if (appeal.stay !== null) return refusal('appeal_stayed');
  if (appeal.ending !== null) return refusal('release_under_way');
  if (command.merchantText.en.trim() === '' || command.merchantText.zh.trim() === '') return refusal('text_missing', { field: 'merchantText' });
  const untold = routeOfCase(flow).tippingOffGuard === true ? null : whyNotTold(command.merchantText, 'merchantText');
  if (untold !== null) return untold;
  const barred = applyByTwo(flow, 'close_by_decision', command, true);
  if (barred !== null) return barred;
  // A decision that has been carried out in part stands as it is: what it gave was given.
  const carriedOut = appeal.releaseOrders.some((release) => release.part === 'decision' && release.status !== 'voided');
  const refused = carriedOut ? null : decide(flow, command);
  return refused ?? close(flow, 'freeze_confirmed', 'closed_by_decision');
}

function decide(flow: Flow, { merchantText, why, proposedBy }: AppealCommandOf<'closeByDecision'>): Step {
  const role = remedyEntries.close_by_decision.approvedBy?.find((one) => hasRole(flow.context.actor, one));
  if (role === undefined) throw new TypeError('approved by nobody who may');
  const items: DecisionItem[] = [];
  for (const transactionId of flow.appeal.transactionIds) {
    const item = splitOf(frozenOf(flow, transactionId), { transactionId, releaseMinor: 0n });
    if ('code' in item) return item;
    items.push(item);
  }
  const reasonCode = flow.context.policy.decisionReasons?.byRemedy ?? null;
  const refused = propose(flow, { items, reasonCode, merchantText, internalText: why, releaseNotBefore: null, approvalsNeeded: [role], proposedBy });
  if (refused !== null) return refused;
  const nextRemedy = remedyAgainst(flow);
  if ('code' in nextRemedy) return nextRemedy;
  flow.emit({ type: 'DecisionApproved', decisionId: flow.appeal.decision?.id ?? '', role, nextRemedy });
  bookReserve(flow);
  return null;
}
