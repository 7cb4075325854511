import type { Instant } from '../kernel/instant';

/**
 * placed: reserved in the ledger, the core is to be told; unknown: told, no answer, must be read back;
 * posted: executed and read back; voided: refused by the core, the money is back in `remaining`.
 */
export const releaseStatuses = ['placed', 'unknown', 'posted', 'voided'] as const;
export type ReleaseStatus = (typeof releaseStatuses)[number];

/** What money leaves the house for, in the order in which it leaves: a consumer's refund before anything of the merchant's. */
export const releasePurposes = ['cardholder_refund', 'offset', 'transfer', 'release'] as const;
export type ReleasePurpose = (typeof releasePurposes)[number];

/** Which say-so an order carries out: the appeal's decision, or the undisputed part let go before it. */
export const releaseParts = ['decision', 'undisputed'] as const;
export type ReleasePart = (typeof releaseParts)[number];

export interface ReleaseItem {
  readonly transactionId: string;
  readonly amountMinor: bigint;
}

/**
 * Where an order's money goes. A release goes to the freeze order's snapshot and nowhere else; all else names its destination by a
 * reference that somebody else resolves: the card by its transaction, a debt, another order or an authority's account. Never a number.
 */
export type Destination =
  | { readonly purpose: 'release'; readonly settlementAccountId: string; readonly destinationReference: null }
  | { readonly purpose: Exclude<ReleasePurpose, 'release'>; readonly settlementAccountId: null; readonly destinationReference: string };

export type ReleaseOrder = Destination & {
  readonly id: string;
  readonly part: ReleasePart;
  /** The decision, or the early release, it carries out; null on orders from before there was more than one. */
  readonly mandateId: string | null;
  readonly status: ReleaseStatus;
  /** The core did something else than was ordered, or took it and does not do it: nothing is sent until treasury has looked. */
  readonly halted: boolean;
  /** When treasury has last had it go on. */
  readonly resumedAt: Instant | null;
  /** Treasury has it sent again although the core says that it took it. */
  readonly sendAgain: boolean;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly items: readonly ReleaseItem[];
  readonly placedAt: Instant;
  readonly endedAt: Instant | null;
  readonly coreReference: string | null;
  readonly failure: string | null;
};

export function totalOf(items: readonly ReleaseItem[]): bigint {
  return items.reduce((sum, item) => sum + item.amountMinor, 0n);
}

/** Ordered, and not known to have ended. */
export function isUnderWay(release: Pick<ReleaseOrder, 'status'>): boolean {
  return release.status === 'placed' || release.status === 'unknown';
}
