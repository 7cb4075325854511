import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import { hasRole, type Actor } from './role';
import { anotherPerson, type Acting } from './same-person';

/** A declared interest: this person works on no case of this merchant. */
export interface ConflictOfInterest {
  readonly personId: string;
  readonly merchantId: string;
}

/** An interest as it stands in the register: ended, never deleted. */
export interface DeclaredInterest extends ConflictOfInterest {
  readonly id: string;
  /** What the interest is: a person's private matter, stored sealed. */
  readonly reason: string;
  readonly fromAt: Instant;
  /** Null: until it is ended. */
  readonly untilAt: Instant | null;
  readonly declaredBy: string;
  readonly declaredAt: Instant;
  readonly endedBy: string | null;
  readonly endedAt: Instant | null;
}

export function isConflicted(conflicts: readonly ConflictOfInterest[] = [], personId: string, merchantId: string): boolean {
  return conflicts.some((one) => one.personId === personId && one.merchantId === merchantId);
}

/** Whether somebody who acts has an interest themselves, or through whoever holds the machine's key. */
export function hasInterest(conflicts: readonly ConflictOfInterest[] | undefined, { id, heldBy = [] }: Pick<Actor, 'id' | 'heldBy'>, merchantId: string): boolean {
  return [id, ...heldBy].some((personId) => isConflicted(conflicts, personId, merchantId));
}

interface Context {
  readonly asOf: Instant;
  readonly actor: Actor;
  readonly newId: () => string;
}

/** Whether somebody keeps the register for others as well: sees what they declared, declares for them, ends what is over. */
export function keepsInterests(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'lead', 'operator', 'compliance');
}

/** Everybody declares for themselves; those who lead or operate for others too. */
export function declareInterest(wish: Pick<DeclaredInterest, 'personId' | 'merchantId' | 'reason' | 'untilAt'> & { readonly fromAt: Instant | null }, { asOf, actor, newId }: Context): Result<DeclaredInterest, Refusal> {
  if (wish.personId !== actor.id && !keepsInterests(actor)) return refuse(refusal('role_missing', { field: 'personId', particulars: { roles: ['lead', 'operator', 'compliance'] } }));
  const fromAt = wish.fromAt ?? asOf;
  if (wish.untilAt !== null && wish.untilAt <= fromAt) return refuse(refusal('interest_period_empty', { field: 'untilAt' }));
  return ok({ ...wish, fromAt, id: newId(), declaredBy: actor.id, declaredAt: asOf, endedBy: null, endedAt: null });
}

/** Somebody else says that it is over: nobody opens a case to themselves by forgetting their interest in it. */
export function endInterest(interest: DeclaredInterest, { asOf, actor, keyholders }: Pick<Context, 'asOf' | 'actor'> & Acting): Result<DeclaredInterest, Refusal> {
  if (interest.endedAt !== null) return refuse(refusal('interest_ended', { particulars: { endedAt: interest.endedAt } }));
  const own = anotherPerson({ actor, ...(keyholders && { keyholders }) }, [{ by: interest.personId, as: 'person_concerned' }], 'keeper_of_the_register');
  if (own !== null) return refuse(own);
  if (!keepsInterests(actor)) return refuse(refusal('role_missing', { particulars: { roles: ['lead', 'operator', 'compliance'] } }));
  return ok({ ...interest, endedBy: actor.id, endedAt: asOf });
}
