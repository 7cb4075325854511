import type { Instant } from '../kernel/instant';
import type { Role } from '../access/role';
import type { Approval } from '../review/decision';
import type { ReleaseItem } from './release-order';

/**
 * proposed: waits for the approvals its amount asks for; asking_bank: the bank is asked about the account; releasing: the core is told;
 * released: the money is back; ended: it did not come to that, and the decision takes the part up.
 */
export const earlyReleaseStatuses = ['proposed', 'asking_bank', 'releasing', 'released', 'ended'] as const;
export type EarlyReleaseStatus = (typeof earlyReleaseStatuses)[number];

/** Why an early release came to nothing. */
export const earlyReleaseEndings = ['refused', 'bank_rejected', 'bank_silent', 'core_rejected', 'authority_limit', 'break_open', 'account_changed', 'taken_up', 'appeal_closed'] as const;
export type EarlyReleaseEnding = (typeof earlyReleaseEndings)[number];

/** When a bank that was asked beside the live wait is asked again, and when it is waited for no longer. */
export interface BankPatience {
  readonly chaseAt: Instant;
  readonly giveUpAt: Instant;
}

/** The undisputed part, let go while the appeal about the rest goes on. It has no wait of its own: it runs beside the one there is. */
export interface EarlyRelease {
  readonly id: string;
  readonly status: EarlyReleaseStatus;
  readonly endedBecause: EarlyReleaseEnding | null;
  readonly items: readonly ReleaseItem[];
  /** Null when the route let it go. */
  readonly proposedBy: string | null;
  readonly proposedAt: Instant;
  readonly approvalsNeeded: readonly Role[];
  readonly approvals: readonly Approval[];
  /** Set once the bank is asked; absent in what was asked before it was kept. */
  readonly patience?: BankPatience;
}

/** Neither released nor given up. */
export function isLiveEarly(early: EarlyRelease | null): early is EarlyRelease {
  return early !== null && early.status !== 'released' && early.status !== 'ended';
}
