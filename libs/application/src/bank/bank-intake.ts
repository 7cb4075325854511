import { createHash } from 'node:crypto';
import { alarmOf, ok, refusal, refuse, type Actor, type Instant, type Refusal, type Result, type Stage } from '@thaw/domain';
import type { Caller } from '../pipeline/caller';
import type { Answered, CommandPipeline, NewId } from '../pipeline/pipeline';
import type { Store, Transaction } from '../pipeline/store';
import { anyBank, type AnswerGate, type AnswerKey, type AnswerReading } from './answer-gate';
import type { BankDelivery } from './bank-delivery';
import type { BankAnswer } from './bank-gateway';
import type { ArrivedAnswer, InboxWay } from './bank-inbox';

/** What whoever delivered an answer is told. A type, since what is stored must be JSON. */
export type BankAnswered = { readonly requestId: string; readonly messageId: string; readonly appealStage: Stage };

/** Keys that count, or counted, when an answer arrives. */
export interface AnswerKeys {
  answerKeys(): Promise<readonly AnswerKey[]>;
}

export interface BankIntakeParts {
  readonly store: Pick<Store, 'transaction'>;
  readonly pipeline: CommandPipeline;
  readonly keys: AnswerKeys;
  readonly gate: AnswerGate;
  /** The keyed hash account numbers are compared by. */
  readonly fingerprint: (accountNumber: string) => string;
  readonly newId: NewId;
  /** Told of each refusal once it is on record; `detail` quotes nothing of the message. */
  readonly onRefused: (refused: { readonly code: string; readonly detail: string | null; readonly alarm: boolean; readonly inboxId: string; readonly way: InboxWay }) => void;
}

/** When, and under which request, an answer is taken. */
export type Taking = Pick<Caller, 'asOf' | 'requestId' | 'trace'>;

interface Judged {
  readonly requestId: string | null;
  readonly appealId: string | null;
}

type Claimed = ArrivedAnswer & { readonly sender: string; readonly messageId: string };

/**
 * The one way in for what banks say, however it came: written down, then judged in a fixed order, and believed in one transaction with its
 * inbox row. What is refused is rolled back and leaves a row of its own.
 */
export class BankIntake {
  constructor(private readonly parts: BankIntakeParts) {}

  async take(delivery: BankDelivery, way: InboxWay, given: Taking): Promise<Result<Answered<BankAnswered>, Refusal>> {
    const { gate, keys } = this.parts;
    const authentic = gate.authenticate(delivery, await keys.answerKeys(), given.asOf);
    const arrived = this.written(delivery, way, authentic.key, given.asOf);
    if (!authentic.ok) return this.refused(arrived, refusal(authentic.code), authentic.detail, unauthentic);
    const { messageId } = arrived;
    if (messageId === null) return this.refused(arrived, refusal('bank_answer_unsigned'), 'webhook-id is missing', unauthentic);
    const reading = gate.read(authentic.key.format, delivery);
    const judged: { known: Judged } = { known: nothingKnown };
    const believed = await this.believe({ ...arrived, sender: authentic.key.sender, messageId }, reading, given, (known) => (judged.known = known));
    if (believed.ok) return believed;
    return this.refused({ ...arrived, sender: authentic.key.sender }, believed.refusal, reading.ok ? null : reading.detail, judged.known);
  }

  /** Message id → schema and codes → sender → case → what the domain compares → state; one transaction. */
  private async believe(arrived: Claimed, reading: AnswerReading, given: Taking, learn: (known: Judged) => void): Promise<Result<Answered<BankAnswered>, Refusal>> {
    let replayed = false;
    const actor: Actor = { id: `bank:${arrived.sender}`, roles: ['bank'], merchantId: null, bankCode: arrived.sender === anyBank ? null : arrived.sender };
    const caller: Caller = { actor, asOf: given.asOf, requestId: given.requestId, idempotency: null, ...(given.trace === undefined ? {} : { trace: given.trace }) };
    const result = await this.parts.pipeline.run<BankAnswered>(caller, async (transaction) => {
      const claim = await transaction.bankInbox.claim(arrived);
      if (claim.state === 'known' && claim.bodyHash !== arrived.bodyHash) {
        return refuse(refusal('bank_answer_altered', { field: 'messageId', particulars: { messageId: arrived.messageId } }));
      }
      if (claim.state === 'known' && claim.answer !== null) {
        replayed = true;
        transaction.bankInbox.repeated(claim.id, given.asOf);
        return ok(claim.answer as BankAnswered);
      }
      if (!reading.ok) return refuse(refusal(reading.code, { field: reading.field }));
      return this.apply(transaction, claim.id, arrived, reading.answer, caller, learn);
    });
    return result.ok ? ok({ ...result.value, replayed }) : result;
  }

