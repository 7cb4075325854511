import type { Instant } from '../kernel/instant';
import type { BankMessage, BankRequest, BankRequestStatus, ManualFinding } from '../bank/bank-request';
import type { Deadline } from '../calendar/calendar';
import type { CaseClock, ExtensionProposal } from '../clock/case-clock';
import type { GrantedExtension } from '../clock/clock-run';
import type { StatutoryMark } from '../clock/statutory-mark';
import type { Document } from '../document/document';
import type { RejectionCode, Requirement } from '../document/requirement';
import type { Waiver } from '../document/waiver';
import type { RouteId } from '../policy/policy';
import type { AccountChange, AccountChangeEnding, VerificationMeans } from '../release/account-change';
import type { BankPatience, EarlyRelease, EarlyReleaseEnding } from '../release/early-release';
import type { ReleaseItem, ReleaseOrder } from '../release/release-order';
import type { TreasuryApproval } from '../release/treasury-approval';
import type { Decision, NextRemedy } from '../review/decision';
import type { StepFinding } from '../review/step-finding';
import type { Task } from '../review/task';
import type { Remedy } from '../stuck/remedy';
import type { BilingualText } from '../kernel/text';
import type { Stay } from '../wait/stay';
import type { Mark, Wait } from '../wait/wait';
import type { Role } from '../access/role';
import type { Capacity, Ground } from './appeal';
import type { Outcome, Stage } from './appeal.states';

/** What moves a deadline: an extension, a calendar that was imported, or a bank that needs longer. */
export type MoveReason = 'extension' | 'calendar' | 'bank_pending';

