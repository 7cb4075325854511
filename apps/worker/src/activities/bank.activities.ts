import { bankQuestions, type BankConfirmationRequest, type BankGateway, type BankServiceLevel, type Store } from '@thaw/application';
import { accountAskedAbout, effectsOf, endOfQuiet, instantFromMs, latest, situationOf, type BankMessage, type BankRequest, type OpenCase } from '@thaw/domain';
import type { Clock } from '@thaw/platform';
import type { EffectActivities } from '@thaw/workflows';
import type { CaseCommands } from './case-commands';

export interface BankHands {
  readonly cases: Pick<CaseCommands, 'read' | 'giveOrFollow'>;
  readonly store: Pick<Store, 'settlementAccount' | 'bankTerms'>;
  readonly bank: Pick<BankGateway, 'send'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Sends messages to the merchant's bank. */
export function bankActivities({ cases, store, bank, clock }: BankHands): Pick<EffectActivities, 'sendBankMessage'> {
  return {
    async sendBankMessage({ appealId, requestId, messageId, asOf }) {
      const open = await cases.read(appealId);
      const due = dueMessage(open, messageId);
      // Sent already, or nobody waits for the bank any more.
      if (due === null) return situationOf(open);
      const terms = await store.bankTerms(due.request.bankCode);
      // It was told to send at `asOf`; nobody may have been there to do it since, or the bank was away: what counts is when it would be sent.
      const at = latest(asOf, instantFromMs(clock.now().getTime()));
      if (endOfQuiet(terms?.quietHours ?? null, at) !== null) return cases.giveOrFollow(appealId, { type: 'deferBankMessage', requestId, messageId }, at);
      const asked = accountAskedAbout(open.order, due.request.accountFingerprint);
      if (asked === null) throw new TypeError(`request ${due.request.id} asks about an account nobody knows`);
      const account = await store.settlementAccount(asked.id);
      await bank.send(messageOf(open, due, account));
      return cases.giveOrFollow(appealId, { type: 'recordBankMessageSent', requestId, messageId }, asOf);
    },
  };
}

interface DueMessage {
  readonly request: BankRequest;
  readonly message: BankMessage;
}

function dueMessage(open: OpenCase, messageId: string): DueMessage | null {
  if (!effectsOf(open).some((effect) => effect.kind === 'send_bank_message' && effect.messageId === messageId)) return null;
  for (const request of open.appeal.bankRequests) {
    const message = request.messages.find((one) => one.id === messageId);
    if (message !== undefined) return { request, message };
  }
  return null;
}

function messageOf({ appeal }: OpenCase, { request, message }: DueMessage, account: { readonly number: string; readonly holderName: string }): BankConfirmationRequest {
  return {
    messageId: message.id,
    requestId: request.id,
    appealId: appeal.id,
    bankCode: request.bankCode,
    kind: message.kind,
    serviceLevel: serviceLevel(request.serviceLevel),
    account: { number: account.number, holderName: account.holderName },
    amountMinor: request.amountMinor,
    currency: request.currency,
    questions: bankQuestions,
  };
}

const serviceLevels: Readonly<Record<BankServiceLevel, true>> = { R01D: true, R03D: true, R05D: true, R10D: true, R15D: true };

function serviceLevel(level: string): BankServiceLevel {
  if (!(level in serviceLevels)) throw new RangeError(`not a service level: ${level}`);
  return level as BankServiceLevel;
}
