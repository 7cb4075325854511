import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { usualServerLimits } from '@thaw/api';
import { ApiWorld, wideDoor } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { Detour } from '../support/detour';
import { eventually } from '../support/eventually';
import { people } from '../support/people';
import { bodyOf, heardFor } from '../support/raw-socket';
import { sharedServers } from '../support/shared';

const quotas = { read: 20, write: 20, upload: 20, bank_answer: 5, stranger: 6 };
// The world itself has read the OpenAPI document, as a stranger.
const [desk, otherDesk] = [people.agent, { ...people.agent, id: 'agent.zhao' }];

describe('how much one caller may ask', () => {
  let world: ApiWorld;
  let detour: Detour;
  beforeAll(async () => {
    detour = await Detour.to(sharedServers().postgresPort);
    world = await ApiWorld.start((url) => detour.url(url), undefined, false, { ...wideDoor, concurrentPerCaller: 4, rates: { windowSeconds: 3_600, quotas } });
  });
  afterAll(async () => {
    await world.stop();
    await detour.close();
  });

  it('is told on every answer, whatever it says; machines that watch are not counted', async () => {
    const as = { ...people.agent, id: 'agent.first' };
    const answers = [
      await world.get('/v1/appeals', as), await world.get(`/v1/appeals/${randomUUID()}`, as), await world.get('/v1/nothing', as), await world.get('/v1/appeals?limit=x', as),
      await world.get('/v1/audit/appeal/1/verify', as),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 400, 403]);
    expect(answers.map(({ headers }) => headers.get('ratelimit'))).toEqual([19, 18, 17, 16, 15].map((left) => `"read";r=${String(left)};t=3600`));
    expect(new Set(answers.map(({ headers }) => headers.get('ratelimit-policy')))).toEqual(new Set(['"read";q=20;w=3600']));
    const written = await world.post('/v1/appeals', { as, body: '{' });
    expect([written.status, written.headers.get('ratelimit')]).toEqual([400, '"write";r=19;t=3600']);
    for (let i = 0; i < 30; i += 1) {
      const live = await world.get('/health/live');
      expect([live.status, live.headers.get('ratelimit')]).toEqual([200, null]);
    }
  });

  it('is refused beyond, while others go on; the refusal costs no look at the database', async () => {
    const flood = await Promise.all(Array.from({ length: 60 }, async () => world.get('/v1/appeals', desk)));
    const refused = flood.filter(({ status }) => status === 429);
    expect([flood.filter(({ status }) => status === 200).length, refused.length]).toEqual([20, 40]);
    expect(refused[0]?.body).toMatchObject({ code: 'too_many_requests', status: 429, particulars: { limit: 'read' } });
    expect(refused[0]?.headers.get('retry-after')).toBe(String(refused[0]?.body.particulars.retryAfterSeconds));
    expect((await world.get('/v1/appeals', otherDesk)).status).toBe(200);
    expect((await world.post('/v1/appeals', { as: desk, body: {} })).status).toBe(400);
    detour.cut();
    expect([(await world.get('/v1/appeals', desk)).status, (await world.get('/v1/appeals', otherDesk)).status]).toEqual([429, 503]);
    detour.mend();
    await eventually(async () => expect((await world.get('/health/ready')).status).toBe(200));
  });

  it('counts by address where nobody has shown who they are, and reads nothing of what they bring', async () => {
    const big = { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: 'Bearer a.b.c' }, body: `{"a":"${'x'.repeat(400_000)}"}` };
    const strangers = [];
    for (let i = 0; i < 7; i += 1) strangers.push(await world.fetch('/v1/appeals', big));
    expect(strangers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect((await world.get('/v1/appeals', { ...people.agent, id: 'agent.same-address' })).status).toBe(200);
    const banks = [];
    for (let i = 0; i < 6; i += 1) banks.push((await world.fetch('/v1/bank/answers', { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } })).status);
    expect(banks).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('has requests of one caller wait in line, so that the connections of the database are everybody’s', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const as = { ...people.agent, id: 'agent.many' };
    const holder = world.cases.source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM freeze_order WHERE id = $1 FOR UPDATE', [orderId]);
    const many = Promise.all(Array.from({ length: 15 }, async () => world.post('/v1/appeals', { as, body: { freezeOrderId: orderId, statement: 'Ordinary trade.' } })));
    const waiting = async () => (await asSuperuser(world.cases.database, "SELECT 1 FROM pg_stat_activity WHERE application_name = 'spec-api' AND datname = current_database() AND wait_event_type = 'Lock'")).length;
    await eventually(async () => expect(await waiting()).toBe(4));
    // Ten connections: without the line all of them would be taken, and this one would wait for the lock as well.
    expect((await world.get('/v1/appeals', { ...otherDesk, id: 'agent.patient' })).status).toBe(200);
    expect(await waiting()).toBe(4);
    await holder.commitTransaction();
    await holder.release();
    expect((await many).map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 14 }, () => 409)]);
  });

  it('counts what it refuses by code, and logs each once under its request id', async () => {
    const requestId = `flood-${randomUUID()}`;
    await world.get('/v1/appeals', desk, { 'X-Request-Id': requestId });
    const lines = world.logLines.filter((line) => line.includes(requestId));
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([expect.objectContaining({ requestId, status: 429, code: 'too_many_requests', actorId: desk.id })]);
    const metrics = String((await world.get('/metrics')).body);
    expect(metrics).toMatch(/thaw_refusals_total\{code="too_many_requests",status="429"\} \d\d/);
    expect(metrics).toMatch(/thaw_refusals_total\{code="unauthenticated",status="401"\} 5/);
  });
});

