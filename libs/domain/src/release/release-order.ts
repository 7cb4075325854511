import type { Instant } from '../kernel/instant';

/**
 * placed: reserved in the ledger, the core is to be told; unknown: told, no answer, must be read back;
 * posted: executed and read back; voided: refused by the core, the money is back in `remaining`.
 */
export const releaseStatuses = ['placed', 'unknown', 'posted', 'voided'] as const;
export type ReleaseStatus = (typeof releaseStatuses)[number];

export interface ReleaseOrder {
  readonly id: string;
  readonly status: ReleaseStatus;
  readonly amountMinor: bigint;
  readonly currency: string;
  /** Always the freeze order's snapshot. */
  readonly settlementAccountId: string;
  readonly items: readonly { readonly transactionId: string; readonly amountMinor: bigint }[];
  readonly placedAt: Instant;
  readonly endedAt: Instant | null;
  readonly coreReference: string | null;
  readonly failure: string | null;
}

export function totalOf(items: ReleaseOrder['items']): bigint {
  return items.reduce((sum, item) => sum + item.amountMinor, 0n);
}
