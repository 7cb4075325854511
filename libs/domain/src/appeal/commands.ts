import type { BilingualText } from '../kernel/text';
import type { Ground } from './appeal';
import type { ClaimMarks } from '../document/claims';
import type { Document } from '../document/document';
import type { FileContents } from '../document/file-contents';
import type { RecentPapers } from '../document/file-limits';
import type { RejectionCode } from '../document/requirement';
import type { WaiverGround } from '../document/waiver';
import type { Instant } from '../kernel/instant';
import type { RouteId } from '../policy/policy';
import type { AccountChange, VerificationMeans } from '../release/account-change';
import type { ReleaseItem } from '../release/release-order';
import type { WantedSplit } from '../review/split';
import type { FoundOut } from '../review/step-finding';
import type { ResetTarget } from '../stuck/remedy';
import type { StayRequester } from '../wait/stay';

/** A reviewer's verdict on one paper. */
export type DocumentVerdict =
  | { readonly documentId: string; readonly verdict: 'accepted' }
  | { readonly documentId: string; readonly verdict: 'rejected'; readonly code: RejectionCode; readonly note: string | null };

/** What a person hands in when completing a task; each task kind has its own shape. */
export type TaskResult =
  | FoundOut
  | { readonly kind: 'completeness_check'; readonly documents: readonly DocumentVerdict[] }
  | {
      readonly kind: 'risk_review';
      readonly items: readonly WantedSplit[];
      /** Asked for where the pinned policy lists reasons. */
      readonly reasonCode?: string | null | undefined;
      readonly merchantText: BilingualText;
      readonly internalText: string;
      /** Schedules the merchant's release; absent or null: at once. */
      readonly releaseNotBefore?: Instant | null | undefined;
      /** Take the way that the route allows instead. */
      readonly becomes?: RouteId | null;
    }
  | { readonly kind: 'approval'; readonly approve: boolean; readonly why: string | null }
  | { readonly kind: 'bank_desk'; readonly result: 'confirmed' | 'refused' | 'legal_hold' | 'ask_again'; readonly evidence: string }
  | { readonly kind: 'bank_desk_approval'; readonly approve: boolean; readonly why: string | null }
  /** Nobody is asked for a reason to agree; a no returns the decision. */
  | { readonly kind: 'treasury_approval'; readonly approve: boolean; readonly why: string | null }
  /** retry: it is read back again, or what was refused is placed anew. send_again: the same order once more, under the same id: safe, since the core does an id once. */
  | { readonly kind: 'release_repair'; readonly action: 'retry' | 'send_again'; readonly why: string };

