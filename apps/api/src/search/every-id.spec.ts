import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundKinds, type FoundKind } from '@thaw/persistence';
import { isObject } from '../openapi/examples';
import { openApiDocument } from '../openapi/document';

interface NotFound {
  readonly why: string;
}
const not = (why: string): NotFound => ({ why });
const others = not('the id of something found under its own kind');
const asked = not('what somebody sends, never an answer');

/** As what the `id` of each thing in an answer is found, or why it is not. */
const ids: Readonly<Record<string, FoundKind | NotFound>> = {
  Merchant: 'merchant', FreezeOrder: 'freeze_order', FreezeOrderLine: 'freeze_order', EscortedOrder: 'freeze_order', FrozenTransaction: 'transaction', Appeal: 'appeal', AppealLine: 'appeal',
  ExtensionProposal: 'extension', StepFinding: 'step_finding', Decision: 'decision', EarlyRelease: 'early_release', ReleaseOrder: 'release_order', AccountChange: 'account_change', Waiver: 'waiver',
  Document: 'document', UploadedDocument: 'document', CalendarImport: 'calendar_import', CalendarYear: 'calendar_import', TaskLine: 'task', Task: 'task', Absence: 'absence', Warning: 'warning',
  Penalty: 'penalty', PenaltyDetail: 'penalty', MoneyBreak: 'money_break', MoneyCorrection: 'money_correction', SettlementStatement: 'statement', MoneyCheck: 'money_check',
  BankInboxEntry: 'bank_message', BankAlarm: 'bank_message', BankProfile: 'bank_profile', LiveWait: 'wait', Finding: 'stuck_finding', RemedyRun: 'remedy_run', ReleasesHalt: 'releases_halt', Event: 'event',
  WebhookEndpoint: 'webhook_endpoint', WebhookEndpointWithSecret: 'webhook_endpoint', WebhookDelivery: 'webhook_delivery', ServiceAccount: 'service_account', ServiceAccountWithKey: 'service_account',
  OrderAlarm: not('a mark of an order, which is found; alarms are read in their own list'),
  SavedView: not('its owner’s own: nobody else has use for it, and they have the list'),
  DeclaredInterest: not('a private matter: whose interests somebody sees is decided one by one, not by who may search'),
  Worker: not('a process that comes and goes; `ops/workers` shows all there are'),
  WebhookTestMessage: not('made up for a test, about nothing'),
  Found: others, Reveal: asked, Revealed: others,
};

/** The same for ids that stand beside others under a name of their own. */
const named: Readonly<Record<string, FoundKind | NotFound>> = {
  appealId: 'appeal', openAppealId: 'appeal', documentId: 'document', documentIds: 'document', photoDocumentIds: 'document', eventId: 'event', lastEventId: 'event', findingId: 'stuck_finding',
  freezeOrderId: 'freeze_order', orderIds: 'freeze_order', merchantId: 'merchant', requestId: 'bank_request', reverses: 'money_correction', runId: 'remedy_run', statementId: 'statement', taskId: 'task',
  transactionId: 'transaction', transactionIds: 'transaction', deliveryId: 'webhook_delivery', refused: 'appeal', workerId: not('see Worker'),
};

/** What webhooks and the feed say an event is about, and the ids in its data. */
const told: Readonly<Record<string, FoundKind | NotFound>> = {
  'subject absence': 'absence', 'subject appeal': 'appeal', 'subject bank_profile': 'bank_profile', 'subject bank_request': 'bank_request', 'subject break': 'money_break', 'subject calendar_import': 'calendar_import',
  'subject decision': 'decision', 'subject document': 'document', 'subject finding': 'stuck_finding', 'subject freeze_order': 'freeze_order', 'subject merchant': 'merchant', 'subject penalty': 'penalty',
  'subject release': 'release_order', 'subject releases_halt': 'releases_halt', 'subject remedy_run': 'remedy_run', 'subject service_account': 'service_account', 'subject statement': 'statement',
  'subject task': 'task', 'subject wait': 'wait', 'subject waiver': 'waiver', 'subject warning': 'warning', 'subject webhook_endpoint': 'webhook_endpoint',
  'subject conflict': not('see DeclaredInterest'), 'subject saved_view': not('see SavedView'), 'subject worker': not('see Worker'), 'subject policy': not('named by its word and version, not by an id'),
  'subject record': not('what a later version may tell of; this one has nothing of the kind'), 'subject bank_alarm': 'bank_message',
  alarmId: 'bank_message', appealId: 'appeal', breakIds: 'money_break', changeId: 'account_change', earlyReleaseId: 'early_release', extensionId: 'extension', findingId: 'stuck_finding', orderId: 'release_order',
  orderIds: 'release_order', mandateId: 'decision', id: 'event', merchantId: 'merchant', freezeOrderId: 'freeze_order',
};

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Where a schema has ids, by the name of the property that holds them. */
function idsIn(schema: unknown, name: string): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => idsIn(one, name));
  if (!isObject(schema)) return [];
  const own = schema['format'] === 'uuid' ? [name] : [];
  const parts = Object.entries(schema).filter(([key]) => !['examples', 'example', 'enum', 'default'].includes(key));
  return [...own, ...parts.flatMap(([key, part]) => (key === 'properties' && isObject(part) ? Object.entries(part).flatMap(([property, one]) => idsIn(one, property)) : idsIn(part, name)))];
}

/** Where an event has ids, likewise. */
function idsOf(value: unknown, name: string): readonly string[] {
  if (typeof value === 'string') return uuid.test(value) ? [name] : [];
  if (Array.isArray(value)) return value.flatMap((one) => idsOf(one, name));
  return isObject(value) ? Object.entries(value).flatMap(([key, one]) => idsOf(one, key)) : [];
}

describe('every id that an answer or an event carries', () => {
  it('is found when it is pasted, or it is said why not', async () => {
    const schemas = Object.entries((await openApiDocument()).components?.schemas ?? {});
    const carried = schemas.flatMap(([schema, of]) => [...new Set(idsIn(of, ''))].map((name) => ({ schema, name })));
    const unknown = carried.filter(({ schema, name }) => (name === 'id' ? !(schema in ids) : !(name in named)));
    expect(unknown).toEqual([]);
    expect(Object.keys(ids).filter((schema) => !carried.some((one) => one.schema === schema && one.name === 'id'))).toEqual([]);
    expect(Object.keys(named).filter((name) => !carried.some((one) => one.name === name))).toEqual([]);
  });

  it('likewise in the feed and in webhooks', () => {
    const examples: unknown = JSON.parse(readFileSync(join(__dirname, '../../../../libs/domain/src/event/event-examples.json'), 'utf8'));
    const carried = Object.values(isObject(examples) ? examples : {}).flatMap((event) => {
      if (!isObject(event) || !isObject(event['subject'])) return [];
      const { subject, ...rest } = event;
      return [`subject ${String(isObject(subject) ? subject['kind'] : '')}`, ...idsOf(rest, '')];
    });
    expect([...new Set(carried)].filter((one) => !(one in told))).toEqual([]);
    expect(Object.keys(told).filter((one) => !carried.includes(one))).toEqual([]);
  });

  it('leaves no kind that is searched for and that nobody is told', () => {
    const known: readonly (FoundKind | NotFound)[] = [...Object.values(ids), ...Object.values(named), ...Object.values(told)];
    expect(foundKinds.filter((kind) => !known.includes(kind))).toEqual([]);
  });
});
