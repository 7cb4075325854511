import { assertNever } from '../kernel/result';
import type { BankRequest } from '../bank/bank-request';
import type { EarlyRelease } from '../release/early-release';
import type { ReleaseOrder } from '../release/release-order';
import type { Appeal } from './appeal';
import type { AppealEvent } from './events';

const moneyEvents = [
  'BankAsked', 'BankChased', 'BankMessageSent', 'BankMessageDeferred', 'BankGivenLonger', 'BankAnswered', 'BankFoundByHand', 'BankFindingApproved', 'BankFindingReturned', 'EarlyReleaseProposed', 'EarlyReleaseApproved', 'EarlyReleaseEnded', 'TreasuryApproved', 'ReleasePlaced', 'ReleaseHalted', 'ReleaseHaltEnded', 'ReleaseOutcomeUnknown', 'ReleaseResumed', 'ReleasePosted', 'ReleaseVoided',
] as const;

/** What is asked of the bank and ordered of the settlement core. */
export type MoneyEvent = Extract<AppealEvent, { type: (typeof moneyEvents)[number] }>;

export function isMoneyEvent(event: AppealEvent): event is MoneyEvent {
  return moneyEvents.some((type) => type === event.type);
}

/** Folds one of them into the appeal. */
export function evolveMoney(appeal: Appeal, event: MoneyEvent): Appeal {
  switch (event.type) {
    case 'BankAsked':
      return { ...appeal, bankRequests: [...appeal.bankRequests, event.request], earlyRelease: event.request.part === 'undisputed' ? early(appeal, { status: 'asking_bank', ...(event.patience === undefined ? {} : { patience: event.patience }) }) : appeal.earlyRelease };
    case 'BankChased':
      return withRequest(appeal, event.requestId, (request) => ({ messages: [...request.messages, event.message] }));
    case 'BankMessageSent':
      return withRequest(appeal, event.requestId, (request) => ({ messages: request.messages.map((message) => (message.id === event.messageId ? { ...message, sentAt: event.at } : message)) }));
    case 'BankMessageDeferred':
      return withRequest(appeal, event.requestId, (request) => ({ messages: request.messages.map((message) => (message.id === event.messageId ? { ...message, notBeforeAt: event.notBeforeAt } : message)) }));
    case 'BankGivenLonger':
      return { ...appeal, clocks: appeal.clocks.map((clock) => (clock.limitId === event.limitId && clock.endedAt === null ? { ...clock, extendedTo: event.extendedTo } : clock)) };
    case 'BankAnswered':
      return withRequest(appeal, event.requestId, () => ({ status: event.status, answerMessageId: event.answerMessageId, reasonCode: event.reasonCode, answeredAt: event.at }));
    case 'BankFoundByHand':
      return withRequest(appeal, event.requestId, () => ({ manual: event.finding }));
    case 'BankFindingApproved':
      return withRequest(appeal, event.requestId, () => ({ status: event.status }));
    case 'BankFindingReturned':
      return withRequest(appeal, event.requestId, () => ({ manual: null }));
    case 'EarlyReleaseProposed':
      return { ...appeal, earlyRelease: event.early };
    case 'EarlyReleaseApproved':
      return { ...appeal, earlyRelease: early(appeal, { approvals: [...(appeal.earlyRelease?.approvals ?? []), { role: event.role, by: event.by, at: event.at }] }) };
    case 'EarlyReleaseEnded':
      return { ...appeal, earlyRelease: early(appeal, { status: 'ended', endedBecause: event.because }) };
    case 'TreasuryApproved':
      return { ...appeal, treasuryApprovals: [...appeal.treasuryApprovals, event.approval] };
    case 'ReleasePlaced':
      return { ...appeal, releaseOrders: [...appeal.releaseOrders, event.release], earlyRelease: event.release.part === 'undisputed' ? early(appeal, { status: 'releasing' }) : appeal.earlyRelease };
    case 'ReleaseHalted':
      return { ...appeal, releaseHaltedAt: event.at, releaseResumedAt: null };
    case 'ReleaseHaltEnded':
      return { ...appeal, releaseHaltedAt: null, releaseResumedAt: event.at };
    case 'ReleaseOutcomeUnknown':
      return withRelease(appeal, event.releaseOrderId, { status: 'unknown', halted: event.why !== 'no_answer' });
    case 'ReleaseResumed':
      return withRelease(appeal, event.releaseOrderId, { halted: false, resumedAt: event.at, sendAgain: event.sendAgain ?? false });
    case 'ReleasePosted':
      return withRelease(releaseOf(appeal, event.releaseOrderId).part === 'undisputed' ? { ...appeal, earlyRelease: early(appeal, { status: 'released' }) } : appeal, event.releaseOrderId, { status: 'posted', coreReference: event.coreReference, endedAt: event.at });
    case 'ReleaseVoided':
      return withRelease(appeal, event.releaseOrderId, { status: 'voided', failure: event.reason, endedAt: event.at });
    default:
      return assertNever(event);
  }
}

function early({ earlyRelease }: Appeal, change: Partial<EarlyRelease>): EarlyRelease {
  if (earlyRelease === null) throw new TypeError('nothing is released early');
  return { ...earlyRelease, ...change };
}

function withRequest(appeal: Appeal, id: string, change: (request: BankRequest) => Partial<BankRequest>): Appeal {
  return { ...appeal, bankRequests: appeal.bankRequests.map((request) => (request.id === id ? { ...request, ...change(request) } : request)) };
}

function withRelease(appeal: Appeal, id: string, change: Partial<Pick<ReleaseOrder, 'status' | 'halted' | 'resumedAt' | 'sendAgain' | 'coreReference' | 'failure' | 'endedAt'>>): Appeal {
  return { ...appeal, releaseOrders: appeal.releaseOrders.map((release) => (release.id === id ? { ...release, ...change } : release)) };
}

/** Throws for an order of another appeal: a bug. */
export function releaseOf(appeal: Appeal, id: string): ReleaseOrder {
  const found = appeal.releaseOrders.find((release) => release.id === id);
  if (found === undefined) throw new TypeError(`no release order ${id}`);
  return found;
}
