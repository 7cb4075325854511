import type { Instant } from '../kernel/instant';
import type { BankRequest } from '../bank/bank-request';
import type { Deadline } from '../calendar/calendar';
import type { Document } from '../document/document';
import type { Requirement } from '../document/requirement';
import type { Waiver } from '../document/waiver';
import type { AccountQueue } from '../freeze-order/account-queue';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { EarlyRelease } from '../release/early-release';
import type { RouteId } from '../policy/policy';
import type { ReleaseOrder } from '../release/release-order';
import type { TreasuryApproval } from '../release/treasury-approval';
import type { ReleasesHalt } from '../release/releases-halt';
import type { Decision, NextRemedy } from '../review/decision';
import type { StepFinding } from '../review/step-finding';
import type { Task } from '../review/task';
import type { CaseClock } from '../clock/case-clock';
import type { StatutoryMark } from '../clock/statutory-mark';
import type { Stay } from '../wait/stay';
import type { Wait } from '../wait/wait';
import type { Outcome, Stage } from './appeal.states';

/** What somebody has done in a case; four eyes keep one person from acting in two of these. */
export const capacities = ['file', 'verify', 'clear', 'review', 'approve', 'compliance', 'bank_desk', 'bank_desk_approve', 'account_verify', 'account_approve', 'release', 'remedy', 'remedy_approve'] as const;
export type Capacity = (typeof capacities)[number];

export interface Participation {
  readonly personId: string;
  readonly capacity: Capacity;
}

/** What the decision contested is said to have got wrong. */
export const namedErrors = ['facts', 'rule', 'amount', 'procedure'] as const;
export type NamedError = (typeof namedErrors)[number];

/** What a decided case is taken up again for: something nobody had seen, or something that was got wrong. */
export type Ground = { readonly kind: 'new_evidence'; readonly what: string } | { readonly kind: 'named_error'; readonly error: NamedError; readonly what: string };

/** A merchant's contest of one freeze order. */
export interface Appeal {
  readonly id: string;
  readonly freezeOrderId: string;
  readonly merchantId: string;
  readonly level: 1 | 2;
  /** Grows with every command: what a nudge names. */
  readonly seq: number;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly openedAt: Instant;
  readonly openedBy: string;
  readonly closedAt: Instant | null;
  readonly statement: string;
  /** Always there for a second appeal; else only where a decided case is taken up again. */
  readonly ground: Ground | null;
  readonly transactionIds: readonly string[];
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly policyId: string;
  readonly policyVersion: string;
  /** The statutory limit for the whole appeal. */
  readonly decideBy: Deadline;
  /** Whose time has run since when, and stood still for what; empty only for appeals stored before clocks were facts. */
  readonly clocks: readonly CaseClock[];
  /** What happens when clocks from outside run out, beside whatever is waited for; fired ones first, the others in the order of time. */
  readonly statutoryMarks: readonly StatutoryMark[];
  /** Why the case rests; null while it goes on. */
  readonly stay: Stay | null;
  /** The way it takes instead of its reason's, once its reviewer chose one that asks for papers of its own. */
  readonly becomes: RouteId | null;
  /** Pinned at opening; a way chosen later adds its own lines. */
  readonly checklist: readonly Requirement[];
  /** How often papers have been asked for. */
  readonly round: number;
  readonly documents: readonly Document[];
  /** Papers of the checklist that are, or may be, done without. */
  readonly waivers: readonly Waiver[];
  readonly tasks: readonly Task[];
  readonly wait: Wait | null;
  /** What the steps of the route found, oldest first. */
  readonly findings: readonly StepFinding[];
  readonly decision: Decision | null;
  readonly bankRequests: readonly BankRequest[];
  readonly releaseOrders: readonly ReleaseOrder[];
  /** Who of treasury has agreed to what, oldest first. */
  readonly treasuryApprovals: readonly TreasuryApproval[];
  /** The undisputed part, let go beside the live wait; the last one when there were several. */
  readonly earlyRelease: EarlyRelease | null;
  /** Since when something would leave were releases not halted; null while nothing waits for that. */
  readonly releaseHaltedAt: Instant | null;
  /** When it last went on after a halt: who was held up is not late. Null where it never was. */
  readonly releaseResumedAt: Instant | null;
  /** How the appeal ends once money that is still on its way has arrived. */
  readonly ending: { readonly outcome: Outcome; readonly why: string | null } | null;
  readonly nextRemedy: NextRemedy | null;
  readonly participants: readonly Participation[];
}

/** What a later appeal needs to know of an earlier one against the same order. */
export interface PriorAppeal {
  readonly id: string;
  readonly level: 1 | 2;
  readonly outcome: Outcome | null;
  readonly nextRemedy: NextRemedy | null;
  /** What it was about, and so what was decided. */
  readonly transactionIds: readonly string[];
  readonly personIds: readonly string[];
}

/** What one command decides over: the freeze order and, once opened, the appeal. Locked in this order. */
export interface Case {
  readonly order: FreezeOrder;
  readonly appeal: Appeal | null;
  /** Earlier appeals against the same order, oldest first. */
  readonly prior: readonly PriorAppeal[];
  /** Authorities' orders over the merchant's account; absent: there are none. */
  readonly queue?: AccountQueue;
  /** Open breaks by which money of the order may have left without the case knowing, oldest first; absent: there are none. */
  readonly breaks?: readonly string[];
  /** The stop of all releases that stands; absent: they go on. */
  readonly halt?: ReleasesHalt;
}

export interface OpenCase extends Case {
  readonly appeal: Appeal;
}