  private async apply(transaction: Transaction, inboxId: string, { sender }: Claimed, answer: BankAnswer, caller: Caller, learn: (known: Judged) => void): Promise<Result<BankAnswered, Refusal>> {
    const { requestId, messageId, bankCode, status, reasonCode, amountMinor, currency } = answer;
    if (!(await this.speaksFor(sender, bankCode))) return refuse(refusal('not_your_case', { field: 'bankCode' }));
    const command = { type: 'recordBankAnswer', requestId, messageId, bankCode, status, reasonCode, accountFingerprint: this.parts.fingerprint(answer.accountNumber), amountMinor, currency } as const;
    const byBank = { ...caller, actor: { ...caller.actor, id: `bank:${bankCode}`, bankCode } };
    // Honest answers name the case they are about, and its own requests are at hand once it is read: whose request it was is asked only where something is wrong.
    const applied = isOurs(answer.appealId)
      ? await this.parts.pipeline.within<BankAnswered>(transaction, answer.appealId, command, byBank, ({ appeal }) => ({ requestId, messageId, appealStage: appeal.stage }))
      : refuse(refusal('appeal_not_found'));
    const appealId = applied.ok ? answer.appealId : isUuid(requestId) ? await transaction.bankInbox.appealOfRequest(requestId) : null;
    if (appealId === null) return refuse(refusal('bank_request_not_found', { field: 'requestId' }));
    learn({ requestId, appealId });
    if (appealId !== answer.appealId) return refuse(refusal('bank_answer_other_case', { field: 'appealId' }));
    if (applied.ok) transaction.bankInbox.accept(inboxId, { requestId, appealId, bankCode, answer: applied.value, at: caller.asOf });
    return applied;
  }

  /** A bank's own key speaks for that bank; the default key for those that have none of their own. */
  private async speaksFor(sender: string, bankCode: string): Promise<boolean> {
    if (sender !== anyBank) return sender === bankCode;
    return !(await this.parts.keys.answerKeys()).some((key) => key.sender === bankCode);
  }

  private async refused(arrived: ArrivedAnswer, why: Refusal, detail: string | null, known: Judged): Promise<Result<never, Refusal>> {
    const alarm = alarmOf(why.code) !== null;
    const claims = known !== unauthentic && why.code !== 'bank_answer_altered';
    await this.parts.store.transaction((transaction) => transaction.bankInbox.refuse(arrived, { code: why.code, field: why.field ?? null, detail, alarm, claims, ...known }));
    this.parts.onRefused({ code: why.code, detail, alarm, inboxId: arrived.id, way: arrived.way });
    return refuse(why);
  }

  private written({ rawBody, headers }: BankDelivery, way: InboxWay, key: AnswerKey | null, arrivedAt: Instant): ArrivedAnswer {
    const header = (name: string, longest: number): string | null => {
      const value = headers[name];
      return typeof value === 'string' && value !== '' ? value.slice(0, longest) : null;
    };
    return {
      id: this.parts.newId(),
      way,
      sender: key?.sender ?? null,
      keyId: key?.keyId ?? header('webhook-key-id', 64),
      messageId: header('webhook-id', 64),
      rawBody,
      bodyHash: createHash('sha256').update(rawBody).digest('hex'),
      signedAs: { timestamp: header('webhook-timestamp', 20), signature: header('webhook-signature', 400) },
      arrivedAt,
    };
  }
}

const nothingKnown: Judged = { requestId: null, appealId: null };
/** Not even its sender is sure. */
const unauthentic: Judged = { ...nothingKnown };

/** An id as we write it: another spelling of the same would be another case. */
function isOurs(text: string): boolean {
  return isUuid(text) && text === text.toLowerCase();
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
