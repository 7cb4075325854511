import { randomUUID } from 'node:crypto';
import { instantFromMs, msOf, webhookDelivery } from '@thaw/domain';
import { endLinesOfRemoved, sweepEndedDeliveries } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { EndedSweep } from '@thaw/worker';
import { asSuperuser } from '../support/behind-the-back';
import { people } from '../support/people';
import { endpoints, WebhookWorld } from '../support/webhook-world';

let world: WebhookWorld;
beforeEach(async () => {
  world = await WebhookWorld.start();
});
afterEach(async () => world.stop());

const dayMs = 86_400_000;
const keptMs = webhookDelivery.endedKeptDays * dayMs;

const sweep = async () => sweepEndedDeliveries(world.cases.source, world.cases.now, 1_000);
const lines = async (where = 'true') => world.cases.source.query<{ id: string; status: string; in_front: boolean }[]>(`SELECT id, status, in_front FROM webhook_delivery WHERE ${where} ORDER BY id`);
const attempts = async () => (await world.cases.source.query<{ count: number }[]>('SELECT count(*)::int AS count FROM webhook_attempt'))[0]?.count;
const listed = async (id: string) => ((await world.api.get(`${endpoints}/${id}/deliveries`, people.agent)).body.items as { id: string; endedAt: string | null }[]).map((one) => [one.id, one.endedAt]);

/** Puts tests in line for an endpoint, each a case of its own unless told otherwise. */
async function putInLine(endpointId: string, count: number, cases = count): Promise<void> {
  await world.cases.source.query(
    `INSERT INTO webhook_delivery (endpoint_id, position, case_key, type, status, next_attempt_at, created_at)
     SELECT $1, n, 'test/' || n % $3, 'webhook.test', 'pending', $2, $2 FROM generate_series(1, $4::int) n`,
    [endpointId, world.cases.now, cases, count],
  );
}

async function delivered(endpointId: string): Promise<string> {
  const { deliveryId } = (await world.act(people.agent, endpointId, 'test')).body as { deliveryId: string };
  await world.drain();
  return deliveryId;
}

describe('a delivery that has ended', () => {
  it('is kept so many days after its end, then goes with its attempts; its event stays, and is not sent anew', async () => {
    const { id } = await world.register(people.agent, ['appeal.opened']);
    await world.cases.appealAt('collecting_documents');
    world.skip(dayMs);
    await world.drain();
    const endedAt = world.cases.now;
    const [line] = await lines();
    expect(await listed(id)).toEqual([[line?.id, endedAt]]);
    world.skip(keptMs - 1);
    expect([await sweep(), await attempts()]).toEqual([0, 1]);
    world.skip(1);
    expect([await sweep(), await attempts(), await listed(id)]).toEqual([1, 0, []]);
    await world.drain();
    expect(world.receiver.received.map(({ type }) => type)).toEqual(['appeal.opened']);
    const feed = await world.cases.source.query<unknown[]>(`SELECT 1 FROM audit_entry WHERE event_id = $1`, [world.receiver.received[0]?.id]);
    expect(feed).toHaveLength(1);
  });

  it('is kept anew from its new end when it is sent again', async () => {
    const { id } = await world.register(people.agent, ['appeal.closed']);
    const deliveryId = await delivered(id);
    world.skip(keptMs - dayMs);
    expect((await world.act(people.agent, id, `deliveries/${deliveryId}/resend`)).status).toBe(200);
    world.skip(keptMs);
    // In line it stays, however old.
    expect([await sweep(), await listed(id)]).toEqual([0, [[deliveryId, null]]]);
    await world.drain();
    expect([await sweep(), await listed(id)]).toEqual([0, [[deliveryId, world.cases.now]]]);
    world.skip(keptMs);
    expect(await sweep()).toBe(1);
  });

  it('that is no longer kept cannot be sent again, nor can another’s: who asks is told why', async () => {
    const { id } = await world.register(people.agent, ['appeal.closed']);
    const other = await world.register(people.agent, ['appeal.closed']);
    const [deliveryId, others] = [await delivered(id), await delivered(other.id)];
    world.skip(keptMs);
    expect(await world.act(people.agent, id, `deliveries/${others}/resend`)).toMatchObject({ status: 404, body: { code: 'webhook_delivery_not_found' } });
    await sweep();
    for (const one of [deliveryId, randomUUID()]) {
      expect(await world.act(people.agent, id, `deliveries/${one}/resend`)).toMatchObject({ status: 404, body: { code: 'webhook_delivery_not_found', particulars: { keptDays: webhookDelivery.endedKeptDays } } });
    }
  });

  it('is cleared away in batches, the oldest first, and what is to be sent never', async () => {
    const { id } = await world.register(people.agent, ['appeal.closed']);
    await putInLine(id, 5);
    await world.drain();
    await putInLine(id, 2);
    world.skip(keptMs);
    expect([await sweepEndedDeliveries(world.cases.source, world.cases.now, 3), (await lines()).length]).toEqual([3, 4]);
    expect([await sweepEndedDeliveries(world.cases.source, world.cases.now, 3), (await lines()).map(({ status }) => status)]).toEqual([2, ['pending', 'pending']]);
    await expect(world.cases.source.query('DELETE FROM webhook_delivery')).rejects.toThrow(/is still to be sent/);
    expect(await lines(`status = 'pending'`)).toHaveLength(2);
  });

  it('is found by its end, not by looking at all there are', async () => {
    const { id } = await world.register(people.agent, ['appeal.closed']);
    await world.cases.source.query(
      `INSERT INTO webhook_delivery (endpoint_id, position, case_key, type, status, ended_at, created_at)
       SELECT $1, 0, 'test/' || n, 'webhook.test', 'delivered', $2::timestamptz + n * interval '1 minute', $2 FROM generate_series(1, 20000) n`,
      [id, world.cases.now],
    );
    const source = {
      query: async (sql: string, values: unknown[]) => {
        plans.push(await world.cases.source.query(`EXPLAIN ${sql}`, values));
        return [[], 0];
      },
    };
    await asSuperuser(world.cases.database, 'ANALYZE webhook_delivery', []);
    const plans: unknown[] = [];
    await sweepEndedDeliveries(source as Parameters<typeof sweepEndedDeliveries>[0], instantFromMs(msOf(world.cases.now) + keptMs + dayMs), 1_000);
    expect(JSON.stringify(plans)).toContain('Index Scan using webhook_delivery_by_end');
    expect(JSON.stringify(plans)).not.toContain('Seq Scan');
  });
});

