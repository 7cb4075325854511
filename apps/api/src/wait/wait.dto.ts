import { expiryActions, stages, waitKinds, waitParties } from '@thaw/domain';
import { z } from 'zod';
import { cursorParameter, limitParameter } from '../http/page';
import { amountOut, bilingualOut, booleanIn, idOut, instantOut } from '../http/wire';

export const waitsQuery = z.strictObject({
  party: z.enum(waitParties).optional(),
  kind: z.enum(waitKinds).optional(),
  overdue: booleanIn.optional(),
  limit: limitParameter,
  cursor: cursorParameter.optional(),
});
export type WaitsQuery = z.output<typeof waitsQuery>;

const liveWaitSchema = z
  .object({
    id: idOut,
    appealId: idOut,
    merchantId: idOut,
    merchantNo: z.string(),
    stage: z.enum(stages),
    kind: z.enum(waitKinds),
    party: z.enum(waitParties),
    turn: bilingualOut,
    since: instantOut,
    dueAt: instantOut,
    overdue: z.boolean(),
    onExpiry: z.enum(expiryActions),
    escalationLevel: z.int(),
    nextMarkAt: instantOut.nullable(),
    holder: z.string().nullable(),
    amountMinor: amountOut,
    currency: z.string(),
  })
  .meta({ id: 'LiveWait' });

const ageBucketSchema = z
  .object({
    label: z.string().meta({ examples: ['0–2', '>365'] }),
    fromDays: z.int(),
    toDays: z.int().nullable(),
    count: z.int(),
    amounts: z.array(z.object({ currency: z.string(), amountMinor: amountOut })),
  })
  .meta({ id: 'AgeBucket' });

export const waitPageSchema = z
  .object({
    items: z.array(liveWaitSchema),
    nextCursor: z.string().nullable(),
    ages: z.array(ageBucketSchema).meta({ description: 'All waits that pass the filters by the age of their freeze in days, with what is still held; buckets do not overlap.' }),
  })
  .meta({ id: 'WaitPage' });
export type WaitPageView = z.output<typeof waitPageSchema>;