interface Inputs {
  openAppeal: {
    readonly level: 1 | 2;
    readonly statement: string;
    /** Null appeals for everything that is held; at level 2, for what is held of the last decision not yet contested. */
    readonly transactionIds: readonly string[] | null;
    /** What the merchant asks back, minor units; null asks for all of it. */
    readonly amountMinor: bigint | null;
    readonly filedByOther: boolean;
    /** Asked for at level 2, and for a further appeal after the final decision. */
    readonly ground?: Ground | null;
  };
  receiveDocument: Pick<Document, 'requirementCode' | 'sha256' | 'sizeBytes' | 'mediaType' | 'storageKey' | 'fileName'> & {
    /** Why the paper this one stands for cannot be had; signed for by the uploader. */
    readonly alternativeReason?: string | null;
    readonly claims?: ClaimMarks;
    readonly expiresOn?: string | null;
    /** Whether a scanner is going to look at it. */
    readonly scan?: 'not_scanned' | 'quarantined';
    readonly contents?: FileContents;
    /** Absent: nobody has counted. */
    readonly recent?: RecentPapers;
  };
  /** Given by the worker once the scanner has looked. */
  recordScan: { readonly documentId: string; readonly verdict: 'clean' | 'refused' };
  /** Given by the worker once the copy that people are shown lies in the store; null when none can be drawn. */
  recordCopy: { readonly documentId: string; readonly copy: { readonly storageKey: string; readonly sha256: string; readonly sizeBytes: number } | null };
  proposeWaiver: { readonly requirementCode: string; readonly ground: WaiverGround; readonly text: string };
  decideWaiver: { readonly waiverId: string; readonly approve: boolean; readonly why: string | null };
  claimTask: { readonly taskId: string };
  unclaimTask: { readonly taskId: string };
  completeTask: { readonly taskId: string; readonly result: TaskResult };
  /** An operator wakes the workflow. */
  nudgeAppeal: { readonly why: string };
  /** An operator has the question sent to the bank again. */
  resendToBank: { readonly why: string };
  /** An operator takes a task from its holder and gives it back to the queue. */
  returnTask: { readonly taskId: string; readonly why: string };
  /** An operator has what rests after failures tried again. */
  retryNow: { readonly why: string };
  /** An operator gives a task to somebody else. */
  reassignTask: { readonly taskId: string; readonly to: string; readonly why: string };
  /** Given by Thaw itself: takes a task from somebody who is away. */
  endAbsentClaim: { readonly taskId: string };
  /** An operator has the bank's desk find out by hand. */
  moveToManual: { readonly why: string };
  /** From here on `proposedBy` names who asked for a remedy; whoever gives the command approves it. */
  rebuildAppeal: { readonly why: string; readonly proposedBy: string };
  grantExtension: { readonly extendTo: number; readonly reason: BilingualText; readonly why: string; readonly proposedBy: string };
  grantStay: { readonly stayFor: StayRequester; readonly why: string; readonly proposedBy: string };
  resetToStage: { readonly stage: ResetTarget; readonly why: string; readonly proposedBy: string };
  closeByDecision: { readonly merchantText: BilingualText; readonly why: string; readonly proposedBy: string };
  withdrawAppeal: { readonly why: string | null };
  /** Asks for a longer total on a running clock; the reason is told to the other side once it is granted. */
  proposeExtension: { readonly limitId: string; readonly to: number; readonly reason: BilingualText };
  extendDeadline: { readonly extensionId: string };
  declineExtension: { readonly extensionId: string; readonly why: string };
  stayAppeal: { readonly requestedBy: StayRequester; readonly reason: string };
  resumeAppeal: { readonly why: string };
  /** Given by Thaw itself after a calendar was imported: computes again what still runs. */
  redateDeadlines: { readonly importId: string };
  /** The workflow's timer: says that a mark's instant has come. The domain decides whether it has. */
  passMark: { readonly waitId: string; readonly index: number };
  /** The worker meets a bank in its quiet hours. */
  deferBankMessage: { readonly requestId: string; readonly messageId: string };
  recordBankMessageSent: { readonly requestId: string; readonly messageId: string };
  recordBankAnswer: {
    readonly requestId: string;
    readonly messageId: string;
    readonly bankCode: string;
    readonly status: 'PDNG' | 'CLSD' | 'RJCT';
    readonly reasonCode: string | null;
    readonly accountFingerprint: string;
    readonly amountMinor: bigint;
    readonly currency: string;
  };
  /** Lets the undisputed part go while the appeal goes on; null lets all of it go. */
  releaseUndisputed: { readonly items: readonly ReleaseItem[] | null };
  /** A second pair of eyes on it. */
  approveUndisputed: { readonly approve: boolean; readonly why: string | null };
  /** Another account for the merchant's release; its number lies sealed beside, here is only what it is compared by. */
  proposeAccountChange: {
    readonly changeId: string;
    readonly account: AccountChange['account'];
    readonly documentId: string;
    readonly reason: string;
    /** Whether its holder bears the merchant's registered name (同名). */
    readonly sameName: boolean;
  };
  verifyAccountChange: { readonly changeId: string; readonly nameMatches: boolean; readonly means: VerificationMeans; readonly evidence: string };
  approveAccountChange: { readonly changeId: string };
  rejectAccountChange: { readonly changeId: string; readonly why: string };
  cancelAccountChange: { readonly changeId: string; readonly why: string };
  /** Given by the worker: the core knows nothing of the order, and releases are halted. */
  haltRelease: { readonly releaseOrderId: string };
  /** Given by Thaw itself once releases go on. */
  resumeRelease: object;
  /** What reading the settlement core back showed. */
  recordReleaseOutcome: {
    readonly releaseOrderId: string;
    readonly outcome:
      | { readonly status: 'unknown' }
      /** Taken, and not done so far. */
      | { readonly status: 'accepted' }
      | { readonly status: 'rejected'; readonly reason: string }
      | { readonly status: 'executed'; readonly coreReference: string; readonly accountFingerprint: string | null; readonly destinationReference?: string | null; readonly amountMinor: bigint; readonly currency: string };
  };
}

export type AppealCommandType = keyof Inputs;
export type AppealCommandOf<T extends AppealCommandType> = { readonly type: T } & Inputs[T];
export type AppealCommand = { [T in AppealCommandType]: AppealCommandOf<T> }[AppealCommandType];
