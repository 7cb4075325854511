import type { Instant } from '../kernel/instant';
import type { BilingualText } from '../kernel/text';
import type { Role } from '../access/role';

/** What is decided about one frozen transaction: so much goes back, the rest is kept. */
export interface DecisionItem {
  readonly transactionId: string;
  readonly releaseMinor: bigint;
  readonly keepMinor: bigint;
}

export interface Approval {
  readonly role: Role;
  readonly by: string;
  readonly at: Instant;
}

/** Proposed by one person, approved by as many others as the amount asks for. */
export interface Decision {
  readonly id: string;
  readonly status: 'proposed' | 'approved' | 'returned';
  readonly items: readonly DecisionItem[];
  /** What the merchant reads. */
  readonly merchantText: BilingualText;
  /** Kept apart from the merchant's text; never leaves the house. */
  readonly internalText: string;
  readonly evidence: readonly string[];
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly approvalsNeeded: readonly Role[];
  readonly approvals: readonly Approval[];
  readonly returnedBy: string | null;
}

export function releaseTotalOf(decision: Decision): bigint {
  return decision.items.reduce((sum, item) => sum + item.releaseMinor, 0n);
}

/** The next approval a decision still needs; null when it has them all. */
export function nextApprovalOf(decision: Decision): Role | null {
  return decision.approvalsNeeded[decision.approvals.length] ?? null;
}

/** What the merchant can do against a decision, and until when. */
export interface NextRemedy {
  readonly kind: 'second_appeal' | 'complaint_or_court' | 'new_appeal';
  readonly until: Instant | null;
  readonly text: BilingualText;
}
