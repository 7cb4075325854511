import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { instant, plusMs, type Instant, type MarkKind } from '@thaw/domain';
import { TimeMachine, type PartName } from '@thaw/tools';
import { appealWorkflowId } from '@thaw/workflows/contract';
import { FaultWorld } from '../faults/fault-world';
import { eventually } from '../support/eventually';

/** Promise: a deadline survives restarts and fires once. */

let world: FaultWorld;
beforeEach(async () => {
  world = await FaultWorld.start();
});
afterEach(async () => world.stop());

interface StoredWait {
  readonly due_at: Date;
  readonly marks: readonly { readonly at: Instant; readonly kind: MarkKind }[];
}

async function waitOf(appealId: string): Promise<StoredWait> {
  const [wait] = await world.sql<StoredWait>(`SELECT due_at, marks FROM wait WHERE appeal_id = $1 AND kind = 'documents'`, [appealId]);
  if (!wait) throw new Error('the appeal never waited for papers');
  return wait;
}

interface FiredMark {
  readonly kind: string;
  readonly at: Date;
}

/** The marks as the audit trail tells them, in their order. */
async function firedMarks(appealId: string): Promise<readonly FiredMark[]> {
  return world.sql<FiredMark>(`SELECT payload ->> 'kind' AS kind, at FROM audit_entry WHERE stream = $1 AND type = 'MarkFired' ORDER BY seq`, [`appeal/${appealId}`]);
}

async function fired(appealId: string): Promise<readonly string[]> {
  return (await firedMarks(appealId)).map(({ kind }) => kind);
}

async function killAndRevive(...parts: readonly PartName[]): Promise<void> {
  for (const part of parts) await world.kill(part);
  await world.revive(...parts);
}

/** Moves everybody's time to minutes past a mark and waits for it to be passed. */
async function moveTo(appealId: string, at: Instant, kind: MarkKind, passed: number): Promise<void> {
  const machine = new TimeMachine(await world.temporal(), join(world.stack.stateDir, 'clock'));
  const workflowId = appealWorkflowId(appealId);
  await eventually(async () => expect((await world.describe(appealId)).status.name).toBe('RUNNING'));
  await machine.join(workflowId);
  await machine.moveTo(workflowId, plusMs(at, 5 * 60_000));
  await eventually(async () => expect((await fired(appealId))[passed]).toBe(kind));
}

it('whatever was killed between two marks, each comes at its time and once', async () => {
  const { id } = await world.appealAt('collecting_documents');
  const before = await waitOf(id);
  const deaths: readonly (readonly PartName[])[] = [['worker'], ['temporal'], ['temporal', 'worker', 'api']];
  for (const [passed, { at, kind }] of before.marks.entries()) {
    await killAndRevive(...(deaths[passed] ?? ['worker']));
    // Marks at one instant are passed together.
    const done = await fired(id);
    if (done.length > passed) continue;
    await moveTo(id, at, kind, passed);
  }
  const passed = await firedMarks(id);
  expect(passed.map(({ kind }) => kind)).toEqual(before.marks.map(({ kind }) => kind));
  expect(passed.map(({ at }, index) => at.toISOString() >= (before.marks[index]?.at ?? ''))).toEqual(before.marks.map(() => true));
  expect((await waitOf(id)).due_at).toEqual(before.due_at);
  expect(await world.casework.read(id)).toMatchObject({ stage: 'closed', outcome: 'lapsed' });
});

it('also when Temporal forgot everything: what fired does not fire again, what is to come still comes', async () => {
  const { id } = await world.appealAt('collecting_documents');
  const [first, second] = (await waitOf(id)).marks;
  if (!first || !second) throw new Error('papers are asked for with two reminders');
  await moveTo(id, first.at, first.kind, 0);
  await world.kill('temporal');
  await world.kill('worker');
  for (const file of ['temporal.db', 'temporal.db-wal', 'temporal.db-shm']) rmSync(join(world.stack.stateDir, file), { force: true });
  await world.revive('temporal', 'worker');
  await moveTo(id, second.at, second.kind, 1);
  expect(await fired(id)).toEqual([first.kind, second.kind]);
  expect(instant((await waitOf(id)).due_at.toISOString()) > second.at).toBe(true);
});
