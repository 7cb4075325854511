import { toldStatuses } from '@thaw/domain';

export const foundKinds = [
  'appeal', 'freeze_order', 'transaction', 'task', 'bank_request', 'release_order', 'merchant', 'document',
  'decision', 'waiver', 'wait', 'account_change', 'early_release', 'extension', 'step_finding', 'penalty', 'money_break', 'money_correction', 'money_check', 'statement', 'stuck_finding', 'remedy_run',
  'releases_halt', 'warning', 'bank_profile', 'bank_message', 'calendar_import', 'absence', 'service_account', 'webhook_endpoint', 'webhook_delivery', 'event',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** By what something was found. */
export const foundBy = ['id', 'transaction_reference', 'merchant_no', 'document_reference', 'core_reference', 'bank_message_id', 'sha256', 'account_number'] as const;
export type FoundBy = (typeof foundBy)[number];

/** One way to find something: rows under the alias `f`, each with its merchant. */
export interface Way {
  readonly kind: FoundKind;
  readonly by: FoundBy;
  /** `?` is what was pasted. */
  readonly sql: string;
  /** Not told of a case about which nothing may be told; absent, that does not matter. */
  readonly guarded?: true;
  /** When a row may be told to whoever hears what merchants hear; absent, always. The row says so as `is_told`. */
  readonly told?: true;
}

const soFar = (condition: string, reasonCode: string) => `${reasonCode} AS reason_code, (${condition}) AS is_told`;
export const line = (id: string, merchant: string, order: string, appeal: string) => `SELECT ${id} AS id, ${merchant} AS merchant_id, ${order} AS freeze_order_id, ${appeal} AS appeal_id`;
const ofAppeal = (table: string, column: string) =>
  `${line('x.id', 'a.merchant_id', 'a.freeze_order_id', 'a.id')}, a.reason_code FROM ${table} x JOIN appeal a ON a.id = x.appeal_id WHERE x.${column} = ?`;
const ofOrder = (column: string) => `${line('o.id', 'o.merchant_id', 'o.id', 'NULL::uuid')}, o.reason_code FROM freeze_order o WHERE o.${column} = ?`;
const ofTransaction = (column: string) =>
  `${line('x.id', 'o.merchant_id', 'o.id', 'NULL::uuid')}, o.reason_code FROM frozen_transaction x JOIN freeze_order o ON o.id = x.freeze_order_id WHERE x.${column} = ?`;
const ofMerchant = (column: string) => `${line('m.id', 'm.id', 'NULL::uuid', 'NULL::uuid')}, '' AS reason_code FROM merchant m WHERE m.${column} = ?`;

const ofCase = (id: string) => line(id, 'a.merchant_id', 'a.freeze_order_id', 'a.id');

/** What a case has had and has no longer stands in its trail alone. The expression is that of the index. */
const named = `coalesce(e.payload #>> '{decision,id}', e.payload #>> '{early,id}', e.payload #>> '{proposal,id}')`;
const inTrail = (type: string, more = '') =>
  `${ofCase(`(${named})::uuid`)}, a.reason_code${more} FROM audit_entry e JOIN appeal a ON a.id = substr(e.stream, 8)::uuid WHERE e.type = '${type}' AND ${named} = ?::text`;

export const byId: readonly Way[] = [
  { kind: 'appeal', by: 'id', sql: `${line('a.id', 'a.merchant_id', 'a.freeze_order_id', 'a.id')}, a.reason_code FROM appeal a WHERE a.id = ?` },
  { kind: 'freeze_order', by: 'id', sql: ofOrder('id') },
  { kind: 'transaction', by: 'id', sql: ofTransaction('id') },
  { kind: 'merchant', by: 'id', sql: ofMerchant('id') },
  { kind: 'task', by: 'id', sql: ofAppeal('task', 'id'), guarded: true },
  { kind: 'bank_request', by: 'id', sql: ofAppeal('bank_request', 'id') },
  { kind: 'release_order', by: 'id', sql: ofAppeal('release_order', 'id') },
  { kind: 'document', by: 'id', sql: ofAppeal('document', 'id') },
  { kind: 'wait', by: 'id', sql: ofAppeal('wait', 'id') },
  { kind: 'waiver', by: 'id', told: true, sql: `${ofCase('x.id')}, ${soFar(`x.status = 'approved'`, 'a.reason_code')} FROM waiver x JOIN appeal a ON a.id = x.appeal_id WHERE x.id = ?` },
  { kind: 'account_change', by: 'id', sql: ofAppeal('account_change', 'id') },
  { kind: 'decision', by: 'id', told: true, sql: `${ofCase(`(a.decision->>'id')::uuid`)}, ${soFar(`a.decision->>'status' = 'approved'`, 'a.reason_code')} FROM appeal a WHERE a.decision IS NOT NULL AND a.decision->>'id' = ?::text` },
  { kind: 'early_release', by: 'id', guarded: true, sql: `${ofCase(`(a.early_release->>'id')::uuid`)}, a.reason_code FROM appeal a WHERE a.early_release IS NOT NULL AND a.early_release->>'id' = ?::text` },
  // One that was returned, or replaced: proposed was all it ever was to the merchant, if that.
  { kind: 'decision', by: 'id', told: true, sql: `${inTrail('DecisionProposed', ', false AS is_told')} AND a.decision->>'id' IS DISTINCT FROM ${named}` },
  { kind: 'early_release', by: 'id', guarded: true, sql: `${inTrail('EarlyReleaseProposed')} AND a.early_release->>'id' IS DISTINCT FROM ${named}` },
  { kind: 'extension', by: 'id', guarded: true, sql: inTrail('ExtensionProposed') },
  { kind: 'step_finding', by: 'id', guarded: true, sql: ofAppeal('step_finding', 'id') },
  // Who is told of a penalty does not depend on why the order was imposed.
  { kind: 'penalty', by: 'id', told: true, sql: `${line('p.id', 'p.merchant_id', 'p.freeze_order_id', 'NULL::uuid')}, ${soFar(`p.status IN (${toldStatuses.map((status) => `'${status}'`).join(', ')})`, `''`)} FROM penalty p WHERE p.id = ?` },
  { kind: 'money_break', by: 'id', sql: `${line('b.id', 'a.merchant_id', 'a.freeze_order_id', 'b.appeal_id')}, '' AS reason_code FROM money_break b LEFT JOIN appeal a ON a.id = b.appeal_id WHERE b.id = ?` },
  { kind: 'stuck_finding', by: 'id', sql: `${line('s.id', 'NULL::uuid', 'NULL::uuid', 'NULL::uuid')}, '' AS reason_code FROM stuck_finding s WHERE s.id = ?` },
  // Whether it is told at all is the feed's own question.
  { kind: 'event', by: 'id', sql: `${line('e.event_id', 'e.merchant_id', 'e.freeze_order_id', `CASE WHEN e.stream LIKE 'appeal/%' THEN substr(e.stream, 8)::uuid END`)}, '' AS reason_code FROM audit_entry e WHERE e.event_id = ?` },
];

/** How many requests hold a message cannot be guessed: without the fence the planner would rather look through them in the order asked for. */
const requestOfMessage = `SELECT id, appeal_id FROM bank_request WHERE messages @> jsonb_build_array(jsonb_build_object('id', ?)) OFFSET 0`;

export const byText: readonly Way[] = [
  { kind: 'transaction', by: 'transaction_reference', sql: ofTransaction('reference') },
  { kind: 'merchant', by: 'merchant_no', sql: ofMerchant('merchant_no') },
  { kind: 'freeze_order', by: 'document_reference', sql: ofOrder('document_ref'), guarded: true },
  { kind: 'release_order', by: 'core_reference', sql: ofAppeal('release_order', 'core_reference') },
  { kind: 'bank_request', by: 'bank_message_id', sql: ofAppeal('bank_request', 'answer_message_id') },
  { kind: 'bank_request', by: 'bank_message_id', sql: `${ofCase('x.id')}, a.reason_code FROM (${requestOfMessage}) x JOIN appeal a ON a.id = x.appeal_id` },
];

export const bySha256: readonly Way[] = [{ kind: 'document', by: 'sha256', sql: ofAppeal('document', 'sha256') }];

export const byAccount: readonly Way[] = [
  { kind: 'merchant', by: 'account_number', sql: `${line('s.merchant_id', 's.merchant_id', 'NULL::uuid', 'NULL::uuid')}, '' AS reason_code FROM settlement_account s WHERE s.fingerprint = ?` },
  { kind: 'freeze_order', by: 'account_number', sql: ofOrder('account_fingerprint') },
];
