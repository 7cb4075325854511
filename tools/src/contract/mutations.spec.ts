import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { breakingChanges } from './breaking';
import type { Kind } from './finding';
import { contractOf } from './published';
import { answer, at, first, isNode, list, operation, operations, parametersOf, schemaOf, type Node } from './testing/places';

/** Changes a document at one place. */
type Mutation = (document: Node) => void;

const released: unknown = JSON.parse(readFileSync(resolve(__dirname, '../../../apps/api/openapi.released.json'), 'utf8'));
const text = JSON.stringify(released);

function after(mutation: Mutation): Node {
  const document = at({ document: JSON.parse(text) as unknown }, 'document');
  mutation(document);
  return document;
}

const has = (key: string, type: string) => (schema: Node) => typeof schema[key] === type;
const sent = (fits: (schema: Node) => boolean, change: (schema: Node) => void): Mutation => (document) => change(schemaOf('sent', document, fits));
const read = (fits: (schema: Node) => boolean, change: (schema: Node) => void): Mutation => (document) => change(schemaOf('read', document, fits));
const add = (key: string, by: number) => (schema: Node) => void (schema[key] = Number(schema[key]) + by);
const put = (key: string, value: unknown) => (schema: Node) => void (schema[key] = value);
const drop = (key: string) => (schema: Node) => void delete schema[key];
const plain = (type: string, ...without: readonly string[]) => (schema: Node) => schema['type'] === type && !['enum', ...without].some((key) => key in schema);
const requires = (schema: Node) => Array.isArray(schema['required']) && schema['required'].length > 0 && isNode(schema['properties']);
const named = (schema: Node) => first(list(schema['required']).map(String), 'required property');
const optional = (schema: Node) => Object.keys(isNode(schema['properties']) ? schema['properties'] : {}).filter((name) => !(Array.isArray(schema['required']) && schema['required'].includes(name)));
const words = (schema: Node, least: number) => Array.isArray(schema['enum']) && schema['enum'].length >= least;
const nullable = (schema: Node) => Array.isArray(schema['anyOf']) && schema['anyOf'].some((one: unknown) => isNode(one) && one['type'] === 'null');
const withoutNull = (schema: Node) => put('anyOf', list(schema['anyOf']).filter((one) => !isNode(one) || one['type'] !== 'null'))(schema);
const secured = (one: Node) => Array.isArray(one['security']) && one['security'].length > 0;
const header = (document: Node, name: string) => at(answer(document, (_, one) => isNode(one['headers']) && name in one['headers']), 'headers');
const parameter = (document: Node, fits: (one: Node) => boolean) => first(operations(document).flatMap(parametersOf).filter(fits), 'such parameter');
const problemOf = (one: Node) => at(one, 'content', 'application/problem+json', 'schema');
const codesOf = (one: Node) => at(first(list(problemOf(one)['allOf']).filter((part) => isNode(part) && 'properties' in part), 'codes'), 'properties', 'code');
const refusing = (document: Node, least: number) => codesOf(answer(document, (status, one) => status.startsWith('4') && words(codesOf(one), least)));
const webhook = (document: Node) => at(first(Object.values(at(document, 'webhooks')), 'webhook'), 'post');

type Case = readonly [name: string, mutation: Mutation, kind: Kind, says: RegExp];