describe('an address whose strangers have asked too much', () => {
  it('has no key looked up that is not known to be one, and goes on with those that are', async () => {
    const detour = await Detour.to(sharedServers().postgresPort);
    const world = await ApiWorld.start((url) => detour.url(url), undefined, false, { ...wideDoor, rates: { windowSeconds: 3_600, quotas: { ...wideDoor.rates.quotas, stranger: 4 } } });
    const operator = { ...people.agent, id: 'operator.gao', roles: ['operator'] as const };
    const made = async () => String((await world.post('/v1/service-accounts', { as: operator, body: { name: 'CRM', permissions: ['appeal.read'] } })).body.key);
    const ask = async (key: string) => (await world.fetch('/v1/appeals', { headers: { Authorization: `Bearer ${key}` } })).status;
    const [met, unmet] = [await made(), await made()];
    expect(await ask(met)).toBe(200);
    const strangers = [];
    for (let i = 0; i < 4; i += 1) strangers.push(await ask('a.b.c'));
    expect(strangers).toEqual([401, 401, 401, 429]);
    expect([await ask(met), await ask(unmet)]).toEqual([200, 429]);
    detour.cut();
    // A look at the database would be a 503.
    expect(await ask(unmet)).toBe(429);
    detour.mend();
    await world.stop();
    await detour.close();
  });
});

