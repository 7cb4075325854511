import { randomUUID } from 'node:crypto';
import { plusMs, type Instant } from '@thaw/domain';
import { EndedSweep } from '@thaw/worker';
import { sweepIdempotencyKeys } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { ApiWorld } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { eventually } from '../support/eventually';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const hourMs = 3_600_000;
const hoursOn = (hours: number) => new Date(Date.parse(world.cases.now) + hours * hourMs);
const opening = (freezeOrderId: string, key: string) => ({ as: people.agent, key, body: { freezeOrderId, statement: 'Ordinary trade.' } });
const keys = async () => (await asSuperuser(world.cases.database, 'SELECT scope, key FROM idempotency_key ORDER BY key')).map(({ key }) => String(key));

describe('a request whose key is in use', () => {
  it('is told to come back while the first is under way, and gets its answer then', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const key = randomUUID();
    const holder = world.cases.source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM freeze_order WHERE id = $1 FOR UPDATE', [orderId]);
    const first = world.post('/v1/appeals', opening(orderId, key));
    await eventually(async () => expect(await asSuperuser(world.cases.database, "SELECT 1 FROM pg_stat_activity WHERE application_name = 'spec-api' AND datname = current_database() AND wait_event_type = 'Lock'")).toHaveLength(1));
    const second = await world.post('/v1/appeals', opening(orderId, key));
    expect(second).toMatchObject({ status: 409, body: { code: 'idempotency_key_in_flight', field: 'Idempotency-Key' } });
    expect(second.headers.get('retry-after')).toBe('1');
    await holder.commitTransaction();
    await holder.release();
    const [made, again] = [await first, await world.post('/v1/appeals', opening(orderId, key))];
    expect([made.status, again.status, again.headers.get('idempotency-replayed'), again.body.id]).toEqual([201, 201, 'true', made.body.id]);
  });

  it('waits for locks of the case as long as ever once the key is its own', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const asked = await world.cases.store.transaction(async (transaction) => {
      await transaction.claimKey({ scope: 'spec', key: randomUUID(), requestHash: 'a'.repeat(64) }, world.cases.now);
      await transaction.lockByOrder(orderId);
      return (transaction as { manager?: { query(sql: string): Promise<{ lock_timeout: string }[]> } }).manager?.query('SHOW lock_timeout');
    });
    expect(asked).toEqual([{ lock_timeout: '8s' }]);
  });
});

describe('an answer', () => {
  it('says how long it is kept: three days, from when it was first given', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const key = randomUUID();
    const given = await world.post('/v1/appeals', opening(orderId, key));
    expect(given.headers.get('idempotency-expires')).toBe(hoursOn(72).toISOString());
    expect((await world.post('/v1/appeals', opening(orderId, key))).headers.get('idempotency-expires')).toBe(hoursOn(72).toISOString());
    expect((await world.get('/v1/appeals', people.agent)).headers.get('idempotency-expires')).toBeNull();
  });

  it('is forgotten after that, a batch at a time, and the key is free; what was to last longer lasts', async () => {
    const { orderId } = await world.cases.frozenMerchant();
    const key = randomUUID();
    const sweepAt = async (hours: number, most?: number) =>
      new EndedSweep({ what: 'idempotency keys', sweep: async (asOf, batch) => sweepIdempotencyKeys(world.cases.source, asOf, most ?? batch), clock: { now: () => hoursOn(hours) }, logger: createLogger('spec', 'silent') }).sweep();
    await world.post('/v1/appeals', opening(orderId, key));
    const long = { scope: 'remedy_run', key: `run/${randomUUID()}`, requestHash: 'b'.repeat(64), keptForMs: 400 * 24 * hourMs };
    await world.cases.store.transaction(async (transaction) => transaction.claimKey(long, world.cases.now));
    expect(await sweepAt(71.9)).toBe(0);
    expect((await world.post('/v1/appeals', opening(orderId, key))).headers.get('idempotency-replayed')).toBe('true');
    const before = (await keys()).length;
    expect(await sweepIdempotencyKeys(world.cases.source, world.cases.now, 1)).toBe(0);
    expect(await sweepAt(72, 1)).toBe(1);
    expect(await keys()).toHaveLength(before - 1);
    await sweepAt(72);
    expect(await keys()).toEqual([long.key]);
    expect(await world.post('/v1/appeals', opening(orderId, key))).toMatchObject({ status: 409, body: { code: 'appeal_already_open' } });
  });
});

