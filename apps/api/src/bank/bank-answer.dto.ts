import { bankAnswerStatuses, bankRejectReasons } from '@thaw/application';
import { stages } from '@thaw/domain';
import { z } from 'zod';
import { idOut } from '../http/wire';

/** For the OpenAPI document only: what arrives is checked by the bank's adapter, over the raw body. */
export const bankAnswerBody = z.strictObject({
  messageId: z.string().min(1).max(64).meta({ description: 'Equal to the header webhook-id; new for each answer.' }),
  requestId: z.string().min(1).max(64),
  appealId: z.string().min(1).max(64),
  bankCode: z.string().min(1).max(32),
  status: z.enum(bankAnswerStatuses),
  reasonCode: z.enum(bankRejectReasons).nullable(),
  narrative: z.string().max(2_000).nullable(),
  accountNumber: z.string().min(1).max(64),
  amountMinor: z.int().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

export const bankAnsweredSchema = z.object({ requestId: idOut, messageId: z.string(), appealStage: z.enum(stages) }).meta({ id: 'BankAnswered' });
export type BankAnsweredView = z.output<typeof bankAnsweredSchema>;
