import { randomUUID } from 'node:crypto';
import { instant } from '@thaw/domain';
import { merchantPerson, people } from '../support/people';
import { idsOf, WebhookWorld } from '../support/webhook-world';

let world: WebhookWorld;
beforeEach(async () => {
  world = await WebhookWorld.start();
});
afterEach(async () => world.stop());

describe('who may have an endpoint, and how long', () => {
  it('goes for good, paused or not', async () => {
    const { id } = await world.register(people.agent);
    expect(await world.api.post(`/v1/webhook-endpoints/${id}/pause`, { as: people.agent, body: {} })).toMatchObject({ status: 200, body: { status: 'paused' } });
    expect(await world.api.post(`/v1/webhook-endpoints/${id}/remove`, { as: people.agent, body: {} })).toMatchObject({ status: 200, body: { status: 'removed', pausedWhy: null } });
    expect(await world.api.get(`/v1/webhook-endpoints/${id}`, people.agent)).toMatchObject({ status: 404, body: { code: 'webhook_endpoint_not_found' } });
  });

  it('is not for a merchant whom nobody registered, whatever their token says', async () => {
    const body = { url: 'https://merchant.example/thaw', types: ['appeal.opened'] };
    expect(await world.api.post('/v1/webhook-endpoints', { as: merchantPerson(randomUUID()), body })).toMatchObject({ status: 404, body: { code: 'merchant_not_found' } });
  });
});

describe('people', () => {
  it('send a test and send again what was delivered; what is in line is tried by itself', async () => {
    const { id } = await world.register(people.agent, ['appeal.opened']);
    await world.api.post(`/v1/webhook-endpoints/${id}/test`, { as: people.agent, body: {} });
    await world.cases.appealAt('collecting_documents');
    await world.drain();
    expect(world.receiver.received.map(({ type }) => type).sort()).toEqual(['appeal.opened', 'webhook.test']);
    const { body } = await world.api.get(`/v1/webhook-endpoints/${id}/deliveries?status=delivered`, people.agent);
    const opened = (body.items as { id: string; type: string }[]).find(({ type }) => type === 'appeal.opened')?.id ?? '';
    const resend = async () => world.api.post(`/v1/webhook-endpoints/${id}/deliveries/${opened}/resend`, { as: people.agent, body: {} });
    expect((await resend()).status).toBe(200);
    expect(await resend()).toMatchObject({ status: 409, body: { code: 'webhook_delivery_not_ended' } });
    await world.drain();
    const twice = world.receiver.received.filter(({ type }) => type === 'appeal.opened');
    expect(idsOf(twice)).toEqual([twice[0]?.id, twice[0]?.id]);
  });

  it('of whatever role hear at an address no more of a guarded case than its merchant', async () => {
    world.cases.moveTo(instant('2026-11-24T02:00:00.000Z'));
    const { orderId } = await world.cases.frozenMerchant([900_000n], [0n], '02');
    await world.register({ id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null });
    await world.register(people.agent);
    const appealId = await world.cases.open(orderId);
    await world.cases.handInEverything(appealId);
    await world.cases.appealAt('risk_review');
    await world.drain();
    const of = (one: string) => world.receiver.received.filter(({ data }) => data.appealId === one);
    expect(of(appealId).map(({ type }) => type)).toContain('document.received');
    expect(of(appealId).filter(({ type }) => /^(task|finding|decision\.proposed)/.test(type))).toEqual([]);
    expect(JSON.stringify(of(appealId))).not.toMatch(/verification|complian|limitId/);
    // Where nothing is guarded they hear what colleagues hear.
    expect(world.receiver.received.filter(({ type }) => type === 'task.opened').length).toBeGreaterThan(0);
  });

  it('of a merchant have endpoints of their own, told of their own cases and nothing from inside', async () => {
    const [own, other] = [await world.cases.appealAt('collecting_documents'), await world.cases.appealAt('collecting_documents')];
    const merchant = merchantPerson(own.merchantId);
    const theirs = await world.register(people.agent, ['freeze_order.lifted']);
    const { id } = await world.register(merchant);
    for (const { appealId } of [own, other]) await world.cases.handInEverything(appealId);
    await world.cases.acceptAllPapers(own.appealId);
    await world.drain();
    expect(new Set(world.receiver.received.map(({ data }) => String(data.merchantId)))).toEqual(new Set([own.merchantId]));
    expect(world.receiver.received.filter(({ type }) => /^task\./.test(type))).toEqual([]);
    expect(await world.api.get(`/v1/webhook-endpoints/${theirs.id}`, merchant)).toMatchObject({ status: 404, body: { code: 'webhook_endpoint_not_found' } });
    expect(await world.api.post(`/v1/webhook-endpoints/${id}/pause`, { as: merchantPerson(other.merchantId), body: {} })).toMatchObject({ status: 404, body: { code: 'webhook_endpoint_not_found' } });
    const listed = await world.api.get('/v1/webhook-endpoints', merchant);
    expect(idsOf(listed.body.items as { id: string }[])).toEqual([id]);
  });
});
