import { randomUUID } from 'node:crypto';
import { CommandPipeline, WebhookDesk, type Caller } from '@thaw/application';
import { actorOfService, type Actor, type Permission } from '@thaw/domain';
import { PostgresStore } from '@thaw/persistence';
import { withClient } from '@thaw/tools';
import { ApiWorld } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { eventually } from '../support/eventually';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };
const permissions: readonly Permission[] = ['webhook.manage', 'event.read'];
const endpoints = '/v1/webhook-endpoints';
const wish = { url: 'https://crm.example/thaw', types: [] };

async function aMachine() {
  const { body } = await world.post('/v1/service-accounts', { as: operator, body: { name: 'CRM', permissions } });
  const headers = () => ({ Authorization: `Bearer ${String(body.key)}`, 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json' });
  return {
    id: String(body.id),
    keyId: String(body.keys[0].id),
    register: async () => world.fetch(endpoints, { method: 'POST', headers: headers(), body: JSON.stringify(wish) }),
    revoke: async () => world.post(`/v1/service-accounts/${String(body.id)}/revoke`, { as: operator, body: {} }),
  };
}

const waiting = async () => (await asSuperuser(world.cases.database, "SELECT 1 FROM pg_stat_activity WHERE application_name = 'spec-api' AND datname = current_database() AND wait_event_type = 'Lock'")).length;

describe('a machine that is revoked', () => {
  it('while it registers an endpoint has that endpoint paused: the revocation waits for it', async () => {
    const machine = await aMachine();
    const [registered, revoked] = await withClient(world.cases.database.adminUrl, async (client) => {
      await client.query('BEGIN');
      // Whoever counts the house's endpoints to add another waits here.
      await client.query(`SELECT pg_advisory_xact_lock(21622, hashtext(''))`);
      const registering = machine.register();
      await eventually(async () => expect(await waiting()).toBe(1));
      let isOver = false;
      const revoking = machine.revoke().finally(() => (isOver = true));
      await eventually(async () => expect(isOver || (await waiting()) === 2).toBe(true));
      await client.query('COMMIT');
      return Promise.all([registering, revoking]);
    });
    expect([registered.status, revoked.status]).toEqual([201, 200]);
    expect((await world.get(`${endpoints}/${String(registered.body.id)}`, people.agent)).body).toMatchObject({ status: 'paused', pausedWhy: 'account_revoked' });
  });

  it('after it was let in registers, changes and lets go on nothing, and reads no new secret', async () => {
    const machine = await aMachine();
    const endpointId = String((await machine.register()).body.id);
    const desk = new WebhookDesk(new CommandPipeline(new PostgresStore(world.cases.source, world.cases.cipher), randomUUID), randomUUID, () => 'whsec_x');
    // As the door remembers it.
    const caller = (): Caller => ({ actor: actorOfService({ id: machine.id, merchantId: null, permissions }), asOf: world.cases.now, requestId: randomUUID(), idempotency: null });
    const present = () => ({});
    const tries = async () =>
      (await Promise.all([
        desk.change(endpointId, wish, caller(), present), desk.rotateSecret(endpointId, 24, caller(), present), desk.resume(endpointId, caller(), present), desk.register(wish, null, caller(), present),
      ])).map((done) => (done.ok ? 'done' : done.refusal.code));
    expect(await tries()).toEqual(['done', 'done', 'done', 'done']);
    // Its only key is enough: the account itself may go on with another.
    expect((await world.post(`/v1/service-accounts/${machine.id}/keys/${machine.keyId}/revoke`, { as: operator, body: {} })).status).toBe(200);
    expect(await tries()).toEqual(['unauthenticated', 'unauthenticated', 'unauthenticated', 'unauthenticated']);
    await machine.revoke();
    expect(await tries()).toEqual(['unauthenticated', 'unauthenticated', 'unauthenticated', 'unauthenticated']);
    expect((await world.get(`${endpoints}/${endpointId}`, people.agent)).body).toMatchObject({ status: 'paused', pausedWhy: 'account_revoked' });
  });
});
