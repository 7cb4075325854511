import { orderSides } from '../event/order-summary';
import type { Sides, Summary } from '../event/summary';
import { evolveOrder } from '../freeze-order/evolve-order';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { NewOrderEvent } from '../freeze-order/order-events';
import { instant } from '../kernel/instant';
import { aWish, OrderUnderTest } from './order-builder';

/** An entry of the record of something that is no appeal. */
interface OtherEntry {
  readonly type: string;
  readonly stream: string;
  readonly facts: object;
}

const at = instant('2026-11-23T02:00:00.000Z');
const later = instant('2026-12-23T15:59:59.999Z');

/** One entry of each thing that can happen to an order. */
export function orderEntries(): readonly OtherEntry[] {
  const { order } = new OrderUnderTest(aWish('SETTLEMENT_DEFERRAL'));
  const stream = 'freeze_order/id-00004';
  const announced: FreezeOrder = { ...order, status: 'announced', effectiveAt: later };
  const proposed: FreezeOrder = { ...order, status: 'proposed', pending: { change: { what: 'impose' }, proposedBy: 'x', proposedAt: at } };
  const pending: FreezeOrder = { ...order, pending: { change: { what: 'lift', documentRef: null, why: 'w' }, proposedBy: 'x', proposedAt: at } };
  const whole: FreezeOrder = { ...order, limit: { kind: 'whole_account', reason: 'r', reviewAt: at } };
  const imposed = (type: string, one: FreezeOrder): OtherEntry => ({ type, stream, facts: { ...one, sides: orderSides(null, one) } });
  const turn = (before: FreezeOrder, event: NewOrderEvent): OtherEntry => ({ type: event.type, stream, facts: { ...event, sides: orderSides(before, evolveOrder(before, { ...event, at, by: 'x' })) } });
  return [
    imposed('FreezeImposed', order), imposed('FreezeAnnounced', announced), imposed('FreezeProposed', proposed),
    turn(order, { type: 'OrderServed', means: 'mail' }),
    turn(order, { type: 'OrderChangeProposed', pending: { change: { what: 'lift', documentRef: null, why: 'w' }, proposedBy: 'x', proposedAt: at } }),
    turn(pending, { type: 'OrderChangeConfirmed', what: 'lift', proposedBy: 'x' }),
    turn(pending, { type: 'OrderChangeTurnedDown', what: 'lift', proposedBy: 'x', why: null }),
    turn(announced, { type: 'OrderTookEffect' }),
    turn(order, { type: 'OrderVaried', limit: { kind: 'in_all', limitMinor: 200n }, stops: ['withdraw', 'pay'], documentRef: null, why: 'w' }),
    turn(order, { type: 'OrderRenewed', from: at, expiresAt: later, documentRef: null, why: 'w' }),
    turn(order, { type: 'OrderLifted', documentRef: null, why: 'w' }),
    turn(order, { type: 'OrderLapsed', expiresAt: at }),
    turn(announced, { type: 'OrderAverted', why: 'w' }),
    turn(whole, { type: 'WholeAccountReviewed', keep: true, why: 'w', reviewAt: later }),
    turn({ ...order, marks: [{ kind: 'expiry_near', at, firedAt: null }] }, { type: 'OrderMarkFired', kind: 'expiry_near', dueAt: at }),
    turn({ ...order, marks: [] }, { type: 'OrderWatchSet', ahead: [{ kind: 'settle_latest', at: later, firedAt: null }] }),
  ];
}

const entry = (kind: string, type: string, before: Summary | null, after: Summary | null, facts: object = {}): OtherEntry => {
  const sides: Sides = { before, after };
  return { type, stream: `${kind}/id-00006`, facts: { ...facts, sides } };
};

