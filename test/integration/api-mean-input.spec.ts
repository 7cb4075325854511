import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ApiWorld, type Answer } from '../support/api-world';
import { aPdf } from '../support/papers';
import { people } from '../support/people';

/** Input that a library, a proxy or a person in a hurry makes up: each is told what is wrong with it, and none is a fault of ours. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const told = ({ status, body }: Answer): readonly unknown[] => [status, body.code, body.field];

describe('a query', () => {
  it.each(['search?q=%00', 'search?q=a%00b', 'ops/breaks?orderId=%00'])('%s with what cannot be stored is not valid', async (path) => {
    const as = path.startsWith('search') ? people.agent : people.treasury;
    expect(told(await world.get(`/v1/${path}`, as))).toEqual([400, 'validation_failed', path.startsWith('search') ? 'q' : 'orderId']);
  });

  it('names each parameter once', async () => {
    const answer = await world.get('/v1/appeals?limit=1&stage=closed&limit=2', people.agent);
    expect(told(answer)).toEqual([400, 'validation_failed', 'limit']);
    expect(answer.body.errors).toEqual([{ field: 'limit', message: 'Named more than once' }]);
  });

  it('finds an id also as it is pasted from elsewhere', async () => {
    const appealId = await world.cases.open((await world.cases.frozenMerchant()).orderId);
    for (const pasted of [appealId.toUpperCase(), appealId.replaceAll('-', ''), `{${appealId}}`, ` ${appealId} `]) {
      const { status, body } = await world.get(`/v1/search?q=${encodeURIComponent(pasted)}`, people.agent);
      expect([pasted, status, body.items]).toEqual([pasted, 200, [expect.objectContaining({ kind: 'appeal', id: appealId })]]);
    }
  });

  it('says which event is unknown, and where the id stood that is', async () => {
    const types = await world.get('/v1/events?types=appeal.closed,appeal.exploded,b', people.agent);
    expect((types.body.errors as readonly { message: string }[]).map(({ message }) => message)).toEqual(['There is no event “appeal.exploded”; see docs/reference/events.md', 'There is no event “b”; see docs/reference/events.md']);
    expect(told(await world.get(`/v1/events?after=${randomUUID()}`, people.agent))).toEqual([404, 'event_not_found', 'after']);
    expect(told(await world.get('/v1/events', people.agent, { 'Last-Event-ID': randomUUID() }))).toEqual([404, 'event_not_found', 'Last-Event-ID']);
  });
});

describe('a method', () => {
  it.each([
    ['PUT', '/v1/appeals', 'GET, HEAD, POST'], ['DELETE', `/v1/appeals/${randomUUID()}`, 'GET, HEAD'], ['POST', `/v1/appeals/${randomUUID()}`, 'GET, HEAD'], ['OPTIONS', '/v1/appeals', 'GET, HEAD, POST'],
    ['GET', '/v1/reveal', 'POST'],
  ])('%s that %s does not take is told which it takes', async (method, path, allowed) => {
    const answer = await world.fetch(path, { method, headers: { Authorization: `Bearer ${await world.token(people.agent)}`, 'Idempotency-Key': randomUUID() } });
    expect([...told(answer), answer.headers.get('allow')]).toEqual([405, 'method_not_allowed', undefined, allowed]);
    expect(answer.body.particulars).toEqual({ methods: allowed.split(', ') });
  });

  it('is the wrong one whatever was sent with it', async () => {
    const headers = { Authorization: `Bearer ${await world.token(people.agent)}`, 'Idempotency-Key': randomUUID(), 'Content-Type': 'text/plain' };
    for (const path of ['/v1/appeals', `/v1/appeals/${randomUUID()}/documents`, '/v1/bank/answers']) expect(told(await world.fetch(path, { method: 'PUT', headers, body: 'x' }))).toEqual([405, 'method_not_allowed', undefined]);
  });

  it('at an address that is none is the address’s fault', async () => {
    expect(told(await world.fetch('/v1/nothing', { method: 'DELETE' }))).toEqual([404, 'route_not_found', undefined]);
  });
});

describe('a body', () => {
  const send = async (body: NonNullable<RequestInit['body']>, headers: Readonly<Record<string, string>> = {}) =>
    world.fetch('/v1/appeals', { method: 'POST', body, headers: { Authorization: `Bearer ${await world.token(people.agent)}`, 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json', ...headers } });
  const json = () => JSON.stringify({ freezeOrderId: randomUUID(), statement: 'x' });

  it.each([['null'], ['"x"'], ['{"a":']])('%s is no JSON object', async (body) => {
    expect(told(await send(body))).toEqual([400, 'body_not_json', undefined]);
  });

  it('that is not compressed as it says cannot be read; one that is, is', async () => {
    expect(told(await send(json(), { 'Content-Encoding': 'gzip' }))).toEqual([400, 'body_not_json', 'Content-Encoding']);
    expect(told(await send(gzipSync(json()), { 'Content-Encoding': 'gzip' }))).toEqual([404, 'freeze_order_not_found', 'freezeOrderId']);
    const other = await send(json(), { 'Content-Encoding': 'zstd' });
    expect([...told(other), other.body.particulars.encodings]).toEqual([415, 'media_type_unsupported', 'Content-Encoding', ['identity', 'gzip', 'deflate', 'br']]);
  });

  it.each(['latin1', 'utf-16'])('in %s is not taken: what was sent would be kept as something else', async (charset) => {
    const answer = await send(json(), { 'Content-Type': `application/json; charset=${charset}` });
    expect([...told(answer), answer.headers.get('accept')]).toEqual([415, 'media_type_unsupported', 'Content-Type', 'application/json; charset=utf-8']);
  });

  it('of bytes that are no UTF-8 is refused, not mended', async () => {
    expect(told(await send(Buffer.concat([Buffer.from('{"statement":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])))).toEqual([400, 'body_not_json', undefined]);
  });

  it.each(['"__proto__":{"a":1}', '"\\u005f_proto__":null', '"surprise":1'])('with a field nobody knows (%s) is not valid', async (field) => {
    expect((await send(`${json().slice(0, -1)},${field}}`)).body).toMatchObject({ status: 400, code: 'validation_failed' });
  });
});

describe('a form', () => {
  const files = () => readdirSync(world.documentFolder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

  it.each([
    ['a second file', 'file', (form: FormData) => form.append('file', new Blob([aPdf()]), 'b.pdf')],
    ['a field', 'alternativeReason', (form: FormData) => form.append('alternativeReason', 'the office is closed')],
  ] as const)('is refused where %s follows its file: nobody would look at it', async (_, field, addTo) => {
    const appealId = await world.cases.open((await world.cases.frozenMerchant()).orderId);
    const form = new FormData();
    form.append('requirementCode', 'business_licence');
    form.append('file', new Blob([aPdf()]), 'a.pdf');
    addTo(form);
    const before = files();
    const key = randomUUID();
    const answer = await world.fetch(`/v1/appeals/${appealId}/documents`, { method: 'POST', body: form, headers: { Authorization: `Bearer ${await world.token(people.agent)}`, 'Idempotency-Key': key } });
    expect(told(answer)).toEqual([400, 'multipart_expected', field]);
    expect([(await world.cases.read(appealId)).appeal.documents, files()]).toEqual([[], before]);
    expect((await world.upload(appealId, people.agent, 'business_licence', aPdf(), 'a.pdf', key)).status).toBe(201);
  });
});

describe('a caller', () => {
  it('is told the same field whatever is wrong with their token', async () => {
    const good = await world.token(people.agent);
    for (const token of ['garbage', 'a.b.c', `${good.slice(0, -4)}AAAA`]) expect(told(await world.fetch('/v1/appeals', { headers: { Authorization: `Bearer ${token}` } }))).toEqual([401, 'unauthenticated', 'Authorization']);
  });

  it('that is a machine is told which permission its key lacks, and nothing of roles', async () => {
    const { body } = await world.post('/v1/service-accounts', { as: { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null }, body: { name: 'CRM', permissions: ['appeal.read'] } });
    const answer = await world.fetch('/v1/events', { headers: { Authorization: `Bearer ${String(body.key)}` } });
    expect([...told(answer), answer.body.particulars]).toEqual([403, 'permission_missing', undefined, { permission: 'event.read' }]);
    expect(answer.body.whatToDo).toContain('a service account needs the permission itself');
  });

  it.each(['', 'a b', 'ä', 'x'.repeat(201)])('is told how a key looks: %j', async (key) => {
    const answer = await world.fetch('/v1/appeals', { method: 'POST', body: '{}', headers: { Authorization: `Bearer ${await world.token(people.agent)}`, 'Content-Type': 'application/json', 'Idempotency-Key': key } });
    expect(told(answer)).toEqual([400, 'idempotency_key_missing', 'Idempotency-Key']);
    expect(answer.body.whatToDo).toContain('1 to 200 printable ASCII characters');
  });
});
