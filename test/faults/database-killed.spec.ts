import { eventually } from '../support/eventually';
import { FaultWorld, type Underway } from './fault-world';
import { appealWish, idsMade, merchantWish, rowsOf, traffic, tryOnce, type Wish } from './kept-promises';
import { passes } from './rounds';
import { expectUnharmed } from './unharmed';

/** Promise: what was accepted survives the death of PostgreSQL, which is told to its callers as "not now". */

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start({ durable: true, with: { postgres: true } });
});
afterAll(async () => world.stop());

const each = 60;
const lanes = 16;

const ready = async (url: string) => (await fetch(`${url}/health/ready`)).status;

async function wishes(): Promise<readonly Wish[]> {
  const { merchantId } = await world.casework.frozenMerchant();
  const orders = await Promise.all(Array.from({ length: each }, () => world.casework.impose(merchantId)));
  return orders.flatMap(({ id }) => [merchantWish(world.casework), appealWish(world.casework, id)]);
}

it.each(passes)('kill -9 of PostgreSQL under traffic: nothing accepted is lost, everybody recovers by themselves (pass %i)', async () => {
  const underway: readonly Underway[] = [await world.appealAt('risk_review'), await world.appealAt('bank_confirmation')];
  const all = await wishes();
  const before = await rowsOf(world);
  let killed: Promise<unknown> | undefined;
  const outcomes = await traffic(all, lanes, (count) => {
    if (count > all.length / 3) killed ??= world.kill('postgres');
  });
  await killed;

  // Whoever was not served was told so in words, and when to come again; nobody hung, nobody saw an internal error.
  const others = [...outcomes.values()].filter(({ kind }) => kind !== 'made');
  expect(others.length).toBeGreaterThan(0);
  expect(others).toEqual(others.map(() => ({ kind: 'refused', status: 503, code: 'database_unavailable', retryAfterSeconds: expect.any(Number) as number })));
  await eventually(async () => expect(await ready(world.stack.urls.api)).toBe(503));
  await eventually(async () => expect(await ready(world.stack.urls.workerHealth)).toBe(503));

  await world.revive('postgres');
  await expectAnsweredToBeThere(outcomes);
  await eventually(async () => expect(await ready(world.stack.urls.api)).toBe(200));
  for (const wish of all) {
    const first = outcomes.get(wish);
    const again = await tryOnce(wish);
    expect(again).toMatchObject(first?.kind === 'made' ? first : { kind: 'made' });
  }
  expect(await rowsOf(world)).toMatchObject({ merchant: before.merchant + each, appeal: before.appeal + each });

  await eventually(async () => expect(await ready(world.stack.urls.workerHealth)).toBe(200));
  await finish(underway);
});

async function expectAnsweredToBeThere(outcomes: Parameters<typeof idsMade>[0]): Promise<void> {
  for (const kind of ['merchant', 'appeal'] as const) {
    const made = idsMade(outcomes, kind);
    expect(await world.sql(`SELECT id FROM ${kind} WHERE id = ANY($1)`, [made])).toHaveLength(made.length);
  }
}

/** The two appeals of before go on to their end; those of the traffic are withdrawn. */
async function finish([reviewed, asked]: readonly Underway[]): Promise<void> {
  if (!reviewed || !asked) throw new Error('two appeals were under way');
  await world.finish(reviewed, 'risk_review');
  await world.finish(asked, 'bank_confirmation');
  const others = await world.sql<{ id: string }>(`SELECT id FROM appeal WHERE stage <> 'closed' AND id <> ALL($1)`, [[reviewed.id, asked.id]]);
  for (const { id } of others) await world.withdraw(id);
  for (const { id } of [reviewed, asked]) await world.closed(id);
  await expectUnharmed(world, [reviewed, asked]);
}
