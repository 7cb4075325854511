import { instantFromMs, msOf } from '@thaw/domain';
import { settledPosition } from '@thaw/persistence';
import { eventually } from '../support/eventually';
import { merchantPerson, people } from '../support/people';
import { WebhookReceiver } from '../support/webhook-receiver';
import { idsOf, WebhookWorld } from '../support/webhook-world';

let world: WebhookWorld;
beforeEach(async () => {
  world = await WebhookWorld.start();
});
afterEach(async () => world.stop());

describe('an endpoint that takes no end', () => {
  /** Endpoints that hang and that answer, side by side, under a runner that runs as in a worker. */
  async function besideOneThatHangs(status: 101 | null, cases: number): Promise<{ readonly hanging: WebhookReceiver; readonly taken: () => number }> {
    const hanging = await WebhookReceiver.start();
    hanging.status = status;
    await world.api.post('/v1/webhook-endpoints', { as: people.agent, body: { url: hanging.url, types: ['appeal.opened'] } });
    const { id } = await world.register(people.agent, ['appeal.closed']);
    // A line of hundreds of cases, each with something due.
    await world.cases.appealAt('collecting_documents');
    await world.cases.source.query(
      `INSERT INTO webhook_delivery (endpoint_id, event_id, position, case_key, type, status, next_attempt_at, created_at)
       SELECT (SELECT id FROM webhook_endpoint WHERE id <> $1), NULL, 0, 'test/' || n, 'webhook.test', 'pending', $2, $2 FROM generate_series(1, $3::int) n`,
      [id, instantFromMs(msOf(world.cases.now) - 3_600_000), cases],
    );
    await world.api.post(`/v1/webhook-endpoints/${id}/test`, { as: people.agent, body: {} });
    const runner = world.aRunner(10_000);
    world.tearDown.push(async () => {
      await hanging.stop();
      await runner.stop();
    });
    runner.start();
    return { hanging, taken: () => world.receiver.received.length };
  }

  it('holds up its own calls and nobody else’s, with hundreds of cases in line', async () => {
    const side = await besideOneThatHangs(null, 300);
    await eventually(() => expect(side.taken()).toBe(1));
    // What hangs is still hanging: a few calls, not one for each case.
    await eventually(() => expect(side.hanging.calls).toBeGreaterThan(0));
    expect(side.hanging.calls).toBeLessThanOrEqual(4);
  });

  it('that offers another protocol has failed, like any that takes nothing', async () => {
    const side = await besideOneThatHangs(101, 1);
    await eventually(() => expect(side.taken()).toBe(1));
    await eventually(async () => expect(await codes()).toEqual([{ code: 101 }]));
    expect(await world.cases.source.query(`SELECT DISTINCT status FROM webhook_delivery WHERE attempts > 0 AND id IN (SELECT delivery_id FROM webhook_attempt WHERE code = 101)`)).toEqual([{ status: 'pending' }]);
  });

  const codes = async () => world.cases.source.query<unknown>('SELECT DISTINCT code FROM webhook_attempt WHERE code <> 204');
});

describe('whoever has many endpoints and much in line', () => {
  /** So many tests in line for an endpoint, due for so long already, minutes. */
  async function inLine(endpointId: string, count: number, dueForMinutes: number): Promise<void> {
    await world.cases.source.query(
      `INSERT INTO webhook_delivery (endpoint_id, event_id, position, case_key, type, status, next_attempt_at, created_at)
       SELECT $1, NULL, 0, 'test/' || gen_random_uuid(), 'webhook.test', 'pending', $2, $2 FROM generate_series(1, $3::int)`,
      [endpointId, instantFromMs(msOf(world.cases.now) - dueForMinutes * 60_000), count],
    );
  }
  const take = async (all: number) => {
    const due = await world.queue.take(world.cases.now, { all, ofFailing: all });
    return Object.fromEntries([...new Set(due.map(({ endpointId }) => endpointId))].map((id) => [id, due.filter(({ endpointId }) => endpointId === id).length]));
  };

  it('a merchant has a share of the calls at most, however sound and slow their endpoints are', async () => {
    const merchant = merchantPerson((await world.cases.frozenMerchant()).merchantId);
    const [own, house] = [[] as string[], await world.register(people.agent, ['appeal.closed'])];
    for (let i = 0; i < 10; i += 1) own.push((await world.register(merchant, ['appeal.closed'])).id);
    for (const id of own) await inLine(id, 6, 60);
    await inLine(house.id, 1, 0);
    const taken = await take(32);
    expect(taken[house.id]).toBe(1);
    expect(own.reduce((sum, id) => sum + (taken[id] ?? 0), 0)).toBe(8);
    // What they have under way counts.
    await inLine(house.id, 1, 0);
    expect(await take(32)).toEqual({ [house.id]: 1 });
  });

  it('waits for their turn: next is who has least under way, of one owner’s endpoints that which has least', async () => {
    const merchant = merchantPerson((await world.cases.frozenMerchant()).merchantId);
    const [busy, quiet] = [await world.register(people.agent, ['appeal.closed']), await world.register(people.agent, ['appeal.closed'])];
    const { id } = await world.register(merchant, ['appeal.closed']);
    await inLine(busy.id, 40, 60);
    await inLine(quiet.id, 1, 0);
    await inLine(id, 1, 0);
    expect(await take(3)).toEqual({ [busy.id]: 1, [quiet.id]: 1, [id]: 1 });
  });
});

describe('several senders', () => {
  it('share the line: each event is sent once', async () => {
    const from = await settledPosition(world.cases.source);
    await world.register(people.agent);
    await Promise.all(Array.from({ length: 4 }, async () => world.cases.appealAt('risk_review')));
    await Promise.all([world.drain(), world.drain(), world.drain()]);
    await world.drain();
    const written = await world.writtenSince(from);
    expect(idsOf(world.receiver.received).sort()).toEqual(written.map((row) => row.event_id).sort());
  });

  it('one dies with an event in its hands: another sends it once the lease has run out, nothing behind it goes first', async () => {
    await world.register(people.agent, ['appeal.opened', 'appeal.stage_entered']);
    await world.cases.appealAt('risk_review');
    const dying = world.queue;
    await dying.fill(world.cases.now);
    expect((await dying.take(world.cases.now, { all: 10, ofFailing: 10 })).map(({ content }) => content.type)).toEqual(['appeal.opened']);
    await world.drain();
    expect(world.receiver.received).toEqual([]);
    await world.cases.source.query(`UPDATE webhook_delivery SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL`);
    await world.drain();
    expect(world.receiver.received.map(({ type }) => type)).toEqual(['appeal.opened', 'appeal.stage_entered']);
  });
});
