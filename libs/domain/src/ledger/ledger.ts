/**
 * Double entry for one frozen transaction: integers in minor units, append only, corrected by reversal.
 * Each transfer debits one account and credits another, so that after every one of them
 * `held = remaining + pending + reserved + released + offset + refunded + transferred`; the database enforces the same sum.
 */
export const ledgerAccounts = ['held', 'remaining', 'pending', 'reserved', 'released', 'offset', 'refunded', 'transferred'] as const;
export type LedgerAccount = (typeof ledgerAccounts)[number];

/**
 * hold at imposition; place, then one of the posts or a void, for whatever leaves the house in two phases; reserve turns what
 * remains into a reserve, which is still held, and unreserve takes that back.
 */
export const transferKinds = ['hold', 'place', 'post', 'post_refund', 'post_offset', 'post_transfer', 'void', 'reserve', 'unreserve'] as const;
export type TransferKind = (typeof transferKinds)[number];

/** Which account a transfer takes from and gives to. */
const sides: Readonly<Record<TransferKind, { readonly debit: LedgerAccount; readonly credit: LedgerAccount }>> = {
  hold: { debit: 'held', credit: 'remaining' },
  place: { debit: 'remaining', credit: 'pending' },
  post: { debit: 'pending', credit: 'released' },
  post_refund: { debit: 'pending', credit: 'refunded' },
  post_offset: { debit: 'pending', credit: 'offset' },
  post_transfer: { debit: 'pending', credit: 'transferred' },
  void: { debit: 'pending', credit: 'remaining' },
  reserve: { debit: 'remaining', credit: 'reserved' },
  unreserve: { debit: 'reserved', credit: 'remaining' },
};

export interface LedgerTransfer {
  readonly kind: TransferKind;
  readonly transactionId: string;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amountMinor: bigint;
  /** The release order a transfer belongs to; null for the hold and for what stays in the house. */
  readonly releaseOrderId: string | null;
  /** The decision that made or took up a reserve; null for all else. */
  readonly decisionId: string | null;
}

/** What a transfer belongs to: the hold to nothing, what leaves the house to its release order, a reserve to its decision. */
export type TransferOf = { readonly releaseOrderId?: string; readonly decisionId?: string };

export function transfer(kind: TransferKind, transactionId: string, amountMinor: bigint, of: TransferOf = {}): LedgerTransfer {
  if (amountMinor <= 0n) throw new RangeError(`a transfer moves a positive amount, not ${amountMinor}`);
  return { kind, transactionId, ...sides[kind], amountMinor, releaseOrderId: of.releaseOrderId ?? null, decisionId: of.decisionId ?? null };
}

export interface Balance {
  readonly heldMinor: bigint;
  readonly remainingMinor: bigint;
  readonly pendingMinor: bigint;
  /** Still held, on a line of its own. */
  readonly reservedMinor: bigint;
  readonly releasedMinor: bigint;
  readonly offsetMinor: bigint;
  readonly refundedMinor: bigint;
  readonly transferredMinor: bigint;
}

export const emptyBalance: Balance = {
  heldMinor: 0n, remainingMinor: 0n, pendingMinor: 0n, reservedMinor: 0n, releasedMinor: 0n, offsetMinor: 0n, refundedMinor: 0n, transferredMinor: 0n,
};

/** The balance after a transfer. Throws when an account would go below zero: the domain refuses earlier, so that is a bug. */
export function applyTransfer(balance: Balance, moved: LedgerTransfer): Balance {
  const next: Record<keyof Balance, bigint> = { ...balance };
  // `held` is the contra account: it grows by debits, all others grow by credits.
  if (moved.debit === 'held') next.heldMinor += moved.amountMinor;
  else next[`${moved.debit}Minor`] -= moved.amountMinor;
  next[`${moved.credit}Minor`] += moved.amountMinor;
  if (Object.values(next).some((amount) => amount < 0n)) throw new RangeError(`transfer ${moved.kind} overdraws ${moved.debit}`);
  return next;
}

/** The ledger equation. */
export function balances(b: Balance): boolean {
  return b.heldMinor === b.remainingMinor + b.pendingMinor + b.reservedMinor + b.releasedMinor + b.offsetMinor + b.refundedMinor + b.transferredMinor;
}
