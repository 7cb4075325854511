import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '@thaw/platform';
import { CallRefused } from '../http/json-errors';
import type { BankBehaviour, Levers } from '../levers/levers';
import { given } from '../state/given';
import type { AnswerShape } from './answer-body';
import type { AnswerManner, BankBook, GivenAnswer, Investigation, TakenMessage } from './bank-book';
import type { AnswerNow, InvestigationAnswer, InvestigationMessage } from './bank-messages';
import type { AnswerCourier } from './courier';

/** The bank's clerks: take questions, and answer as the levers say at the moment a question comes in. */
export class BankDesk {
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly book: BankBook,
    private readonly levers: Levers,
    private readonly courier: AnswerCourier,
    private readonly clock: Clock,
  ) {}

  /** Takes a message once; the same again changes nothing, another body under its id is refused. */
  take(message: InvestigationMessage, format: AnswerShape['format']): void {
    const known = this.book.message(message.messageId);
    if (known !== undefined) {
      if (isDeepStrictEqual(known, message)) return;
      throw new CallRefused(409, 'this messageId stands for another message');
    }
    const behaviour = this.levers.bankFor(message.appealId);
    const taken: TakenMessage = { message, format, behaviour, at: this.now() };
    this.inBackground(this.workOn(this.book.take(taken), taken));
  }

  /** After a restart: delivers what had not arrived and goes on with what was not answered, each as it was to be treated. */
  resume(): void {
    for (const investigation of this.book.all()) {
      for (const answer of investigation.answers) {
        if (answer.callbackStatuses.length === 0 && answer.manner !== 'lost') this.inBackground(this.deliver(answer));
      }
      const latest = investigation.messages.at(-1);
      if (latest !== undefined && finalAnswerOf(investigation) === undefined) this.inBackground(this.workOn(investigation, latest));
    }
  }

  /** Stops carrying answers; what was not delivered is resumed at the next start. */
  async stop(): Promise<void> {
    this.courier.stop();
    await Promise.allSettled(this.underWay);
  }

  find(requestId: string): Investigation {
    const investigation = this.book.find(requestId);
    if (investigation === undefined) throw new CallRefused(404, 'the bank knows no such request', { requestId });
    return investigation;
  }

  /** What the bank has said last, for whoever asks; undefined while it has said nothing. */
  latestAnswer(requestId: string): GivenAnswer | undefined {
    return this.find(requestId).answers.at(-1);
  }

  all(appealId: string | undefined): readonly Investigation[] {
    return this.book.all().filter((investigation) => appealId === undefined || investigation.appealId === appealId);
  }

  /** Answers at once as told; says what the callback made of it (null: not reached, delivery goes on). */
  async answerNow({ wrongSignature, requestId, appealId, form, format, ...changes }: AnswerNow): Promise<{ answer: InvestigationAnswer; callbackStatus: number | null }> {
    const investigation = requestId === undefined ? this.all(appealId).at(-1) : this.find(requestId);
    if (investigation === undefined) throw new CallRefused(404, 'the bank was asked nothing about this appeal', { appealId });
    const answer = { ...plainAnswer(investigation), ...given(changes) };
    const recorded = this.book.answer(answer, wrongSignature, { form, format: format ?? askedIn(investigation) }, this.now());
    const callbackStatus = await this.courier.attempt(recorded);
    if (callbackStatus === null) this.inBackground(this.deliver(recorded));
    else this.book.deliver(recorded, callbackStatus, this.now());
    return { answer, callbackStatus };
  }

  private async workOn(investigation: Investigation, { message, behaviour }: TakenMessage): Promise<void> {
    const { mode } = behaviour;
    if (mode === 'silent' || (mode === 'late' && message.kind === 'request')) return;
    await this.courier.pause(behaviour.delayMs);
    if (this.courier.stopped) return;
    if (mode === 'pending_first' && investigation.answers.length === 0) {
      await this.deliver(this.book.answer({ ...plainAnswer(investigation), status: 'PDNG' }, false, shapeOf(investigation, behaviour), this.now()));
      await this.courier.pause(behaviour.delayMs);
    }
    if (this.courier.stopped) return;
    const answer = this.finalAnswer(investigation, behaviour);
    if (answer.manner === 'lost') return;
    await this.deliver(answer);
    if (mode === 'twice') await this.deliver(answer);
    if (mode === 'altered_twice') await this.deliver({ ...answer, answer: { ...answer.answer, narrative: 'changed on its way' } });
  }

  /** An answer already given is given again, word for word, unless its signature or its form was the trouble. */
  private finalAnswer(investigation: Investigation, behaviour: BankBehaviour): GivenAnswer {
    const { mode, rejectReason } = behaviour;
    const earlier = finalAnswerOf(investigation);
    const wrongSignature = mode === 'wrong_signature';
    const shape = shapeOf(investigation, behaviour);
    if (earlier !== undefined && earlier.wrongSignature === wrongSignature && earlier.form === shape.form && isOf(earlier, investigation, behaviour)) return earlier;
    const refusal = { status: 'RJCT', reasonCode: rejectReason, narrative: rejectReason === 'NARR' ? 'the branch must look first / 需网点核实' : null };
    const answer = { ...plainAnswer(investigation), ...(mode === 'refuse' ? refusal : {}), ...elsewhere(mode) };
    return this.book.answer(answer, wrongSignature, shape, this.now(), mannerOf(mode));
  }

  private async deliver(answer: GivenAnswer): Promise<void> {
    const status = await this.courier.deliver(answer);
    if (status !== null) this.book.deliver(answer, status, this.now());
  }

  /** Nobody waits for the bank's own work; a bug in it must end the process loudly, not vanish. */
  private inBackground(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => {
        queueMicrotask(() => {
          throw error;
        });
      })
      .finally(() => this.underWay.delete(tracked));
    this.underWay.add(tracked);
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

