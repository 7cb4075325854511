import { settledPosition } from '@thaw/persistence';
import { people } from '../support/people';
import { idsOf, WebhookWorld } from '../support/webhook-world';

let world: WebhookWorld;
beforeEach(async () => {
  world = await WebhookWorld.start();
});
afterEach(async () => world.stop());

describe('a webhook', () => {
  it('verifies with the public package, tells what was asked for, and is listed with what came back', async () => {
    const { id, secret } = await world.register(people.agent, ['appeal.opened', 'appeal.stage_entered']);
    const { appealId } = await world.cases.appealAt('risk_review');
    await world.drain();
    expect(world.receiver.received.map(({ type }) => type)).toEqual(['appeal.opened', 'appeal.stage_entered']);
    expect(world.receiver.received.every(({ verifiedWith }) => verifiedWith.includes(secret))).toBe(true);
    expect(world.receiver.received[1]?.data).toMatchObject({ id: world.receiver.received[1]?.id, appealId, before: { stage: 'collecting_documents' }, after: { stage: 'risk_review' } });
    const { body } = await world.api.get(`/v1/webhook-endpoints/${id}/deliveries`, people.agent);
    expect((body.items as { status: string; attempts: { code: number }[] }[]).map((one) => [one.status, one.attempts.map(({ code }) => code)])).toEqual([['delivered', [204]], ['delivered', [204]]]);
  });

  it('waits while the world.receiver is away for an hour: nothing is lost, each case keeps its order', async () => {
    const from = await settledPosition(world.cases.source);
    await world.register(people.agent);
    world.receiver.status = 0;
    for (let minute = 0; minute < 60; minute += 5) {
      if (minute % 20 === 0) await world.cases.appealAt('risk_review');
      await world.drain();
      world.skip(5 * 60_000);
    }
    expect(world.receiver.received).toEqual([]);
    world.receiver.status = 204;
    for (let hours = 0; hours < 3; hours += 1) {
      world.skip(3_600_000);
      await world.drain();
    }
    const written = await world.writtenSince(from);
    expect(new Set(idsOf(world.receiver.received))).toEqual(new Set(written.map((row) => row.event_id)));
    expect(world.receiver.received.length).toBe(written.length);
    for (const key of new Set(written.map((row) => row.key))) {
      const own = new Set(written.filter((row) => row.key === key).map((row) => row.event_id));
      expect(idsOf(world.receiver.received).filter((one) => own.has(one))).toEqual([...own]);
    }
  });
});
