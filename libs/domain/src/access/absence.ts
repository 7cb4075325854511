import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import { hasRole, type Actor } from './role';

/** Somebody is away for a time, or for good. Why is a private matter and is not asked. */
export interface Absence {
  readonly id: string;
  readonly personId: string;
  readonly fromAt: Instant;
  /** Null: until it is ended; for somebody who left it never is. */
  readonly untilAt: Instant | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly endedBy: string | null;
  readonly endedAt: Instant | null;
}

/** As much of it as deciding about work asks. */
export type Away = Pick<Absence, 'personId' | 'fromAt'>;

/** Since when somebody is away, by the absences in force; null while they are here. */
export function awaySince(absences: readonly Away[] = [], personId: string): Instant | null {
  const found = absences.filter((one) => one.personId === personId).map((one) => one.fromAt);
  return found.length === 0 ? null : found.reduce((first, at) => (at < first ? at : first));
}

interface Context {
  readonly asOf: Instant;
  readonly actor: Actor;
  readonly newId: () => string;
}

/** Whether somebody keeps absences for others as well. */
export function keepsAbsences(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'lead', 'operator');
}

/** Everybody records their own; those who lead or operate others' too. */
export function recordAbsence(wish: Pick<Absence, 'personId' | 'untilAt'> & { readonly fromAt: Instant | null }, { asOf, actor, newId }: Context): Result<Absence, Refusal> {
  if (wish.personId !== actor.id && !keepsAbsences(actor)) return refuse(refusal('role_missing', { field: 'personId', particulars: { roles: ['lead', 'operator'] } }));
  const fromAt = wish.fromAt ?? asOf;
  if (wish.untilAt !== null && (wish.untilAt <= fromAt || wish.untilAt <= asOf)) return refuse(refusal('absence_period_empty', { field: 'untilAt' }));
  return ok({ id: newId(), personId: wish.personId, fromAt, untilAt: wish.untilAt, recordedBy: actor.id, recordedAt: asOf, endedBy: null, endedAt: null });
}

/** They are back, earlier than said: whoever it is may say so themselves. */
export function endAbsence(absence: Absence, { asOf, actor }: Pick<Context, 'asOf' | 'actor'>): Result<Absence, Refusal> {
  if (absence.personId !== actor.id && !keepsAbsences(actor)) return refuse(refusal('absence_not_found'));
  if (absence.endedAt !== null) return refuse(refusal('absence_ended', { particulars: { endedAt: absence.endedAt } }));
  return ok({ ...absence, endedBy: actor.id, endedAt: asOf });
}