interface Facts {
  AppealOpened: {
    readonly appealId: string;
    readonly freezeOrderId: string;
    readonly merchantId: string;
    readonly level: 1 | 2;
    readonly stage: Stage;
    readonly statement: string;
    /** Absent in entries written before grounds were asked for. */
    readonly ground?: Ground | null;
    readonly transactionIds: readonly string[];
    readonly amountMinor: bigint;
    readonly currency: string;
    readonly policyId: string;
    readonly policyVersion: string;
    readonly decideBy: Deadline;
    readonly checklist: readonly Requirement[];
  };
  StageEntered: { readonly from: Stage; readonly stage: Stage };
  DocumentReceived: { readonly document: Document };
  DocumentAccepted: { readonly documentId: string };
  DocumentRejected: { readonly documentId: string; readonly code: RejectionCode; readonly note: string | null };
  DocumentCopied: { readonly documentId: string; readonly storageKey: string; readonly sha256: string; readonly sizeBytes: number };
  DocumentNotCopied: { readonly documentId: string };
  DocumentScanned: { readonly documentId: string; readonly verdict: 'clean' | 'refused' };
  WaiverProposed: { readonly waiver: Waiver };
  WaiverApproved: { readonly waiverId: string; readonly requirementCode: string };
  WaiverRefused: { readonly waiverId: string; readonly requirementCode: string; readonly why: string };
  DocumentsRequested: {
    readonly round: number;
    readonly requirementCodes: readonly string[];
    /** The case takes another way, whose papers were not asked for so far. */
    readonly taking?: { readonly route: RouteId; readonly added: readonly Requirement[]; readonly why: string };
  };
  /** With the clocks and statutory marks as they stand once it has begun; absent in entries written before those were facts. */
  WaitOpened: { readonly wait: Wait; readonly clocks?: readonly CaseClock[]; readonly statutoryMarks?: readonly StatutoryMark[] };
  /** The same wait, due at another instant. */
  WaitMoved: { readonly wait: Pick<Wait, 'id' | 'kind' | 'dueAt' | 'dueOn' | 'provisional' | 'limitId' | 'limitVersion' | 'marks'>; readonly was: Instant; readonly because: MoveReason };
  /** Clocks were moved: the marks of the statutory ones are laid down anew. */
  StatutoryWatchSet: { readonly marks: readonly StatutoryMark[] };
  /** A clock from outside ran out; `ofTotal` where it is the time within which the case must be decided. Said once for each limit. */
  StatutoryLimitBreached: { readonly limitId: string; readonly dueAt: Instant; readonly ofTotal: boolean };
  /** The ladder after such a breach, beside the wait's own. */
  StatutoryRungCalled: { readonly limitId: string; readonly rung: Role };
  DecideByMoved: { readonly decideBy: Deadline; readonly was: Instant; readonly because: MoveReason };
  RemedyMoved: { readonly nextRemedy: NextRemedy; readonly was: Instant; readonly because: MoveReason };
  ExtensionProposed: { readonly limitId: string; readonly proposal: ExtensionProposal };
  ExtensionDeclined: { readonly limitId: string; readonly extensionId: string; readonly why: string };
  DeadlineExtended: { readonly limitId: string; readonly extensionId: string; readonly extendedTo: GrantedExtension };
  /** What the other side is told of an extension: where the source makes telling a duty, this is the proof. */
  ExtensionNotified: { readonly limitId: string; readonly reason: BilingualText; readonly dueAt: Instant; readonly dueOn: string };
  AppealStayed: { readonly stay: Stay };
  StayEnded: { readonly why: string };
  WaitEnded: { readonly waitId: string; readonly kind: Wait['kind'] };
  MarkFired: { readonly waitId: string; readonly index: number; readonly kind: Mark['kind']; readonly rung: Role | null };
  TaskOpened: { readonly task: Task };
  TaskClaimed: { readonly taskId: string; readonly leaseUntil: Instant };
  TaskUnclaimed: { readonly taskId: string };
  /** Given to somebody by somebody else. */
  TaskAssigned: { readonly taskId: string; readonly personId: string; readonly leaseUntil: Instant };
  TaskCompleted: { readonly taskId: string };
  TaskCancelled: { readonly taskId: string };
  TaskOfferedTo: { readonly taskId: string; readonly role: Role };
  /** By two people: `proposedBy` is the first of them, who acts the second. */
  RemedyApplied: { readonly remedy: Remedy; readonly why: string; readonly proposedBy?: string };
  Participated: { readonly personId: string; readonly capacity: Capacity };
  FindingRecorded: { readonly finding: StepFinding };
  DecisionProposed: { readonly decision: Decision };
  /** The last approval begins the merchant’s time anew; absent before the last, and in old entries. */
  DecisionApproved: { readonly decisionId: string; readonly role: Role; readonly nextRemedy?: NextRemedy };
  /** The undisputed part did not go out by itself: the decision releases it too. */
  DecisionEnlarged: { readonly decisionId: string; readonly items: readonly ReleaseItem[] };
  DecisionReturned: { readonly decisionId: string; readonly why: string };
  /** With patience where no wait watches the bank; absent in old entries. */
  BankAsked: { readonly request: BankRequest; readonly patience?: BankPatience };
  BankChased: { readonly requestId: string; readonly message: BankMessage };
  BankMessageSent: { readonly requestId: string; readonly messageId: string };
  BankAnswered: { readonly requestId: string; readonly answerMessageId: string; readonly status: BankRequestStatus; readonly reasonCode: string | null };
  /** The bank is in its quiet hours: the message waits until they end. */
  BankMessageDeferred: { readonly requestId: string; readonly messageId: string; readonly notBeforeAt: Instant };
  /** It needs longer (PDNG), and the policy gives it so much. */
  BankGivenLonger: { readonly requestId: string; readonly limitId: string; readonly extendedTo: GrantedExtension };
  BankFoundByHand: { readonly requestId: string; readonly finding: ManualFinding };
  BankFindingApproved: { readonly requestId: string; readonly status: 'confirmed' | 'rejected' };
  BankFindingReturned: { readonly requestId: string; readonly why: string };
  /** An authority's order leaves too little: treasury tries again when there is more. */
  ReleaseHeldBack: { readonly wantedMinor: bigint; readonly mayLeaveMinor: bigint; readonly orderIds: readonly string[] };
  /** Money of the order may have left without the case knowing: treasury goes on once the breaks have ended. */
  ReleaseBarred: { readonly breakIds: readonly string[] };
  EarlyReleaseProposed: { readonly early: EarlyRelease };
  EarlyReleaseApproved: { readonly earlyReleaseId: string; readonly role: Role };
  EarlyReleaseEnded: { readonly earlyReleaseId: string; readonly because: EarlyReleaseEnding; readonly why: string | null };
  /** What earlier decisions held in reserve is decided about anew. */
  ReserveTakenUp: { readonly decisionId: string; readonly items: readonly ReleaseItem[] };
  ReserveMade: { readonly decisionId: string; readonly items: readonly ReleaseItem[] };
  AccountChangeProposed: { readonly accountChange: AccountChange };
  AccountChangeVerified: { readonly changeId: string; readonly means: VerificationMeans; readonly evidence: string };
  AccountChangeApproved: { readonly changeId: string; readonly coolsUntilAt: Instant };
  /** What whoever holds the old account is told, so that they can object: there is no mail, so this entry, its event and webhooks are the notice. */
  OldContactNotified: { readonly changeId: string; readonly bankCode: string; readonly lastFour: string; readonly coolsUntilAt: Instant };
  AccountChangeTookEffect: { readonly changeId: string };
  AccountChangeEnded: { readonly changeId: string; readonly because: AccountChangeEnding; readonly why: string | null };
  /** Somebody of treasury agrees that what was decided, or the undisputed part, may leave. */
  TreasuryApproved: { readonly approval: TreasuryApproval };
  ReleasePlaced: { readonly release: ReleaseOrder };
  ReleaseOutcomeUnknown: { readonly releaseOrderId: string; readonly why: 'no_answer' | 'mismatch' | 'not_done' };
  /** Something would leave now, and all releases are halted: it waits for their going on. */
  ReleaseHalted: { readonly haltId: string };
  ReleaseHaltEnded: object;
  /** Treasury has looked: it is read back again, and sent again under its id where `sendAgain` says so. */
  ReleaseResumed: { readonly releaseOrderId: string; readonly sendAgain?: boolean };
  ReleasePosted: { readonly releaseOrderId: string; readonly coreReference: string };
  ReleaseVoided: { readonly releaseOrderId: string; readonly reason: string };
  /** Decided before the order takes effect: so much of each transaction will not be held. */
  FundsSpared: { readonly freezeOrderId: string; readonly items: readonly { readonly transactionId: string; readonly amountMinor: bigint }[] };
  /** Nothing is left that the announced order could hold: it never takes effect. */
  FreezeAverted: { readonly freezeOrderId: string };
  FreezeLifted: { readonly freezeOrderId: string };
  EndingDecided: { readonly outcome: Outcome; readonly why: string | null };
  AppealClosed: { readonly outcome: Outcome; readonly why: string | null; readonly nextRemedy: NextRemedy | null };
}

export type AppealEventType = keyof Facts;

/** What happened, when, and who did it. Events are the audit entries: there is no second record to disagree with. */
export type AppealEventOf<T extends AppealEventType> = { readonly type: T; readonly at: Instant; readonly by: string } & Facts[T];
export type AppealEvent = { [T in AppealEventType]: AppealEventOf<T> }[AppealEventType];
/** The facts of an event without its envelope, as the decider emits them. */
export type NewAppealEvent = { [T in AppealEventType]: { readonly type: T } & Facts[T] }[AppealEventType];
