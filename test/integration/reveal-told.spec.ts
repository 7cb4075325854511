import type { Actor } from '@thaw/domain';
import { WebhookQueue } from '@thaw/persistence';
import { ApiWorld } from '../support/api-world';
import { people } from '../support/people';

/** A day on which the route of a guarded reason is in force. */
const onDay = '2026-11-24T02:00:00.000Z';
const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, onDay);
});
afterAll(async () => world.stop());

describe('a look at personal data', () => {
  it('is told by the feed to colleagues who do not speak with the merchant, and sent to no address: the purpose may say that an authority has asked', async () => {
    const { orderId, merchantId } = await world.cases.frozenMerchant(undefined, undefined, '02');
    const appealId = await world.cases.open(orderId);
    for (const as of [people.agent, operator]) await world.post('/v1/webhook-endpoints', { as, body: { url: 'http://127.0.0.1:9/x', types: ['personal_data.revealed', 'personal_data.reveal_refused', 'merchant.registered'] } });
    const asked = { field: 'account_number', purpose: 'authority_request', note: 'Letter 12 of the bureau.' };
    for (const subject of [{ kind: 'appeal', id: appealId }, { kind: 'merchant', id: merchantId }]) expect((await world.post('/v1/reveal', { as: people.compliance, body: { ...asked, subject } })).status).toBe(200);
    expect(await world.post('/v1/reveal', { as: people.compliance, body: { ...asked, field: 'account_holder', subject: { kind: 'appeal', id: appealId }, note: 'Is it 谭建国?' } })).toMatchObject({ status: 422 });
    const machine = await world.post('/v1/service-accounts', { as: operator, body: { name: 'CRM', permissions: ['event.read'] } });
    const bearer = { Authorization: `Bearer ${String(machine.body.key)}` };
    const heard = ({ body }: { readonly body: { items?: unknown } }) => (body.items as { type: string; subject: { id: string } }[]).filter(({ type, subject }) => type.startsWith('personal_data.') && [appealId, merchantId].includes(subject.id));
    const feed = '/v1/events?types=personal_data.revealed,personal_data.reveal_refused&limit=500';
    expect(heard(await world.get(feed, people.compliance)).map(({ type }) => type)).toEqual(['personal_data.revealed', 'personal_data.revealed', 'personal_data.reveal_refused']);
    expect([heard(await world.get(feed, people.agent)), heard(await world.fetch(feed, { headers: bearer }))]).toEqual([[], []]);
    // What is told to these addresses is in line, so what is not would be.
    await world.cases.frozenMerchant();
    await new WebhookQueue(world.cases.source, world.cases.cipher).fill(world.cases.now);
    const inLine = await world.cases.source.query<{ type: string; count: number }[]>('SELECT type, count(*)::int AS count FROM webhook_delivery GROUP BY type');
    expect(inLine).toEqual([{ type: 'merchant.registered', count: 2 }]);
  });
});