describe('a key that has expired and was not swept', () => {
  /** Takes it as another process would, and answers under it. */
  const claim = async (key: string, at: Instant, body: string, before: () => Promise<void> = async () => undefined) =>
    world.cases.store.transaction(async (transaction) => {
      const idempotency = { scope: 'spec', key, requestHash: body.repeat(64) };
      const taken = await transaction.claimKey(idempotency, at);
      if (taken.state !== 'new') return taken.state === 'known' ? { ...taken, isMine: taken.requestHash === idempotency.requestHash } : taken;
      await before();
      await transaction.answerKey(idempotency, { said: body }, null);
      return taken;
    });
  const expired = async () => {
    const key = randomUUID();
    expect(await claim(key, world.cases.now, 'a')).toMatchObject({ state: 'new' });
    return { key, at: plusMs(world.cases.now, 72 * hourMs) };
  };

  it('is free for another request, which is kept anew; and is none of the other’s any more', async () => {
    const { key, at } = await expired();
    expect(await claim(key, plusMs(at, -1), 'b')).toMatchObject({ state: 'known', isMine: false, answer: { said: 'a' } });
    expect(await claim(key, at, 'b')).toEqual({ state: 'new', expiresAt: plusMs(at, 72 * hourMs) });
    expect(await claim(key, at, 'b')).toMatchObject({ state: 'known', isMine: true, answer: { said: 'b' }, expiresAt: plusMs(at, 72 * hourMs) });
    expect(await claim(key, at, 'a')).toMatchObject({ state: 'known', isMine: false });
  });

  it('is taken by one of ten at once; nine get that one’s answer', async () => {
    const { key, at } = await expired();
    const told = await Promise.all(Array.from({ length: 10 }, async () => claim(key, at, 'b')));
    expect(told.filter(({ state }) => state === 'new')).toHaveLength(1);
    expect(told.filter((one) => one.state === 'known' && 'isMine' in one && one.isMine && JSON.stringify(one.answer) === '{"said":"b"}')).toHaveLength(9);
  });

  it('is in flight while somebody is at work under it anew, and as it was when they fail', async () => {
    const { key, at } = await expired();
    const failing = claim(key, at, 'b', async () => {
      expect(await claim(key, at, 'b')).toEqual({ state: 'in_flight' });
      throw new Error('the work fails');
    });
    await expect(failing).rejects.toThrow('the work fails');
    expect(await claim(key, plusMs(at, -1), 'a')).toMatchObject({ state: 'known', isMine: true, answer: { said: 'a' } });
    expect(await claim(key, at, 'c')).toMatchObject({ state: 'new' });
  });

  it('is no 422 for another body over HTTP, and takes effect again', async () => {
    const key = randomUUID();
    const [one, other] = [await world.cases.frozenMerchant(), await world.cases.frozenMerchant()];
    const first = await world.post('/v1/appeals', opening(one.orderId, key));
    expect(await world.post('/v1/appeals', opening(other.orderId, key))).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    const before = world.cases.now;
    world.cases.moveTo(plusMs(before, 72 * hourMs));
    const second = await world.post('/v1/appeals', opening(other.orderId, key));
    expect([first.status, second.status, second.headers.get('idempotency-replayed'), second.headers.get('idempotency-expires')]).toEqual([201, 201, null, plusMs(before, 144 * hourMs)]);
    world.cases.moveTo(before);
  });
});
