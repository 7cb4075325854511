import { FaultWorld } from './fault-world';
import { appealWish, documentWish, idsMade, merchantWish, rowsOf, traffic, type Wish } from './kept-promises';
import { passes } from './rounds';

/** Promise: whatever was answered with success stays; whatever was not can be sent again with its key, and is there once. */

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

const each = 60;
const lanes = 24;

async function wishes(): Promise<readonly Wish[]> {
  const { merchantId, order } = await world.casework.frozenMerchant();
  const { id: appealId } = await world.casework.open(order.id);
  const orders = await Promise.all(Array.from({ length: each }, () => world.casework.impose(merchantId)));
  return orders.flatMap(({ id }, i) => [merchantWish(world.casework), appealWish(world.casework, id), documentWish(world.casework, appealId, i % 2 === 0 ? 'statement_of_facts' : 'business_licence')]);
}

describe.each(['SIGTERM', 'SIGKILL'] as const)('the API under traffic and %s', (signal) => {
  it.each(passes)('keeps what it answered, and gives the same answers to the same keys afterwards (pass %i)', async () => {
    const all = await wishes();
    const before = await rowsOf(world);
    let ended: Promise<unknown> | undefined;
    const outcomes = await traffic(all, lanes, (count) => {
      if (count > all.length / 3) ended ??= world.kill('api', signal);
    });
    const ending = await ended;
    if (signal === 'SIGTERM') expect(ending).toEqual({ code: 0, signal: null });

    const kinds = [...outcomes.values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'made').length).toBeGreaterThan(all.length / 3);
    expect(kinds).toContain('no answer');
    // One that stops may say "not now" to what still comes in; anything else would be a lie about the request.
    expect([...outcomes.values()].filter((one) => one.kind === 'refused' && one.status !== 503)).toEqual([]);
    await expectAnsweredToBeThere(outcomes);

    await world.revive('api');
    for (const wish of all) {
      const first = outcomes.get(wish);
      const id = await wish.send();
      if (first?.kind === 'made') expect(id).toBe(first.id);
    }
    const after = await rowsOf(world);
    expect(after).toEqual({ merchant: before.merchant + each, appeal: before.appeal + each, document: before.document + each });
  });
});

async function expectAnsweredToBeThere(outcomes: Parameters<typeof idsMade>[0]): Promise<void> {
  for (const kind of ['merchant', 'appeal', 'document'] as const) {
    const made = idsMade(outcomes, kind);
    const found = await world.sql<{ id: string }>(`SELECT id FROM ${kind} WHERE id = ANY($1)`, [made]);
    expect(found).toHaveLength(made.length);
  }
}
