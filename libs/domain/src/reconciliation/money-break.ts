import { permissions, permits, type Permission } from '../access/permissions';
import { anotherPerson, type Acting } from '../access/same-person';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import { breakClassEntries } from './break-class';
import { correctionsFor, type Correction, type CorrectionContext } from './correction';
import type { Discrepancy } from './in-books';

/** resolved: gone by itself; closed: two people have said what it was. */
export const breakStates = ['open', 'closing_proposed', 'closed', 'resolved'] as const;
export type BreakState = (typeof breakStates)[number];

/** A disagreement between the books that somebody has to see: opened once, ended once. */
export interface MoneyBreak extends Discrepancy {
  readonly id: string;
  readonly state: BreakState;
  readonly openedAt: Instant;
  /** When a look last saw it. */
  readonly seenAt: Instant;
  readonly endedAt: Instant | null;
  readonly proposedBy: string | null;
  readonly proposedAt: Instant | null;
  /** What it was, in the words of whoever proposes to close it. */
  readonly why: string | null;
  readonly approvedBy: string | null;
}

export function isOpen({ state }: Pick<MoneyBreak, 'state'>): boolean {
  return state === 'open' || state === 'closing_proposed';
}

export type BreakCommand =
  | { readonly type: 'proposeClosing'; readonly why: string }
  | { readonly type: 'approveClosing' }
  /** Leaves it open. */
  | { readonly type: 'turnDownClosing'; readonly why: string };

export interface BreakDecided {
  readonly after: MoneyBreak;
  /** Entries over the difference, so that books and core agree from now on. */
  readonly corrections: readonly Correction[];
}

const asked: Readonly<Record<BreakCommand['type'], Permission>> = { proposeClosing: 'break.propose', approveClosing: 'break.approve', turnDownClosing: 'break.approve' };

/** Two people say what a break was; where money is at odds, an entry makes the books say so too. */
export function decideBreak(before: MoneyBreak, command: BreakCommand, context: CorrectionContext): Result<BreakDecided, Refusal> {
  const permission = asked[command.type];
  const { actor, asOf } = context;
  if (!permits(permission, actor.roles)) return refuse(refusal('permission_missing', { particulars: { permission, roles: permissions[permission] } }));
  if (!isOpen(before)) return refuse(refusal('break_ended', { particulars: { state: before.state } }));
  if (context.interested.includes(actor.id)) return refuse(refusal('conflict_of_interest'));
  if (command.type === 'proposeClosing') {
    const acted = haveActed(context);
    if (acted !== null) return refuse(acted);
    if (before.state === 'closing_proposed') return refuse(refusal('break_closing_proposed', { particulars: { by: before.proposedBy ?? '' } }));
    return ok({ after: { ...before, state: 'closing_proposed', proposedBy: actor.id, proposedAt: asOf, why: command.why }, corrections: [] });
  }
  if (before.state !== 'closing_proposed' || before.proposedBy === null) return refuse(refusal('break_nothing_proposed'));
  const own = anotherPerson(context, [{ by: before.proposedBy, as: 'proposer' }], 'approver');
  if (own !== null) return refuse(own);
  if (command.type === 'turnDownClosing') return ok({ after: reopened(before), corrections: [] });
  // Also whoever has acted in the case, or declared an interest, since they proposed it.
  if (context.interested.includes(before.proposedBy)) return refuse(refusal('conflict_of_interest'));
  const acted = haveActed(context) ?? haveActed({ ...context, actor: { id: before.proposedBy } });
  if (acted !== null) return refuse(acted);
  const after: MoneyBreak = { ...before, state: 'closed', endedAt: asOf, approvedBy: actor.id };
  return ok({ after, corrections: breakClassEntries[before.class].corrected ? correctionsFor(after, before.proposedBy, context) : [] });
}

/** Whoever decided, approved or released in a case does not say what became of its money. */
function haveActed({ actedInCase, ...acting }: Acting & Pick<CorrectionContext, 'actedInCase'>): Refusal | null {
  return anotherPerson(acting, actedInCase.map((one) => ({ by: one.personId, as: one.capacity })), 'close_break');
}

/** Seen again: other figures than those somebody has looked at take their proposal back. */
export function seenAgain(before: MoneyBreak, seen: Discrepancy, asOf: Instant): MoneyBreak {
  const same = before.oursMinor === seen.oursMinor && before.theirsMinor === seen.theirsMinor;
  return { ...(same ? before : reopened(before)), ...seen, seenAt: asOf };
}

export function gone(before: MoneyBreak, asOf: Instant): MoneyBreak {
  return { ...before, state: 'resolved', endedAt: asOf };
}

export function opened(seen: Discrepancy, id: string, asOf: Instant): MoneyBreak {
  return { ...seen, id, state: 'open', openedAt: asOf, seenAt: asOf, endedAt: null, proposedBy: null, proposedAt: null, why: null, approvedBy: null };
}

function reopened(before: MoneyBreak): MoneyBreak {
  return { ...before, state: 'open', proposedBy: null, proposedAt: null, why: null };
}
