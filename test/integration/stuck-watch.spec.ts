import { instantFromMs, msOf, plusMs, type StuckClass } from '@thaw/domain';
import { databaseClasses, FindingRegister, WatchLease } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { StuckWatch, TemporalAwayError, WorkerMetrics } from '@thaw/worker';
import { asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** The look for stuck work while something keeps it from seeing everything. */

let world: CaseWorld;
let looked: StuckClass[];
beforeEach(async () => {
  looked = [];
  world = await CaseWorld.start();
});
afterEach(async () => world.stop());

const lease = (look: 'database' | 'temporal', holder: string) => new WatchLease(world.source, `stuck-watch/${look}`, holder, 60_000);

function watchOf(holder: string): StuckWatch {
  const { stuckOpened, stuckSweep } = new WorkerMetrics();
  return new StuckWatch({
    source: world.source,
    register: new FindingRegister(world.source),
    beats: { beat: () => Promise.resolve({ drain: false }), end: () => Promise.resolve() },
    onDrain: () => undefined,
    leases: { database: lease('database', holder), temporal: lease('temporal', holder) },
    client: () => {
      throw new TemporalAwayError();
    },
    isPolling: () => true,
    withinMs: (_, work) => work(),
    clock: { now: () => new Date(msOf(world.now)) },
    logger: createLogger('spec', 'silent'),
    metrics: { stuckOpened, stuckSweep, lookedFor: (classes) => void looked.push(...classes) },
  });
}

const open = async () => (await asSuperuser(world.database, 'SELECT class FROM stuck_finding WHERE resolved_at IS NULL ORDER BY class')).map((row) => row['class']);

it('shows what the other questions found when one cannot be answered, resolves nothing of that one, and lets another worker try', async () => {
  const { appealId } = await world.appealAt('risk_review');
  must(await world.command(appealId, { type: 'claimTask', taskId: await world.liveTask(appealId, 'risk_review') }, people.reviewer));
  await asSuperuser(world.database, 'DELETE FROM outbox');
  await new FindingRegister(world.source).record(['task_unowned'], [{ class: 'task_unowned', cause: 'seen before', appealId: null, since: instantFromMs(0), count: 1 }], world.now);
  world.moveTo(plusMs(world.now, 86_400_000));
  await asSuperuser(world.database, 'ALTER TABLE person_absence RENAME TO person_absence_away');
  const one = watchOf('00000000-0000-7000-8000-000000000001');
  await one.look();
  expect(await open()).toEqual(expect.arrayContaining(['claim_abandoned', 'task_unowned']));
  expect(looked).toEqual(databaseClasses.filter((name) => name !== 'task_unowned'));
  expect(await lease('database', '00000000-0000-7000-8000-000000000002').take()).toBe(true);
  await lease('database', '00000000-0000-7000-8000-000000000002').giveBack();

  await asSuperuser(world.database, 'ALTER TABLE person_absence_away RENAME TO person_absence');
  looked = [];
  await one.look();
  // What failed is asked last, so that it keeps nothing waiting.
  expect(looked.at(-1)).toBe('task_unowned');
  expect(looked).toHaveLength(databaseClasses.length);
  expect(await lease('database', '00000000-0000-7000-8000-000000000002').take()).toBe(false);
});

it('gives the look at Temporal to another worker when it cannot have it', async () => {
  await watchOf('00000000-0000-7000-8000-000000000001').look();
  expect(await lease('temporal', '00000000-0000-7000-8000-000000000002').take()).toBe(true);
  expect(looked).toEqual([...databaseClasses]);
});
