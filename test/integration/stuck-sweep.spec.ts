import { databaseSightings, FindingRegister, sightingPlans } from '@thaw/persistence';
import { breakAppeal, breakages, copyAppeals } from '@thaw/tools';
import { plusMs, rootSightings } from '@thaw/domain';
import { asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** What the look for stuck work sees among many appeals, and how the database goes about it. */

const stages = ['collecting_documents', 'completeness_check', 'risk_review', 'approval', 'bank_confirmation', 'releasing', 'closed'] as const;

let world: CaseWorld;
beforeEach(async () => {
  world = await CaseWorld.start();
});
afterEach(async () => world.stop());

/** So many appeals at each stage, just begun; answers the copies' ids by stage. */
async function crowd(each: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const copies = new Map<string, readonly string[]>();
  for (const stage of stages) {
    const { appealId } = await world.appealAt(stage);
    copies.set(stage, await copyAppeals(world.database.adminUrl, appealId, each));
  }
  // No relay runs here: what lies in the outbox is no fault.
  await asSuperuser(world.database, 'DELETE FROM outbox');
  return copies;
}

it('waiting properly is no finding, whatever the stage', async () => {
  await crowd(300);
  expect(await asSuperuser(world.database, 'SELECT count(*)::int AS n FROM wait WHERE ended_at IS NULL')).toEqual([{ n: 6 * 301 }]);
  expect(await databaseSightings(world.source, world.now)).toEqual([]);
});

it('a case that rests is not stuck, though its task was claimed and its time goes by', async () => {
  await world.stop();
  world = await CaseWorld.start('2026-11-24T02:00:00.000Z');
  const { appealId } = await world.appealAt('risk_review');
  must(await world.command(appealId, { type: 'claimTask', taskId: await world.liveTask(appealId, 'risk_review') }, people.reviewer));
  world.moveTo(plusMs(world.now, 86_400_000));
  expect((await databaseSightings(world.source, world.now)).map((one) => one.class)).toContain('claim_abandoned');
  must(await world.command(appealId, { type: 'stayAppeal', requestedBy: 'the court', reason: 'A court has taken up the same money.' }, people.riskManager));
  await asSuperuser(world.database, 'DELETE FROM outbox');
  world.moveTo(plusMs(world.now, 86_400_000));
  expect(await databaseSightings(world.source, world.now)).toEqual([]);
});

it('sees exactly those that are broken among them, each once and under its own class', async () => {
  const copies = await crowd(100);
  const broken: (readonly [string, string])[] = [];
  for (const [index, breakage] of breakages.entries()) {
    for (const n of [0, 1, 2]) {
      const appealId = copies.get(breakage.stage)?.[index * 3 + n] ?? '';
      await breakAppeal(world.database.adminUrl, breakage, appealId, world.now);
      broken.push([appealId, breakage.class]);
    }
  }
  const seen = rootSightings(await databaseSightings(world.source, world.now));
  expect(new Map(seen.map((one) => [one.appealId, one.class]))).toEqual(new Map(broken));
  expect(seen).toHaveLength(3 * breakages.length);
  const recorded = await new FindingRegister(world.source).record(breakages.map((one) => one.class), seen, world.now);
  expect(recorded.opened.map(({ class: stuckClass, count }) => [stuckClass, count]).sort()).toEqual(breakages.map((one) => [one.class, 3]).sort());
});

it('asks each question of the sweep by an index, among 20,000 appeals', async () => {
  const { appealId } = await world.appealAt('risk_review');
  await copyAppeals(world.database.adminUrl, appealId, 20_000);
  const closed = await world.appealAt('closed');
  await copyAppeals(world.database.adminUrl, closed.appealId, 2_000);
  await asSuperuser(world.database, `UPDATE appeal SET closed_at = closed_at - interval '30 days' WHERE closed_at IS NOT NULL`);
  await asSuperuser(world.database, 'ANALYZE');
  const plans = await sightingPlans(world.source, world.now);
  expect(plans.filter(({ plan }) => /Seq Scan on (wait|task|appeal|release_order|frozen_transaction|ledger_balance|bank_request)\b/.test(plan))).toEqual([]);
  expect(plans.find((one) => one.class === 'task_unowned')?.plan).toContain('task_open_by_half_time');
});
