import type { Actor, Keyholder } from '../access/role';
import type { Participation } from '../appeal/appeal';
import type { Instant } from '../kernel/instant';
import type { Discrepancy } from './in-books';

/**
 * The accounts corrections move between. `core`: what the core paid beyond the ledger's own entries; `receivable`: to be got back;
 * `payable`: booked as paid, and still owed.
 */
export const correctionAccounts = ['core', 'receivable', 'payable'] as const;
export type CorrectionAccount = (typeof correctionAccounts)[number];

/** One entry beside the ledger of holds, double and append only; taken back by a reversal alone. */
export interface Correction {
  readonly id: string;
  readonly breakId: string;
  readonly orderId: string;
  readonly currency: string;
  readonly debit: CorrectionAccount;
  readonly credit: CorrectionAccount;
  /** Minor units, positive. */
  readonly amountMinor: bigint;
  /** The entry this one takes back. */
  readonly reverses: string | null;
  readonly at: Instant;
  readonly proposedBy: string;
  readonly approvedBy: string;
}

/** Who closes a break, when, and what stands. */
export interface CorrectionContext {
  readonly asOf: Instant;
  readonly actor: Actor;
  /** Corrections of the order that stand, for a break about an outdated one. */
  readonly standing: readonly Correction[];
  /** Whoever did anything in a case over the freeze order it is about; nobody where it is about none. */
  readonly actedInCase: readonly Participation[];
  /** Whoever has an interest in the merchant of that case. */
  readonly interested: readonly string[];
  /** Who holds the keys of the machines among them. */
  readonly keyholders: readonly Keyholder[];
  readonly newId: () => string;
}

/** What an entry adds to what our books say the core paid. */
export function addedBy({ debit, amountMinor }: Pick<Correction, 'debit' | 'amountMinor'>): bigint {
  return debit === 'core' ? -amountMinor : amountMinor;
}

/** The entries after which books and core agree about the order: what stands is reversed whole before anything is booked anew. */
export function correctionsFor(closed: Discrepancy & { readonly id: string }, proposedBy: string, { asOf, actor, standing, newId }: CorrectionContext): readonly Correction[] {
  const { id: breakId, orderId, currency, oursMinor, theirsMinor } = closed;
  if (orderId === null || currency === null) throw new TypeError(`a ${closed.class} names its order`);
  const common = { breakId, orderId, currency, at: asOf, proposedBy, approvedBy: actor.id };
  const reversals = standing.map((one): Correction => ({ ...common, id: newId(), debit: one.credit, credit: one.debit, amountMinor: one.amountMinor, reverses: one.id }));
  const difference = theirsMinor - oursMinor - reversals.reduce((sum, one) => sum + addedBy(one), 0n);
  if (difference === 0n) return reversals;
  const sides = difference > 0n ? ({ debit: 'receivable', credit: 'core', amountMinor: difference } as const) : ({ debit: 'core', credit: 'payable', amountMinor: -difference } as const);
  return [...reversals, { ...common, id: newId(), ...sides, reverses: null }];
}
