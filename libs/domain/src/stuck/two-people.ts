import { isConflicted } from '../access/conflict-of-interest';
import { fourEyes } from '../access/four-eyes';
import { hasRole } from '../access/role';
import { anotherPerson } from '../access/same-person';
import type { Flow, Step } from '../appeal/flow';
import { refusal } from '../refusal-catalogue';
import { remedyEntries, type Remedy } from './remedy';

export interface Proposed {
  readonly why: string;
  readonly proposedBy: string;
}

/**
 * Writes a remedy of two people down: whoever proposed it and whoever approves it, the actor. Neither is the other, has done anything else
 * in the case, imposed its order, or has an interest in the merchant. A remedy that decides about the case asks also that they did nothing in an earlier one.
 */
export function applyByTwo(flow: Flow, remedy: Remedy, { why, proposedBy }: Proposed, decides: boolean): Step {
  const { actor, conflicts, keyholders } = flow.context;
  const roles = remedyEntries[remedy].approvedBy ?? [];
  if (!hasRole(actor, ...roles)) return refusal('role_missing', { particulars: { roles } });
  const own = anotherPerson(flow.context, [{ by: proposedBy, as: 'remedy' }], 'remedy_approve');
  if (own !== null) return own;
  const state = decides ? flow.open : { ...flow.open, prior: [] };
  for (const [id, capacity] of [[proposedBy, 'remedy'], [actor.id, 'remedy_approve']] as const) {
    if (isConflicted(conflicts, id, flow.appeal.merchantId)) return refusal('conflict_of_interest');
    const barred = fourEyes(state, { id }, capacity, keyholders);
    if (barred !== null) return barred;
  }
  flow.participate('remedy', proposedBy);
  flow.participate('remedy_approve');
  flow.emit({ type: 'RemedyApplied', remedy, why, proposedBy });
  return null;
}
