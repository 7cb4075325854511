import { guardedIn, isOutside, keptSilent, owedOf, penaltyActionsFor, type Actor, type DecisionContext, type Penalty, type Policy } from '@thaw/domain';
import { wireAmount, wireText } from '../http/wire';
import { actionOnView } from '../access/action-on.view';
import { readsInternalText } from '../access/sight';
import type { PenaltyDetailView, PenaltyView } from './penalty.dto';

/** A penalty as its reader may see it; the words of its line are those of the policy it was proposed under. Whose reason is guarded tells whoever speaks with the merchant neither it nor who decided. */
export function penaltyView(penalty: Penalty, { penalties, version }: Pick<Policy, 'penalties' | 'version'>, reader: Actor, guarded: readonly string[]): PenaltyView {
  const { id, merchantId, freezeOrderId, lineId, policyVersion, reasonCode, currency, merchantText, internalText, status, proposedBy, proposedAt, decidedBy, decidedAt, why, remedyUntilAt } = penalty;
  const line = penalties?.lines.find((one) => one.id === lineId);
  if (penalties === undefined || line === undefined) throw new TypeError(`policy ${version} has no penalty ${lineId}`);
  const isInside = !isOutside(reader) && !keptSilent(reasonCode, reader, guarded);
  const inside = <T>(value: T): T | null => (isInside ? value : null);
  const internal = <T>(value: T): T | null => (readsInternalText(reader) ? value : null);
  return {
    id, merchantId, freezeOrderId, lineId, title: wireText(line.title), legalRef: line.legalRef, policyVersion, reasonCode: inside(reasonCode), currency,
    amountMinor: wireAmount(penalty.amountMinor), owedMinor: wireAmount(owedOf(penalty)), merchantText: wireText(merchantText), internalText: internal(internalText),
    remedy: wireText(penalties.remedy), remedyUntilAt, status, proposedBy: inside(proposedBy), proposedAt, decidedBy: inside(decidedBy), decidedAt, why: internal(why),
  };
}

/** The same with what its reader may do; the context's policy is the one it was proposed under. */
export function penaltyDetail(penalty: Penalty, context: DecisionContext): PenaltyDetailView {
  return { ...penaltyView(penalty, context.policy, context.actor, guardedIn(context)), actions: penaltyActionsFor(penalty, context).map(actionOnView) };
}
