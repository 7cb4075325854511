import { people } from '../support/people';
import { WebhookWorld } from '../support/webhook-world';

let world: WebhookWorld;
beforeEach(async () => {
  world = await WebhookWorld.start();
});
afterEach(async () => world.stop());

describe('an endpoint that does not answer', () => {
  it('is paused after a day with an alarm and listed; resumed, it gets everything that was left, in order', async () => {
    const { id } = await world.register(people.agent, ['appeal.opened', 'appeal.stage_entered']);
    world.receiver.status = 500;
    await world.cases.appealAt('risk_review');
    for (let hour = 0; hour < 40; hour += 1) {
      await world.drain();
      world.skip(3_600_000);
    }
    expect(world.log.filter((line) => line.includes('ALARM')).length).toBe(1);
    const listed = await world.api.get('/v1/webhook-endpoints?status=paused', people.agent);
    expect(listed.body.items).toMatchObject([{ id, pausedWhy: 'dead' }]);
    await world.cases.appealAt('risk_review');
    world.receiver.status = 204;
    await world.drain();
    expect(world.receiver.received).toEqual([]);
    expect((await world.api.post(`/v1/webhook-endpoints/${id}/resume`, { as: people.agent, body: {} })).body).toMatchObject({ status: 'active', pausedWhy: null, failingSince: null });
    await world.drain();
    expect(world.receiver.received.map(({ type }) => type).sort()).toEqual(['appeal.opened', 'appeal.opened', 'appeal.stage_entered', 'appeal.stage_entered']);
  });
});

describe('an endpoint that is resumed', () => {
  it('gets what was left at once, with all its attempts before it, however long the next was away', async () => {
    const { id } = await world.register(people.agent, ['appeal.opened', 'appeal.stage_entered']);
    world.receiver.status = 500;
    await world.cases.appealAt('risk_review');
    for (let hour = 0; hour < 20; hour += 1) {
      await world.drain();
      world.skip(3_600_000);
    }
    await world.api.post(`/v1/webhook-endpoints/${id}/pause`, { as: people.agent, body: {} });
    world.receiver.status = 204;
    await world.drain();
    expect(world.receiver.received).toEqual([]);
    await world.api.post(`/v1/webhook-endpoints/${id}/resume`, { as: people.agent, body: {} });
    expect(await world.cases.source.query(`SELECT DISTINCT attempts FROM webhook_delivery WHERE status = 'pending'`)).toEqual([{ attempts: 0 }]);
    await world.drain();
    expect(world.receiver.received.map(({ type }) => type)).toEqual(['appeal.opened', 'appeal.stage_entered']);
  });
});
