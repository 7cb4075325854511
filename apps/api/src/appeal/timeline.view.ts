import { fromJson, type AuditEntry } from '@thaw/application';
import { isOutside, type Actor, type AppealEvent } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, idOut, instantOut, wireText } from '../http/wire';
import { eventInWords } from './timeline.words';

export const timelineSchema = z
  .object({
    appealId: idOut,
    entries: z.array(
      z
        .object({
          seq: z.int(),
          at: instantOut,
          type: z.string(),
          text: bilingualOut,
          by: z.string().nullable().meta({ description: 'Null for merchants, unless it was they.' }),
        })
        .meta({ id: 'TimelineEntry' }),
    ),
  })
  .meta({ id: 'Timeline' });
export type TimelineView = z.output<typeof timelineSchema>;

/** What has happened, in the order it did. The audit entries are the events: there is nothing else that could disagree. */
export function timelineView(appealId: string, entries: readonly AuditEntry[], reader: Actor): TimelineView {
  const forMerchant = isOutside(reader);
  return {
    appealId,
    entries: entries.flatMap((entry) => {
      const text = eventInWords(eventIn(entry), forMerchant);
      if (text === null) return [];
      return [{ seq: entry.seq, at: entry.at, type: entry.type, text: wireText(text), by: forMerchant && entry.actorId !== reader.id ? null : entry.actorId }];
    }),
  };
}

function eventIn({ type, at, actorId, payload }: AuditEntry): AppealEvent {
  return { ...fromJson<object>(payload), type, at, by: actorId } as AppealEvent;
}
