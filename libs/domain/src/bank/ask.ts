import type { Flow, Step } from '../appeal/flow';
import { dueOf, startClock } from '../clock/clock-run';
import type { BankServiceLevel } from '../policy/bank-rules';
import { refusal } from '../refusal-catalogue';
import { payeeOf } from '../release/payee';
import type { BankPatience } from '../release/early-release';
import { awaitParty } from '../wait/await-next';
import type { ReleasePart } from '../release/release-order';
import { besideRequestOf, mainRequestOf, type BankMessage } from './bank-request';

/** Puts the question to the merchant's bank; the workflow sends it, the bank's clock runs from now. */
export function askBank(flow: Flow, amountMinor: bigint): Step {
  flow.enter('bank_confirmation');
  emitAsked(flow, amountMinor, 'decision');
  return awaitParty(flow, 'bank_answer', flow.context.policy.bankAnswers?.levels[serviceLevelOf(flow)].id);
}

/** Puts the question anew, about the account as it stands now: after a rejection was mended, or the account was changed. */
export function askBankAgain(flow: Flow): Step {
  const last = mainRequestOf(flow.appeal.bankRequests);
  if (last === null || flow.appeal.stage !== 'bank_confirmation') return refusal('wrong_stage', { particulars: { stage: flow.appeal.stage } });
  return askBank(flow, last.amountMinor);
}

/** What was agreed on with the bank, else the policy's. */
function serviceLevelOf({ context }: Flow): BankServiceLevel {
  return context.bankTerms?.serviceLevel ?? context.policy.bankServiceLevel;
}

/**
 * Puts the question for the undisputed part beside whatever is waited for. No wait of its own watches the bank here, so the instants
 * at which it is chased and given up stand with the question.
 */
export function askBankBeside(flow: Flow, amountMinor: bigint): Step {
  const { policy, calendar, asOf } = flow.context;
  const chase = dueOf(startClock(policy.bankChaserAfter, asOf), calendar, asOf);
  const answer = dueOf(startClock(policy.waits.bank_answer.limit, asOf), calendar, asOf);
  if (!chase.ok) return refusal('calendar_unknown_year', { particulars: { year: chase.refusal.year } });
  if (!answer.ok) return refusal('calendar_unknown_year', { particulars: { year: answer.refusal.year } });
  emitAsked(flow, amountMinor, 'undisputed', { chaseAt: chase.value.dueAt, giveUpAt: answer.value.dueAt });
  return null;
}

function emitAsked(flow: Flow, amountMinor: bigint, part: ReleasePart, patience?: BankPatience): void {
  const { order, context } = flow;
  const payee = payeeOf(order);
  flow.emit({
    type: 'BankAsked',
    request: {
      id: context.newId(),
      part,
      bankCode: payee.bankCode,
      serviceLevel: serviceLevelOf(flow),
      status: 'open',
      amountMinor,
      currency: order.currency,
      accountFingerprint: payee.fingerprint,
      messages: [newMessage(flow, 'request')],
      answerMessageId: null, reasonCode: null, answeredAt: null, manual: null,
    },
    ...(patience === undefined ? {} : { patience }),
  });
}

/** Repeats the question (RQST) to a bank that has not answered. */
export function chaseBank(flow: Flow): Step {
  const request = mainRequestOf(flow.appeal.bankRequests);
  if (request === null) throw new TypeError('no bank request to chase');
  flow.emit({ type: 'BankChased', requestId: request.id, message: newMessage(flow, 'chaser') });
  return null;
}

/** Repeats the question for the undisputed part. */
export function chaseBankBeside(flow: Flow): void {
  const request = besideRequestOf(flow.appeal.bankRequests);
  if (request === null) throw new TypeError('no bank request to chase');
  flow.emit({ type: 'BankChased', requestId: request.id, message: newMessage(flow, 'chaser') });
}

function newMessage(flow: Flow, kind: BankMessage['kind']): BankMessage {
  return { id: flow.context.newId(), kind, createdAt: flow.context.asOf, sentAt: null };
}
