import { remedies, stuckClasses } from '@thaw/domain';
import { z } from 'zod';
import { cursorParameter, limitParameter } from '../http/page';
import { amountOut, bilingualOut, booleanIn, idOut, instantOut, pageSchema, textIn } from '../http/wire';

export const findingsQuery = z.strictObject({
  class: z.enum(stuckClasses).optional(),
  state: z.enum(['open', 'acknowledged', 'resolved']).optional(),
  limit: limitParameter,
  cursor: cursorParameter.optional(),
});
export type FindingsQuery = z.output<typeof findingsQuery>;

export const stuckItemsQuery = z.strictObject({
  live: booleanIn.optional().meta({ description: 'Only appeals that are stuck now.' }),
  limit: limitParameter,
  cursor: cursorParameter.optional(),
});
export type StuckItemsQuery = z.output<typeof stuckItemsQuery>;

export const acknowledgeBody = z.strictObject({ note: textIn(500).meta({ description: 'Who is on it and what is being done.', examples: ['Called the bank; their gateway is down until 15:00.'] }) });
export type AcknowledgeBody = z.output<typeof acknowledgeBody>;

export const findingSchema = z
  .object({
    id: idOut,
    class: z.enum(stuckClasses),
    title: bilingualOut,
    cause: z.string().meta({ description: 'What findings are grouped by: the error without its ids and values.', examples: ['send_bank_message: the bank answered <n>'] }),
    state: z.enum(['open', 'acknowledged', 'resolved']),
    count: z.int().meta({ description: 'How many are stuck for this cause, at the last look.' }),
    oldestSince: instantOut,
    held: z.array(z.object({ currency: z.string(), amountMinor: amountOut })).meta({ description: 'What is held in these appeals.' }),
    openedAt: instantOut,
    seenAt: instantOut,
    acknowledgedAt: instantOut.nullable(),
    acknowledgedBy: z.string().nullable(),
    note: z.string().nullable(),
    resolvedAt: instantOut.nullable(),
    whatToDo: bilingualOut,
    remedies: z.array(z.enum(remedies)).meta({ description: 'What POST /v1/ops/remedies can do about it.' }),
    offers: z
      .array(z.object({ remedy: z.enum(remedies), title: bilingualOut, does: bilingualOut, approvedBy: z.array(z.string()).nullable() }))
      .meta({ description: 'The same in words; approvedBy names the roles one of which a second person needs, null where one person suffices.' }),
    runbook: z.string().meta({ examples: ['docs/runbooks/bank-silent.md'] }),
  })
  .meta({ id: 'Finding', description: 'Something that does not move by itself: opened once for each cause, resolved by itself when gone, kept as history.' });
export type FindingView = z.output<typeof findingSchema>;

export const findingPageSchema = pageSchema(findingSchema).meta({ id: 'FindingPage' });

const stuckItemSchema = z
  .object({ appealId: idOut, since: instantOut, heldMinor: amountOut, currency: z.string(), goneAt: instantOut.nullable() })
  .meta({ id: 'StuckItem' });
export type StuckItemView = z.output<typeof stuckItemSchema>;
export const stuckItemPageSchema = pageSchema(stuckItemSchema).meta({ id: 'StuckItemPage' });

export const acknowledgedSchema = z.object({ findingId: idOut, acknowledgedBy: z.string() }).meta({ id: 'FindingAcknowledged' });
export type AcknowledgedView = z.output<typeof acknowledgedSchema>;
