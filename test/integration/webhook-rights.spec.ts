import { randomUUID } from 'node:crypto';
import { webhookDelivery, type Actor } from '@thaw/domain';
import { ApiWorld, type Answer } from '../support/api-world';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
beforeEach(async () => {
  world = await ApiWorld.start();
});
afterEach(async () => world.stop());

const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };
const wish = { url: 'https://merchant.example:8443/thaw?token=hidden', types: ['appeal.opened'] };
const endpoints = '/v1/webhook-endpoints';

interface Machine {
  readonly accountId: string;
  readonly post: (path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer>;
}

async function aMachine(permissions: readonly string[], merchantId: string | null = null): Promise<Machine> {
  const { body } = await world.post('/v1/service-accounts', { as: operator, body: { name: 'CRM', permissions, ...(merchantId !== null && { merchantId }) } });
  const bearer = { Authorization: `Bearer ${String(body.key)}` };
  return {
    accountId: String(body.id),
    post: async (path, sent = {}, headers = {}) =>
      world.fetch(path, { method: 'POST', body: JSON.stringify(sent), headers: { ...bearer, 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json', ...headers } }),
    get: async (path) => world.fetch(path, { headers: bearer }),
  };
}

const register = async (as: Actor) => world.post(endpoints, { as, body: wish });
const act = async (as: Actor, id: string, what: string, body: unknown = {}) => world.post(`${endpoints}/${id}/${what}`, { as, body });
const idsOf = ({ body }: Answer) => (body.items as { id: string }[]).map(({ id }) => id);

async function payloadsOf(id: string): Promise<readonly { readonly type: string; readonly payload: { readonly from?: string | null; readonly to?: string; readonly deliveryId?: string } }[]> {
  return world.cases.source.query('SELECT type, payload FROM audit_entry WHERE stream = $1 ORDER BY seq', [`webhook_endpoint/${id}`]);
}

describe('a machine', () => {
  it('has events sent only where it may read them', async () => {
    const deaf = await aMachine(['webhook.manage']);
    expect(await deaf.post(endpoints, wish)).toMatchObject({ status: 403, body: { code: 'permission_missing', particulars: { permission: 'event.read' } } });
    const hearing = await aMachine(['webhook.manage', 'event.read']);
    expect((await hearing.post(endpoints, wish)).status).toBe(201);
  });

  it('manages what it registered, and sees nobody else’s', async () => {
    const { merchantId } = await world.cases.appealAt('collecting_documents');
    const [theirs, houses] = [await register(merchantPerson(merchantId)), await register(people.agent)];
    const machine = await aMachine(['webhook.manage', 'event.read']);
    const own = String((await machine.post(endpoints, wish)).body.id);
    expect(idsOf(await machine.get(endpoints))).toEqual([own]);
    for (const other of [theirs, houses]) {
      const id = String(other.body.id);
      expect((await machine.get(`${endpoints}/${id}`)).status).toBe(404);
      expect((await machine.get(`${endpoints}/${id}/deliveries`)).status).toBe(404);
      for (const what of ['pause', 'rotate-secret', 'end-overlap', 'remove', 'test']) expect([what, (await machine.post(`${endpoints}/${id}/${what}`)).status]).toEqual([what, 404]);
    }
    expect((await machine.post(`${endpoints}/${own}/pause`)).status).toBe(200);
  });

  it('takes its endpoints with it when it is revoked; a colleague may let them go on', async () => {
    const machine = await aMachine(['webhook.manage', 'event.read']);
    const own = String((await machine.post(endpoints, wish)).body.id);
    const another = String((await register(people.agent)).body.id);
    expect((await world.post(`/v1/service-accounts/${machine.accountId}/revoke`, { as: operator, body: {} })).status).toBe(200);
    expect((await world.get(`${endpoints}/${own}`, people.agent)).body).toMatchObject({ status: 'paused', pausedWhy: 'account_revoked' });
    expect((await world.get(`${endpoints}/${another}`, people.agent)).body).toMatchObject({ status: 'active' });
    expect((await payloadsOf(own)).at(-1)).toMatchObject({ type: 'WebhookEndpointPaused', payload: { why: 'account_revoked' } });
    expect((await act(people.agent, own, 'resume')).body).toMatchObject({ status: 'active', pausedWhy: null });
  });
});

describe('a merchant’s endpoint', () => {
  it('is paused or removed by colleagues, and never sent elsewhere or its secret shown to them', async () => {
    const { merchantId } = await world.cases.appealAt('collecting_documents');
    const merchant = merchantPerson(merchantId);
    const id = String((await register(merchant)).body.id);
    expect(await act(people.agent, id, 'change', { url: 'https://elsewhere.example/', types: [] })).toMatchObject({ status: 403, body: { code: 'webhook_of_merchant' } });
    expect(await act(operator, id, 'rotate-secret')).toMatchObject({ status: 403, body: { code: 'webhook_of_merchant' } });
    expect((await act(merchant, id, 'rotate-secret')).status).toBe(200);
    expect(await act(people.agent, id, 'end-overlap')).toMatchObject({ status: 403, body: { code: 'webhook_of_merchant' } });
    expect((await act(merchant, id, 'end-overlap')).status).toBe(200);
    expect((await act(merchant, id, 'change', { ...wish, url: 'https://new.example/' })).status).toBe(200);
    expect((await act(people.agent, id, 'pause')).status).toBe(200);
    expect((await act(people.agent, id, 'remove')).status).toBe(200);
  });

  it('is one of so many, however many ask at once', async () => {
    const { merchantId } = await world.cases.appealAt('collecting_documents');
    const merchant = merchantPerson(merchantId);
    const answers = await Promise.all(Array.from({ length: webhookDelivery.endpointsOfMerchant + 2 }, async () => register(merchant)));
    expect(answers.filter(({ status }) => status === 201).length).toBe(webhookDelivery.endpointsOfMerchant);
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({ status: 409, body: { code: 'webhook_endpoints_full', particulars: { most: webhookDelivery.endpointsOfMerchant } } });
    const [first] = answers.filter(({ status }) => status === 201);
    await act(merchant, String(first?.body.id), 'remove');
    expect((await register(merchant)).status).toBe(201);
    expect((await register(people.agent)).status).toBe(201);
  });
});

describe('what was done with an endpoint', () => {
  it('stands in its trail: from where to where, and each test and each sending again; no path, no secret', async () => {
    const id = String((await register(people.agent)).body.id);
    await act(people.agent, id, 'change', { url: 'https://other.example/hook/hidden', types: [] });
    const { deliveryId } = (await act(people.agent, id, 'test')).body as { deliveryId: string };
    expect((await act(people.agent, id, `deliveries/${deliveryId}/resend`)).status).toBe(409);
    await world.cases.source.query(`UPDATE webhook_delivery SET status = 'delivered', next_attempt_at = NULL, ended_at = created_at WHERE id = $1`, [deliveryId]);
    expect((await act(people.agent, id, `deliveries/${deliveryId}/resend`)).status).toBe(200);
    const trail = await payloadsOf(id);
    expect(trail.map(({ type, payload }) => [type, payload.from, payload.to, payload.deliveryId])).toEqual([
      ['WebhookEndpointRegistered', null, 'https://merchant.example:8443', undefined],
      ['WebhookEndpointChanged', 'https://merchant.example:8443', 'https://other.example', undefined],
      ['WebhookTestAsked', undefined, 'https://other.example', deliveryId],
      ['WebhookDeliveryResent', undefined, 'https://other.example', deliveryId],
    ]);
    expect(JSON.stringify(trail)).not.toContain('hidden');
  });
});
