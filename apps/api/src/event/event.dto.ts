import { eventNames } from '@thaw/domain';
import { z } from 'zod';
import { idIn, idOut, instantOut } from '../http/wire';

const names = new Set(eventNames);

/** Names of events, separated by commas. */
export const typesParameter = z
  .string()
  .max(2_000)
  .meta({ description: 'Event types, separated by commas; absent: all.', examples: ['appeal.stage_entered,appeal.closed'] })
  .transform((text) => text.split(','))
  .superRefine((types, context) => {
    for (const type of types.filter((one) => !names.has(one))) {
      context.addIssue({ code: 'custom', message: `There is no event “${type}”; see docs/reference/events.md`, params: { zh: `没有事件“${type}”，见 docs/reference/events.zh-CN.md` } });
    }
  });

export const eventsQuery = z.strictObject({
  appealId: idIn.optional(),
  types: typesParameter.optional(),
  after: idIn.optional().meta({ description: 'The id of the last event you have. A `Last-Event-ID` header goes before it.' }),
  from: z.enum(['beginning', 'now']).optional().meta({ description: 'Where to begin for who has none yet: absent, pages begin at the beginning, streams now. A page from now is empty, and its `lastEventId` is where to go on.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100).meta({ description: 'For pages.' }),
});
export type EventsQuery = z.output<typeof eventsQuery>;

const summary = z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable();

export const eventSchema = z
  .object({
    id: idOut.meta({ description: 'Opaque and stable: skip an id you have had.' }),
    type: z.enum(eventNames).meta({ examples: ['appeal.stage_entered'] }),
    version: z.int().meta({ examples: [1] }),
    occurredAt: instantOut,
    merchantId: idOut.nullable(),
    freezeOrderId: idOut.nullable(),
    appealId: idOut.nullable(),
    subject: z.object({ kind: z.string().meta({ examples: ['appeal'] }), id: z.string() }),
    before: summary.meta({ description: 'The subject as it was; null where it did not exist.', examples: [{ stage: 'collecting_documents', outcome: null, round: 1 }] }),
    after: summary.meta({ description: 'The subject as it is; null where it exists no more.', examples: [{ stage: 'risk_review', outcome: null, round: 1 }] }),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])).meta({ examples: [{ from: 'collecting_documents', stage: 'risk_review' }] }),
  })
  .meta({ id: 'Event' });
export type EventView = z.output<typeof eventSchema>;

export const eventPageSchema = z
  .object({
    items: z.array(eventSchema),
    lastEventId: idOut.nullable().meta({ description: 'Go on after this one: the last you were told, or the one you gave. Null: nothing was told yet; begin at the beginning.' }),
    more: z.boolean().meta({ description: 'There are later ones already.' }),
  })
  .meta({ id: 'EventPage' });
export type EventPage = z.output<typeof eventPageSchema>;
