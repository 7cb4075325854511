import type { Sides } from './summary';

/** How an entry of something that is no appeal is told. */
export interface OtherTelling {
  /** `subject.what_happened`: part of the API, added, never renamed. */
  readonly name: string;
  /** Which of its facts colleagues are told beside the states on either side: enumerations, instants, amounts and ids, never a text somebody wrote. */
  readonly staff?: readonly string[];
  /** The same for the merchant whose order it is; absent: they are told nothing of it. */
  readonly merchant?: readonly string[];
  /**
   * Kept from colleagues who speak with the merchant, and from every address: for what purpose somebody looked may give away that an authority
   * has asked. Whatever the case: a look at a merchant's record belongs to no order whose reason could be asked.
   */
  readonly keptInside?: true;
}

/** What the merchant is served with as well. */
const served = ['kind', 'amountMinor', 'currency'] as const;

/**
 * Merchants hear of their own orders what the order's view shows them: that it binds, changes and ends, and when; never what somebody has
 * proposed, nor on whose word.
 */
const orderEvents = {
  FreezeImposed: { name: 'freeze_order.imposed', staff: served, merchant: served },
  FreezeAnnounced: { name: 'freeze_order.announced', staff: [...served, 'effectiveAt'], merchant: [...served, 'effectiveAt'] },
  FreezeProposed: { name: 'freeze_order.proposed', staff: served },
  OrderServed: { name: 'freeze_order.served', merchant: [] },
  OrderChangeProposed: { name: 'freeze_order.change_proposed' },
  OrderChangeConfirmed: { name: 'freeze_order.change_confirmed', staff: ['what'] },
  OrderChangeTurnedDown: { name: 'freeze_order.change_turned_down', staff: ['what'] },
  OrderAnnounced: { name: 'freeze_order.announced', staff: ['effectiveAt'], merchant: ['effectiveAt'] },
  OrderTookEffect: { name: 'freeze_order.took_effect', merchant: [] },
  OrderVaried: { name: 'freeze_order.varied', merchant: [] },
  OrderRenewed: { name: 'freeze_order.renewed', merchant: [] },
  OrderLifted: { name: 'freeze_order.lifted', merchant: [] },
  OrderLapsed: { name: 'freeze_order.lapsed', merchant: [] },
  OrderAverted: { name: 'freeze_order.averted', merchant: [] },
  WholeAccountReviewed: { name: 'freeze_order.reviewed', staff: ['keep', 'reviewAt'] },
  OrderMarkFired: { name: 'freeze_order.mark_fired', staff: ['kind', 'dueAt'] },
  OrderWatchSet: { name: 'freeze_order.watch_set' },
} as const satisfies Record<string, OtherTelling>;

const moneyEvents = {
  ReleasesHalted: { name: 'releases.halted' },
  ResumptionProposed: { name: 'releases.resumption_proposed' },
  ResumptionDeclined: { name: 'releases.resumption_declined' },
  ReleasesResumed: { name: 'releases.resumed' },
  PenaltyProposed: { name: 'penalty.proposed' },
  PenaltyRefused: { name: 'penalty.refused' },
  PenaltyCharged: { name: 'penalty.charged' },
  PenaltyReversalProposed: { name: 'penalty.reversal_proposed' },
  PenaltyReversalRefused: { name: 'penalty.reversal_refused' },
  PenaltyReversed: { name: 'penalty.reversed' },
  StatementImported: { name: 'statement.imported', staff: ['kind', 'dayOn', 'fromAt', 'throughAt', 'via'] },
  BreakOpened: { name: 'break.opened', staff: ['class', 'orderId', 'appealId', 'currency'] },
  BreakFiguresChanged: { name: 'break.figures_changed', staff: ['class', 'orderId', 'appealId', 'currency'] },
  BreakResolved: { name: 'break.resolved', staff: ['class', 'orderId', 'appealId', 'currency'] },
  BreakClosingProposed: { name: 'break.closing_proposed', staff: ['class', 'orderId', 'appealId', 'currency'] },
  BreakClosed: { name: 'break.closed', staff: ['class', 'orderId', 'appealId', 'currency'] },
  BreakClosingTurnedDown: { name: 'break.closing_turned_down', staff: ['class', 'orderId', 'appealId', 'currency'] },
} as const satisfies Record<string, OtherTelling>;