describe('an endpoint that is removed', () => {
  const endLines = async (most: number) => endLinesOfRemoved(world.cases.source, world.cases.now, most);

  it('is sent nothing more from then on; its line is ended in batches, case by case from the front', async () => {
    const { id } = await world.register(people.agent, ['appeal.closed']);
    const other = await world.register(people.agent, ['appeal.closed']);
    await putInLine(id, 12, 3);
    await putInLine(other.id, 2);
    expect(await endLines(5)).toBe(0);
    expect((await world.act(people.agent, id, 'remove')).status).toBe(200);
    const inLine = async () => (await lines(`endpoint_id = '${id}' AND status = 'pending'`)).length;
    expect(await inLine()).toBe(12);
    const left: number[] = [];
    for (let ended = 5; ended === 5; left.push(await inLine())) {
      ended = await endLines(5);
      // However far it has come, each case that has something in line has one in front.
      const cases = await world.cases.source.query<{ fronts: number }[]>(`SELECT count(*) FILTER (WHERE in_front)::int AS fronts FROM webhook_delivery WHERE status = 'pending' GROUP BY endpoint_id, case_key`);
      expect(cases.filter(({ fronts }) => fronts !== 1)).toEqual([]);
    }
    expect(left).toEqual([7, 2, 0]);
    await world.drain();
    expect(world.receiver.received).toHaveLength(2);
    world.skip(keptMs);
    expect([await sweep(), (await lines()).length]).toEqual([14, 0]);
  });

  it('goes at once, however long its line is', async () => {
    const { id } = await world.register(people.agent, ['appeal.closed']);
    await putInLine(id, 20_000, 400);
    const wrote = async () => (await world.cases.source.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM webhook_delivery WHERE status <> 'pending'`))[0]?.count ?? -1;
    expect((await world.act(people.agent, id, 'remove')).status).toBe(200);
    expect(await wrote()).toBe(0);
    const batches: number[] = [];
    await new EndedSweep({
      what: 'lines', clock: { now: () => new Date(world.cases.now) }, logger: createLogger('spec', 'silent'),
      sweep: async (asOf, most) => {
        const count = await endLinesOfRemoved(world.cases.source, asOf, most);
        batches.push(count);
        return count;
      },
    }).sweep();
    expect([batches.every((count) => count <= 1_000), await wrote()]).toEqual([true, 20_000]);
  });

  it('takes nothing of what was under way: what comes of that is kept nowhere, and nothing fails', async () => {
    const { id } = await world.register(people.agent, ['appeal.closed']);
    await putInLine(id, 1);
    const [due] = await world.queue.take(world.cases.now, { all: 1, ofFailing: 1 });
    await world.act(people.agent, id, 'remove');
    expect(await endLines(10)).toBe(1);
    if (due === undefined) throw new Error('nothing was due');
    expect(await world.queue.record(due, { code: 204, failure: null }, 5, world.cases.now)).toBeNull();
    expect([(await lines()).map(({ status }) => status), await attempts()]).toEqual([['given_up'], 0]);
  });
});
