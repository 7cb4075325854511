import { Documented, type Exchange } from '../support/documented';

const problem = (code: string) => ({ content: { 'application/problem+json': { schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: [code] } } }] } } } });
const thing = { type: 'object', properties: { id: { type: 'string', format: 'uuid' }, at: { type: 'string', format: 'date-time' }, part: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] } }, required: ['id'] };

const documented = new Documented({
  components: { schemas: { Problem: { type: 'object', properties: { code: { type: 'string' }, detail: { type: 'string' } }, required: ['code', 'detail'] }, Thing: thing } },
  paths: {
    '/v1/things/{id}': {
      post: {
        requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { n: { type: 'integer' } }, additionalProperties: false } } } },
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } }, 204: {}, 409: problem('taken_already') },
      },
    },
  },
});

const id = '0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4';
const fault = (change: Partial<Exchange>) => documented.fault({ method: 'POST', path: '/v1/things/7', sent: { n: 1 }, status: 200, mediaType: 'application/json', said: { id }, ...change });
const refused = (said: object): Partial<Exchange> => ({ status: 409, mediaType: 'application/problem+json', said });

describe('the judge of what the API does, by its document', () => {
  it.each<[string, Partial<Exchange>]>([
    ['as described', { said: { id, at: '2026-11-23T02:15:00.000Z', part: { n: 1 } } }],
    ['without a body', { status: 204, mediaType: undefined, said: '' }],
    ['a refusal', refused({ code: 'taken_already', detail: '…' })],
    ['an address of nobody', { path: '/v1/other' }],
    ['a bad body that was refused', { ...refused({ code: 'taken_already', detail: '…' }), sent: { n: 'one' } }],
  ])('lets pass what is right: %s', (_, change) => {
    expect(fault(change)).toBeUndefined();
  });

  it.each<[string, Partial<Exchange>, RegExp]>([
    ['a status', { status: 201 }, /does not name/],
    ['a code', refused({ code: 'other', detail: '…' }), /refuses with other/],
    ['a type', { mediaType: 'text/html', said: '<p>' }, /as text\/html/],
    ['a property that lacks', { said: {} }, /'id'/],
    ['a property that nobody described', { said: { id, secret: 1 } }, /secret/],
    ['one further in', { said: { id, part: { n: 1, secret: 1 } } }, /secret/],
    ['one in a refusal', refused({ code: 'taken_already', detail: '…', secret: 1 }), /secret/],
    ['an instant that is none', { said: { id, at: 'yesterday' } }, /date-time/],
    ['a body that was taken and may not be', { sent: { n: 'one' } }, /taken: .*integer/],
    ['a body with something more that was taken', { sent: { n: 1, m: 2 } }, /taken: .*\bm\b/],
  ])('finds what is wrong: %s', (_, change, words) => {
    expect(fault(change)).toMatch(words);
  });
});
