import { randomUUID } from 'node:crypto';
import { instantFromMs, msOf, type Actor } from '@thaw/domain';
import { ApiWorld, type Answer } from '../support/api-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const operator = { ...people.agent, id: 'operator.gao', roles: ['operator'] as const };
const hourMs = 3_600_000;

interface Made {
  readonly id: string;
  readonly key: string;
  readonly keyId: string;
}

async function create(body: Readonly<Record<string, unknown>> = {}): Promise<Made> {
  const answer = await world.post('/v1/service-accounts', { as: operator, body: { name: 'CRM', permissions: ['appeal.open', 'appeal.read', 'document.upload', 'event.read'], ...body } });
  expect(answer.status).toBe(201);
  const given = answer.body.key === null ? await agreedTo(String(answer.body.id)) : answer;
  return { id: String(given.body.id), key: String(given.body.key), keyId: String(given.body.keys[0].id) };
}

/** What goes beyond the operator's own permissions is given on another manager's word. */
async function agreedTo(id: string, asker: Actor = operator): Promise<Answer> {
  expect(await world.post(`/v1/service-accounts/${id}/agreement`, { as: people.compliance, body: { approve: true } })).toMatchObject({ status: 200, body: { asked: { by: asker.id, agreedBy: people.compliance.id } } });
  return world.post(`/v1/service-accounts/${id}/roll`, { as: asker, body: {} });
}

