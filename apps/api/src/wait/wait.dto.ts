import { expiryActions, stages, waitKinds, waitParties } from '@thaw/domain';
import { z } from 'zod';
import { waitFilters } from '../appeal/case-filters';
import { countedSchema, countParameter, inOrder } from '../http/filters';
import { cursorParameter, limitParameter } from '../http/page';
import { amountOut, bilingualOut, booleanIn, idOut, instantOut } from '../http/wire';

export const waitsQuery = inOrder(z.strictObject({
  ...waitFilters,
  ages: booleanIn.optional().meta({ description: 'false: leaves out the ages, which only the first page of a list is read for.' }),
  count: countParameter,
  limit: limitParameter,
  cursor: cursorParameter.optional(),
}));
export type WaitsQuery = z.output<typeof waitsQuery>;

const liveWaitSchema = z
  .object({
    id: idOut,
    appealId: idOut,
    merchantId: idOut,
    merchantNo: z.string(),
    stage: z.enum(stages),
    reasonCode: z.string().nullable().meta({ description: 'Null where it may not be told.' }),
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
    heldMinor: amountOut.meta({ description: 'What is held now of the freeze order contested, in minor units (fen).' }),
    currency: z.string(),
    frozenAt: instantOut,
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
    count: countedSchema.nullable().meta({ description: 'Null unless asked for.' }),
    ages: z.array(ageBucketSchema).meta({ description: 'All waits that pass the filters by the age of their freeze in days, with what is still held; buckets do not overlap.' }),
  })
  .meta({ id: 'WaitPage' });
export type WaitPageView = z.output<typeof waitPageSchema>;
