import type { Instant } from '../kernel/instant';

/** What a freeze order stops. */
export const stoppedFunctions = ['collect', 'pay', 'withdraw', 'refund', 'split'] as const;
export type StoppedFunction = (typeof stoppedFunctions)[number];

/** How much an order stops. A whole account needs a reason, and somebody looks at it again within a month. */
export const amountLimitKinds = ['per_transaction', 'in_all', 'whole_account'] as const;
export type AmountLimit =
  /** Of each transaction it names, at most this; null is all of it. */
  | { readonly kind: 'per_transaction'; readonly limitMinor: bigint | null }
  | { readonly kind: 'in_all'; readonly limitMinor: bigint }
  | { readonly kind: 'whole_account'; readonly reason: string; readonly reviewAt: Instant };
