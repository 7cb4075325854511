import { eventually } from '../support/eventually';
import { staff } from './casework';
import { FaultWorld } from './fault-world';
import { expectUnharmed } from './unharmed';

/** Promise: a worker that is drained drops nothing: what is under way ends, what comes waits for the next worker. */

interface Worker {
  readonly id: string;
  readonly host: string | null;
  readonly state: string;
}

let world: FaultWorld;
beforeEach(async () => {
  world = await FaultWorld.start();
});
afterEach(async () => world.stop());

const workers = async () => (await world.casework.as(staff.operator).get<{ items: readonly Worker[] }>('/v1/ops/workers')).items;

async function readiness(): Promise<unknown> {
  const answer = await fetch(`${world.stack.urls.workerHealth}/health/ready`);
  return { ...((await answer.json()) as object), status: answer.status };
}

it('finishes a payment under way, takes nothing new, says so, and another goes on where it stood', async () => {
  const underWay = await world.appealAt('releasing');
  // It says so with its next beat.
  await eventually(async () => expect(await workers()).toMatchObject([{ state: 'polling', host: expect.stringContaining(':') as string }]));
  const [worker] = await workers();
  await world.casework.as(staff.operator).post(`/v1/ops/workers/${worker?.id ?? ''}/drain`, { why: 'the machine is replaced' });
  await eventually(async () => expect(await workers()).toMatchObject([{ state: 'drained' }]));
  expect(await readiness()).toMatchObject({ status: 503, parts: { process: { ok: false, detail: 'drained' } } });
  expect(world.stack.pidOf('worker')).toBeDefined();
  // What comes meanwhile is accepted and kept.
  const { order } = await world.casework.frozenMerchant();
  const { id } = await world.casework.open(order.id);
  await world.outside.setSettlement(underWay.accountNumber, { mode: 'ok' });
  expect(await world.describe(id).then((found) => found.status.name, () => 'none')).toBe('none');
  await world.stack.stopPart('worker');
  await world.revive('worker');
  await eventually(async () => expect((await world.describe(id)).status.name).toBe('RUNNING'));
  await world.closed(underWay.id);
  await world.withdraw(id);
  await expectUnharmed(world, [underWay]);
  await eventually(async () => expect((await workers()).map(({ state }) => state).sort()).toEqual(['drained', 'polling']));
});