async function ask(key: string, path = '/v1/appeals', init: RequestInit = {}): Promise<Answer> {
  return world.fetch(path, { ...init, headers: { Authorization: `Bearer ${key}`, ...(init.method === 'POST' && { 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json' }) } });
}

const post = async (key: string, path: string, body: unknown = {}) => ask(key, path, { method: 'POST', body: JSON.stringify(body) });
const act = async (path: string, body: unknown = {}) => world.post(`/v1/service-accounts/${path}`, { as: operator, body });
const later = (ms: number) => world.cases.moveTo(instantFromMs(msOf(world.cases.now) + ms));
const refused = { status: 401, body: { code: 'unauthenticated' } };

describe('a service account', () => {
  it('files and reads under a name of its own, which the audit names', async () => {
    const { id, key } = await create();
    const { orderId } = await world.cases.frozenMerchant();
    const opened = await post(key, '/v1/appeals', { freezeOrderId: orderId, statement: 'Ordinary trade.' });
    expect(opened.status).toBe(201);
    expect((await ask(key, `/v1/appeals/${String(opened.body.id)}`)).status).toBe(200);
    const [{ actor }] = await world.cases.source.query<[{ actor: string }]>(`SELECT actor_id AS actor FROM audit_entry WHERE stream = $1 AND seq = 1`, [`appeal/${String(opened.body.id)}`]);
    expect(actor).toBe(`service:${id}`);
  });

  it('may do what it was given, and never what only people do, whatever its scope', async () => {
    const { key } = await create({ permissions: ['appeal.read'] });
    expect(await post(key, '/v1/appeals', { freezeOrderId: randomUUID(), statement: 'x' })).toMatchObject({ status: 403, body: { code: 'permission_missing' } });
    expect(await post(key, `/v1/tasks/${randomUUID()}/claim`)).toMatchObject({ status: 403, body: { code: 'people_only' } });
    expect(await post(key, '/v1/service-accounts', { name: 'child', permissions: ['appeal.read'] })).toMatchObject({ status: 403, body: { code: 'people_only' } });
    const wish = { name: 'x', permissions: ['appeal.read', 'task.work'] };
    expect(await world.post('/v1/service-accounts', { as: operator, body: wish })).toMatchObject({ status: 422, body: { code: 'service_permission_not_grantable', particulars: { permissions: ['task.work'] } } });
  });

  it('of a merchant sees that merchant’s cases and no other', async () => {
    const [own, other] = [await world.cases.appealAt('collecting_documents'), await world.cases.appealAt('collecting_documents')];
    const { key } = await create({ merchantId: own.merchantId, permissions: ['appeal.read', 'appeal.open'] });
    expect(((await ask(key)).body.items as { id: string }[]).map((one) => one.id)).toEqual([own.appealId]);
    expect(await ask(key, `/v1/appeals/${other.appealId}`)).toMatchObject({ status: 404, body: { code: 'appeal_not_found' } });
    expect(await world.post('/v1/service-accounts', { as: operator, body: { name: 'x', permissions: ['appeal.read'], merchantId: randomUUID() } })).toMatchObject({ status: 404, body: { code: 'merchant_not_found' } });
    expect(await world.post('/v1/service-accounts', { as: operator, body: { name: 'x', permissions: ['audit.read'], merchantId: own.merchantId } })).toMatchObject({ status: 422, body: { code: 'service_permission_not_grantable' } });
  });

  it('is made by operators and compliance, and looked at by auditors too', async () => {
    const body = { name: 'x', permissions: ['appeal.read'] };
    expect(await world.post('/v1/service-accounts', { as: people.agent, body })).toMatchObject({ status: 403, body: { code: 'permission_missing' } });
    expect((await world.post('/v1/service-accounts', { as: people.compliance, body })).status).toBe(201);
    const auditor = { ...people.agent, id: 'auditor.bai', roles: ['auditor'] as const };
    expect((await world.get('/v1/service-accounts', auditor)).body.items.length).toBeGreaterThan(0);
    expect((await world.get(`/v1/service-accounts/${randomUUID()}`, auditor)).body.code).toBe('service_account_not_found');
    expect((await act(`${randomUUID()}/revoke`)).body.code).toBe('service_account_not_found');
  });
});

describe('a key beyond its asker’s own permissions', () => {
  const other = { ...operator, id: 'operator.zhu' };
  const body = { name: 'CRM', permissions: ['appeal.read', 'document.read'] };
  const post = (path: string, as: Actor, given: object) => world.post(`/v1/service-accounts${path}`, { as, body: given });

  it('is nobody’s until another manager agrees to what they have read; then its asker’s, once', async () => {
    const made = await post('', operator, body);
    expect(made).toMatchObject({ status: 201, body: { key: null, keys: [], asked: { by: operator.id, agreedBy: null } } });
    const path = `/${String(made.body.id)}`;
    expect(await post(`${path}/roll`, operator, {})).toMatchObject({ status: 409, body: { code: 'service_key_not_agreed' } });
    expect(await post(`${path}/agreement`, operator, { approve: true })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect(await world.post(`/v1/service-accounts${path}/agreement`, { as: other, blind: true, body: { approve: true } })).toMatchObject({ status: 428 });
    expect(await post(`${path}/agreement`, other, { approve: true })).toMatchObject({ status: 200, body: { asked: { agreedBy: other.id }, keys: [] } });
    expect(await post(`${path}/roll`, other, {})).toMatchObject({ status: 409, body: { code: 'service_key_not_agreed' } });
    const given = await post(`${path}/roll`, operator, {});
    expect(given).toMatchObject({ status: 200, body: { key: expect.stringMatching(/^thaw_sk_/) as string, asked: null, keys: [{ createdBy: operator.id }] } });
    expect((await ask(String(given.body.key))).status).toBe(200);
    expect(await post(`${path}/agreement`, people.compliance, { approve: true })).toMatchObject({ status: 409, body: { code: 'service_key_not_asked' } });
    const entries = await world.cases.source.query<{ type: string }[]>('SELECT type FROM audit_entry WHERE stream = $1 ORDER BY seq', [`service_account${path}`]);
    expect(entries.map(({ type }) => type)).toEqual(['ServiceAccountCreated', 'ServiceKeyAgreed', 'ServiceKeyRolled']);
  });

  it('is not had by rolling somebody else’s account: that asks, and changes no key', async () => {
    const { id, key } = await create(body);
    const asked = await post(`/${id}/roll`, other, {});
    expect(asked).toMatchObject({ status: 200, body: { key: null, asked: { by: other.id }, keys: [{ createdBy: operator.id, works: true }] } });
    expect((await ask(key)).status).toBe(200);
    expect(await post(`/${id}/agreement`, people.compliance, { approve: false })).toMatchObject({ status: 400 });
    expect(await post(`/${id}/agreement`, people.compliance, { approve: false, why: 'What for?' })).toMatchObject({ status: 200, body: { asked: null } });
    expect((await post(`/${id}/roll`, other, {})).body.key).toBeNull();
    expect((await agreedTo(id, other)).body).toMatchObject({ key: expect.stringMatching(/^thaw_sk_/) as string, keys: [{ createdBy: operator.id }, { createdBy: other.id }] });
    await expect(world.cases.source.query(`UPDATE service_account SET asked_by = 'a', asked_at = now(), agreed_by = 'a', agreed_at = now() WHERE id = $1`, [id])).rejects.toThrow('key_agreed_by_another');
  });

  it('counts as its holder’s own: who made the machine that filed does not review, and is told so', async () => {
    const reviewing = { ...operator, id: 'both.lu', roles: ['operator', 'reviewer'] as const };
    const made = await post('', reviewing, { name: 'CRM', permissions: ['appeal.open', 'appeal.read', 'document.upload'] });
    const { key } = (await agreedTo(String(made.body.id), reviewing)).body as { key: string };
    const { orderId } = await world.cases.frozenMerchant();
    const opened = await ask(key, '/v1/appeals', { method: 'POST', body: JSON.stringify({ freezeOrderId: orderId, statement: 'Ordinary trade.' }) });
    expect(opened.status).toBe(201);
    const actions = async (as: Actor) => ((await world.get(`/v1/appeals/${String(opened.body.id)}`, as)).body.actions as { action: string; code: string | null }[]).find(({ action }) => action === 'release_undisputed')?.code;
    expect([await actions(reviewing), await actions({ ...people.reviewer, id: 'reviewer.new' })]).toEqual(['four_eyes', expect.not.stringMatching('four_eyes')]);
    expect(await world.post(`/v1/appeals/${String(opened.body.id)}/undisputed-release`, { as: reviewing, body: {} })).toMatchObject({ status: 403, body: { code: 'four_eyes', particulars: { actedAs: 'file' } } });
  });
});

describe('its key', () => {
  it('is shown once and kept as a hash: neither rows, nor stored answers, nor the audit, nor the log have it', async () => {
    const idempotency = randomUUID();
    const wish = { as: operator, key: idempotency, body: { name: 'CRM', permissions: ['appeal.read'] } };
    const [first, again] = [await world.post('/v1/service-accounts', wish), await world.post('/v1/service-accounts', wish)];
    expect(first.body.key).toMatch(/^thaw_sk_/);
    expect([again.body.id, again.body.key, again.headers.get('idempotency-replayed')]).toEqual([first.body.id, null, 'true']);
    await ask(String(first.body.key));
    const everything = await world.cases.source.query<unknown[]>(
      `SELECT (SELECT json_agg(k) FROM service_key k), (SELECT json_agg(i) FROM idempotency_key i), (SELECT json_agg(a) FROM audit_entry a), (SELECT json_agg(s) FROM service_account s)`,
    );
    const secret = String(first.body.key).slice(25);
    expect(JSON.stringify(everything).includes(secret) || world.logLines.join('').includes(secret)).toBe(false);
    expect((await world.get(`/v1/service-accounts/${String(first.body.id)}`, operator)).body.key).toBeUndefined();
    const auditor = { ...people.agent, id: 'auditor.bai', roles: ['auditor'] as const };
    expect((await world.get(`/v1/audit/service_account/${String(first.body.id)}/verify`, auditor)).body).toMatchObject({ intact: true, entries: 1 });
  });

  it('is refused when it is nearly one, no one’s, or worn by another account', async () => {
    const [one, other] = [await create(), await create()];
    expect((await ask(one.key)).status).toBe(200);
    const mixed = `thaw_sk_${one.keyId}${other.key.slice(24)}`;
    for (const key of [`${one.key.slice(0, -1)}${one.key.endsWith('a') ? 'b' : 'a'}`, mixed, 'thaw_sk_', `thaw_sk_${'0'.repeat(16)}_${'a'.repeat(49)}`]) expect(await ask(key)).toMatchObject(refused);
  });

  it('overlaps with its successor when rolled, then ends; and ends by itself in time', async () => {
    const { id, key } = await create();
    const next = String((await act(`${id}/roll`, { overlapHours: 2 })).body.key);
    expect([(await ask(key)).status, (await ask(next)).status]).toEqual([200, 200]);
    later(2 * hourMs);
    expect([(await ask(key)).status, (await ask(next)).status]).toEqual([401, 200]);
    later(90 * 24 * hourMs);
    expect(await ask(next)).toMatchObject(refused);
    expect(await world.post('/v1/service-accounts', { as: operator, body: { name: 'x', permissions: ['appeal.read'], expiresAt: '2020-01-01T00:00:00Z' } })).toMatchObject({ status: 422, body: { code: 'service_key_lifetime' } });
  });

  it('knows which was before it, also of keys made within one instant', async () => {
    const { id, key } = await create();
    const keys = [key];
    for (let i = 0; i < 6; i += 1) keys.push(String((await act(`${id}/roll`, { overlapHours: 1 })).body.key));
    const answers: number[] = [];
    for (const one of keys) answers.push((await ask(one)).status);
    expect(answers).toEqual([401, 401, 401, 401, 401, 200, 200]);
  });

  it('is refused at once after its revocation, and so are all of an account’s', async () => {
    const { id, key, keyId } = await create();
    const next = String((await act(`${id}/roll`)).body.key);
    expect([(await ask(key)).status, (await ask(next)).status]).toEqual([200, 200]);
    expect(await act(`${id}/keys/${keyId}/revoke`)).toMatchObject({ status: 200, body: { keys: [{ id: keyId, works: false }, { works: true }] } });
    expect([(await ask(key)).status, (await ask(next)).status]).toEqual([401, 200]);
    expect((await act(`${id}/keys/${keyId}/revoke`)).body.code).toBe('service_key_revoked');
    expect((await act(`${id}/revoke`)).body).toMatchObject({ revokedBy: operator.id, keys: [{ works: false }, { works: false }] });
    expect(await ask(next)).toMatchObject(refused);
    expect((await act(`${id}/roll`)).body.code).toBe('service_account_revoked');
    expect((await act(`${id}/keys/${'0'.repeat(16)}/revoke`)).body.code).toBe('service_key_not_found');
  });

  it('revoked by another process is refused within seconds, and an open stream ends', async () => {
    const { key, keyId } = await create();
    const stream = await fetch(`${world.url}/v1/events`, { headers: { Accept: 'text/event-stream', Authorization: `Bearer ${key}` } });
    expect(stream.status).toBe(200);
    expect((await ask(key)).status).toBe(200);
    await world.cases.source.query(`UPDATE service_key SET revoked_at = now(), revoked_by = 'operator.gao' WHERE id = $1`, [keyId]);
    await eventually(async () => expect((await ask(key)).status).toBe(401));
    // Ends by itself: reading to the end would hang otherwise.
    await expect(stream.text()).resolves.toContain('retry:');
  });

  it('notes its last use to the hour, with one write however often it is used', async () => {
    const { key, keyId } = await create();
    const seen = async () => {
      const [row] = await world.cases.source.query<{ at: Date | null; version: string }[]>(`SELECT last_used_at AS at, xmin::text AS version FROM service_key WHERE id = $1`, [keyId]);
      return row;
    };
    expect((await seen())?.at).toBeNull();
    await ask(key);
    const first = await seen();
    expect(first?.at?.toISOString()).toBe(world.cases.now);
    later(30 * 60_000);
    for (let i = 0; i < 5; i += 1) await ask(key);
    expect(await seen()).toEqual(first);
    later(40 * 60_000);
    await ask(key);
    expect((await seen())?.at?.toISOString()).toBe(world.cases.now);
  });

  it('is guarded by the database: its end is never put off, a revocation never taken back', async () => {
    const { id, keyId } = await create();
    const put = async (sql: string): Promise<unknown> => world.cases.source.query(sql, [keyId]);
    await expect(put(`UPDATE service_key SET expires_at = expires_at + interval '1 day' WHERE id = $1`)).rejects.toThrow('never put off');
    await act(`${id}/revoke`);
    await expect(put(`UPDATE service_key SET revoked_at = NULL, revoked_by = NULL WHERE id = $1`)).rejects.toThrow('stays revoked');
    await expect(put(`UPDATE service_key SET hash = repeat('0', 64) WHERE id = $1`)).rejects.toThrow('permission denied');
    await expect(world.cases.source.query(`UPDATE service_account SET permissions = '{task.work}' WHERE id = $1`, [id])).rejects.toThrow('permission denied');
  });
});