const halted = { status: 'halted', resumption: null, resumedAt: null };
const penalty = (status: string, remedyUntilAt: string | null = null) => ({ status, currency: 'CNY', amountMinor: 50_000n, remedyUntilAt });
const moneyBreak = (state: string, theirsMinor = 0n) => ({ state, oursMinor: 4_862_000n, theirsMinor });
const account = (status: string, keys: number, working: number, asked: string | null = null) => ({ status, asked, keys, working });
const endpoint = (status: string, pausedWhy: string | null = null, types: string | null = null, secretOverlapUntil: string | null = null) => ({ status, pausedWhy, types, secretOverlapUntil });
const away = (endedAt: string | null) => ({ fromAt: at, untilAt: null, endedAt });
const policy = (status: string, revision: number) => ({ version: '2027-03-01', status, revision });
const profile = (status: string) => ({ bankCode: 'ICBC', version: 2, status });
const view = (sharedWith: string, changedAt: string) => ({ list: 'tasks', sharedWith, changedAt });
const about = { class: 'not_at_core', orderId: 'id-00007', appealId: 'id-00005', currency: 'CNY' };

/** One entry of each thing that can happen beside cases. */
export const houseEntries: readonly OtherEntry[] = [
  entry('releases_halt', 'ReleasesHalted', null, halted),
  entry('releases_halt', 'ResumptionProposed', halted, { ...halted, resumption: 'proposed' }),
  entry('releases_halt', 'ResumptionDeclined', { ...halted, resumption: 'proposed' }, halted),
  entry('releases_halt', 'ReleasesResumed', { ...halted, resumption: 'proposed' }, { status: 'resumed', resumption: 'proposed', resumedAt: at }),
  entry('penalty', 'PenaltyProposed', null, penalty('proposed')),
  entry('penalty', 'PenaltyRefused', penalty('proposed'), penalty('refused')),
  entry('penalty', 'PenaltyCharged', penalty('proposed'), penalty('charged', later)),
  entry('penalty', 'PenaltyReversalProposed', penalty('charged', later), penalty('reversal_proposed', later)),
  entry('penalty', 'PenaltyReversalRefused', penalty('reversal_proposed', later), penalty('charged', later)),
  entry('penalty', 'PenaltyReversed', penalty('reversal_proposed', later), penalty('reversed', later)),
  entry('statement', 'StatementImported', null, { kind: 'final', dayOn: '2026-11-22', lines: 12 }, { kind: 'final', dayOn: '2026-11-22', fromAt: at, throughAt: later, via: 'fetched' }),
  entry('break', 'BreakOpened', null, moneyBreak('open'), about),
  entry('break', 'BreakFiguresChanged', moneyBreak('open'), moneyBreak('open', 100n), about),
  entry('break', 'BreakResolved', moneyBreak('open'), moneyBreak('resolved', 4_862_000n), about),
  entry('break', 'BreakClosingProposed', moneyBreak('open'), moneyBreak('closing_proposed'), about),
  entry('break', 'BreakClosed', moneyBreak('closing_proposed'), moneyBreak('closed'), about),
  entry('break', 'BreakClosingTurnedDown', moneyBreak('closing_proposed'), moneyBreak('open'), about),
  entry('merchant', 'MerchantRegistered', null, { merchantType: '03', channel: 'licensed_institution' }, { merchantType: '03', channel: 'licensed_institution' }),
  { type: 'FieldRevealed', stream: 'merchant/id-00006', facts: { field: 'account_number', purpose: 'bank_call' } },
  { type: 'RevealRefused', stream: 'merchant/id-00006', facts: { field: 'account_number', purpose: 'bank_call' } },
  entry('policy', 'PolicySeeded', null, { version: '2026-11-01', status: 'approved' }, { version: '2026-11-01' }),
  entry('policy', 'PolicyDrafted', null, policy('draft', 1), { version: '2027-03-01' }),
  entry('policy', 'PolicyRevised', policy('draft', 1), policy('draft', 2), { version: '2027-03-01' }),
  entry('policy', 'PolicyApproved', policy('draft', 2), policy('approved', 2), { version: '2027-03-01' }),
  entry('policy', 'PolicyWithdrawn', policy('approved', 2), policy('withdrawn', 2), { version: '2027-03-01' }),
  entry('conflict', 'InterestDeclared', null, away(null)),
  entry('conflict', 'InterestEnded', away(null), away(later)),
  entry('absence', 'AbsenceRecorded', null, away(null)),
  entry('absence', 'AbsenceEnded', away(null), away(later)),
  entry('calendar_import', 'CalendarImportProposed', null, { state: 'proposed' }, { year: 2027, status: 'OFFICIAL' }),
  entry('calendar_import', 'CalendarImportApproved', { state: 'proposed' }, { state: 'redating' }, { year: 2027, status: 'OFFICIAL' }),
  entry('bank_profile', 'BankProfileProposed', null, profile('draft')),
  entry('bank_profile', 'BankProfileApproved', profile('draft'), profile('approved')),
  entry('bank_profile', 'BankProfileRefused', profile('draft'), profile('refused')),
  { type: 'BankAlarmAcknowledged', stream: 'bank_alarm', facts: { alarmId: 'id-00006', sides: { before: { acknowledgedAt: null }, after: { acknowledgedAt: at } } } },
  entry('warning', 'WarningRaised', null, { status: 'raised' }, { ruleId: 'merchant_frequency', subjectKind: 'merchant', policyVersion: '2026-11-23' }),
  entry('warning', 'WarningAcknowledged', { status: 'raised' }, { status: 'acknowledged' }),
  entry('warning', 'WarningClosed', { status: 'acknowledged' }, { status: 'closed' }),
  entry('finding', 'FindingAcknowledged', { acknowledgedAt: null }, { acknowledgedAt: at }),
  entry('remedy_run', 'RemedyRunStarted', null, { state: 'proposed', count: 3 }, { remedy: 'nudge', findingId: 'id-00007', count: 3 }),
  entry('remedy_run', 'RemedyRunApproved', { state: 'proposed' }, { state: 'running' }),
  entry('remedy_run', 'RemedyRunDeclined', { state: 'proposed' }, { state: 'declined' }),
  entry('remedy_run', 'RemedyRunChanged', { state: 'running' }, { state: 'stopped' }, { change: 'stop' }),
  entry('worker', 'WorkerDrainAsked', { drainAskedAt: null }, { drainAskedAt: at }),
  entry('saved_view', 'SavedViewKept', null, view('', at)),
  entry('saved_view', 'SavedViewChanged', view('', at), view('lead', later)),
  entry('saved_view', 'SavedViewRemoved', view('lead', later), null),
  entry('webhook_endpoint', 'WebhookEndpointRegistered', null, endpoint('active')),
  entry('webhook_endpoint', 'WebhookEndpointChanged', endpoint('active'), endpoint('active', null, 'appeal.closed')),
  entry('webhook_endpoint', 'WebhookEndpointPaused', endpoint('active'), endpoint('paused', 'dead')),
  entry('webhook_endpoint', 'WebhookEndpointResumed', endpoint('paused', 'dead'), endpoint('active')),
  entry('webhook_endpoint', 'WebhookEndpointRemoved', endpoint('paused', 'by_hand'), endpoint('removed')),
  entry('webhook_endpoint', 'WebhookTestAsked', endpoint('active'), endpoint('active')),
  entry('webhook_endpoint', 'WebhookDeliveryResent', endpoint('active'), endpoint('active')),
  entry('webhook_endpoint', 'WebhookSecretRotated', endpoint('active'), endpoint('active', null, null, later)),
  entry('webhook_endpoint', 'WebhookOverlapEnded', endpoint('active', null, null, later), endpoint('active')),
  entry('service_account', 'ServiceAccountCreated', null, account('active', 1, 1)),
  entry('service_account', 'ServiceAccountRevoked', account('active', 1, 1), account('revoked', 1, 0)),
  entry('service_account', 'ServiceKeyAsked', account('active', 1, 1), account('active', 1, 1, 'asked')),
  entry('service_account', 'ServiceKeyAgreed', account('active', 1, 1, 'asked'), account('active', 1, 1, 'agreed')),
  entry('service_account', 'ServiceKeyTurnedDown', account('active', 1, 1, 'asked'), account('active', 1, 1)),
  entry('service_account', 'ServiceKeyRolled', account('active', 1, 1), account('active', 2, 2)),
  entry('service_account', 'ServiceKeyRevoked', account('active', 2, 2), account('active', 2, 1)),
];