function mannerOf(mode: BankBehaviour['mode']): AnswerManner {
  if (mode === 'lost_callback') return 'lost';
  return mode === 'wrong_key' || mode === 'old_timestamp' ? mode : 'honest';
}

/** What an answer about something else says instead. */
function elsewhere(mode: BankBehaviour['mode']): Partial<InvestigationAnswer> {
  switch (mode) {
    case 'other_case':
      return { appealId: randomUUID() };
    case 'other_amount':
      return { amountMinor: 1 };
    case 'other_currency':
      return { currency: 'USD' };
    case 'other_account':
      return { accountNumber: '6222020000000001' };
    default:
      return {};
  }
}

/** Whether an answer given before is what the levers would have the bank say now. */
function isOf({ answer, manner }: GivenAnswer, investigation: Investigation, { mode }: BankBehaviour): boolean {
  const said = { ...plainAnswer(investigation), ...elsewhere(mode) };
  const sameCase = (answer.appealId === investigation.appealId) === (mode !== 'other_case');
  return sameCase && manner === mannerOf(mode) && answer.amountMinor === said.amountMinor && answer.currency === said.currency && answer.accountNumber === said.accountNumber;
}

function finalAnswerOf(investigation: Investigation): GivenAnswer | undefined {
  return investigation.answers.findLast(({ answer }) => answer.status !== 'PDNG');
}

function askedIn({ messages }: Investigation): AnswerShape['format'] {
  return messages.at(-1)?.format ?? 'signed_json';
}

function shapeOf(investigation: Investigation, { format, form }: BankBehaviour): AnswerShape {
  return { format: format === 'as_asked' ? askedIn(investigation) : format, form };
}

/** "Yes": closed, with the account and the amount as they were asked. */
function plainAnswer({ messages }: Investigation): InvestigationAnswer {
  const message = messages.at(-1)?.message;
  if (message === undefined) throw new Error('unreachable: an investigation begins with a message');
  const { requestId, appealId, bankCode, account, amountMinor, currency } = message;
  const noReason = { status: 'CLSD', reasonCode: null, narrative: null };
  return { messageId: randomUUID(), requestId, appealId, bankCode, ...noReason, accountNumber: account.number, amountMinor, currency };
}
