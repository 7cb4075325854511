import { z } from 'zod';
import { answerForms } from '../levers/levers';

/*
 * The bank's side of the wire, written down on its own: the sandbox is the outside world and shares no code with what it tests.
 */

const id = z.string().min(1).max(64);
const amountMinor = z.int().nonnegative();
const currency = z.string().regex(/^[A-Z]{3}$/);
export const rejectReasons = ['NOAS', 'LEGL', 'MMNA', 'AC04', 'AC06', 'NARR'] as const;

/** A question, or a chaser that repeats it under the same requestId. */
export const investigationMessage = z.strictObject({
  messageId: id,
  requestId: id,
  appealId: id,
  bankCode: z.string().min(1).max(32),
  kind: z.enum(['request', 'chaser']),
  serviceLevel: z.enum(['R01D', 'R03D', 'R05D', 'R10D', 'R15D']),
  account: z.strictObject({ number: z.string().min(1).max(64), holderName: z.string().min(1).max(140) }),
  amountMinor: amountMinor.positive(),
  currency,
  questions: z.array(z.enum(['ACCOUNT_NAME_MATCH', 'ACCOUNT_ACTIVE', 'OTHER_FREEZE', 'MAY_RELEASE'])).min(1),
});
export type InvestigationMessage = z.output<typeof investigationMessage>;

/** What goes to the callback. */
export const investigationAnswer = z.strictObject({
  messageId: id,
  requestId: id,
  appealId: id,
  bankCode: z.string(),
  status: z.string(),
  reasonCode: z.string().nullable(),
  narrative: z.string().nullable(),
  accountNumber: z.string(),
  amountMinor: z.number(),
  currency: z.string(),
});
export type InvestigationAnswer = z.output<typeof investigationAnswer>;

/**
 * Makes the bank answer at once, as told: any field may be changed, also to something no honest bank would say. Name the
 * request, or the appeal to answer its latest one.
 */
export const answerNow = investigationAnswer
  .omit({ requestId: true, appealId: true })
  .partial()
  .extend({ requestId: id.optional(), appealId: id.optional(), wrongSignature: z.boolean().default(false), form: z.enum(answerForms).default('proper'), format: z.enum(['signed_json', 'iso20022_xml']).optional() })
  .refine((order) => order.requestId !== undefined || order.appealId !== undefined, 'name a requestId or an appealId');
export type AnswerNow = z.output<typeof answerNow>;
