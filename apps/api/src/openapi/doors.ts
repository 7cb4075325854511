import type { OpenAPIObject } from '@nestjs/swagger';
import { idempotencyHeader } from '../access/idempotency.guard';
import { publicExtension } from '../access/requires.decorator';
import { limitField, policyField } from '../door/rate-limits';
import { expiresHeader, replayedHeader } from '../http/answer.interceptor';
import { requestIdHeader } from '../http/request-context';
import { ifMatchExtension } from '../version/if-match-required.decorator';
import { etagHeader, notModified, parametersOf, refusalsOf, taggingOf, type Tagging } from './entity-tags';
import { refusesExtension } from './refuses.decorator';
import { codesOf, problemAnswers, type Operation } from './problem-answers';
import { tagOf } from './tags';
import { operationWordsZh } from './words.zh';
import { withXmlBody } from './xml-body.decorator';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof methods)[number];

const key = {
  name: idempotencyHeader,
  in: 'header' as const,
  required: true,
  description: 'New for each new request, the same when you retry.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$', minLength: 1, maxLength: 200 },
  example: '5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11',
};

const requestIdPattern = '^[\\w.:/+=-]{8,128}$';
const requestId = {
  name: requestIdHeader,
  in: 'header' as const,
  required: false,
  description: 'Yours; one that is missing or of another form is replaced.',
  schema: { type: 'string' },
  example: '0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4',
};

const replayed = {
  [replayedHeader]: { description: 'true when this answer was given before', schema: { type: 'string', enum: ['true'] } },
  [expiresHeader]: { description: 'Until when the same key gets this answer at least (three days); the key may be anybody’s afterwards', schema: { type: 'string', format: 'date-time' } },
};
const answered = { [requestIdHeader]: { description: 'The request’s id: it is in our logs and traces', schema: { type: 'string', pattern: requestIdPattern } } };
const counted = {
  [policyField]: { description: 'The limit the request was counted by: `"read";q=1200;w=60` lets 1200 through in 60 seconds (draft-ietf-httpapi-ratelimit-headers-10)', schema: { type: 'string' } },
  [limitField]: { description: 'What is left: `"read";r=1199;t=42` lets 1199 more through in the next 42 seconds', schema: { type: 'string' } },
};
const later = { 'Retry-After': { description: 'Seconds after which to try again', schema: { type: 'integer', minimum: 1 } } };

/** Adds what every method shares: its tag, problems, the request id and, for commands, the idempotency key. */
export function describeDoors(document: OpenAPIObject): OpenAPIObject {
  const optional = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => ('required' in schema || !('properties' in schema) ? [] : [`#/components/schemas/${name}`]));
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = methods.flatMap((method): [Method, Operation][] => {
      const operation = item[method];
      return operation === undefined ? [] : [[method, described(operation, path, method, optional)]];
    });
    return [path, { ...item, ...Object.fromEntries(operations) }] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** @param optional bodies that ask for no field: they may be left out altogether */
function described(operation: Operation, path: string, method: Method, optional: readonly string[]): Operation {
  const isCommand = method !== 'get' && !(publicExtension in operation);
  const tagging = taggingOf(operation, method, path);
  const keyed = isCommand && !(operation.parameters ?? []).some((one) => 'name' in one && one.name === idempotencyHeader);
  const zh = operationWordsZh[operation.operationId ?? ''];
  const full: Operation = {
    ...operation,
    ...(zh === undefined ? {} : { 'x-summary-zh': zh }),
    tags: [tagOf(path)],
    security: operation.security ?? (signedBy(operation) ? [{ bankSignature: [] }] : []),
    parameters: [...(operation.parameters ?? []), ...(keyed ? [key] : []), ...parametersOf(tagging), requestId],
    ...bodyOf(operation, optional),
  };
  const withXml = withXmlBody(full);
  const codes = codesOf(withXml, path, isCommand, refusalsOf(tagging));
  const responses = withHeaders({ ...problemAnswers(codes), ...operation.responses, ...(tagging.isRead ? { 304: notModified } : {}) }, path, isCommand, tagging);
  // The enumerations of the answers say it now.
  Reflect.deleteProperty(withXml, refusesExtension);
  Reflect.deleteProperty(withXml, ifMatchExtension);
  return { ...withXml, responses };
}

/** A caller who signs instead of bringing a token. */
function signedBy({ parameters = [] }: Operation): boolean {
  return parameters.some((one) => 'name' in one && one.name === 'webhook-signature');
}

function withHeaders(responses: Operation['responses'], path: string, isCommand: boolean, tagging: Tagging): Operation['responses'] {
  const entries = Object.entries(responses).map(([status, answer]): [string, Operation['responses'][string]] => {
    if (answer === undefined || '$ref' in answer) return [status, answer];
    const extra = { ...answered, ...(path.startsWith('/v1/') ? counted : {}), ...(isCommand && status.startsWith('2') ? replayed : {}), ...(hasTag(status, tagging) ? etagHeader : {}), ...(status === '503' || status === '429' || (isCommand && status === '409') ? later : {}) };
    return [status, { ...answer, headers: { ...extra, ...answer.headers } }];
  });
  return Object.fromEntries<Operation['responses'][string]>(entries);
}

function hasTag(status: string, { isRead, tellsTag }: Tagging): boolean {
  return status.startsWith('2') ? isRead || tellsTag : status === '304' || status === '412';
}

function bodyOf({ requestBody }: Operation, optional: readonly string[]): Pick<Operation, 'requestBody'> {
  if (requestBody === undefined || '$ref' in requestBody) return {};
  const schema = requestBody.content['application/json']?.schema;
  return schema !== undefined && '$ref' in schema && optional.includes(schema.$ref) ? { requestBody: { ...requestBody, required: false } } : { requestBody };
}
