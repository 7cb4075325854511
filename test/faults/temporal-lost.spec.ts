import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '@thaw/tools';
import { eventually } from '../support/eventually';
import { FaultWorld, heldStages, type HeldStage, type Underway } from './fault-world';
import { expectUnharmed } from './unharmed';

/** Promise: Temporal's total loss loses nothing. */

let world: FaultWorld;
let appeals: ReadonlyMap<HeldStage, Underway>;
beforeEach(async () => {
  world = await FaultWorld.start();
  appeals = new Map(await Promise.all(heldStages.map(async (stage) => [stage, await world.appealAt(stage, 'is down')] as const)));
});
afterEach(async () => world.stop());

/** Everything Temporal ever knew, gone; the worker too, so that nobody repairs behind our back. */
async function loseTemporal(): Promise<void> {
  await world.kill('temporal');
  await world.kill('worker');
  for (const file of ['temporal.db', 'temporal.db-wal', 'temporal.db-shm']) rmSync(join(world.stack.stateDir, file), { force: true });
  await world.revive('temporal');
}

/** `thaw ops rebuild`; answers what it printed last. */
async function rebuild(): Promise<string> {
  const { appUrl, temporalAddress } = world.stack.urls;
  const env = { ...process.env, THAW_ENV: 'sandbox', DATABASE_URL: appUrl, TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: 'default' };
  const { stdout } = await promisify(execFile)(process.execPath, [join(projectDir, 'apps/worker/dist/rebuild.js')], { env });
  return stdout.trim().split('\n').at(-1) ?? '';
}

const statusOf = (id: string) => world.describe(id).then(({ status }) => status.name, () => 'none');

interface Shown {
  readonly stage: string | undefined;
  readonly dueAt: string | undefined;
}

async function shownBy(id: string): Promise<Shown> {
  const { typedSearchAttributes: shown } = await world.describe(id);
  return { stage: shown.get({ name: 'ThawStage', type: 'KEYWORD' }), dueAt: shown.get({ name: 'ThawStageDue', type: 'DATETIME' })?.toISOString() };
}

const deadlines = () => world.sql<object>('SELECT id, appeal_id, kind, since, due_at, marks FROM wait WHERE ended_at IS NULL ORDER BY id');

async function expectStagesAndDeadlines(): Promise<void> {
  for (const [stage, { id }] of appeals) {
    const dueAt = (await world.casework.read(id)).wait?.dueAt;
    await eventually(async () => expect(await shownBy(id)).toEqual({ stage, dueAt }));
  }
}

async function finishAll(): Promise<void> {
  for (const [stage, appeal] of appeals) await world.finish(appeal, stage);
  for (const { id } of appeals.values()) await world.closed(id);
  await expectUnharmed(world, [...appeals.values()]);
}

it('rebuild starts every open appeal again at its stage with the deadlines it had', async () => {
  const before = await deadlines();
  expect(before).toHaveLength(heldStages.length);
  await loseTemporal();
  for (const { id } of appeals.values()) expect(await statusOf(id)).toBe('none');

  expect(await rebuild()).toContain(`Every open appeal has a workflow: ${heldStages.length}`);
  for (const { id } of appeals.values()) expect(await statusOf(id)).toBe('RUNNING');
  // Doing it twice changes nothing.
  expect(await rebuild()).toContain(`: ${heldStages.length}`);

  await world.revive('worker');
  await expectStagesAndDeadlines();
  expect(await deadlines()).toEqual(before);
  await finishAll();
});

it('without anybody running rebuild, the worker brings them back', async () => {
  const before = await deadlines();
  await loseTemporal();
  await world.revive('worker');
  await expectStagesAndDeadlines();
  expect(await deadlines()).toEqual(before);
  await finishAll();
});
