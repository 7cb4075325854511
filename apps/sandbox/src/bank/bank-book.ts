import { z } from 'zod';
import { answerForms, keptBankLevers } from '../levers/levers';
import { Journal } from '../state/journal';
import type { AnswerShape } from './answer-body';
import { investigationAnswer, investigationMessage, type InvestigationAnswer, type InvestigationMessage } from './bank-messages';

/** What is wrong with how an answer travels, though it is the bank's own: it is never sent, under a key nobody agreed on, or from ten minutes ago. */
export const answerManners = ['honest', 'lost', 'wrong_key', 'old_timestamp'] as const;
export type AnswerManner = (typeof answerManners)[number];

const wireFormat = z.enum(['signed_json', 'iso20022_xml']).default('signed_json');
const taken = z.object({ type: z.literal('taken'), message: investigationMessage, format: wireFormat, behaviour: keptBankLevers, at: z.string() });
const answered = z.object({
  type: z.literal('answered'),
  answer: investigationAnswer,
  wrongSignature: z.boolean(),
  format: wireFormat,
  form: z.enum(answerForms).default('proper'),
  manner: z.enum(answerManners).default('honest'),
  at: z.string(),
});
const delivered = z.object({ type: z.literal('delivered'), requestId: z.string(), entry: z.int(), httpStatus: z.int(), at: z.string() });
const bankEntry = z.discriminatedUnion('type', [taken, answered, delivered]);
type BankEntry = z.output<typeof bankEntry>;

/** A question with the levers as they stood when it came in. */
export type TakenMessage = Omit<z.output<typeof taken>, 'type'>;

/** One answer and what the callback said to each delivery of it; an empty list means it has not arrived yet. */
export interface GivenAnswer extends AnswerShape {
  readonly entry: number;
  readonly answer: InvestigationAnswer;
  readonly wrongSignature: boolean;
  readonly manner: AnswerManner;
  readonly at: string;
  readonly callbackStatuses: number[];
}

export interface Investigation {
  readonly requestId: string;
  readonly appealId: string;
  readonly messages: TakenMessage[];
  readonly answers: GivenAnswer[];
}

/** What the bank was asked, answered and delivered; survives restarts. */
export class BankBook {
  private readonly investigations = new Map<string, Investigation>();
  private readonly messages = new Map<string, InvestigationMessage>();
  private readonly journal: Journal<BankEntry>;

  constructor(file: string) {
    this.journal = Journal.open(file, bankEntry, (entry) => this.apply(entry));
  }

  all(): readonly Investigation[] {
    return [...this.investigations.values()];
  }

  find(requestId: string): Investigation | undefined {
    return this.investigations.get(requestId);
  }

  message(messageId: string): InvestigationMessage | undefined {
    return this.messages.get(messageId);
  }

  take(entry: TakenMessage): Investigation {
    this.record({ type: 'taken', ...entry });
    return this.investigationOf(entry.message);
  }

  answer(answer: InvestigationAnswer, wrongSignature: boolean, { format, form }: AnswerShape, at: string, manner: AnswerManner = 'honest'): GivenAnswer {
    this.record({ type: 'answered', answer, wrongSignature, format, form, manner, at });
    const given = this.investigationOf(answer).answers.at(-1);
    if (given === undefined) throw new Error('unreachable: the answer was just recorded');
    return given;
  }

  deliver(given: GivenAnswer, httpStatus: number, at: string): void {
    this.record({ type: 'delivered', requestId: given.answer.requestId, entry: given.entry, httpStatus, at });
  }

  private record(entry: BankEntry): void {
    this.journal.append(entry);
    this.apply(entry);
  }

  private apply(entry: BankEntry): void {
    switch (entry.type) {
      case 'taken': {
        this.messages.set(entry.message.messageId, entry.message);
        const { type: _, ...message } = entry;
        this.investigationOf(entry.message).messages.push(message);
        return;
      }
      case 'answered': {
        const { type: _, ...given } = entry;
        const { answers } = this.investigationOf(given.answer);
        answers.push({ entry: answers.length, ...given, callbackStatuses: [] });
        return;
      }
      case 'delivered':
        this.investigations.get(entry.requestId)?.answers[entry.entry]?.callbackStatuses.push(entry.httpStatus);
    }
  }

  private investigationOf({ requestId, appealId }: { readonly requestId: string; readonly appealId: string }): Investigation {
    const known = this.investigations.get(requestId);
    if (known !== undefined) return known;
    const investigation = { requestId, appealId, messages: [], answers: [] };
    this.investigations.set(requestId, investigation);
    return investigation;
  }
}
