import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { refusal } from '../refusal-catalogue';
import { mainRequestOf, type BankRequest } from './bank-request';
import { isLiveEarly } from '../release/early-release';
import { placeRelease } from '../release/advance';
import { bankAnsweredForUndisputed } from '../release/undisputed';
import { clockLimitOf, clockOfWait } from '../clock/case-clock';
import { moveDeadlines } from '../wait/move-deadlines';
import { awaitBankDesk, occasionOf } from './desk';
import { endOfQuiet } from './quiet-hours';

/** Notes that the bank took one of our messages. Repeating it changes nothing. */
export function recordBankMessageSent(flow: Flow, command: AppealCommandOf<'recordBankMessageSent'>): Step {
  const message = flow.appeal.bankRequests.find((request) => request.id === command.requestId)?.messages.find((one) => one.id === command.messageId);
  if (message === undefined) return refusal('bank_request_not_found');
  if (message.sentAt === null) flow.emit({ type: 'BankMessageSent', requestId: command.requestId, messageId: command.messageId });
  return null;
}

/** The bank is in its quiet hours: what is to be sent waits until they end. Nothing happens outside of them. */
export function deferBankMessage(flow: Flow, command: AppealCommandOf<'deferBankMessage'>): Step {
  const message = flow.appeal.bankRequests.find((request) => request.id === command.requestId)?.messages.find((one) => one.id === command.messageId);
  if (message === undefined) return refusal('bank_request_not_found');
  const notBeforeAt = endOfQuiet(flow.context.bankTerms?.quietHours ?? null, flow.context.asOf);
  if (message.sentAt === null && notBeforeAt !== null && notBeforeAt !== message.notBeforeAt) {
    flow.emit({ type: 'BankMessageDeferred', requestId: command.requestId, messageId: command.messageId, notBeforeAt });
  }
  return null;
}

/**
 * Takes a bank's answer that has passed signature, time and schema. It must fit the request it answers and come while the
 * case waits for it. PDNG gives the bank as much longer as the policy has it; RJCT goes to the bank desk, with what its reason asks for.
 */
export function recordBankAnswer(flow: Flow, command: AppealCommandOf<'recordBankAnswer'>): Step {
  const request = flow.appeal.bankRequests.find((one) => one.id === command.requestId);
  if (request === undefined) return refusal('bank_request_not_found', { field: 'requestId' });
  if (request.bankCode !== command.bankCode) return refusal('not_your_case', { field: 'bankCode' });
  const differing = differenceOf(request, command);
  if (differing !== null) return differing;
  const awaited = isAwaited(flow, request) && (request.status === 'open' || request.status === 'pending');
  if (!awaited) return refusal('wrong_stage', { particulars: { stage: flow.appeal.stage, request: request.status } });
  const answered = (status: 'pending' | 'confirmed' | 'rejected'): void =>
    flow.emit({ type: 'BankAnswered', requestId: request.id, answerMessageId: command.messageId, status, reasonCode: command.reasonCode });
  if (request.part === 'undisputed' && command.status !== 'PDNG') {
    answered(command.status === 'CLSD' ? 'confirmed' : 'rejected');
    bankAnsweredForUndisputed(flow, command.status === 'CLSD', command.reasonCode);
    return null;
  }
  switch (command.status) {
    case 'PDNG':
      answered('pending');
      return giveLonger(flow, request);
    case 'CLSD':
      answered('confirmed');
      // While the case rests the answer is kept; what follows from it follows when the case goes on.
      return flow.appeal.stay === null ? placeRelease(flow) : null;
    case 'RJCT':
      answered('rejected');
      return flow.appeal.stay === null ? awaitBankDesk(flow, occasionOf(flow)) : null;
  }
}

/** The policy gives a bank that needs longer some days more, a few times; after that its time runs out as for any other. */
function giveLonger(flow: Flow, request: BankRequest): Step {
  const { policy, actor, asOf } = flow.context;
  const clock = clockOfWait(flow.appeal.clocks);
  const rule = policy.bankAnswers?.pending;
  if (rule === undefined || clock?.kind !== 'bank' || request.part !== 'decision' || flow.appeal.stay !== null) return null;
  const own = clockLimitOf(policy, clock.limitId).n;
  const present = clock.extendedTo?.total ?? own;
  if (present >= own + rule.extendBusinessDays * rule.times) return null;
  const extendedTo = { total: present + rule.extendBusinessDays, proposedBy: actor.id, approvedBy: 'policy', noticeAt: asOf };
  flow.emit({ type: 'BankGivenLonger', requestId: request.id, limitId: clock.limitId, extendedTo });
  return moveDeadlines(flow, 'bank_pending');
}

/** What of the answer is not as it was asked. */
function differenceOf(request: BankRequest, answer: AppealCommandOf<'recordBankAnswer'>): Step {
  if (request.amountMinor !== answer.amountMinor) return refusal('bank_answer_other_amount', { field: 'amountMinor' });
  if (request.currency !== answer.currency) return refusal('bank_answer_other_currency', { field: 'currency' });
  return request.accountFingerprint === answer.accountFingerprint ? null : refusal('bank_answer_mismatch', { field: 'accountNumber' });
}

function isAwaited({ appeal }: Flow, request: BankRequest): boolean {
  // A question of a decision that was taken back is not waited for any more.
  if (request.part === 'decision') return appeal.stage === 'bank_confirmation' && request.id === mainRequestOf(appeal.bankRequests)?.id;
  return isLiveEarly(appeal.earlyRelease) && appeal.earlyRelease.status === 'asking_bank';
}