const inRequests: readonly Case[] = [
  ['minimum raised', sent(has('minimum', 'number'), add('minimum', 1)), 'tighter', /minimum/],
  ['maximum lowered', sent(has('maximum', 'number'), add('maximum', -1)), 'tighter', /maximum/],
  ['exclusiveMinimum raised', sent(has('exclusiveMinimum', 'number'), add('exclusiveMinimum', 1)), 'tighter', /minimum/],
  ['exclusiveMaximum added', sent(plain('integer', 'exclusiveMaximum'), put('exclusiveMaximum', 5)), 'tighter', /maximum/],
  ['multipleOf added', sent(plain('integer'), put('multipleOf', 7)), 'tighter', /multipleOf/],
  ['uniqueItems added', sent(plain('array', 'uniqueItems'), put('uniqueItems', true)), 'tighter', /uniqueItems/],
  ['format added', sent(plain('string', 'format'), put('format', 'email')), 'tighter', /format/],
  ['format changed', sent(has('format', 'string'), put('format', 'hostname')), 'other', /format/],
  ['pattern added', sent(plain('string', 'pattern'), put('pattern', '^x')), 'tighter', /pattern/],
  ['pattern changed', sent(has('pattern', 'string'), put('pattern', '^x')), 'other', /pattern/],
  ['minLength raised', sent(has('minLength', 'number'), add('minLength', 1)), 'tighter', /minLength/],
  ['maxLength added', sent(plain('string', 'maxLength'), put('maxLength', 3)), 'tighter', /maxLength/],
  ['maxLength lowered', sent(has('maxLength', 'number'), add('maxLength', -1)), 'tighter', /maxLength/],
  ['minItems added', sent(plain('array', 'minItems'), put('minItems', 1)), 'tighter', /minItems/],
  ['maxItems lowered', sent(has('maxItems', 'number'), add('maxItems', -1)), 'tighter', /maxItems/],
  ['const added', sent(plain('string'), put('const', 'x')), 'words', /takes only "x" now/],
  ['const changed', sent((schema) => words(schema, 1), (schema) => (drop('enum')(schema), put('const', 'never heard')(schema))), 'words', /takes ".+" no more/],
  ['a word gone', sent((schema) => words(schema, 3), (schema) => void list(schema['enum']).pop()), 'words', /takes ".+" no more/],
  ['one of two lists of numbers gone', sent((schema) => Array.isArray(schema['anyOf']) && schema['anyOf'].every((one: unknown) => isNode(one) && one['type'] === 'number'), (schema) => void list(schema['anyOf']).pop()), 'words', /takes 2 no more/],
  ['a number of such a list changed', sent((schema) => Array.isArray(schema['anyOf']) && schema['anyOf'].every((one: unknown) => isNode(one) && one['type'] === 'number'), (schema) => put('enum', [7])(at(list(schema['anyOf'])[1]))), 'words', /takes 2 no more/],
  ['a variant gone', sent((schema) => Array.isArray(schema['oneOf']) && isNode(schema['oneOf'][0]) && 'properties' in schema['oneOf'][0], (schema) => void list(schema['oneOf']).pop()), 'type', /may be \w+=\w+ no more/],
  ['null taken no more', sent(nullable, withoutNull), 'type', /may be null no more/],
  ['another type', sent(plain('string'), put('type', 'boolean')), 'type', /may be string no more/],
  ['a property newly required', sent((schema) => optional(schema).length > 0, (schema) => put('required', [...(Array.isArray(schema['required']) ? schema['required'] : []), first(optional(schema), 'optional property')])(schema)), 'required', /asks for \w+ now/],
  ['a property gone', sent(requires, (schema) => drop(named(schema))(at(schema, 'properties'))), 'property', /takes \w+ no more/],
  ['others taken no more', sent((schema) => isNode(schema['additionalProperties']), put('additionalProperties', false)), 'closed', /takes no other properties/],
  ['others of a narrower kind', sent((schema) => isNode(schema['additionalProperties']), (schema) => put('maxLength', 1)(at(schema, 'additionalProperties'))), 'tighter', /maxLength/],
  ['names of a narrower kind', sent((schema) => isNode(schema['propertyNames']), (schema) => put('maxLength', 1)(at(schema, 'propertyNames'))), 'tighter', /maxLength/],
  ['a condition added', sent((schema) => Array.isArray(schema['allOf']) && schema['allOf'].some((one: unknown) => isNode(one) && 'if' in one), (schema) => void list(schema['allOf']).push({ if: { required: ['why'] }, then: { required: ['to'] } })), 'condition', /has a new condition/],
  ['another default', sent((schema) => 'default' in schema && schema['default'] !== null, put('default', 'other')), 'default', /for a value left out no more/],
  ['a keyword nobody knows', sent(plain('string'), put('x-sieve', 'fine')), 'unknown', /another x-sieve/],
];

const inAnswers: readonly Case[] = [
  ['the problem emptied', (document) => put('Problem', { type: 'object' })(at(document, 'components', 'schemas')), 'property', /tells whatToDo no more/],
  ['a field of the problem may be missing', (document) => void list(at(document, 'components', 'schemas', 'Problem')['required']).shift(), 'required', /may leave \w+ out now/],
  ['a property gone', read(requires, (schema) => drop(named(schema))(at(schema, 'properties'))), 'property', /tells \w+ no more/],
  ['a property may be left out', read(requires, (schema) => put('required', [])(schema)), 'required', /may leave \w+ out now/],
  ['a property may be null', read(plain('string'), (schema) => put('type', ['string', 'null'])(schema)), 'type', /may be null now/],
  ['another type', read(plain('integer'), put('type', 'string')), 'type', /may be string now/],
  ['words listed no more', read((schema) => words(schema, 2), (schema) => drop('enum')(schema)), 'words', /lists its words no more/],
  ['a constant changed', read((schema) => 'const' in schema, put('const', 'another')), 'words', /is none of ".+" any more/],
  ['format told no more', read(has('format', 'string'), drop('format')), 'looser', /format/],
  ['pattern told no more', read(has('pattern', 'string'), drop('pattern')), 'looser', /pattern/],
  ['minimum lowered', read(has('minimum', 'number'), add('minimum', -1)), 'looser', /minimum/],
  ['minimum gone', read(has('minimum', 'number'), drop('minimum')), 'looser', /minimum/],
  ['a code of refusal gone', (document) => void list(refusing(document, 2)['enum']).pop(), 'gone', /refuses with "\w+" no more/],
  ['codes of refusal listed no more', (document) => drop('enum')(refusing(document, 1)), 'words', /lists its words no more/],
];

