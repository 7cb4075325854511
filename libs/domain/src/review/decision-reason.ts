import type { DecisionContext } from '../kernel/context';
import type { DecisionEffect } from '../policy/decision-reasons';
import { refusal, type Refusal } from '../refusal-catalogue';

/**
 * The reason a reviewer gives a decision for, one that goes with its effect; null under a policy that lists none, where it is not asked for
 * and what is named is left out of account.
 */
export function chosenReason({ policy }: Pick<DecisionContext, 'policy'>, code: string | null, effect: DecisionEffect): { readonly reasonCode: string | null } | Refusal {
  const { decisionReasons } = policy;
  if (decisionReasons === undefined) return { reasonCode: null };
  const open = decisionReasons.list.filter((reason) => reason.effects.includes(effect)).map((reason) => reason.code);
  if (code !== null && open.includes(code)) return { reasonCode: code };
  return refusal(code === null ? 'decision_reason_missing' : 'decision_reason_unfit', { field: 'result.reasonCode', particulars: { effect, reasonCodes: open } });
}
