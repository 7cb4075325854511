import type { Instant } from '../kernel/instant';

/** One person of treasury agrees that what a decision, or the undisputed part, lets go may leave. */
export interface TreasuryApproval {
  readonly id: string;
  /** The decision, or the early release, it is about. */
  readonly mandateId: string;
  readonly by: string;
  readonly at: Instant;
  /** What leaves the order in all, minor units; more than that needs agreeing to anew. */
  readonly upToMinor: bigint;
  /** The account the merchant's money would go to; another one needs agreeing to anew. */
  readonly settlementAccountId: string;
}
