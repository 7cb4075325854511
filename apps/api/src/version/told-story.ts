import { fromJson, isOf, isToldLess, type AuditEntry, type Trail, type VersionReader } from '@thaw/application';
import { eventNameOf, tellEvent, type Actor, type BilingualText, type Instant } from '@thaw/domain';
import { timelineView } from '../appeal/timeline.view';
import { entryInWords } from './entry.words';

/** One thing that has happened, as a reader is told it. */
export interface ToldLine {
  readonly stream: string;
  readonly seq: number;
  readonly at: Instant;
  readonly type: string;
  readonly text: BilingualText;
  /** Null where the reader is not told who it was. */
  readonly by: string | null;
}

const appealStream = 'appeal/';

/** What happened to a thing as far as this reader may know: a case reads as in its timeline. */
export function storyOf(trail: Trail, entries: readonly AuditEntry[], reader: Pick<VersionReader, 'actor' | 'guarded'>): readonly ToldLine[] {
  const lessTold = isToldLess(trail, reader);
  return trail.ends.flatMap(({ stream }): readonly ToldLine[] => {
    const own = entries.filter((entry) => entry.stream === stream && isOf(entry, trail));
    if (stream.startsWith(appealStream)) return appealLines(stream, own, trail.reasonCode ?? '', reader);
    return own.filter((entry) => !lessTold || isForMerchant(entry)).map((entry) => plainLine(entry, lessTold));
  });
}

/** How many lines of each stream of a case somebody is told: the version of it for whoever is told less. */
export function countTold(actor: Actor): VersionReader['countTold'] {
  return (trail, entries, guarded) => {
    const story = storyOf(trail, entries, { actor, guarded });
    return trail.ends.map(({ stream }) => story.filter((line) => line.stream === stream).length);
  };
}

function appealLines(stream: string, entries: readonly AuditEntry[], reasonCode: string, { actor, guarded }: Pick<VersionReader, 'actor' | 'guarded'>): readonly ToldLine[] {
  return timelineView(stream.slice(appealStream.length), entries, actor, reasonCode, guarded).entries.map(({ seq, at, type, text, by }) => ({
    stream, seq, at: at as Instant, type: eventNameOf({ type, stream }), text, by,
  }));
}

function plainLine(entry: AuditEntry, lessTold: boolean): ToldLine {
  const { stream, seq, at, type, actorId } = entry;
  return { stream, seq, at, type: eventNameOf({ type, stream }), text: entryInWords(type), by: lessTold ? null : actorId };
}

function isForMerchant({ payload, ...entry }: AuditEntry): boolean {
  return tellEvent({ ...entry, eventId: '', payload: fromJson<object>(payload), merchantId: null, freezeOrderId: null }, 'merchant') !== null;
}
