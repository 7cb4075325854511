import { eventually } from '../support/eventually';
import { FaultWorld, type Underway } from './fault-world';
import { passes } from './rounds';
import { expectUnharmed } from './unharmed';

/** Promise: the API goes on accepting while Temporal is down, and everything proceeds when it is back. */

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

const apiReady = async () => (await fetch(`${world.stack.urls.api}/health/ready`)).status;
const worker = async (what: 'live' | 'ready') => (await fetch(`${world.stack.urls.workerHealth}/health/${what}`)).status;

it.each(passes)('takes appeals, papers and decisions without Temporal, and carries them on when it is back (pass %i)', async () => {
  await world.kill('temporal');
  const appeals = await Promise.all(Array.from({ length: 4 }, open));
  for (const appeal of appeals) {
    for (const stage of ['collecting_documents', 'risk_review', 'approval'] as const) {
      await world.step(appeal, stage);
      expect(await apiReady()).toBe(200);
    }
    expect(await world.stageOf(appeal.id)).toBe('bank_confirmation');
  }
  // A worker that cannot poll does not look healthy, and does not give up either.
  await eventually(async () => expect(await worker('ready')).toBe(503));
  expect(await worker('live')).toBe(200);
  for (const { id } of appeals) expect(await world.outside.investigations(id)).toEqual([]);

  await world.revive('temporal');
  for (const appeal of appeals) await world.step(appeal, 'bank_confirmation');
  for (const { id } of appeals) await world.closed(id);
  await expectUnharmed(world, appeals);
  await eventually(async () => expect(await worker('ready')).toBe(200));
});

async function open(): Promise<Underway> {
  const { accountNumber, order } = await world.casework.frozenMerchant();
  return { id: (await world.casework.open(order.id)).id, accountNumber };
}
