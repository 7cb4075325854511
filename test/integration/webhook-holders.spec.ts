import { randomUUID } from 'node:crypto';
import { CommandPipeline, EndpointHolders } from '@thaw/application';
import { serviceKeyRules, type Actor } from '@thaw/domain';
import { PostgresStore } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { HolderWatch } from '@thaw/worker';
import type { Answer } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { people } from '../support/people';
import { endpoints, WebhookWorld } from '../support/webhook-world';

let world: WebhookWorld;
beforeEach(async () => {
  world = await WebhookWorld.start();
});
afterEach(async () => world.stop());

const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };

interface Machine {
  readonly accountId: string;
  readonly endpointId: string;
  readonly post: (path: string) => Promise<Answer>;
}

/** A machine with an endpoint of its own, which waits for appeals that are opened. */
async function aMachine(): Promise<Machine> {
  const { body } = await world.api.post('/v1/service-accounts', { as: operator, body: { name: 'CRM', permissions: ['webhook.manage', 'event.read'] } });
  let key = String(body.key);
  const accountId = String(body.id);
  const call = async (path: string, sent: object): Promise<Answer> =>
    world.api.fetch(path, { method: 'POST', body: JSON.stringify(sent), headers: { Authorization: `Bearer ${key}`, 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json' } });
  const registered = await call(endpoints, { url: world.receiver.url, types: ['appeal.opened'] });
  expect(registered.status).toBe(201);
  world.receiver.secrets.push(String(registered.body.secret));
  return {
    accountId, endpointId: String(registered.body.id),
    post: async (path) => {
      const rolled = await world.api.post(`/v1/service-accounts/${accountId}/roll`, { as: operator, body: {} });
      key = String(rolled.body.key);
      return call(path, {});
    },
  };
}

const aWatch = () =>
  new HolderWatch({ source: world.cases.source, holders: new EndpointHolders(new CommandPipeline(new PostgresStore(world.cases.source, world.cases.cipher), randomUUID)), clock: { now: () => new Date(world.cases.now) }, logger: createLogger('spec', 'silent') });
const of = async (id: string) => (await world.api.get(`${endpoints}/${id}`, people.agent)).body as { readonly status: string; readonly pausedWhy: string | null };
const trailOf = async (id: string) => (await world.cases.source.query<{ type: string; actor_id: string; why: string | null }[]>(`SELECT type, actor_id, payload ->> 'why' AS why FROM audit_entry WHERE stream = $1 ORDER BY seq`, [`webhook_endpoint/${id}`])).map(({ type, actor_id, why }) => [type, actor_id, why]);
const paused = (why: string) => ['WebhookEndpointPaused', 'system:webhooks', why];
const takeEventRead = async (accountId: string) => asSuperuser(world.cases.database, `UPDATE service_account SET permissions = '{webhook.manage}' WHERE id = $1`, [accountId]);
/** Something happens, and what is due is sent: how much of it came. */
async function openedAndSent(): Promise<number> {
  const before = world.receiver.received.length;
  await world.cases.appealAt('collecting_documents');
  await world.drain();
  return world.receiver.received.length - before;
}

describe('an endpoint of a machine', () => {
  it('that may read events, and of a person, is left alone', async () => {
    const { endpointId } = await aMachine();
    const { id } = await world.register(people.agent, ['appeal.opened']);
    expect([await aWatch().round(), await of(endpointId), await of(id)]).toMatchObject([0, { status: 'active' }, { status: 'active' }]);
    expect(await openedAndSent()).toBe(2);
  });

  it('that was never given the right to read events is sent nothing, and paused by one entry that says why', async () => {
    const { accountId, endpointId } = await aMachine();
    await takeEventRead(accountId);
    expect(await openedAndSent()).toBe(0);
    // Several workers look at once; it is paused once.
    expect((await Promise.all([aWatch().round(), aWatch().round()])).reduce((a, b) => a + b)).toBe(1);
    expect(await of(endpointId)).toMatchObject({ status: 'paused', pausedWhy: 'holder_may_not_read' });
    expect((await trailOf(endpointId)).slice(1)).toEqual([paused('holder_may_not_read')]);
    expect(await aWatch().round()).toBe(0);
  });

  it('none of whose keys works any more is paused: nobody who may give another has wanted to', async () => {
    const { endpointId, post } = await aMachine();
    world.skip(serviceKeyRules.usualDays * 86_400_000 - 1);
    expect([await aWatch().round(), await openedAndSent()]).toEqual([0, 1]);
    world.skip(1);
    expect([await openedAndSent(), await aWatch().round()]).toEqual([0, 1]);
    expect(await of(endpointId)).toMatchObject({ status: 'paused', pausedWhy: 'holder_may_not_read' });
    // With a new key the machine goes on by itself, with all that was left.
    expect((await post(`${endpoints}/${endpointId}/resume`)).status).toBe(200);
    expect([await aWatch().round(), await openedAndSent()]).toEqual([0, 2]);
  });

  it('that somebody lets go on is theirs from then on where the machine may not hold it, and the machine’s where it may', async () => {
    const [gone, back] = [await aMachine(), await aMachine()];
    await takeEventRead(gone.accountId);
    await aWatch().round();
    await world.act(people.agent, back.endpointId, 'pause');
    for (const { endpointId } of [gone, back]) expect((await world.act(people.agent, endpointId, 'resume')).status).toBe(200);
    expect([await aWatch().round(), await openedAndSent()]).toEqual([0, 2]);
    expect((await gone.post(`${endpoints}/${gone.endpointId}/pause`)).status).toBe(404);
    for (const { accountId } of [gone, back]) await world.api.post(`/v1/service-accounts/${accountId}/revoke`, { as: operator, body: {} });
    expect([await of(gone.endpointId), await of(back.endpointId)]).toMatchObject([{ status: 'active' }, { status: 'paused', pausedWhy: 'account_revoked' }]);
  });

  it('that was let go on after a revocation stays so, and one that slipped in beside it does not', async () => {
    const { accountId, endpointId } = await aMachine();
    await world.api.post(`/v1/service-accounts/${accountId}/revoke`, { as: operator, body: {} });
    const { id } = await world.register(people.agent, ['appeal.opened']);
    await world.cases.source.query('UPDATE webhook_endpoint SET held_by = $2 WHERE id = $1', [id, `service:${accountId}`]);
    await world.act(people.agent, endpointId, 'resume');
    expect([await openedAndSent(), await aWatch().round()]).toEqual([1, 1]);
    expect([await of(endpointId), await of(id)]).toMatchObject([{ status: 'active' }, { status: 'paused', pausedWhy: 'account_revoked' }]);
  });
});

describe('an endpoint that was paused behind its trail’s back', () => {
  it('has its trail told, once, from what it said before', async () => {
    const { accountId, endpointId } = await aMachine();
    await asSuperuser(world.cases.database, `UPDATE service_account SET revoked_at = now(), revoked_by = 'operator.gao' WHERE id = $1`, [accountId]);
    await asSuperuser(world.cases.database, `UPDATE webhook_endpoint SET status = 'paused', paused_why = 'account_revoked' WHERE id = $1`, [endpointId]);
    expect([await aWatch().round(), await aWatch().round()]).toEqual([1, 0]);
    expect((await trailOf(endpointId)).slice(1)).toEqual([paused('account_revoked')]);
    const [entry] = await world.cases.source.query<{ sides: unknown }[]>(`SELECT payload -> 'sides' AS sides FROM audit_entry WHERE stream = $1 AND type = 'WebhookEndpointPaused'`, [`webhook_endpoint/${endpointId}`]);
    expect(entry?.sides).toMatchObject({ before: { status: 'active', pausedWhy: null }, after: { status: 'paused', pausedWhy: 'account_revoked' } });
    expect(await of(endpointId)).toMatchObject({ status: 'paused', pausedWhy: 'account_revoked' });
  });

  it('needs no telling where a person’s revocation paused it', async () => {
    const { accountId, endpointId } = await aMachine();
    await world.api.post(`/v1/service-accounts/${accountId}/revoke`, { as: operator, body: {} });
    expect(await aWatch().round()).toBe(0);
    expect((await trailOf(endpointId)).slice(1)).toEqual([['WebhookEndpointPaused', operator.id, 'account_revoked']]);
  });
});
