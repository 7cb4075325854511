import type { BilingualText } from '../kernel/text';
import type { FileLimits } from '../document/file-limits';
import type { Channel, MerchantType, RequirementLevel } from '../document/requirement';
import type { Role } from '../access/role';
import type { WarningRule } from '../early-warning/warning-rule';
import type { PenaltySchedule } from '../penalty/schedule';
import type { ReconciliationRules } from '../reconciliation/reconciliation-rules';
import type { BankAnswerRules, BankServiceLevel } from './bank-rules';
import type { ClockRule } from './clock-rule';
import type { DecisionReasons } from './decision-reasons';
import type { Reason } from './reason-code';
import type { TimeLimit } from './time-limit';

export type { ReasonCode } from './reason-code';

/** One paper of the evidence matrix: its level for each merchant type, and for which reasons and channels it is asked. */
export interface EvidenceRule {
  readonly code: string;
  readonly title: BilingualText;
  readonly hint: BilingualText;
  /** Absent means: asked for every reason. */
  readonly reasons?: readonly string[];
  /** Absent means: asked in every channel. */
  readonly channels?: readonly Channel[];
  /** Level by merchant type; a type that is absent is not asked. */
  readonly levels: Readonly<Partial<Record<MerchantType, RequirementLevel>>>;
  readonly group?: string;
  /** Merchant types whose paper must be sealed. */
  readonly sealedFor?: readonly MerchantType[];
  /** Asked only when somebody else files for the merchant. */
  readonly onlyWhenFiledByOther?: boolean;
  /** The paper has a date after which it proves nothing. */
  readonly expires?: boolean;
  /** Whose particulars it carries; absent means the merchant's. */
  readonly about?: 'somebody_else';
  /** Only the house can make it: nobody outside hands it in, and the merchant's time does not run for it. Absent means the merchant's. */
  readonly from?: 'house';
}

/** The ways an appeal can travel. */
export const routeIds = [
  'risk_review', 'ops_correction', 'bank_first', 'security_review', 'field_inspection', 'compliance', 'conditional_release', 'incident', 'authority',
] as const;
export type RouteId = (typeof routeIds)[number];

/** What a route is made of. `approval` is asked as far as the amount's tier asks it. */
export const routeSteps = [
  'papers', 'release_undisputed', 'consumer_refund', 'ops_match', 'bank_notice', 'security_review', 'field_inspection', 'compliance_review', 'risk_review',
  'approval', 'reserve', 'bank_confirmation', 'release', 'inform',
] as const;
export type RouteStep = (typeof routeSteps)[number];

/** How an appeal for a reason travels: data the process reads, not a branch for each reason. Version 2026-11-01 has no field marked optional. */
export interface Route {
  /** Where an unfavourable finding of a step leads; absent means on to the next step, whoever decides there reads the finding. */
  readonly otherwise?: Readonly<Partial<Record<RouteStep, RouteStep>>>;
  /** Routes of one kind share their id and differ in their steps. */
  readonly id?: RouteId;
  /** In their order. */
  readonly steps?: readonly RouteStep[];
  /** Nothing that leaves the house may hint at why: a report may lie behind it (反洗钱法 art. 35). */
  readonly tippingOffGuard?: boolean;
  /** It is for us to show that money must stay, not for the merchant that it may go. */
  readonly burdenOnUs?: boolean;
  /** False for an authority's measure: we can only inform. Absent means it can be appealed. */
  readonly appealable?: boolean;
  /** The way the reviewer may choose instead when risk control proves to be what is weak. */
  readonly mayBecome?: RouteId;
  readonly reasons: readonly string[];
  /** Whether the merchant must hand in papers at all. */
  readonly documents: 'checklist' | 'none';
  /** `always`; only when the appealed amount is above `reviewAboveMinor`; or, whatever the amount, only where papers are missing or records differ. */
  readonly review: 'always' | 'above' | 'unsettled';
  readonly reviewAboveMinor: bigint;
}

