import { breakingChanges } from './breaking';

interface Change {
  readonly body?: object;
  readonly answer?: object;
  readonly parameters?: readonly object[];
  readonly status?: string;
}

const body = { type: 'object', required: ['a'], properties: { a: { type: 'string', maxLength: 10 }, b: { enum: ['x', 'y'] } } };
const answer = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, stage: { enum: ['one'] }, list: { type: 'array', items: { $ref: '#/components/schemas/Line' } } } };
const line = { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } };

function api(change: Change = {}, components: object = { Line: line }) {
  const content = (schema: object) => ({ content: { 'application/json': { schema } } });
  const post = { parameters: change.parameters ?? [], requestBody: { required: true, ...content(change.body ?? body) }, responses: { [change.status ?? '201']: content(change.answer ?? answer) } };
  return { paths: { '/v1/things': { post } }, components: { schemas: components } };
}

const told = (before: unknown, after: unknown) => breakingChanges(before, after).map(({ where, says }) => `${where}: ${says}`);
const broken = (change: Change, components?: object) => told(api(), api(change, components));

describe('a newer API breaks callers of the older', () => {
  it.each([
    ['a property is asked for anew', { body: { ...body, required: ['a', 'b'] } }, 'asks for b now'],
    ['a property is taken no more', { body: { ...body, properties: { a: body.properties.a } } }, 'takes b no more'],
    ['a word is taken no more', { body: { ...body, properties: { ...body.properties, b: { enum: ['x'] } } } }, 'takes "y" no more'],
    ['less fits in', { body: { ...body, properties: { ...body.properties, a: { type: 'string', maxLength: 9 } } } }, 'has a tighter maxLength now (maxLength 10 → maxLength 9)'],
    ['a property has another type', { body: { ...body, properties: { ...body.properties, a: { type: 'integer' } } } }, 'may be string no more'],
    ['a property is told no more', { answer: { ...answer, properties: { id: answer.properties.id, list: answer.properties.list } } }, 'tells stage no more'],
    ['a property may be left out', { answer: { ...answer, required: [] } }, 'may leave id out now'],
    ['a property may be null', { answer: { ...answer, properties: { ...answer.properties, id: { anyOf: [{ type: 'string' }, { type: 'null' }] } } } }, 'may be null now'],
    ['a parameter is asked for anew', { parameters: [{ name: 'p', in: 'query', required: true, schema: { type: 'string' } }] }, 'asks for the parameter p (query) now'],
    ['one status of success goes', { status: '404' }, 'answers 201 no more'],
  ] satisfies readonly (readonly [string, Change, string])[])('when %s', (_, change, words) => {
    expect(broken(change)).toEqual([expect.stringContaining(words)]);
  });

  it('when what lies behind a reference changes', () => {
    expect(broken({}, { Line: { type: 'object', properties: {} } })).toEqual(['POST /v1/things 201.list[]: tells n no more']);
  });

  it('when an operation is gone', () => {
    expect(told(api(), { paths: {} })).toEqual(['POST /v1/things: is gone']);
  });
});

describe('a newer API breaks whoever is told', () => {
  const signature = { name: 'webhook-signature', in: 'header' };
  const telling = (schema: object, parameters: readonly object[] = [signature]) => ({ webhooks: { 'appeal.opened': { post: { parameters, requestBody: { content: { 'application/json': { schema } } } } } } });

  it.each([
    ['an event is told no more', { webhooks: {} }, 'webhook appeal.opened: is gone'],
    ['a property of what is sent is gone', telling({ ...answer, properties: { id: answer.properties.id, list: answer.properties.list } }), 'webhook appeal.opened: tells stage no more'],
    ['a property of what is sent may be left out', telling({ ...answer, required: [] }), 'webhook appeal.opened: may leave id out now'],
    ['it is sent without a header', telling(answer, []), 'webhook appeal.opened: is sent without webhook-signature (header) now'],
  ])('when %s', (_, after, words) => {
    expect(told(telling(answer), after)).toEqual([words]);
  });

  it('when an answer carries a header no more', () => {
    const answering = (headers: object) => ({ paths: { '/v1/things': { get: { responses: { 200: { headers } } } } } });
    expect(told(answering({ ETag: {}, 'Retry-After': {} }), answering({ 'Retry-After': {} }))).toEqual(['GET /v1/things 200: carries no ETag any more']);
    expect(told(answering({}), answering({ ETag: {} }))).toEqual([]);
  });

  it('and nobody when another event is told', () => {
    expect(told(telling(answer), { webhooks: { ...telling(answer).webhooks, 'appeal.closed': telling(answer).webhooks['appeal.opened'] } })).toEqual([]);
  });
});

describe('a newer API breaks nobody', () => {
  it.each([
    ['nothing changes', {}],
    ['more may be sent', { body: { ...body, properties: { ...body.properties, c: { type: 'string' }, b: { enum: ['x', 'y', 'z'] } } } }],
    ['less is asked for', { body: { ...body, required: [] } }],
    ['more is told, in new words too', { answer: { ...answer, properties: { ...answer.properties, more: { type: 'string' }, stage: { enum: ['one', 'two'] } } } }],
    ['a parameter may be sent', { parameters: [{ name: 'p', in: 'query', schema: { type: 'string' } }] }],
  ] satisfies readonly (readonly [string, Change])[])('when %s', (_, change) => {
    expect(broken(change)).toEqual([]);
  });
});
