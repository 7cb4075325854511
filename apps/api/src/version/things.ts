import type { VersionedKind } from '@thaw/application';

/** Which thing an address is about. */
export interface Thing {
  readonly kind: VersionedKind;
  /** The parameters that together name it, in this order; none where the command makes it. */
  readonly parameters: readonly string[];
  /** The field of the answer that names what is made. */
  readonly madeAs: string;
  /** Parameters that neither address nor body names, because there is one. */
  readonly given?: Readonly<Record<string, string>>;
}

const thing = (kind: VersionedKind, ...parameters: readonly string[]): Thing => ({ kind, parameters, madeAs: 'id' });
const made = (kind: VersionedKind, madeAs = 'id'): Thing => ({ kind, parameters: [], madeAs });

/** A task is read and decided with its whole appeal, so it comes before it. */
const byParameter: readonly Thing[] = [
  thing('task', 'taskId'),
  thing('appeal', 'appealId'),
  thing('freeze_order', 'freezeOrderId'),
  thing('merchant', 'merchantId'),
  thing('penalty', 'penaltyId'),
  thing('policy_version', 'policyId', 'version'),
  thing('bank_profile', 'profileId'),
  thing('break', 'breakId'),
  thing('saved_view', 'savedViewId'),
  thing('webhook_endpoint', 'endpointId'),
  thing('service_account', 'accountId'),
  thing('finding', 'findingId'),
  thing('remedy_run', 'runId'),
  thing('warning', 'warningId'),
  thing('calendar_import', 'importId'),
  thing('conflict', 'interestId'),
  thing('absence', 'absenceId'),
];

/** Where things are made. */
const makers: Readonly<Record<string, Thing>> = {
  '/v1/merchants': made('merchant'),
  '/v1/freeze-orders': made('freeze_order'),
  '/v1/appeals': made('appeal'),
  '/v1/penalties': made('penalty'),
  '/v1/bank-profiles': made('bank_profile'),
  '/v1/saved-views': made('saved_view'),
  '/v1/webhook-endpoints': made('webhook_endpoint'),
  '/v1/service-accounts': made('service_account'),
  '/v1/ops/remedies': made('remedy_run', 'runId'),
  '/v1/calendar/imports': made('calendar_import'),
  '/v1/ops/releases-halt': made('releases_halt'),
  '/v1/access/conflicts': made('conflict'),
  '/v1/access/absences': made('absence'),
};

/** One at a time, at an address without an id. */
const halt = thing('releases_halt');
const isHalt = (path: string): boolean => path.startsWith('/v1/ops/releases-halt');

/** Where a version is named by the body: drafting one makes it, or rewrites it. */
const drafting = /^\/v1\/policies\/[^/]+\/versions$/;
/** Brings reasons back, worded anew, in a draft of the one policy of the house. */
const bringing = '/v1/reasons/import';

/** What a request at this address is about; null where that has no version. `names` are the address's own parameters. */
export function thingAt(method: string, path: string, names: readonly string[]): Thing | null {
  const plain = path.replace(/\/$/, '');
  if (method === 'POST' && plain in makers) return makers[plain] ?? null;
  if (method === 'POST' && plain === bringing) return { ...thing('policy_version', 'policyId', 'version'), given: { policyId: 'house' } };
  if (isHalt(plain)) return halt;
  const known = method === 'POST' && drafting.test(plain) ? [...names, 'version'] : names;
  return byParameter.find(({ parameters }) => parameters.every((name) => known.includes(name))) ?? null;
}

/** Whether an address names one thing, so that its answer has a tag. */
export function isTagged(method: string, path: string, names: readonly string[]): boolean {
  return method === 'GET' && path.startsWith('/v1/') && (names.length > 0 || isHalt(path));
}

const readAt: Readonly<Record<VersionedKind, (id: string) => string>> = {
  appeal: (id) => `/v1/appeals/${id}`,
  task: (id) => `/v1/tasks/${id}`,
  freeze_order: (id) => `/v1/freeze-orders/${id}`,
  merchant: (id) => `/v1/merchants/${id}`,
  penalty: (id) => `/v1/penalties/${id}`,
  policy_version: (id) => `/v1/policies/${id.replace('@', '/versions/')}`,
  bank_profile: (id) => `/v1/bank-profiles/${id}`,
  break: (id) => `/v1/ops/breaks/${id}`,
  saved_view: (id) => `/v1/saved-views/${id}`,
  webhook_endpoint: (id) => `/v1/webhook-endpoints/${id}`,
  service_account: (id) => `/v1/service-accounts/${id}`,
  finding: (id) => `/v1/ops/findings/${id}`,
  remedy_run: (id) => `/v1/ops/remedies/${id}`,
  warning: (id) => `/v1/warnings/${id}`,
  calendar_import: (id) => `/v1/calendar/imports/${id}`,
  releases_halt: () => '/v1/ops/releases-halt',
  conflict: (id) => `/v1/access/conflicts/${id}`,
  absence: (id) => `/v1/access/absences/${id}`,
};

/** Where a thing is read, and its tag had. */
export function addressOf(kind: VersionedKind, id: string): string {
  return readAt[kind](id);
}
