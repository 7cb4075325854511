import { randomUUID } from 'node:crypto';
import { permissions, type Actor, type Role } from '@thaw/domain';
import { ApiWorld, type Answer } from '../support/api-world';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const withRoles = (...roles: Role[]): Actor => ({ id: `somebody.${roles.join('.')}`, roles, merchantId: null, bankCode: null });

async function withToken(token: string): Promise<Answer> {
  return world.fetch('/v1/appeals', { headers: { Authorization: `Bearer ${token}` } });
}

describe('who is calling', () => {
  it('is asked of everybody but machines that watch', async () => {
    expect(await world.get('/v1/appeals')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    for (const path of ['/health/live', '/health/ready', '/metrics', '/openapi.json', '/docs']) expect([path, (await world.get(path)).status]).toEqual([path, 200]);
    expect((await world.get('/v1/appeals')).headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('is believed only from the issuer, for us, in time, and under a plain name', async () => {
    const good = await world.token(people.agent);
    expect((await withToken(good)).status).toBe(200);
    const [header, payload, signature] = good.split('.');
    const forged = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()), roles: ['auditor', 'operator'] })).toString('base64url');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload ?? ''}.`;
    const bad = [
      `${header ?? ''}.${forged}.${signature ?? ''}`, unsigned, 'abc',
      await world.token(people.agent, { expiresInSeconds: -60 }), await world.token(people.agent, { audience: 'another' }),
      await world.token(people.agent, { sub: 'system:workflow' }), await world.token(people.agent, { sub: 'bank:102' }),
    ];
    for (const token of bad) expect(await withToken(token)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('drops roles it does not know, and never takes anybody for Thaw itself', async () => {
    expect((await withToken(await world.token(people.agent, { roles: ['emperor', 'agent'] }))).status).toBe(200);
    expect(await withToken(await world.token(people.agent, { roles: ['emperor', 'system'] }))).toMatchObject({ status: 403, body: { code: 'permission_missing' } });
  });
});

describe('may they', () => {
  it('is answered by the table of permissions, which the refusal quotes', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const doors: readonly [keyof typeof permissions, () => (actor: Actor) => Promise<Answer>][] = [
      ['appeal.read', () => async (as) => world.get('/v1/appeals', as)],
      ['appeal.open', () => async (as) => world.post('/v1/appeals', { as, body: { freezeOrderId: randomUUID(), statement: 'x' } })],
      ['appeal.withdraw', () => async (as) => world.post(`/v1/appeals/${randomUUID()}/withdraw`, { as })],
      ['document.upload', () => async (as) => world.upload(appealId, as, 'no_such_line', Buffer.from('x'))],
      ['freeze_order.read', () => async (as) => world.get('/v1/freeze-orders', as)],
      ['freeze_order.impose', () => async (as) => world.post('/v1/freeze-orders', { as, body: {} })],
      ['merchant.register', () => async (as) => world.post('/v1/merchants', { as, body: {} })],
      ['merchant.read', () => async (as) => world.get(`/v1/merchants/${randomUUID()}`, as)],
      ['event.read', () => async (as) => world.get('/v1/events', as)],
      ['task.read', () => async (as) => world.get('/v1/tasks', as)],
      ['task.work', () => async (as) => world.post(`/v1/tasks/${randomUUID()}/claim`, { as })],
      ['ops.read', () => async (as) => world.get('/v1/ops/waits', as)],
      ['audit.read', () => async (as) => world.get(`/v1/audit/appeal/${randomUUID()}/verify`, as)],
    ];
    const everyRole: readonly Role[] = ['agent', 'reviewer', 'lead', 'approver', 'risk_manager', 'compliance', 'treasury', 'security', 'inspector', 'operator', 'auditor', 'merchant', 'third_party_agent', 'bank'];
    for (const [permission, door] of doors) {
      for (const role of everyRole) {
        const answer = await door()(withRoles(role));
        const allowed = (permissions[permission] as readonly Role[]).includes(role);
        expect([permission, role, answer.status !== 403]).toEqual([permission, role, allowed]);
        if (!allowed) expect(answer.body).toMatchObject({ code: 'permission_missing', particulars: { permission, roles: permissions[permission] } });
      }
    }
  });
});

describe('the same request again', () => {
  const opening = (freezeOrderId: string) => ({ freezeOrderId, statement: 'Ordinary trade.' });

  it('gives the same answer, however the body is written, and does it once', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const key = randomUUID();
    const first = await world.post('/v1/appeals', { as: people.agent, key, body: opening(orderId) });
    const second = await world.post('/v1/appeals', { as: people.agent, key, body: ` {"statement" : "Ordinary trade.", "freezeOrderId":"${orderId}"}` });
    expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, null]);
    expect([second.status, second.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(second.body).toEqual(first.body);
  });

  it('is another one under another body, path or person', async () => {
    const [one, two] = [await world.cases.frozenMerchant(), await world.cases.frozenMerchant()];
    const key = randomUUID();
    const first = await world.post('/v1/appeals', { as: people.agent, key, body: opening(one.orderId) });
    expect(await world.post('/v1/appeals', { as: people.agent, key, body: opening(two.orderId) })).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused', field: 'Idempotency-Key' } });
    expect(await world.post(`/v1/appeals/${String(first.body.id)}/withdraw`, { as: people.agent, key })).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    expect((await world.post('/v1/appeals', { as: { ...people.agent, id: 'agent.other' }, key, body: opening(two.orderId) })).status).toBe(201);
  });

  it('counts a refused one for nothing: the key is free again', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const key = randomUUID();
    expect((await world.post('/v1/appeals', { as: people.agent, key, body: { ...opening(orderId), amountMinor: 99_999_999 } })).status).toBe(422);
    expect((await world.post('/v1/appeals', { as: people.agent, key, body: opening(orderId) })).status).toBe(201);
  });

  it('is known for papers by their bytes, also when the appeal has gone on meanwhile', async () => {
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const pdf = Buffer.from('%PDF-1.7\n%%EOF\n');
    const key = randomUUID();
    const first = await world.upload(appealId, people.agent, 'business_licence', pdf, 'a.pdf', key);
    expect(first.status).toBe(201);
    await world.cases.handInEverything(appealId);
    await world.cases.acceptAllPapers(appealId);
    const again = await world.upload(appealId, people.agent, 'business_licence', pdf, 'a.pdf', key);
    expect([again.status, again.headers.get('idempotency-replayed'), again.body]).toEqual([201, 'true', first.body]);
    expect(await world.upload(appealId, people.agent, 'business_licence', Buffer.from('%PDF-1.7\n%other\n%%EOF\n'), 'a.pdf', key)).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    expect(await world.upload(appealId, people.agent, 'business_licence', pdf)).toMatchObject({ status: 409, body: { code: 'wrong_stage' } });
  });

  it('needs a key at all', async () => {
    for (const key of ['', 'with space', 'x'.repeat(201)]) {
      expect(await world.post('/v1/appeals', { as: people.agent, key, body: {} })).toMatchObject({ status: 400, body: { code: 'idempotency_key_missing', field: 'Idempotency-Key' } });
    }
  });
});

describe('two hundred claims of one task at the same moment', () => {
  it('one gets it, everybody else is told who', async () => {
    const { appealId } = await world.cases.appealAt('risk_review');
    const taskId = await world.cases.liveTask(appealId, 'risk_review');
    const claims = Array.from({ length: 200 }, async (_, i) => world.post(`/v1/tasks/${taskId}/claim`, { as: { ...people.reviewer, id: `reviewer.${String(i)}` } }));
    const answers = await Promise.all(claims);
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status === 409);
    expect([won.length, lost.length]).toEqual([1, 199]);
    const holder: unknown = won[0]?.body.task.holder;
    expect(holder).toMatch(/^reviewer\.\d+$/);
    expect(new Set(lost.map(({ body }) => `${String(body.code)} ${String(body.particulars.holder)}`))).toEqual(new Set([`task_claimed ${String(holder)}`]));
  });
});

describe('every answer', () => {
  it('carries the caller’s request id when it is sane, or a new one, into log and audit', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const requestId = `desk-7/${randomUUID()}`;
    const opened = await world.post('/v1/appeals', { as: people.agent, body: { freezeOrderId: orderId, statement: 'secret statement' }, headers: { 'X-Request-Id': requestId } });
    expect(opened.headers.get('x-request-id')).toBe(requestId);
    const [entry] = await world.cases.source.query<[{ request_id: string }]>('SELECT request_id FROM audit_entry WHERE stream = $1 LIMIT 1', [`appeal/${String(opened.body.id)}`]);
    expect(entry.request_id).toBe(requestId);
    const line = world.logLines.find((one) => one.includes(requestId)) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ requestId, method: 'POST', route: '/v1/appeals', status: 201, actorId: people.agent.id });
    expect(world.logLines.join('')).not.toMatch(/secret statement|eyJ/);
    expect((await world.get('/v1/appeals', people.agent, { 'X-Request-Id': 'a b<script>' })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gives nothing away about what it is made of', async () => {
    const { headers } = await world.get('/v1/appeals', people.agent);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).not.toBeNull();
  });

  it('is counted by route and command', async () => {
    const metrics = String((await world.get('/metrics')).body);
    expect(metrics).toMatch(/http_request_duration_seconds_count\{method="POST",route="\/v1\/appeals",status="201"\} [1-9]/);
    expect(metrics).toMatch(/thaw_commands_total\{command="openAppeal",outcome="accepted",code=""\} [1-9]/);
    expect(metrics).toMatch(/thaw_commands_total\{command="claimTask",outcome="refused",code="task_claimed"\} 199/);
  });
});
