import type { Capacity, Case, OpenCase } from '../appeal/appeal';
import type { DecisionContext } from '../kernel/context';
import { refusal } from '../refusal-catalogue';
import type { Step } from '../appeal/flow';
import type { Task } from '../review/task';
import { whoAgreed } from '../release/treasury';
import { isConflicted } from './conflict-of-interest';
import { hasRole, isService, namesService, type Actor, type Keyholder } from './role';
import { anotherPerson } from './same-person';

/** In which capacity completing a task makes somebody act. */
export function capacityOf(task: Task): Capacity {
  switch (task.kind) {
    case 'completeness_check':
    case 'risk_review':
      return 'review';
    case 'ops_match':
    case 'bank_notice':
    case 'security_review':
    case 'field_inspection':
      return 'verify';
    // Not `compliance`: whoever cleared a case does not approve what is proposed on it.
    case 'compliance_review':
      return 'clear';
    case 'approval':
      return task.roles[0] === 'compliance' ? 'compliance' : 'approve';
    case 'bank_desk':
      return 'bank_desk';
    case 'bank_desk_approval':
      return 'bank_desk_approve';
    case 'treasury_approval':
    case 'release_repair':
      return 'release';
  }
}

/** The machines that have done something in a case, whose keys somebody holds. */
export function machinesIn({ order, appeal, prior }: Case): readonly string[] {
  const asked = (appeal?.clocks ?? []).flatMap(({ proposed }) => proposed?.proposedBy ?? []);
  const actors = [order.imposedBy, order.pending?.proposedBy, ...asked, ...(appeal?.participants ?? []).map((one) => one.personId), ...prior.flatMap((one) => one.personIds)];
  return machinesAmong(actors);
}

/** Of those who have done something, the machines whose keys somebody holds. */
export function machinesAmong(ids: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => typeof id === 'string').filter(namesService))];
}

/**
 * Four eyes by identity across the whole case: one person acts in one capacity only, whoever imposed the order does nothing about the
 * appeal against it but file, and nobody who touched the first appeal touches the second. The eyes are people's: a machine files, and acts
 * in no other capacity; whoever holds its key has done what it has done.
 */
export function fourEyes({ order, appeal, prior }: OpenCase, actor: Pick<Actor, 'id' | 'heldBy'> & Partial<Pick<Actor, 'roles'>>, capacity: Capacity, keyholders: readonly Keyholder[] | undefined): Step {
  if (capacity !== 'file' && isService({ roles: actor.roles ?? [] })) return refusal('people_only', { particulars: { wantedAs: capacity } });
  const other = appeal.participants.filter((one) => one.capacity !== capacity).map((one) => ({ by: one.personId, as: one.capacity }));
  const before = [{ by: order.imposedBy, as: 'impose' }, ...prior.flatMap((one) => one.personIds.map((by) => ({ by, as: 'first_appeal' })))];
  return anotherPerson({ actor, ...(keyholders && { keyholders }) }, capacity === 'file' ? other : [...other, ...before], capacity);
}

/** Whether somebody may hold a task, and why not: the same answer guards the command and tells the page. */
export function mayHold(task: Task, state: OpenCase, { actor, conflicts, keyholders }: Pick<DecisionContext, 'actor' | 'conflicts' | 'keyholders'>): Step {
  if (!hasRole(actor, ...task.roles)) return refusal('role_missing', { particulars: { roles: task.roles } });
  if (isConflicted(conflicts, actor.id, state.appeal.merchantId)) return refusal('conflict_of_interest');
  const agreed = task.kind === 'treasury_approval' ? whoAgreed(state).map((by) => ({ by, as: 'release' })) : [];
  return anotherPerson({ actor, ...(keyholders && { keyholders }) }, agreed, 'release') ?? fourEyes(state, actor, capacityOf(task), keyholders);
}