const inOperations: readonly Case[] = [
  ['an operation gone', (document) => drop('post')(first(Object.values(at(document, 'paths')).filter((one): one is Node => isNode(one) && 'post' in one), 'path')), 'gone', /is gone/],
  ['no 4xx answer any more', (document) => put('responses', Object.fromEntries(Object.entries(at(operation(document, secured), 'responses')).filter(([status]) => !status.startsWith('4'))))(operation(document, secured)), 'gone', /answers 4\d\d no more/],
  ['another status of success', (document) => {
    const answers = at(operation(document, (one) => '201' in at(one, 'responses')), 'responses');
    answers['200'] = answers['201'];
    delete answers['201'];
  }, 'gone', /answers 201 no more/],
  ['one more status of success', (document) => put('202', {})(at(operation(document, (one) => '201' in at(one, 'responses')), 'responses')), 'status', /may answer 202 now/],
  ['a media type answered no more', (document) => drop('application/pdf')(at(answer(document, (_, one) => isNode(one['content']) && 'application/pdf' in one['content']), 'content')), 'gone', /comes as application\/pdf no more/],
  ['a media type taken no more', (document) => drop('multipart/form-data')(at(operation(document, (one) => isNode(one['requestBody']) && 'multipart/form-data' in at(one, 'requestBody', 'content')), 'requestBody', 'content')), 'gone', /takes no multipart\/form-data any more/],
  ['a header of an answer gone', (document) => drop('ETag')(header(document, 'ETag')), 'gone', /carries no ETag any more/],
  ['every header of an answer gone', (document) => drop('headers')(answer(document, (_, one) => 'headers' in one)), 'gone', /carries no X-Request-Id any more/],
  ['a header of another type', (document) => put('schema', { type: 'string' })(at(header(document, 'Retry-After'), 'Retry-After')), 'type', /may be string now/],
  ['another proof asked for', (document) => put('security', [{ bankSignature: [] }])(operation(document, secured)), 'security', /takes bearer no more, but bankSignature/],
  ['one more proof asked for', (document) => put('security', [{ bearer: [], bankSignature: [] }])(operation(document, secured)), 'security', /takes bearer no more/],
  ['a proof asked for where none was', (document) => put('security', [{ bearer: [] }])(operation(document, (one) => !secured(one))), 'security', /without any proof no more/],
  ['a proof of another kind', (document) => put('scheme', 'basic')(at(document, 'components', 'securitySchemes', 'bearer')), 'security', /has another scheme/],
  ['another permission', (document) => put('x-permission', 'moon.visit')(operation(document, (one) => 'x-permission' in one)), 'access', /asks for moon.visit now/],
  ['a role served no more', (document) => void list(operation(document, (one) => Array.isArray(one['x-roles']) && one['x-roles'].length > 0)['x-roles']).pop(), 'access', /serves the role \w+ no more/],
  ['machines shut out', (document) => put('x-machines', 'none')(operation(document, (one) => one['x-machines'] === 'any')), 'access', /lets machines in as “none”/],
  ['a parameter newly required', (document) => put('required', true)(parameter(document, (one) => one['required'] === false)), 'required', /asks for the parameter .+ now/],
  ['a new required parameter', (document) => void list(operation(document, secured)['parameters']).push({ name: 'moon', in: 'query', required: true, schema: {} }), 'required', /asks for the parameter moon \(query\) now/],
  ['a parameter gone', (document) => void list(operation(document, (one) => parametersOf(one).length > 0)['parameters']).pop(), 'gone', /takes the parameter .+ no more/],
  ['a parameter written another way', (document) => put('style', 'spaceDelimited')(parameter(document, (one) => one['in'] === 'query')), 'unknown', /has another style/],
  ['a body asked for', (document) => put('requestBody', { required: true, content: {} })(operation(document, (one) => !('requestBody' in one))), 'required', /asks for a body now/],
  ['a webhook gone', (document) => drop(first(Object.keys(at(document, 'webhooks')), 'webhook'))(at(document, 'webhooks')), 'gone', /is gone/],
  ['a webhook without a header', (document) => void list(webhook(document)['parameters']).pop(), 'gone', /is sent without webhook-signature/],
  ['a webhook that tells less', (document) => drop('data')(at(document, 'components', 'schemas', 'WebhookMessage', 'properties')), 'property', /tells data no more/],
  ['a webhook that understands 410 no more', (document) => drop('410')(at(webhook(document), 'responses')), 'gone', /understands the answer 410 no more/],
];