/** What the house keeps about itself. An absence and an interest are somebody's private matter: that there is one, and from when to when. */
const houseEvents = {
  MerchantRegistered: { name: 'merchant.registered', staff: ['merchantType', 'channel'] },
  FieldRevealed: { name: 'personal_data.revealed', staff: ['field', 'purpose'], keptInside: true },
  RevealRefused: { name: 'personal_data.reveal_refused', staff: ['field', 'purpose'], keptInside: true },
  PolicySeeded: { name: 'policy.seeded', staff: ['version'] },
  PolicyDrafted: { name: 'policy.drafted', staff: ['version'] },
  PolicyRevised: { name: 'policy.revised', staff: ['version'] },
  PolicyApproved: { name: 'policy.approved', staff: ['version'] },
  PolicyWithdrawn: { name: 'policy.withdrawn', staff: ['version'] },
  InterestDeclared: { name: 'conflict.declared' },
  InterestEnded: { name: 'conflict.ended' },
  AbsenceRecorded: { name: 'absence.recorded' },
  AbsenceEnded: { name: 'absence.ended' },
  CalendarImportProposed: { name: 'calendar_import.proposed', staff: ['year', 'status'] },
  CalendarImportApproved: { name: 'calendar_import.approved', staff: ['year', 'status'] },
  BankProfileProposed: { name: 'bank_profile.proposed' },
  BankProfileApproved: { name: 'bank_profile.approved' },
  BankProfileRefused: { name: 'bank_profile.refused' },
  BankAlarmAcknowledged: { name: 'bank_alarm.acknowledged', staff: ['alarmId'] },
  WarningRaised: { name: 'warning.raised', staff: ['ruleId', 'subjectKind', 'policyVersion'] },
  WarningAcknowledged: { name: 'warning.acknowledged' },
  WarningClosed: { name: 'warning.closed' },
  FindingAcknowledged: { name: 'stuck_finding.acknowledged' },
  RemedyRunStarted: { name: 'remedy_run.started', staff: ['remedy', 'findingId', 'count'] },
  RemedyRunApproved: { name: 'remedy_run.approved' },
  RemedyRunDeclined: { name: 'remedy_run.declined' },
  RemedyRunChanged: { name: 'remedy_run.changed', staff: ['change'] },
  WorkerDrainAsked: { name: 'worker.drain_asked' },
  SavedViewKept: { name: 'saved_view.kept' },
  SavedViewChanged: { name: 'saved_view.changed' },
  SavedViewRemoved: { name: 'saved_view.removed' },
  WebhookEndpointRegistered: { name: 'webhook_endpoint.registered' },
  WebhookEndpointChanged: { name: 'webhook_endpoint.changed' },
  WebhookEndpointPaused: { name: 'webhook_endpoint.paused' },
  WebhookEndpointResumed: { name: 'webhook_endpoint.resumed' },
  WebhookEndpointRemoved: { name: 'webhook_endpoint.removed' },
  WebhookTestAsked: { name: 'webhook_endpoint.test_asked' },
  WebhookDeliveryResent: { name: 'webhook_endpoint.delivery_resent' },
  WebhookSecretRotated: { name: 'webhook_endpoint.secret_rotated' },
  WebhookOverlapEnded: { name: 'webhook_endpoint.overlap_ended' },
  ServiceAccountCreated: { name: 'service_account.created' },
  ServiceAccountRevoked: { name: 'service_account.revoked' },
  ServiceKeyAsked: { name: 'service_account.key_asked' },
  ServiceKeyAgreed: { name: 'service_account.key_agreed' },
  ServiceKeyTurnedDown: { name: 'service_account.key_turned_down' },
  ServiceKeyRolled: { name: 'service_account.key_rolled' },
  ServiceKeyRevoked: { name: 'service_account.key_revoked' },
} as const satisfies Record<string, OtherTelling>;

/** Events of things that are no appeal, by the type of their entry. */
export const otherEvents: Readonly<Record<string, OtherTelling>> = { ...orderEvents, ...moneyEvents, ...houseEvents };

/** Entries that somebody looked at something: kept in the trail, told to nobody. One opening may leave many, one for each range. */
export const looks: readonly string[] = ['DocumentOpened'];

/** Told where an entry has no name of its own yet: read the thing again. */
export const unnamed: Readonly<Record<string, string>> = {
  freeze_order: 'freeze_order.changed', merchant: 'merchant.changed', appeal: 'appeal.changed', policy: 'policy.changed', conflict: 'conflict.changed', webhook_endpoint: 'webhook_endpoint.changed', service_account: 'service_account.changed',
};
export const anythingElse = 'record.changed';

/**
 * Whether its merchant is told of an order's change. What is only proposed, and what never went beyond that, is not told; nor are entries
 * from before both sides were kept, which nobody was told of then, but for what was imposed.
 */
export function isForMerchant(type: string, { before, after }: Sides): boolean {
  if (otherEvents[type]?.merchant === undefined) return false;
  if (type === 'FreezeImposed') return true;
  if (after === null || after['status'] === 'proposed') return false;
  return !(after['status'] === 'averted' && before?.['status'] === 'proposed');
}
