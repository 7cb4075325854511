import type { Instant } from '../kernel/instant';

/**
 * proposed: another account was handed in with its proof; verified: it was asked about anew, and its holder is the merchant; cooling: a second
 * person has approved, and whoever holds the old account has time to object; in_effect: releases go there; ended: it did not come to that.
 */
export const accountChangeStatuses = ['proposed', 'verified', 'cooling', 'in_effect', 'ended'] as const;
export type AccountChangeStatus = (typeof accountChangeStatuses)[number];

/** Why a change came to nothing. */
export const accountChangeEndings = ['cancelled', 'rejected', 'name_mismatch', 'appeal_closed'] as const;
export type AccountChangeEnding = (typeof accountChangeEndings)[number];

/** How an account was verified anew; papers that somebody hands in are never enough. */
export const verificationMeans = ['bank_letter', 'bank_call', 'bank_query', 'branch_visit'] as const;
export type VerificationMeans = (typeof verificationMeans)[number];

/** An account that money may go to: never its number, which stays sealed. */
export interface Payee {
  readonly id: string;
  readonly bankCode: string;
  /** Keyed hash of the number, to compare by. */
  readonly fingerprint: string;
}

/** Another account for an order's releases: proposed with a paper, verified anew, approved by a second person, and cooled. */
export interface AccountChange {
  readonly id: string;
  /** The appeal it was proposed in. */
  readonly appealId: string;
  readonly status: AccountChangeStatus;
  readonly account: Payee & { readonly lastFour: string };
  /** The paper of the case that proves it. */
  readonly documentId: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly verification: { readonly by: string; readonly at: Instant; readonly means: VerificationMeans; readonly evidence: string } | null;
  readonly approval: { readonly by: string; readonly at: Instant } | null;
  /** Until when it may still be objected to; set with the approval. */
  readonly coolsUntilAt: Instant | null;
  readonly inEffectAt: Instant | null;
  readonly ended: { readonly because: AccountChangeEnding; readonly by: string; readonly at: Instant; readonly why: string | null } | null;
}
