import type { Case } from '../appeal/appeal';
import type { AppealEvent, AppealEventOf, AppealEventType } from '../appeal/events';
import type { Instant } from '../kernel/instant';
import { merchantSummary, summaryOf, type Change, type Subject, type Summary } from './change';
import { eventCatalogue, type EventData, type Telling } from './event-catalogue';

/** Events of things that are no appeal, by the type of their entry. Only `freeze_order.imposed` is for merchants. */
const otherEvents: Readonly<Record<string, string>> = {
  FreezeImposed: 'freeze_order.imposed',
  FreezeAnnounced: 'freeze_order.announced',
  FreezeProposed: 'freeze_order.proposed',
  OrderServed: 'freeze_order.served',
  OrderChangeProposed: 'freeze_order.change_proposed',
  OrderChangeConfirmed: 'freeze_order.change_confirmed',
  OrderChangeTurnedDown: 'freeze_order.change_turned_down',
  OrderAnnounced: 'freeze_order.announced',
  OrderTookEffect: 'freeze_order.took_effect',
  OrderVaried: 'freeze_order.varied',
  OrderRenewed: 'freeze_order.renewed',
  OrderLifted: 'freeze_order.lifted',
  OrderLapsed: 'freeze_order.lapsed',
  OrderAverted: 'freeze_order.averted',
  WholeAccountReviewed: 'freeze_order.reviewed',
  OrderMarkFired: 'freeze_order.mark_fired',
  MerchantRegistered: 'merchant.registered',
  ReleasesHalted: 'releases.halted',
  ResumptionProposed: 'releases.resumption_proposed',
  ResumptionDeclined: 'releases.resumption_declined',
  ReleasesResumed: 'releases.resumed',
  FieldRevealed: 'personal_data.revealed',
};

/** Told where an entry has no name of its own yet: read the thing again. */
const unnamed: Readonly<Record<string, string>> = {
  freeze_order: 'freeze_order.changed', merchant: 'merchant.changed', appeal: 'appeal.changed', policy: 'policy.changed', conflict: 'conflict.changed', webhook_endpoint: 'webhook_endpoint.changed', service_account: 'service_account.changed',
};
const anythingElse = 'record.changed';

/** Every name an event can have, sorted. */
export const eventNames: readonly string[] = [
  ...new Set([...Object.values(eventCatalogue).map(({ name }) => name), ...Object.values(otherEvents), ...Object.values(unnamed), anythingElse]),
].sort();

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
  /** The facts of the event, with its change under `change`. */
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

export type Audience = 'staff' | 'merchant';

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
  return isAppealEvent(entry.type) ? eventCatalogue[entry.type].name : (otherEvents[entry.type] ?? unnamed[streamOf(entry).kind] ?? anythingElse);
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
  if (audience === 'staff') return { ...told, before, after, data: telling.staff(facts) };
  // A proposal that still lacks approvals is not decided, and so not told.
  if (telling.merchant === 'staff' || (subject.kind === 'decision' && after?.['status'] !== 'approved')) return null;
  const data = telling.merchant(facts);
  return data && { ...told, before: merchantSummary(subject.kind, before), after: merchantSummary(subject.kind, after), data };
}

function tellOther(entry: RecordedEntry, audience: Audience): ToldEvent | null {
  const imposed = entry.type === 'FreezeImposed';
  if (audience === 'merchant' && !imposed) return null;
  return { ...envelopeOf(entry), appealId: null, subject: streamOf(entry), before: null, after: imposed ? { status: 'active' } : null, data: imposed ? orderData(entry.payload) : {} };
}

/** Of an order what its merchant is served with as well. */
function orderData(payload: object): EventData {
  const order = payload as { readonly kind: string; readonly amountMinor: bigint; readonly currency: string };
  return { kind: order.kind, amountMinor: order.amountMinor, currency: order.currency };
}

function envelopeOf(entry: RecordedEntry): Pick<ToldEvent, 'id' | 'type' | 'version' | 'occurredAt' | 'merchantId' | 'freezeOrderId'> {
  return { id: entry.eventId, type: eventNameOf(entry), version: eventVersion, occurredAt: entry.at, merchantId: entry.merchantId, freezeOrderId: entry.freezeOrderId };
}

function streamOf({ stream }: Pick<RecordedEntry, 'stream'>): { readonly kind: string; readonly id: string } {
  const cut = stream.indexOf('/');
  return { kind: stream.slice(0, cut), id: stream.slice(cut + 1) };
}
