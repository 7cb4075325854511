import { fromJson, type AuditEntry } from '@thaw/application';
import { facesMerchant, isOutside, keptSilent, revealFields, revealPurposes, toldOutcome, type Actor, type AppealEvent, type RevealWish } from '@thaw/domain';
import { z } from 'zod';
import { bilingualOut, idOut, instantOut, wireText } from '../http/wire';
import { NeutralTimeline } from './neutral-timeline';
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

/**
 * What has happened, in the order it did. The audit entries are the events: there is nothing else that could disagree. Where nothing may be
 * told, our own agents read what the merchant reads, and several steps of ours read as one.
 */
export function timelineView(appealId: string, entries: readonly AuditEntry[], reader: Actor, reasonCode: string, guarded: readonly string[]): TimelineView {
  const silent = keptSilent(reasonCode, reader, guarded);
  const forMerchant = silent || isOutside(reader);
  const neutral = silent ? new NeutralTimeline() : null;
  return {
    appealId,
    entries: entries.flatMap((entry) => {
      // Who tried to look is for the audit.
      if (entry.type === 'RevealRefused') return [];
      // For what purpose somebody looked may say that an authority has asked.
      if (entry.type === 'FieldRevealed') return facesMerchant(reader) ? [] : [revealedLine(entry)];
      const event = neutral === null ? eventIn(entry) : neutral.told(eventIn(entry));
      const text = event === null ? null : eventInWords(toldEvent(event, reader), forMerchant);
      if (text === null) return [];
      return [{ seq: entry.seq, at: entry.at, type: entry.type, text: wireText(text), by: forMerchant && entry.actorId !== reader.id ? null : entry.actorId }];
    }),
  };
}

/** No event of the case, but of its trail: a colleague looked at what is masked. */
function revealedLine({ seq, at, type, actorId, payload }: AuditEntry): TimelineView['entries'][number] {
  const { field, purpose } = fromJson<Pick<RevealWish, 'field' | 'purpose'>>(payload);
  const [what, why] = [revealFields[field].title, revealPurposes[purpose]];
  return { seq, at, type, text: { en: `Looked at the ${what.en} in clear: ${why.en}`, zh: `查看明文：${what.zh}（${why.zh}）` }, by: actorId };
}

function toldEvent(event: AppealEvent, reader: Actor): AppealEvent {
  return event.type === 'AppealClosed' ? { ...event, outcome: toldOutcome(event.outcome, reader) ?? event.outcome } : event;
}

function eventIn({ type, at, actorId, payload }: AuditEntry): AppealEvent {
  return { ...fromJson<object>(payload), type, at, by: actorId } as AppealEvent;
}
