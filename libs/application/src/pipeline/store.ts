import type { BankTerms, Calendar, Case, ConflictOfInterest, DeclaredInterest, FreezeOrder, Instant, Keyholder, LedgerTransfer, OpenCase, Policy, PolicyVersion, PolicyVersionHead, ReleasesHalt, StuckClass, Urgency, Wait } from '@thaw/domain';
import type { BankInbox } from '../bank/bank-inbox';
import type { BankProfileWrites, BanksInForce } from '../bank/bank-profiles';
import type { CalendarBook } from '../calendar/calendar-import';
import type { NewAuditEntry } from '../audit/audit-entry';
import type { WarningTransaction } from '../early-warning/warning-transaction';
import type { NewMerchant, RegisteredMerchant, SettlementAccount } from '../merchant/merchant';
import type { MerchantOnRecord, StatedClaims } from '../document/claims';
import type { ReconciliationTransaction } from '../reconciliation/reconciliation-transaction';
import type { PenaltyTransaction } from '../penalty/penalty-transaction';
import type { AbsenceWrites } from '../access/absence-writes';
import type { HaltTransaction } from '../release/halt-transaction';
import type { NewRemedyRun, RunChange, RunDecision, RunToDecide } from '../stuck/remedy-run';
import type { ServiceAccountWrites } from '../access/service-account-writes';
import type { SavedViewWrites } from '../saved-view/saved-view-writes';
import type { TrailsWithin } from '../version/concern';
import type { WebhookWrites } from '../webhook/webhook-writes';
import type { Json } from './json';

/** A caller's promise that two requests are the same one. */
export interface IdempotencyKey {
  /** Whose key it is: the principal, so that two callers may use the same word. */
  readonly scope: string;
  readonly key: string;
  /** SHA-256 over method, path and body. */
  readonly requestHash: string;
  /** How long the answer is kept at least, milliseconds; {@link idempotencyKeyLifeMs} when left out. */
  readonly keptForMs?: number;
}

/** As long as a weekend and a day: whoever retries after that has read first what became of the request. */
export const idempotencyKeyLifeMs = 72 * 3_600_000;

export type KeyClaim =
  | { readonly state: 'new'; readonly expiresAt: Instant }
  | { readonly state: 'known'; readonly requestHash: string; readonly answer: Json; readonly version: string | null; readonly expiresAt: Instant }
  /** Somebody else is at work on it, and not done yet. */
  | { readonly state: 'in_flight' };

export interface SavedCase {
  readonly before: Case;
  readonly after: OpenCase;
  /** Waits this command ended, as they were at their end. */
  readonly endedWaits: readonly Wait[];
  /** The ledger transfers of this command, in order. */
  readonly transfers: readonly LedgerTransfer[];
  readonly entries: readonly NewAuditEntry[];
  readonly nudge: Urgency | null;
  /** The trace the workflow goes on in. */
  readonly trace: string | null;
  readonly asOf: Instant;
}

/** What a command on a freeze order changed. */
export interface SavedOrder {
  readonly before: FreezeOrder;
  readonly after: FreezeOrder;
  readonly transfers: readonly LedgerTransfer[];
  readonly entries: readonly NewAuditEntry[];
  readonly asOf: Instant;
}

/** What an operator's acts on stuck work need of a transaction. */
export interface StuckWork {
  lockFinding(findingId: string): Promise<{ readonly class: StuckClass; readonly resolved: boolean; readonly acknowledgedAt: Instant | null } | null>;
  acknowledgeFinding(findingId: string, note: { readonly by: string; readonly at: Instant; readonly note: string }): Promise<void>;
  /** Answers how many appeals the run is over. */
  startRun(run: NewRemedyRun): Promise<number>;
  /** Asks a worker to end its work; answers when that was asked before, and null when there is no such worker. */
  askDrain(workerId: string, asked: { readonly by: string; readonly at: Instant }): Promise<{ readonly askedBeforeAt: Instant | null } | null>;
  lockRun(runId: string): Promise<RunToDecide | null>;
  /** Of how many appeals of a run money is about to leave. */
  releasingIn(runId: string): Promise<number>;
  /** Whether a run may have money leave in bulk; from then on it is held while books and core disagree. */
  movesMoney(runId: string): Promise<boolean>;
  markMovesMoney(runId: string): Promise<void>;
  /** Lets a proposed run begin, or ends it. */
  decideRun(runId: string, decision: RunDecision): Promise<void>;
  /** A change that changes nothing is no mistake. */
  changeRun(runId: string, change: RunChange): Promise<void>;
}

