import type { Case } from '../appeal/appeal';
import type { AppealEvent, AppealEventOf, AppealEventType } from '../appeal/events';
import type { Instant } from '../kernel/instant';
import type { Audience } from './audience';
import { merchantSummary, summaryOf, type Change, type Subject } from './change';
import { eventCatalogue, type EventData, type Telling } from './event-catalogue';
import { anythingElse, isForMerchant, looks, otherEvents, unnamed } from './other-events';
import type { Sides, Summary } from './summary';

/** Every name an event can have, sorted. */
export const eventNames: readonly string[] = [
  ...new Set([...Object.values(eventCatalogue).map(({ name }) => name), ...Object.values(otherEvents).map(({ name }) => name), ...Object.values(unnamed), anythingElse]),
].sort();

/** Those of them that merchants are told of their own cases and orders. */
export const merchantEventNames: readonly string[] = [
  ...new Set([...Object.values(eventCatalogue), ...Object.values(otherEvents)].flatMap(({ name, merchant = 'staff' }: { readonly name: string; readonly merchant?: unknown }) => (merchant === 'staff' ? [] : [name]))),
].sort();

/** Those that no endpoint is ever sent, whoever registered it. */
export const unsentEventNames: readonly string[] = Object.values(otherEvents).flatMap(({ name, keptInside }) => (keptInside === true ? [name] : [])).sort();

/** Version of the shape of {@link ToldEvent}: grows when a field is removed or changes its meaning, not when one is added. */
export const eventVersion = 1;

/** One entry of the record, as written. */
export interface RecordedEntry {
  /** Opaque, so that nobody learns from it how much else has happened. */
  readonly eventId: string;
  /** `appeal/{id}`, `freeze_order/{id}`, `merchant/{id}`… */
  readonly stream: string;
  readonly at: Instant;
  readonly type: string;
  /** The facts of the event, with its change: an appeal's under `change`, all else's as `sides`. Entries written before either was kept lack it. */
  readonly payload: object;
  readonly merchantId: string | null;
  readonly freezeOrderId: string | null;
}

/** An event as it leaves the house. */
export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly occurredAt: Instant;
  readonly merchantId: string | null;
  readonly freezeOrderId: string | null;
  readonly appealId: string | null;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly before: Summary | null;
  readonly after: Summary | null;
  readonly data: EventData;
}

/** What one event changed, told by the state on either side of it: nothing is worked out a second time. */
export function changeOf(before: Case, after: Case, event: AppealEvent): Change {
  const subject = subjectOf(event.type, event, after.appeal?.id ?? '');
  return { subject, before: summaryOf(before, subject), after: summaryOf(after, subject) };
}

function subjectOf<T extends AppealEventType>(type: T, event: AppealEventOf<T>, appealId: string): Subject {
  const telling: Telling<T> = eventCatalogue[type];
  return telling.about(event, appealId);
}

/** The event an entry of the record is told as; null where it is not for this audience. */
export function tellEvent(entry: RecordedEntry, audience: Audience): ToldEvent | null {
  return isAppealEvent(entry.type) ? tellOfAppeal(entry.type, entry, audience) : tellOther(entry, audience);
}

/** The names an entry of this type may be told under. */
export function eventNameOf(entry: Pick<RecordedEntry, 'type' | 'stream'>): string {
  return isAppealEvent(entry.type) ? eventCatalogue[entry.type].name : (otherEvents[entry.type]?.name ?? unnamed[streamOf(entry).kind] ?? anythingElse);
}

function isAppealEvent(type: string): type is AppealEventType {
  return Object.hasOwn(eventCatalogue, type);
}

function tellOfAppeal<T extends AppealEventType>(type: T, entry: RecordedEntry, audience: Audience): ToldEvent | null {
  const telling: Telling<T> = eventCatalogue[type];
  const facts = entry.payload as AppealEventOf<T> & { readonly change?: Change };
  const appealId = streamOf(entry).id;
  // Entries written before changes were kept tell what they are about all the same.
  const { subject, before, after } = facts.change ?? { subject: telling.about(facts, appealId), before: null, after: null };
  const told = { ...envelopeOf(entry), appealId, subject };
  if (audience !== 'merchant') return { ...told, before, after, data: telling.staff(facts) };
  // A proposal that still lacks approvals is not decided, and so not told.
  if (telling.merchant === 'staff' || (subject.kind === 'decision' && after?.['status'] !== 'approved')) return null;
  const data = telling.merchant(facts);
  return data && { ...told, before: merchantSummary(subject.kind, before), after: merchantSummary(subject.kind, after), data };
}

const unknownSides: Sides = { before: null, after: null };

function tellOther(entry: RecordedEntry, audience: Audience): ToldEvent | null {
  if (looks.includes(entry.type)) return null;
  const facts = entry.payload as Readonly<Record<string, unknown>> & { readonly sides?: Sides };
  const telling = otherEvents[entry.type];
  const sides = facts.sides ?? (entry.type === 'FreezeImposed' ? { before: null, after: { status: 'active' } } : unknownSides);
  const told = { ...envelopeOf(entry), appealId: null, subject: streamOf(entry) };
  if (audience === 'front' && telling?.keptInside === true) return null;
  if (audience !== 'merchant') return { ...told, ...sides, data: picked(facts, telling?.staff) };
  if (!isForMerchant(entry.type, sides)) return null;
  return { ...told, before: merchantSummary('freeze_order', sides.before), after: merchantSummary('freeze_order', sides.after), data: picked(facts, telling?.merchant) };
}

function picked(facts: Readonly<Record<string, unknown>>, names: readonly string[] = []): EventData {
  return Object.fromEntries(names.flatMap((name) => (isTellable(facts[name]) ? [[name, facts[name]] as const] : []))) as EventData;
}

function isTellable(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
}

function envelopeOf(entry: RecordedEntry): Pick<ToldEvent, 'id' | 'type' | 'version' | 'occurredAt' | 'merchantId' | 'freezeOrderId'> {
  return { id: entry.eventId, type: eventNameOf(entry), version: eventVersion, occurredAt: entry.at, merchantId: entry.merchantId, freezeOrderId: entry.freezeOrderId };
}

function streamOf({ stream }: Pick<RecordedEntry, 'stream'>): { readonly kind: string; readonly id: string } {
  const cut = stream.indexOf('/');
  // A trail of which there is only one carries no id.
  if (cut < 0) return { kind: stream, id: stream };
  return { kind: stream.slice(0, cut), id: stream.slice(cut + 1) };
}