describe('what a request may look like', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.start(undefined, undefined, false, { ...wideDoor, corsOrigins: ['https://desk.example.org'] });
  });
  afterAll(async () => world.stop());

  const opening = async () => ({ freezeOrderId: (await world.cases.frozenMerchant()).orderId, statement: 'Ordinary trade.' });

  it('an address of four kilobytes, fifty parameters, sixteen kilobytes of headers', async () => {
    expect(await world.get(`/v1/appeals?cursor=${'x'.repeat(4_200)}`, desk)).toMatchObject({ status: 414, body: { code: 'url_too_long', particulars: { maxBytes: 4_096 } } });
    expect(await world.get(`/v1/appeals?${'a=1&'.repeat(60)}`, desk)).toMatchObject({ status: 400, body: { code: 'too_many_parameters', particulars: { most: 50 } } });
    const heard = await heardFor(world.url, `GET /v1/appeals HTTP/1.1\r\nHost: localhost\r\nX-Much: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(heard).toMatch(/^HTTP\/1\.1 431 [\s\S]*Content-Type: application\/problem\+json/);
    expect(bodyOf(heard)).toMatchObject({ code: 'headers_too_large', status: 431 });
  });

  it('JSON of thirty-two levels, in the types named', async () => {
    for (const path of ['/v1/appeals', '/v1/policies/house/versions']) {
      expect(await world.post(path, { as: people.riskManager, body: `{"policy":${'['.repeat(60_000)}${']'.repeat(60_000)}}` })).toMatchObject({ status: 400, body: { code: 'body_too_deep', particulars: { most: 32 } } });
    }
    const form = await world.post('/v1/appeals', { as: desk, body: 'a=b', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
    expect([form.status, form.body.code, form.headers.get('accept')]).toEqual([415, 'media_type_unsupported', 'application/json']);
    const packed = await world.post('/v1/appeals', { as: desk, body: '{}', headers: { 'Content-Encoding': 'compress' } });
    expect([packed.status, packed.body.code]).toEqual([415, 'media_type_unsupported']);
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const paper = await world.post(`/v1/appeals/${appealId}/documents`, { as: desk, body: {} });
    expect([paper.status, paper.headers.get('accept')]).toEqual([415, 'multipart/form-data']);
  });

  it('asks for an answer that there is; nothing is done for one that could not be told', async () => {
    const body = await opening();
    const refused = await world.post('/v1/appeals', { as: desk, body, headers: { Accept: 'text/html' } });
    expect(refused).toMatchObject({ status: 406, body: { code: 'not_acceptable', field: 'Accept', particulars: { types: ['application/json'] } } });
    expect((await world.post('/v1/appeals', { as: desk, body, headers: { Accept: 'text/html, application/*;q=0.2' } })).status).toBe(201);
    expect((await world.get('/v1/events', desk, { Accept: 'image/png' })).status).toBe(406);
  });

  it('comes from pages of the origins named, without credentials, and from no others', async () => {
    const preflight = async (origin: string) =>
      world.fetch('/v1/appeals', { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization,idempotency-key' } });
    const ours = await preflight('https://desk.example.org');
    expect([ours.status, ours.headers.get('access-control-allow-origin'), ours.headers.get('access-control-allow-credentials')]).toEqual([204, 'https://desk.example.org', null]);
    expect(ours.headers.get('access-control-allow-headers')).toMatch(/Authorization.*Idempotency-Key.*If-Match/);
    const read = await world.get('/v1/appeals', desk, { Origin: 'https://desk.example.org' });
    expect([read.status, read.headers.get('access-control-allow-origin'), read.headers.get('vary')]).toEqual([200, 'https://desk.example.org', expect.stringContaining('Origin')]);
    expect(read.headers.get('access-control-expose-headers')).toMatch(/Retry-After.*RateLimit/);
    for (const origin of ['https://evil.example.org', 'null', 'https://desk.example.org.evil.example']) {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect((await world.get('/v1/appeals', desk, { Origin: origin })).headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('somebody who keeps a connection waiting', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    const server = { ...usualServerLimits, headersWithinMs: 300, bodyWithinMs: 300, pieceWithinMs: 300, checkEveryMs: 50, maxConnections: 12 };
    world = await ApiWorld.start(undefined, undefined, false, { ...wideDoor, server });
  });
  afterAll(async () => world.stop());

  const head = async (path: string, ...lines: string[]) =>
    [`POST ${path} HTTP/1.1`, 'Host: localhost', `Authorization: Bearer ${await world.token(desk)}`, `Idempotency-Key: ${randomUUID()}`, ...lines, '', ''].join('\r\n');

  it.each([
    ['with headers', async () => ['GET /v1/appeals HTTP/1.1\r\nHost: localhost\r\nX-Slow: ']],
    ['with a body', async () => [await head('/v1/appeals', 'Content-Type: application/json', 'Content-Length: 5000'), '{"statement":"']],
    ['with an answer of a bank', async () => ['POST /v1/bank/answers HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{']],
  ])('%s is told so and cut off', async (_, pieces) => {
    const heard = await heardFor(world.url, ...(await pieces()));
    expect(heard).toMatch(/^HTTP\/1\.1 408 [\s\S]*Connection: close/i);
    expect(bodyOf(heard)).toMatchObject({ code: 'request_timed_out' });
  });

  it('with a file, before it or within, is told so, and leaves none behind', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const before = (await world.cases.read(appealId)).appeal.documents.length;
    const form = await head(`/v1/appeals/${appealId}/documents`, 'Content-Type: multipart/form-data; boundary=edge', 'Content-Length: 50000');
    const field = '--edge\r\nContent-Disposition: form-data; name="requirementCode"\r\n\r\nbusiness_licence\r\n';
    const file = '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n';
    for (const sent of [[field], [field, file, 'x'.repeat(10_000)]]) {
      const heard = await heardFor(world.url, form, ...sent);
      expect(heard).toMatch(/^HTTP\/1\.1 408 /);
      expect(bodyOf(heard)).toMatchObject({ code: 'request_timed_out' });
    }
    expect((await world.cases.read(appealId)).appeal.documents).toHaveLength(before);
    expect(world.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('names no host, or expects what nobody does, is answered as everybody is', async () => {
    const asked = (line: string, ...headers: readonly string[]) => heardFor(world.url, [line, 'X-Request-Id: by-hand-0001', 'Connection: close', ...headers, '', ''].join('\r\n'));
    const answers = [await asked('GET /v1/appeals HTTP/1.1'), await asked('GET /v1/appeals HTTP/1.1', 'Host: localhost', 'Expect: foo')];
    for (const [i, [status, code]] of ([[400, 'request_malformed'], [417, 'expectation_unknown']] as const).entries()) {
      const heard = answers[i] ?? '';
      expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
      for (const header of ['Content-Type: application/problem\\+json', 'X-Request-Id: by-hand-0001', 'X-Content-Type-Options: nosniff', 'Cache-Control: no-store']) expect(heard).toMatch(new RegExp(`\r\n${header}`, 'i'));
      expect(heard).toContain(`"code":"${code}"`);
    }
    const lines = world.logLines.filter((line) => line.includes('by-hand-0001')).map((line) => (JSON.parse(line) as { code: string }).code);
    expect(lines).toEqual(['request_malformed', 'expectation_unknown']);
    // What is well-formed all the same: HTTP/1.0 knows no host, and a client may wait for leave to send.
    expect(await asked('GET /health/live HTTP/1.0')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await asked('GET /health/live HTTP/1.1', 'Host: localhost', 'Expect: 100-continue')).toMatch(/HTTP\/1\.1 200 /);
  });

  it('or speaks no HTTP, hears what is wrong', async () => {
    const noise = await heardFor(world.url, 'HELO example.org\r\n\r\n');
    for (const header of ['x-content-type-options: nosniff', 'content-security-policy: ', 'cache-control: no-store']) expect(noise.toLowerCase()).toContain(`\r\n${header}`);
    expect(bodyOf(await heardFor(world.url, 'HELO example.org\r\n\r\n'))).toMatchObject({ code: 'request_malformed', status: 400 });
    const metrics = String((await world.get('/metrics')).body);
    expect(metrics).toMatch(/thaw_refusals_total\{code="request_timed_out",status="408"\} [5-9]/);
    expect(metrics).toMatch(/thaw_refusals_total\{code="request_malformed",status="400"\} 3/);
  });

  it('finds no place when as many connections as may be are open', async () => {
    const { hostname, port } = new URL(world.url);
    const open = Array.from({ length: 20 }, () => connect(Number(port), hostname).on('error', () => undefined));
    let closed = 0;
    for (const socket of open) socket.on('close', () => (closed += 1));
    await eventually(() => expect(closed).toBeGreaterThanOrEqual(8));
    for (const socket of open) socket.destroy();
    await eventually(async () => expect(String((await world.get('/metrics')).body)).toMatch(/thaw_connections_dropped_total ([8-9]|\d\d)/));
  });
});
