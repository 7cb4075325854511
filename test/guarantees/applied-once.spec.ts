import { createHash, randomUUID } from 'node:crypto';
import { asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** Promise: a command is applied once, however often it is sent. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start();
});
afterAll(async () => world.stop());

function keyFor(body: string, key: string = randomUUID()) {
  return { scope: 'agent.lin', key, requestHash: createHash('sha256').update(body).digest('hex') };
}

describe('a command sent again with its idempotency key', () => {
  it('gives the same answer and leaves one effect, also when twenty arrive at once', async () => {
    const { orderId } = await world.frozenMerchant();
    const key = keyFor('open');
    const results = await Promise.all(Array.from({ length: 20 }, async () => world.tryOpen(orderId, {}, people.agent, key)));
    const answers = results.map((result) => must(result).appealId);
    expect(new Set(answers).size).toBe(1);
    expect(results.filter((result) => result.ok && !result.value.replayed)).toHaveLength(1);
    const [count] = await asSuperuser(world.database, 'SELECT count(*)::int AS n FROM appeal WHERE freeze_order_id = $1', [orderId]);
    expect(count?.['n']).toBe(1);
  });

  it('is refused with another body', async () => {
    const { orderId } = await world.frozenMerchant();
    const key = keyFor('first');
    must(await world.tryOpen(orderId, {}, people.agent, key));
    const other = await world.tryOpen(orderId, {}, people.agent, keyFor('second', key.key));
    expect(other).toMatchObject({ ok: false, refusal: { code: 'idempotency_key_reused' } });
  });

  it('may be used again after a refusal: a refused command leaves no key behind', async () => {
    const { orderId } = await world.frozenMerchant();
    const key = keyFor('same');
    expect(await world.tryOpen(orderId, { amountMinor: 999_999_999n }, people.agent, key)).toMatchObject({ ok: false, refusal: { code: 'amount_over_frozen', field: 'amountMinor' } });
    must(await world.tryOpen(orderId, {}, people.agent, key));
  });

  it('belongs to its caller: another principal may use the same word', async () => {
    const [one, two] = [await world.frozenMerchant(), await world.frozenMerchant()];
    const key = keyFor('open');
    const first = must(await world.tryOpen(one.orderId, {}, people.agent, key)).appealId;
    const second = must(await world.tryOpen(two.orderId, {}, people.agent, { ...key, scope: 'agent.zhao' })).appealId;
    expect(second).not.toBe(first);
  });
});

describe('what opens only once', () => {
  it('one appeal per order and level, also when two agents open at the same moment', async () => {
    const { orderId } = await world.frozenMerchant();
    const results = await Promise.all([world.tryOpen(orderId), world.tryOpen(orderId)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ refusal: { code: 'appeal_already_open' } });
  });
});