/** One open transaction. Locks are taken in one order: freeze order, then appeal. */
export interface Transaction {
  /** Webhook endpoints and what is in line for them. */
  readonly webhooks: WebhookWrites;
  readonly serviceAccounts: ServiceAccountWrites;
  /** Everything that arrived in a bank's name. */
  readonly bankInbox: BankInbox;
  readonly bankProfiles: BankProfileWrites;
  readonly savedViews: SavedViewWrites;
  /** Takes the key for this transaction, or waits a little for whoever holds it and tells what they answered. */
  claimKey(key: IdempotencyKey, asOf: Instant): Promise<KeyClaim>;
  /** Keeps the answer with the key, and the version it came with. */
  answerKey(key: IdempotencyKey, answer: Json, version: string | null): Promise<void>;
  /** Where the audit trails of things stand, and what this transaction is about to add to them. */
  readonly trails: TrailsWithin;
  /** Locks a freeze order and its open appeal, if any. */
  lockByOrder(freezeOrderId: string): Promise<Case | null>;
  /** Locks the freeze order of an appeal, then the appeal. */
  lockByAppeal(appealId: string): Promise<OpenCase | null>;
  saveCase(saved: SavedCase): Promise<void>;
  /** Appends to an audit stream that no case's lock guards; whoever comes second waits. */
  appendEntries(stream: string, entries: readonly NewAuditEntry[]): Promise<void>;
  /** Keeps what a paper states, sealed. */
  saveClaims(documentId: string, stated: StatedClaims): Promise<void>;
  /** Writes a freeze order that {@link lockByOrder} has locked. */
  saveOrder(saved: SavedOrder): Promise<void>;
  /** Which calendar stood when the case was read under its lock. */
  readonly calendarVersion: number;
  readonly calendarBook: CalendarBook;
  merchant(merchantId: string): Promise<RegisteredMerchant | null>;
  merchantByNumber(merchantNo: string): Promise<RegisteredMerchant | null>;
  saveMerchant(merchant: NewMerchant, entries: readonly NewAuditEntry[]): Promise<void>;
  /** Keeps the account that a change names, its number and holder sealed. */
  saveChangedAccount(merchantId: string, changeId: string, account: SettlementAccount): Promise<void>;
  saveFreezeOrder(order: FreezeOrder, transfers: readonly LedgerTransfer[], entries: readonly NewAuditEntry[]): Promise<void>;
  readonly penalties: PenaltyTransaction;
  readonly halts: HaltTransaction;
  readonly warnings: WarningTransaction;
  readonly reconciliation: ReconciliationTransaction;
  readonly stuck: StuckWork;
  readonly absences: AbsenceWrites;
  /** As the store's, within this transaction. */
  conflictsWith(merchantId: string, asOf: Instant): Promise<readonly ConflictOfInterest[]>;
  keyholdersOf(machineIds: readonly string[]): Promise<readonly Keyholder[]>;
  lockInterest(id: string): Promise<DeclaredInterest | null>;
  saveInterest(before: DeclaredInterest | null, after: DeclaredInterest, entries: readonly NewAuditEntry[]): Promise<void>;
  /** Locks a policy: its versions change one after another. All there are, by their day; null when there is no such policy. */
  lockPolicy(id: string): Promise<readonly PolicyVersionHead[] | null>;
  policyVersion(id: string, version: string): Promise<PolicyVersion | null>;
  savePolicyVersion(after: PolicyVersion, entries: readonly NewAuditEntry[]): Promise<void>;
}

/** Where facts live. */
export interface Store extends BanksInForce {
  /** Runs work in one transaction: commits when it resolves, rolls back when it throws. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** The case as it is now, without a lock. */
  readCase(appealId: string): Promise<OpenCase | null>;
  /** A freeze order with its open appeal, if any, and the decided ones, without a lock. */
  readOrder(freezeOrderId: string): Promise<Case | null>;
  /** The appeal a task belongs to. */
  appealOfTask(taskId: string): Promise<string | null>;
  appealOfBankRequest(requestId: string): Promise<string | null>;
  /** What was agreed on with a bank; null without a profile in force. */
  bankTerms(bankCode: string): Promise<BankTerms | null>;
  /** The policy version in force at an instant; immutable, so implementations may keep it. */
  policyInForce(asOf: Instant): Promise<Policy>;
  policy(id: string, version: string): Promise<Policy>;
  /** Reasons of which nothing may be told: every one that a version approved so far guards, in force or not. */
  guardedReasons(): Promise<readonly string[]>;
  /** The calendar; one no older than `atLeast`, which a transaction names. */
  calendar(atLeast?: number): Promise<Calendar>;
  /** Who has an interest in a merchant at an instant, and so works on none of its cases. */
  conflictsWith(merchantId: string, asOf: Instant): Promise<readonly ConflictOfInterest[]>;
  /** Who was handed a key of these machines, named as actors (`service:<account>`). */
  keyholdersOf(machineIds: readonly string[]): Promise<readonly Keyholder[]>;
  readonly absences: Pick<AbsenceWrites, 'inForce'>;
  /** A merchant's record in clear, for comparing what papers state with it. */
  merchantOnRecord(merchantId: string): Promise<MerchantOnRecord>;
  /** The stop of all releases that stands now; null while they go on. Asked right before an order leaves. */
  releasesHalt(): Promise<ReleasesHalt | null>;
  /** The settlement account a freeze order snapshotted, with its number in clear: for the bank and the settlement core only. */
  settlementAccount(accountId: string): Promise<{ readonly bankCode: string; readonly number: string; readonly holderName: string }>;
}
