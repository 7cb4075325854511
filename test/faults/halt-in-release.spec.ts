import type { SettlementLevers } from '@thaw/tools';
import { eventually } from '../support/eventually';
import { staff } from './casework';
import { FaultWorld, type Underway } from './fault-world';
import { expectUnharmed } from './unharmed';

/**
 * Promise: when all releases are stopped, nothing leaves any more; what was under way is read back and finished or kept, never half, also when
 * the worker dies meanwhile; and everything goes on by itself afterwards.
 */

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

const path = '/v1/ops/releases-halt';
const second = 'treasury.ma';

async function halt(): Promise<void> {
  await world.casework.as(staff.operator).post(path, { reason: 'The core misbehaves.' });
}

async function goOn(): Promise<void> {
  await world.casework.as(staff.operator).post(`${path}/propose-resumption`, { why: 'The core is mended.' });
  await world.casework.as(second).decide(path, `${path}/resume`, {});
}

async function waitsFor(appealId: string): Promise<string | undefined> {
  return (await world.casework.read(appealId)).wait?.kind;
}

/** An appeal whose order the core has and does not answer for. */
async function underWay(mode: NonNullable<SettlementLevers['mode']>): Promise<Underway> {
  const appeal = await world.appealAt('bank_confirmation');
  await world.outside.setSettlement(appeal.accountNumber, { mode });
  await world.outside.bankSaysYes(appeal.id);
  await eventually(async () => expect(await world.runsAnActivity(appeal.id)).toBe(true));
  return appeal;
}

it('stopped in the middle, with the worker killed: what was paid is posted, what was not is kept, what comes after waits, and all of it goes on', async () => {
  const paid = await underWay('time_out_after_doing');
  await eventually(async () => expect(await world.outside.statement(paid.accountNumber)).toHaveLength(1));
  const unpaid = await underWay('time_out_before_doing');
  const later = await world.appealAt('bank_confirmation');
  await halt();
  await world.kill('worker');
  for (const { accountNumber } of [paid, unpaid]) await world.outside.setSettlement(accountNumber, { mode: 'ok' });
  await world.outside.bankSaysYes(later.id);
  await world.revive('worker');

  // What the core had done before is read back and counts, halted or not.
  expect((await world.closed(paid.id)).outcome).toBe('released_in_part');
  for (const { id } of [unpaid, later]) await eventually(async () => expect(await waitsFor(id)).toBe('release_halted'));
  expect((await world.casework.read(unpaid.id)).releases).toHaveLength(1);
  expect((await world.casework.read(later.id)).releases).toEqual([]);
  for (const { accountNumber } of [unpaid, later]) expect(await world.outside.statement(accountNumber)).toEqual([]);

  // Killed once more while everything waits, and lifted while no worker lives: what is left to do is a fact.
  await world.kill('worker');
  await goOn();
  await world.revive('worker');
  for (const { id } of [unpaid, later]) await world.closed(id);
  await expectUnharmed(world, [paid, unpaid, later]);
}, 400_000);

it('raises one finding for the halt and none for the appeals that wait', async () => {
  const appeal = await world.appealAt('bank_confirmation');
  await halt();
  await world.outside.bankSaysYes(appeal.id);
  await eventually(async () => expect(await waitsFor(appeal.id)).toBe('release_halted'));
  const open = () => world.sql<{ class: string; cause: string }>('SELECT class, cause FROM stuck_finding WHERE resolved_at IS NULL');
  await eventually(async () => expect(await open()).toEqual([{ class: 'releases_halted', cause: 'all releases are halted' }]));
  await goOn();
  await world.closed(appeal.id);
  await eventually(async () => expect(await open()).toEqual([]));
  await expectUnharmed(world, [appeal]);
});
