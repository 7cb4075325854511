import type { AppealEventOf, AppealEventType } from '../appeal/events';
import { neutralStage } from '../access/told';
import type { RejectionCode } from '../document/requirement';
import { totalOf } from '../release/release-order';
import type { MarkKind } from '../wait/wait';
import type { Subject, SubjectKind } from './change';

/** What an event carries beside what it is about: ids, enumerations, instants and amounts. No name, no text somebody wrote. */
export type EventData = Readonly<Record<string, string | number | boolean | bigint | null | readonly string[]>>;

/** How one kind of event is told. */
export interface Telling<T extends AppealEventType> {
  /** `subject.what_happened`: part of the API, added, never renamed. */
  readonly name: string;
  readonly about: (event: AppealEventOf<T>, appealId: string) => Subject;
  /** For colleagues. */
  readonly staff: (event: AppealEventOf<T>) => EventData;
  /**
   * For merchants and those who act for them; `'staff'` tells them nothing at all. Whoever may not be warned must not learn from an
   * event that somebody else was asked (反洗钱法 art. 35), so this is a list of what may be told, never of what may not.
   */
  readonly merchant: 'staff' | ((event: AppealEventOf<T>) => EventData | null);
}

const appeal = (_: unknown, id: string): Subject => ({ kind: 'appeal', id });
const about = <K extends string>(kind: SubjectKind, key: K) => (event: { readonly [P in K]: string }): Subject => ({ kind, id: event[key] });
const nothing = (): EventData => ({});
const sumOf = (items: readonly { readonly amountMinor: bigint }[]): bigint => items.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

/** A suspicion of forgery is not told to the merchant. */
export function rejectionForMerchant(code: RejectionCode): Exclude<RejectionCode, 'FORGERY_SUSPECTED'> | 'NOT_ACCEPTED' {
  return code === 'FORGERY_SUSPECTED' ? 'NOT_ACCEPTED' : code;
}

/** The feed does not know a case's reason, so whatever we look into reads as the review, and coming to the review from there is no event. */
function neutralStep(event: AppealEventOf<'StageEntered'>): EventData | null {
  const [from, stage] = [neutralStage(event.from), neutralStage(event.stage)];
  return from === stage ? null : { from, stage };
}

/** Merchants are reminded and told of a deadline that passed; the ladder and the bank's chaser are our own business. */
const merchantMarks: readonly MarkKind[] = ['remind', 'breach', 'expire'];

