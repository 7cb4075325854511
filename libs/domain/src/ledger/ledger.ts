/**
 * Double entry for one frozen transaction: integers in minor units, append only, corrected by reversal.
 * Each transfer debits one account and credits another, so that after every one of them
 * `held = remaining + pending + released + offset + refunded + transferred`; the database enforces the same sum.
 */
export const ledgerAccounts = ['held', 'remaining', 'pending', 'released', 'offset', 'refunded', 'transferred'] as const;
export type LedgerAccount = (typeof ledgerAccounts)[number];

/** hold at imposition; place, post or void for a release in two phases. */
export const transferKinds = ['hold', 'place', 'post', 'void'] as const;
export type TransferKind = (typeof transferKinds)[number];

/** Which account a transfer takes from and gives to. */
const sides: Readonly<Record<TransferKind, { readonly debit: LedgerAccount; readonly credit: LedgerAccount }>> = {
  hold: { debit: 'held', credit: 'remaining' },
  place: { debit: 'remaining', credit: 'pending' },
  post: { debit: 'pending', credit: 'released' },
  void: { debit: 'pending', credit: 'remaining' },
};

export interface LedgerTransfer {
  readonly kind: TransferKind;
  readonly transactionId: string;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amountMinor: bigint;
  /** The release order a transfer belongs to; null for the hold. */
  readonly releaseOrderId: string | null;
}

export function transfer(kind: TransferKind, transactionId: string, amountMinor: bigint, releaseOrderId: string | null): LedgerTransfer {
  if (amountMinor <= 0n) throw new RangeError(`a transfer moves a positive amount, not ${amountMinor}`);
  return { kind, transactionId, ...sides[kind], amountMinor, releaseOrderId };
}

export interface Balance {
  readonly heldMinor: bigint;
  readonly remainingMinor: bigint;
  readonly pendingMinor: bigint;
  readonly releasedMinor: bigint;
  readonly offsetMinor: bigint;
  readonly refundedMinor: bigint;
  readonly transferredMinor: bigint;
}

export const emptyBalance: Balance = {
  heldMinor: 0n, remainingMinor: 0n, pendingMinor: 0n, releasedMinor: 0n, offsetMinor: 0n, refundedMinor: 0n, transferredMinor: 0n,
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
  return b.heldMinor === b.remainingMinor + b.pendingMinor + b.releasedMinor + b.offsetMinor + b.refundedMinor + b.transferredMinor;
}
