import type { Instant } from '../kernel/instant';
import type { BilingualText } from '../kernel/text';
import type { Role } from '../access/role';
import type { DecisionEffect } from '../policy/decision-reasons';
import type { RouteId } from '../policy/policy';

/** What is decided about one frozen transaction, minor units: the parts make up what is still held of it. */
export interface DecisionItem {
  readonly transactionId: string;
  /** To the merchant. */
  readonly releaseMinor: bigint;
  readonly keepMinor: bigint;
  /** Back to the card that paid. */
  readonly refundMinor: bigint;
  /** Set off against what the merchant owes, and which debt. */
  readonly offsetMinor: bigint;
  readonly offsetAgainst: string | null;
  /** To another order's or an authority's account, and which. */
  readonly transferMinor: bigint;
  readonly transferTo: string | null;
  /** Stays held as a reserve. */
  readonly reserveMinor: bigint;
}

export interface Approval {
  readonly role: Role;
  readonly by: string;
  readonly at: Instant;
}

/** What the merchant can do against a decision, and until when. */
export interface NextRemedy {
  readonly kind: 'second_appeal' | 'complaint_or_court' | 'new_appeal';
  readonly until: Instant | null;
  readonly text: BilingualText;
}

/** Whoever does not give everything back names what the merchant can do next, and until when: a refusal without it cannot be written. */
export type EffectAndRemedy =
  | { readonly effect: 'in_full'; readonly nextRemedy: null }
  | { readonly effect: Exclude<DecisionEffect, 'in_full'>; readonly nextRemedy: NextRemedy };

/** Proposed by one person, approved by as many others as the amount asks for. */
export type Decision = EffectAndRemedy & {
  readonly id: string;
  readonly status: 'proposed' | 'approved' | 'returned';
  readonly items: readonly DecisionItem[];
  /** The merchant's money leaves at this instant or later; null at once. */
  readonly releaseNotBefore: Instant | null;
  /** What it is given for, by the list of the pinned policy; absent under a policy that lists no reasons. */
  readonly reasonCode?: string;
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
  /** The way the case takes from here, where the reviewer chose the one its route allows instead. */
  readonly becomes?: RouteId;
  /** Nothing is released and the case goes to an authority. Never told outside the house. */
  readonly refersToAuthority?: true;
};

/** The effect of a split for the merchant: only what is released counts as given, whatever good the rest may do. */
export function effectOf(items: readonly DecisionItem[]): DecisionEffect {
  if (items.every((item) => item.releaseMinor === 0n)) return 'refused';
  return items.every((item) => totalOfItem(item) === item.releaseMinor) ? 'in_full' : 'in_part';
}

/** What an item decides about, minor units. */
export function totalOfItem(item: DecisionItem): bigint {
  return item.releaseMinor + item.keepMinor + item.refundMinor + item.offsetMinor + item.transferMinor + item.reserveMinor;
}

export function releaseTotalOf(decision: Pick<Decision, 'items'>): bigint {
  return decision.items.reduce((sum, item) => sum + item.releaseMinor, 0n);
}

/** The next approval a decision still needs; null when it has them all. */
export function nextApprovalOf(decision: Pick<Decision, 'approvals' | 'approvalsNeeded'>): Role | null {
  return decision.approvalsNeeded[decision.approvals.length] ?? null;
}
