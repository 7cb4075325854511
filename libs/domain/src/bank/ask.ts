import type { Flow, Step } from '../appeal/flow';
import { awaitParty } from '../wait/await-next';
import type { ReleasePart } from '../release/release-order';
import { mainRequestOf, type BankMessage } from './bank-request';

/** Puts the question to the merchant's bank; the workflow sends it, the bank's clock runs from now. */
export function askBank(flow: Flow, amountMinor: bigint): Step {
  flow.enter('bank_confirmation');
  emitAsked(flow, amountMinor, 'decision');
  return awaitParty(flow, 'bank_answer');
}

/** Puts the question for the undisputed part beside whatever is waited for. */
export function askBankBeside(flow: Flow, amountMinor: bigint): void {
  emitAsked(flow, amountMinor, 'undisputed');
}

function emitAsked(flow: Flow, amountMinor: bigint, part: ReleasePart): void {
  const { order, context } = flow;
  flow.emit({
    type: 'BankAsked',
    request: {
      id: context.newId(),
      part,
      bankCode: order.settlementAccount.bankCode,
      serviceLevel: context.policy.bankServiceLevel,
      status: 'open',
      amountMinor,
      currency: order.currency,
      accountFingerprint: order.settlementAccount.fingerprint,
      messages: [newMessage(flow, 'request')],
      answerMessageId: null, reasonCode: null, answeredAt: null, manual: null,
    },
  });
}

/** Repeats the question (RQST) to a bank that has not answered. */
export function chaseBank(flow: Flow): Step {
  const request = mainRequestOf(flow.appeal.bankRequests);
  if (request === null) throw new TypeError('no bank request to chase');
  flow.emit({ type: 'BankChased', requestId: request.id, message: newMessage(flow, 'chaser') });
  return null;
}

function newMessage(flow: Flow, kind: BankMessage['kind']): BankMessage {
  return { id: flow.context.newId(), kind, createdAt: flow.context.asOf, sentAt: null };
}