const harmless: readonly (readonly [string, Mutation])[] = [
  ['a property may be sent', sent(requires, (schema) => put('moon', { type: 'string' })(at(schema, 'properties')))],
  ['a property is asked for no more', sent(requires, put('required', []))],
  ['an operation more', (document) => put('/v1/moon', { get: { responses: {} } })(at(document, 'paths'))],
  ['a webhook more', (document) => put('moon.full', { post: webhook(document) })(at(document, 'webhooks'))],
  ['a property is told', read(requires, (schema) => put('moon', { type: 'string' })(at(schema, 'properties')))],
  ['a property is always told', read((schema) => optional(schema).length > 0, (schema) => put('required', Object.keys(at(schema, 'properties')))(schema))],
  ['a new word is told', read((schema) => words(schema, 2), (schema) => void list(schema['enum']).push('moon'))],
  ['a new code of refusal', (document) => void list(refusing(document, 1)['enum']).push('moon_full')],
  ['a new status of refusal', (document) => put('418', {})(at(operation(document, secured), 'responses'))],
  ['other words for people', (document) => { operation(document, secured)['summary'] = 'moon'; sent(plain('string'), (schema) => Object.assign(schema, { description: 'moon', example: 'moon', examples: ['moon'], title: 'Moon' }))(document); }],
  ['a higher maximum of what is sent', sent(has('maximum', 'number'), add('maximum', 1))],
  ['a lower minLength of what is sent', sent(has('minLength', 'number'), drop('minLength'))],
  ['no pattern for what is sent', sent(has('pattern', 'string'), drop('pattern'))],
  ['no format for what is sent', sent(has('format', 'string'), (schema) => { drop('format')(schema); drop('pattern')(schema); })],
  ['a lower maximum of what is read', read(plain('integer', 'maximum'), put('maximum', 9))],
  ['a higher minimum of what is read', read(has('minimum', 'number'), add('minimum', 1))],
  ['a format of what is read', read(plain('string', 'format'), put('format', 'date'))],
  ['null is told no more', read(nullable, withoutNull)],
  ['null is taken', sent(plain('string', 'default'), put('type', ['string', 'null']))],
  ['two lists of numbers as one', sent((schema) => Array.isArray(schema['anyOf']) && schema['anyOf'].every((one: unknown) => isNode(one) && one['type'] === 'number'), (schema) => { drop('anyOf')(schema); Object.assign(schema, { type: 'number', enum: [1, 2] }); })],
  ['a header more', (document) => put('X-Moon', { schema: { type: 'string' } })(header(document, 'ETag'))],
  ['a parameter may be sent', (document) => void list(operation(document, secured)['parameters']).push({ name: 'moon', in: 'query', required: false, schema: {} })],
  ['another proof is enough too', (document) => void list(operation(document, secured)['security']).push({ bankSignature: [] })],
];

describe('the gate on the published document', () => {
  it.each([...inRequests.map((one) => ['in a request', ...one] as const), ...inAnswers.map((one) => ['in an answer', ...one] as const), ...inOperations.map((one) => ['of an operation', ...one] as const)])('names %s: %s', (_, __, mutation, kind, says) => {
    const found = breakingChanges(released, after(mutation));
    expect(found).toContainEqual({ where: expect.stringMatching(/^((GET|POST) \/v1\/|GET \/|webhook |security scheme )\S+/) as string, kind, says: expect.stringMatching(says) as string });
    expect(found.filter((one) => one.kind === 'unknown').length > 0).toBe(kind === 'unknown');
  });

  it.each(harmless)('lets through: %s', (_, mutation) => {
    const document = after(mutation);
    expect(JSON.stringify(document) === text).toBe(false);
    expect(breakingChanges(released, contractOf(document))).toEqual([]);
  });

  it('publishes everything but what only people read, whatever a property is called', () => {
    expect(JSON.stringify(contractOf(released)) === text).toBe(true);
    const title = { properties: { title: { anyOf: [{ type: 'string' }] }, summary: { $ref: '#/x' } }, default: { title: 'kept' } };
    expect(contractOf({ schema: { ...title, title: 'Told to people', description: 'So is this.' }, headers: { description: {} } })).toEqual({ schema: title, headers: { description: {} } });
  });

  it('finds nothing between the document and itself', () => {
    expect(breakingChanges(released, JSON.parse(text))).toEqual([]);
  });
});
