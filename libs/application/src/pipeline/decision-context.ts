import { hasRole, machinesIn, payeeOf, type Actor, type AppealCommand, type Case, type DecisionContext, type Instant, type Policy } from '@thaw/domain';
import { keyholdersAmong } from './acting';
import type { NewId } from './new-id';
import type { Store } from './store';

/** Where people's interests and absences are read: in the command's own transaction, or beside it when a command is only tried. */
export type PeopleSource = Pick<Store, 'conflictsWith' | 'keyholdersOf' | 'absences'>;

export interface Deciding {
  readonly store: Pick<Store, 'calendar' | 'guardedReasons' | 'bankTerms'>;
  readonly people: PeopleSource;
  /** The calendar to decide by is no older than this. */
  readonly calendarVersion?: number;
  readonly newId: NewId;
}

/** Commands that give work to somebody, or take it from somebody, ask who is away. */
const asksWhoIsAway: readonly AppealCommand['type'][] = ['reassignTask', 'endAbsentClaim'];

/** All that a command is decided in besides the case itself: one home, so that what is tried and what is done cannot differ. */
export async function decisionContext(state: Case, type: AppealCommand['type'], { actor, asOf }: { readonly actor: Actor; readonly asOf: Instant }, policy: Policy, parts: Deciding): Promise<DecisionContext> {
  const { order } = state;
  const { store, people, calendarVersion, newId } = parts;
  const [calendar, guarded, bankTerms] = await Promise.all([store.calendar(calendarVersion), store.guardedReasons(), store.bankTerms(payeeOf(order).bankCode)]);
  // One after another: a transaction has a single connection.
  const conflicts = hasRole(actor, 'system', 'bank') ? [] : await people.conflictsWith(order.merchantId, asOf);
  const machines = hasRole(actor, 'system', 'bank') ? [] : machinesIn(state);
  const keyholders = await keyholdersAmong(people, machines);
  const absences = asksWhoIsAway.includes(type) ? await people.absences.inForce(asOf) : [];
  return { asOf, actor, policy, guarded, calendar, bankTerms, conflicts, keyholders, absences, newId };
}