/** Amount tiers: which approvals an appeal needs before money leaves, by the amount to be released. */
export interface AmountTier {
  /** Upper bound in minor units, inclusive; null for the last tier. */
  readonly upToMinor: bigint | null;
  /** Who must approve after the reviewer, in order. */
  readonly approvals: readonly Role[];
}

/** A rung of the escalation ladder: who is called, and how long after the breach. */
export interface Rung {
  readonly role: Role;
  readonly title: BilingualText;
  readonly afterBreachBusinessDays: number;
}

/** What happens by itself when a wait runs out; the merchant could read it beforehand. */
export const expiryActions = ['lapse', 'escalate', 'bank_desk', 'release_repair', 'release_due', 'resume'] as const;
export type ExpiryAction = (typeof expiryActions)[number];

/** Steps in which one of ours finds something out; each is a task, a wait and a finding of the same name. Version 2026-11-01 has none. */
export const findingKinds = ['ops_match', 'bank_notice', 'security_review', 'field_inspection', 'compliance_review'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What an appeal can wait for on any route: every policy has a rule for each. */
export const ruledWaitKinds = [
  'documents', 'completeness_check', 'risk_review', 'approval', 'bank_answer', 'bank_desk', 'bank_desk_approval', 'release', 'release_repair',
] as const;
export type RuledWaitKind = (typeof ruledWaitKinds)[number];

/** What an appeal can wait for at all: under a stay, for its end. */
export const waitKinds = [...ruledWaitKinds, ...findingKinds, 'release_scheduled', 'release_halted', 'account_change', 'treasury_approval', 'stay'] as const;
export type WaitKind = (typeof waitKinds)[number];

export interface WaitRule {
  readonly limit: TimeLimit;
  readonly onExpiry: ExpiryAction;
  /** Fractions of the span at which the awaited party is reminded, e.g. 0.5 and 0.8. */
  readonly remindAt: readonly number[];
  /** Whether the ladder is climbed after the breach. */
  readonly ladder: boolean;
}

/** How freeze orders are watched over. */
export interface OrderRules {
  /** Days before an order's end on which somebody is told. */
  readonly watchDaysBefore: readonly number[];
  /** An order that has lapsed and that nobody has lifted after this long calls for help. Should never happen. */
  readonly unliftedAlarmAfterHours: number;
  /** Within this a whole account is looked at again, and again after that. */
  readonly wholeAccountReview: TimeLimit;
}

/** How much stays in reserve when money is released on condition. */
export interface ReserveRule {
  /** At least this share of what is still held of the appealed transactions stays, in hundredths of a percent. */
  readonly shareBasisPoints: number;
  readonly legalRef: string;
}

/** What another account for a release takes. */
export interface AccountChangeRules {
  readonly legalRef: string;
  /** Papers of the checklist that prove an account. */
  readonly proofs: readonly string[];
  /** How long after the approval it takes effect. */
  readonly cooling: TimeLimit;
  readonly wait: WaitRule;
}

/** How many people of treasury agree before money leaves, by what leaves an order in all. */
export interface TreasuryTier {
  /** Upper bound in minor units, inclusive; null for the last tier. */
  readonly upToMinor: bigint | null;
  /** So many, each somebody else, and nobody who acted in the case before. */
  readonly people: number;
}

/** Whom a large release asks for before the settlement core is told. */
export interface TreasuryRules {
  readonly legalRef: string;
  /** By currency. A currency that is not named asks for as many people as any amount does. */
  readonly tiers: Readonly<Record<string, readonly TreasuryTier[]>>;
  readonly wait: WaitRule;
}

/** Everything that is a rule rather than a fact, dated; an appeal keeps the version it was opened under. */
/** What is done about the files that papers are. */
export interface FileRules {
  /** Whether a file that nobody could scan may be opened. */
  readonly openUnscanned: boolean;
  /** Absent: only the size in bytes is limited, by configuration, and the number for one appeal. */
  readonly limits?: FileLimits;
  /** Images are drawn anew for those who open them; what came stays as evidence. Absent: they are shown as they came. */
  readonly copyImages?: boolean;
}

export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly effectiveFrom: string;
  /** Where the numbers of a field come from that carry no `legalRef` of their own: article or `house`. Version 2026-11-01 has none. */
  readonly references?: Readonly<Record<string, string>>;
  /** Reasons that this version words anew. Absent, and whichever it does not name: as they were published. */
  readonly reasonWords?: readonly Reason[];
  readonly evidence: readonly EvidenceRule[];
  readonly routes: readonly Route[];
  readonly tiers: readonly AmountTier[];
  /** Who agrees, in order, before a case is referred to an authority. Absent means nobody: no route of the version refers. */
  readonly referralApprovals?: readonly Role[];
  /** For what a decision may be given. Absent: a version whose decisions name no reason. */
  readonly decisionReasons?: DecisionReasons;
  /** Absent means that no route of the version releases on condition. */
  readonly reserve?: ReserveRule;
  readonly waits: Readonly<Record<RuledWaitKind, WaitRule>>;
  /** Absent: no route of this version has a step in which something is found out. */
  readonly findingWaits?: Readonly<Record<FindingKind, WaitRule>>;
  /** How far ahead the merchant's release may be scheduled. Absent: a version in which nothing is scheduled. */
  readonly scheduledRelease?: WaitRule;
  /** Absent: a version under which money goes to the account snapshotted and nowhere else. */
  readonly accountChange?: AccountChangeRules;
  /** Absent: a version under which a decision and the bank's word suffice, whatever the amount. */
  readonly treasury?: TreasuryRules;
  /** How long a case may rest, and what happens then. Absent: this version knows no stay. */
  readonly stay?: WaitRule;
  /** The clocks of a whole case, chosen by order kind, reason, route and merchant type. Absent: `statutory` alone, for every case. */
  readonly clocks?: readonly ClockRule[];
  readonly ladder: readonly Rung[];
  /** Time between the last rung and the expiry action, business days. */
  readonly expiryAfterLastRungBusinessDays: number;
  /** The whole appeal is decided within this, whatever the house limits say. */
  readonly statutory: TimeLimit;
  /** Second appeal: how long the window stands open after the decision was told. */
  readonly secondAppeal: TimeLimit;
  /** After this part of the bank's time the chaser (RQST) goes out, in business days. */
  readonly bankChaserAfter: TimeLimit;
  readonly bankServiceLevel: BankServiceLevel;
  /** Absent: every bank has the time of `waits.bank_answer`, PDNG changes nothing, and every rejection is looked into as such. */
  readonly bankAnswers?: BankAnswerRules;
  /** How often papers may be asked for; the last round's rejection leads to a decision on what is there. */
  readonly documentRounds: number;
  /** How long a claim holds a task, minutes. */
  readonly claimLeaseMinutes: number;
  /** A claim of somebody who is away ends so many minutes after they left. Absent: it holds until its lease has run out. */
  readonly absentClaimMinutes?: number;
  /** Which papers of the checklist are never done without. Absent: none may be waived. */
  readonly waivers?: { readonly neverFor: readonly string[] };
  /** An accepted alternative (level A) comes with the reason for it. Absent: the paper alone suffices. */
  readonly alternativesNeedReason?: boolean;
  /** What papers say is compared with each other and with the merchant's record. Absent: nothing is. */
  readonly compareClaims?: boolean;
  /** What is done about files. Absent: any number of any content is taken, shown as it came, scanned or not. */
  readonly files?: FileRules;
  /** What breaches cost. Absent: nothing is asked. */
  readonly penalties?: PenaltySchedule;
  /** Of what people are warned before harm is done. Absent: of nothing. */
  readonly earlyWarning?: readonly WarningRule[];
  /** How long an order that the core has taken is read back before treasury decides. Absent: for as long as the release may take. */
  readonly coreReadBack?: { readonly forMinutes: number };
  /** How ledger, settlement core and cases are compared. Absent: they are not. */
  readonly reconciliation?: ReconciliationRules;
  /** Documents of one appeal, at most. */
  readonly maxDocuments: number;
  /** Absent in version 2026-11-01, under which no order had an end. */
  readonly orders?: OrderRules;
}
