import type { PartName } from '@thaw/tools';
import { FaultWorld, heldStages, type HeldStage, type Underway } from './fault-world';
import { passes } from './rounds';
import { expectUnharmed } from './unharmed';

/** Promise: an accepted command survives the loss of any process, and no appeal ends otherwise because of it. */

let world: FaultWorld;
beforeAll(async () => {
  world = await FaultWorld.start();
});
afterAll(async () => world.stop());

async function oneAtEachStage(): Promise<ReadonlyMap<HeldStage, Underway>> {
  const appeals = await Promise.all(heldStages.map(async (stage) => [stage, await world.appealAt(stage)] as const));
  return new Map(appeals);
}

/** What people and the bank do next while a part is dead; with the API alive nobody is refused. */
const stepsWithoutWorkflow = ['collecting_documents', 'risk_review', 'approval', 'bank_confirmation', 'releasing'] as const;
const stepsWithoutApi = ['bank_confirmation', 'releasing'] as const;

describe.each<[PartName, readonly HeldStage[]]>([
  ['worker', stepsWithoutWorkflow],
  ['temporal', stepsWithoutWorkflow],
  ['api', stepsWithoutApi],
])('kill -9 of %s with appeals at every stage', (part, stepsMeanwhile) => {
  it.each(passes)('loses no step taken meanwhile, pays each merchant once and ends each appeal the same (pass %i)', async () => {
    const appeals = await oneAtEachStage();
    await world.kill(part);
    for (const stage of stepsMeanwhile) await world.step(appeals.get(stage) ?? never(stage), stage);
    await world.revive(part);
    for (const [stage, appeal] of appeals) await world.finish(appeal, stepsMeanwhile.includes(stage) ? after(stage) : stage);
    for (const { id } of appeals.values()) await world.closed(id);
    await expectUnharmed(world, [...appeals.values()]);
  });
});

/** The stage people have to do with next, once a step was taken. */
function after(stage: HeldStage): HeldStage {
  return heldStages[heldStages.indexOf(stage) + 1] ?? 'releasing';
}

function never(stage: HeldStage): never {
  throw new Error(`no appeal was brought to ${stage}`);
}