/** Every kind of event an appeal can have. A kind without an entry does not compile. */
export const eventCatalogue: { readonly [T in AppealEventType]: Telling<T> } = {
  AppealOpened: {
    name: 'appeal.opened', about: appeal,
    staff: ({ level, stage, amountMinor, currency, policyId, policyVersion, decideBy }) => ({ level, stage, amountMinor, currency, policyId, policyVersion, decideByAt: decideBy.dueAt }),
    merchant: ({ level, stage, amountMinor, currency, decideBy }) => ({ level, stage: neutralStage(stage), amountMinor, currency, decideByAt: decideBy.dueAt }),
  },
  StageEntered: { name: 'appeal.stage_entered', about: appeal, staff: ({ from, stage }) => ({ from, stage }), merchant: neutralStep },
  DocumentReceived: {
    name: 'document.received', about: ({ document: { id } }) => ({ kind: 'document', id }),
    staff: ({ document }) => ({ requirementCode: document.requirementCode, mediaType: document.mediaType, sizeBytes: document.sizeBytes }),
    merchant: ({ document }) => ({ requirementCode: document.requirementCode }),
  },
  DocumentAccepted: { name: 'document.accepted', about: about('document', 'documentId'), staff: nothing, merchant: nothing },
  DocumentRejected: { name: 'document.rejected', about: about('document', 'documentId'), staff: ({ code }) => ({ code }), merchant: ({ code }) => ({ code: rejectionForMerchant(code) }) },
  DocumentCopied: { name: 'document.copied', about: about('document', 'documentId'), staff: ({ sha256, sizeBytes }) => ({ sha256, sizeBytes }), merchant: nothing },
  DocumentNotCopied: { name: 'document.not_copied', about: about('document', 'documentId'), staff: nothing, merchant: nothing },
  DocumentScanned: { name: 'document.scanned', about: about('document', 'documentId'), staff: ({ verdict }) => ({ verdict }), merchant: 'staff' },
  WaiverProposed: {
    name: 'waiver.proposed', about: ({ waiver: { id } }) => ({ kind: 'waiver', id }), staff: ({ waiver }) => ({ requirementCode: waiver.requirementCode, ground: waiver.ground }), merchant: 'staff',
  },
  WaiverApproved: { name: 'waiver.approved', about: about('waiver', 'waiverId'), staff: ({ requirementCode }) => ({ requirementCode }), merchant: ({ requirementCode }) => ({ requirementCode }) },
  WaiverRefused: { name: 'waiver.refused', about: about('waiver', 'waiverId'), staff: ({ requirementCode }) => ({ requirementCode }), merchant: 'staff' },
  DocumentsRequested: {
    name: 'appeal.documents_requested', about: appeal, staff: ({ round, requirementCodes }) => ({ round, requirementCodes }), merchant: ({ round, requirementCodes }) => ({ round, requirementCodes }),
  },
  RemedyApplied: { name: 'appeal.remedy_applied', about: appeal, staff: ({ remedy }) => ({ remedy }), merchant: 'staff' },
  WaitOpened: {
    name: 'wait.opened', about: ({ wait: { id } }) => ({ kind: 'wait', id }),
    staff: ({ wait }) => ({ kind: wait.kind, party: wait.party, dueAt: wait.dueAt, onExpiry: wait.onExpiry, limitId: wait.limitId, taskId: wait.taskId }),
    merchant: ({ wait }) => ({ party: wait.party, dueAt: wait.dueAt }),
  },
  WaitEnded: { name: 'wait.ended', about: about('wait', 'waitId'), staff: ({ kind }) => ({ kind }), merchant: 'staff' },
  WaitMoved: {
    name: 'wait.moved', about: ({ wait: { id } }) => ({ kind: 'wait', id }), staff: ({ wait, was, because }) => ({ kind: wait.kind, dueAt: wait.dueAt, wasDueAt: was, limitId: wait.limitId, because }),
    merchant: ({ wait, was, because }) => ({ dueAt: wait.dueAt, wasDueAt: was, because }),
  },
  StatutoryWatchSet: { name: 'appeal.statutory_watch_set', about: appeal, staff: ({ marks }) => ({ nextAt: marks.find(({ firedAt }) => firedAt === null)?.at ?? null }), merchant: 'staff' },
  // Which limit it is would tell a merchant what is suspected; the time for the decision everybody has.
  StatutoryLimitBreached: { name: 'appeal.statutory_limit_breached', about: appeal, staff: ({ limitId, dueAt, ofTotal }) => ({ limitId, dueAt, ofTotal }), merchant: ({ dueAt, ofTotal }) => (ofTotal ? { dueAt } : null) },
  StatutoryRungCalled: { name: 'appeal.statutory_rung_called', about: appeal, staff: ({ limitId, rung }) => ({ limitId, rung }), merchant: 'staff' },
  DecideByMoved: {
    name: 'appeal.decide_by_moved', about: appeal, staff: ({ decideBy, was, because }) => ({ decideByAt: decideBy.dueAt, wasDueAt: was, because }),
    merchant: ({ decideBy, was, because }) => ({ decideByAt: decideBy.dueAt, wasDueAt: was, because }),
  },
  RemedyMoved: {
    name: 'appeal.remedy_moved', about: appeal, staff: ({ nextRemedy, was, because }) => ({ nextRemedyUntil: nextRemedy.until, was, because }),
    merchant: ({ nextRemedy, was, because }) => ({ nextRemedyUntil: nextRemedy.until, was, because }),
  },
  ExtensionProposed: { name: 'extension.proposed', about: appeal, staff: ({ limitId, proposal }) => ({ limitId, to: proposal.to, extensionId: proposal.id }), merchant: 'staff' },
  ExtensionDeclined: { name: 'extension.declined', about: appeal, staff: ({ limitId, extensionId }) => ({ limitId, extensionId }), merchant: 'staff' },
  DeadlineExtended: { name: 'extension.granted', about: appeal, staff: ({ limitId, extensionId, extendedTo }) => ({ limitId, extensionId, total: extendedTo.total }), merchant: 'staff' },
  ExtensionNotified: { name: 'extension.notified', about: appeal, staff: ({ limitId, dueAt }) => ({ limitId, dueAt }), merchant: ({ dueAt }) => ({ dueAt }) },
  AppealStayed: { name: 'appeal.stayed', about: appeal, staff: ({ stay }) => ({ requestedBy: stay.requestedBy, interrupted: stay.interrupted.kind }), merchant: ({ stay }) => ({ requestedBy: stay.requestedBy }) },
  StayEnded: { name: 'appeal.resumed', about: appeal, staff: nothing, merchant: nothing },
  MarkFired: {
    name: 'wait.mark_fired', about: about('wait', 'waitId'), staff: ({ kind, rung, index }) => ({ kind, rung, index }), merchant: ({ kind }) => (merchantMarks.includes(kind) ? { kind } : null),
  },
  TaskOpened: { name: 'task.opened', about: ({ task: { id } }) => ({ kind: 'task', id }), staff: ({ task }) => ({ kind: task.kind, roles: task.roles, dueAt: task.dueAt, ...(task.occasion ? { occasion: task.occasion } : {}) }), merchant: 'staff' },
  TaskClaimed: { name: 'task.claimed', about: about('task', 'taskId'), staff: ({ leaseUntil }) => ({ leaseUntil }), merchant: 'staff' },
  TaskAssigned: { name: 'task.assigned', about: about('task', 'taskId'), staff: ({ personId, leaseUntil }) => ({ personId, leaseUntil }), merchant: 'staff' },
  TaskUnclaimed: { name: 'task.unclaimed', about: about('task', 'taskId'), staff: nothing, merchant: 'staff' },
  TaskCompleted: { name: 'task.completed', about: about('task', 'taskId'), staff: nothing, merchant: 'staff' },
  TaskCancelled: { name: 'task.cancelled', about: about('task', 'taskId'), staff: nothing, merchant: 'staff' },
  TaskOfferedTo: { name: 'task.offered', about: about('task', 'taskId'), staff: ({ role }) => ({ role }), merchant: 'staff' },
  Participated: { name: 'appeal.participant_joined', about: appeal, staff: ({ capacity }) => ({ capacity }), merchant: 'staff' },
  FindingRecorded: {
    name: 'finding.recorded', about: ({ finding: { taskId } }) => ({ kind: 'task', id: taskId }),
    staff: ({ finding }) => (finding.kind === 'compliance_review' ? { kind: finding.kind } : { kind: finding.kind, verdict: finding.verdict }), merchant: 'staff',
  },
  DecisionProposed: {
    name: 'decision.proposed', about: ({ decision: { id } }) => ({ kind: 'decision', id }),
    staff: ({ decision }) => ({ releaseMinor: decision.items.reduce((sum, { releaseMinor }) => sum + releaseMinor, 0n), approvalsNeeded: decision.approvalsNeeded }), merchant: 'staff',
  },
  DecisionApproved: { name: 'decision.approved', about: about('decision', 'decisionId'), staff: ({ role }) => ({ role }), merchant: nothing },
  DecisionEnlarged: { name: 'decision.enlarged', about: about('decision', 'decisionId'), staff: ({ items }) => ({ releaseMinor: totalOf(items) }), merchant: 'staff' },
  DecisionReturned: { name: 'decision.returned', about: about('decision', 'decisionId'), staff: nothing, merchant: 'staff' },
  BankAsked: {
    name: 'bank_request.opened', about: ({ request: { id } }) => ({ kind: 'bank_request', id }),
    staff: ({ request }) => ({ bankCode: request.bankCode, serviceLevel: request.serviceLevel, amountMinor: request.amountMinor, currency: request.currency }), merchant: nothing,
  },
  BankChased: { name: 'bank_request.chased', about: about('bank_request', 'requestId'), staff: nothing, merchant: 'staff' },
  BankMessageSent: { name: 'bank_request.message_sent', about: about('bank_request', 'requestId'), staff: nothing, merchant: 'staff' },
  BankMessageDeferred: { name: 'bank_request.message_deferred', about: about('bank_request', 'requestId'), staff: ({ notBeforeAt }) => ({ notBeforeAt }), merchant: 'staff' },
  BankGivenLonger: { name: 'bank_request.given_longer', about: about('bank_request', 'requestId'), staff: ({ limitId, extendedTo }) => ({ limitId, total: extendedTo.total }), merchant: 'staff' },
  BankAnswered: { name: 'bank_request.answered', about: about('bank_request', 'requestId'), staff: ({ status, reasonCode }) => ({ status, reasonCode }), merchant: 'staff' },
  BankFoundByHand: { name: 'bank_request.found_by_hand', about: about('bank_request', 'requestId'), staff: ({ finding }) => ({ result: finding.result }), merchant: 'staff' },
  BankFindingApproved: { name: 'bank_request.finding_approved', about: about('bank_request', 'requestId'), staff: ({ status }) => ({ status }), merchant: 'staff' },
  BankFindingReturned: { name: 'bank_request.finding_returned', about: about('bank_request', 'requestId'), staff: nothing, merchant: 'staff' },
  ReleaseHeldBack: {
    name: 'release.held_back', about: appeal, staff: ({ wantedMinor, mayLeaveMinor, orderIds }) => ({ wantedMinor, mayLeaveMinor, orderIds }), merchant: nothing,
  },
  ReleaseBarred: { name: 'release.barred', about: appeal, staff: ({ breakIds }) => ({ breakIds }), merchant: nothing },
  EarlyReleaseProposed: {
    name: 'early_release.proposed', about: appeal, staff: ({ early }) => ({ earlyReleaseId: early.id, amountMinor: totalOf(early.items), approvalsNeeded: early.approvalsNeeded }), merchant: 'staff',
  },
  EarlyReleaseApproved: { name: 'early_release.approved', about: appeal, staff: ({ earlyReleaseId, role }) => ({ earlyReleaseId, role }), merchant: 'staff' },
  EarlyReleaseEnded: { name: 'early_release.ended', about: appeal, staff: ({ earlyReleaseId, because }) => ({ earlyReleaseId, because }), merchant: 'staff' },
  ReserveTakenUp: { name: 'reserve.taken_up', about: about('decision', 'decisionId'), staff: ({ items }) => ({ amountMinor: totalOf(items) }), merchant: 'staff' },
  ReserveMade: { name: 'reserve.made', about: about('decision', 'decisionId'), staff: ({ items }) => ({ amountMinor: totalOf(items) }), merchant: ({ items }) => ({ amountMinor: totalOf(items) }) },
  TreasuryApproved: { name: 'release.agreed', about: appeal, staff: ({ approval: { mandateId, upToMinor } }) => ({ mandateId, upToMinor }), merchant: 'staff' },
  ReleasePlaced: {
    name: 'release.placed', about: ({ release: { id } }) => ({ kind: 'release', id }),
    // Entries from before there were purposes tell of releases by decision.
    staff: ({ release }) => ({ purpose: release.purpose ?? 'release', part: release.part ?? 'decision', amountMinor: release.amountMinor, currency: release.currency }),
    merchant: ({ release }) => ({ purpose: release.purpose ?? 'release', amountMinor: release.amountMinor, currency: release.currency }),
  },
  AccountChangeProposed: { name: 'account_change.proposed', about: appeal, staff: ({ accountChange: { id, account } }) => ({ changeId: id, bankCode: account.bankCode, lastFour: account.lastFour }), merchant: ({ accountChange: { id, account } }) => ({ changeId: id, lastFour: account.lastFour }) },
  AccountChangeVerified: { name: 'account_change.verified', about: appeal, staff: ({ changeId, means }) => ({ changeId, means }), merchant: 'staff' },
  AccountChangeApproved: { name: 'account_change.approved', about: appeal, staff: ({ changeId, coolsUntilAt }) => ({ changeId, coolsUntilAt }), merchant: 'staff' },
  OldContactNotified: { name: 'account_change.notified', about: appeal, staff: ({ changeId, coolsUntilAt }) => ({ changeId, coolsUntilAt }), merchant: ({ changeId, bankCode, lastFour, coolsUntilAt }) => ({ changeId, bankCode, lastFour, coolsUntilAt }) },
  AccountChangeTookEffect: { name: 'account_change.took_effect', about: appeal, staff: ({ changeId }) => ({ changeId }), merchant: ({ changeId }) => ({ changeId }) },
  AccountChangeEnded: { name: 'account_change.ended', about: appeal, staff: ({ changeId, because }) => ({ changeId, because }), merchant: ({ changeId }) => ({ changeId }) },
  ReleaseHalted: { name: 'release.halted', about: appeal, staff: ({ haltId }) => ({ haltId }), merchant: nothing },
  ReleaseHaltEnded: { name: 'release.halt_ended', about: appeal, staff: nothing, merchant: nothing },
  ReleaseOutcomeUnknown: { name: 'release.outcome_unknown', about: about('release', 'releaseOrderId'), staff: ({ why }) => ({ why }), merchant: 'staff' },
  ReleaseResumed: { name: 'release.resumed', about: about('release', 'releaseOrderId'), staff: nothing, merchant: 'staff' },
  ReleasePosted: { name: 'release.posted', about: about('release', 'releaseOrderId'), staff: ({ coreReference }) => ({ coreReference }), merchant: ({ coreReference }) => ({ coreReference }) },
  ReleaseVoided: { name: 'release.voided', about: about('release', 'releaseOrderId'), staff: nothing, merchant: 'staff' },
  FundsSpared: {
    name: 'freeze_order.funds_spared', about: about('freeze_order', 'freezeOrderId'),
    staff: ({ items }) => ({ amountMinor: sumOf(items) }), merchant: ({ items }) => ({ amountMinor: sumOf(items) }),
  },
  FreezeAverted: { name: 'freeze_order.averted', about: about('freeze_order', 'freezeOrderId'), staff: nothing, merchant: nothing },
  FreezeLifted: { name: 'freeze_order.lifted', about: about('freeze_order', 'freezeOrderId'), staff: nothing, merchant: nothing },
  EndingDecided: { name: 'appeal.ending_decided', about: appeal, staff: ({ outcome }) => ({ outcome }), merchant: 'staff' },
  AppealClosed: {
    name: 'appeal.closed', about: appeal,
    staff: ({ outcome, nextRemedy }) => ({ outcome, nextRemedy: nextRemedy?.kind ?? null, nextRemedyUntil: nextRemedy?.until ?? null }),
    merchant: ({ outcome, nextRemedy }) => ({ outcome: outcome === 'referred_to_authority' ? 'freeze_confirmed' : outcome, nextRemedy: nextRemedy?.kind ?? null, nextRemedyUntil: nextRemedy?.until ?? null }),
  },
};
