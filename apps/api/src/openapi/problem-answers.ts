import type { OpenAPIObject } from '@nestjs/swagger';
import { refusals, type RefusalCode } from '@thaw/domain';
import { machinesExtension, publicExtension } from '../access/requires.decorator';
import { problemOf } from '../http/problem';
import { ChangedSince, Refused } from '../http/refused';
import { statusOf } from '../http/status-of-refusal';
import { refusesExtension } from './refuses.decorator';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type ResponseMap = Operation['responses'];

const known: readonly string[] = Object.keys(refusals);
const isCode = (code: unknown): code is RefusalCode => typeof code === 'string' && known.includes(code);

/** What is missing when an id of a path names nothing, or nothing the caller may see. */
const missing: Readonly<Record<string, RefusalCode>> = {
  merchantId: 'merchant_not_found',
  freezeOrderId: 'freeze_order_not_found',
  appealId: 'appeal_not_found',
  documentId: 'document_not_found',
  taskId: 'task_not_found',
  waiverId: 'waiver_not_found',
  interestId: 'interest_not_found',
  warningId: 'warning_not_found',
  penaltyId: 'penalty_not_found',
  changeId: 'account_change_not_found',
  breakId: 'break_not_found',
  statementId: 'statement_not_found',
  checkId: 'money_check_not_found',
  endpointId: 'webhook_endpoint_not_found',
  savedViewId: 'saved_view_not_found',
  accountId: 'service_account_not_found',
  keyId: 'service_key_not_found',
  policyId: 'policy_version_not_found',
};

const ofEveryone: readonly RefusalCode[] = ['database_unavailable'];
/** Of everything but what machines ask that watch. */
const ofTheDoor: readonly RefusalCode[] = ['too_many_requests', 'url_too_long', 'too_many_parameters', 'not_acceptable', 'headers_too_large', 'request_malformed', 'expectation_unknown', 'request_timed_out'];
const ofTokens: readonly RefusalCode[] = ['unauthenticated', 'permission_missing', 'identity_unavailable'];
const ofCommands: readonly RefusalCode[] = ['idempotency_key_missing', 'idempotency_key_in_flight', 'idempotency_key_reused'];
const ofBodies: readonly RefusalCode[] = ['body_not_json', 'body_too_large', 'body_too_deep', 'media_type_unsupported', 'validation_failed'];

/** Every code an operation can refuse with: what its kind implies and what it names itself. */
export function codesOf(operation: Operation, path: string, isCommand: boolean, ofTags: readonly RefusalCode[] = []): readonly RefusalCode[] {
  const parameters = (operation.parameters ?? []).flatMap((one) => ('in' in one ? [one] : []));
  const inPath = parameters.filter((one) => one.in === 'path');
  const checked = parameters.some((one) => one.in === 'path' || one.in === 'query');
  const own: unknown = Reflect.get(operation, refusesExtension);
  const codes = new Set<RefusalCode>([
    ...ofEveryone,
    ...(path.startsWith('/v1/') ? ofTheDoor : []),
    ...(publicExtension in operation ? [] : ofTokens),
    ...(machinesExtension in operation && Reflect.get(operation, machinesExtension) !== 'any' ? (['people_only'] as const) : []),
    ...(isCommand ? ofCommands : []),
    ...ofTags,
    ...(operation.requestBody === undefined ? [] : ofBodies),
    ...(checked ? (['validation_failed'] as const) : []),
    // An address that cannot be decoded is none.
    ...(inPath.length > 0 ? (['route_not_found'] as const) : []),
    ...inPath.flatMap(({ name }) => missing[name] ?? []),
    ...(Array.isArray(own) ? own.filter(isCode) : []),
  ]);
  return known.filter(isCode).filter((code) => codes.has(code));
}

/** One answer for each status, with the codes it may carry as an enumeration and each of them as an example. */
export function problemAnswers(codes: readonly RefusalCode[]): ResponseMap {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of codes) byStatus.set(statusOf({ code }), [...(byStatus.get(statusOf({ code })) ?? []), code]);
  const answers = [...byStatus].sort(([a], [b]) => a - b).map(([status, of]) => [String(status), answerWith(of)] as const);
  return Object.fromEntries([...answers, ['500', internal]]);
}

function answerWith(codes: readonly RefusalCode[]): ResponseMap[string] {
  return {
    description: codes.map((code) => refusals[code].title.en).join(' · '),
    content: {
      'application/problem+json': {
        schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: { code: { type: 'string', enum: [...codes] } } }] },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

const internal: ResponseMap[string] = {
  description: 'Something went wrong on our side',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, examples: { internal_error: { $ref: '#/components/examples/internal_error' } } } },
};

/** A refusal as it is met; of what has changed since, with an example of a change. */
function exampleOf(code: RefusalCode): Refused {
  if (code === 'precondition_required') return new Refused({ code, field: 'If-Match', particulars: { read: '/v1/bank-profiles/0199d2a4-7ad3-79d7-830d-f9cc3902fce9' } });
  if (code !== 'changed_since_read') return new Refused({ code });
  return new ChangedSince('"15-2"', [{ at: '2026-11-23T02:15:00.000Z', type: 'document.accepted', text: { en: 'A paper was accepted', zh: '一份材料已通过' }, by: 'reviewer.chen' }]);
}

const reader = { language: 'en', requestId: '0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4' } as const;

/** Every problem that some operation answers with, as it is answered. */
export function problemExamples(paths: OpenAPIObject['paths']): NonNullable<NonNullable<OpenAPIObject['components']>['examples']> {
  const text = JSON.stringify(paths);
  const told = known.filter(isCode).filter((code) => text.includes(`"#/components/examples/${code}"`)).map((code) => [code, { summary: refusals[code].title.en, value: problemOf(exampleOf(code), reader), 'x-summary-zh': refusals[code].title.zh }] as const);
  return Object.fromEntries([...told, ['internal_error', { summary: 'Something went wrong on our side', value: problemOf(null, reader), 'x-summary-zh': '系统内部错误' }]]);
}
