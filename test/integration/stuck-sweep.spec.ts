import { randomUUID } from 'node:crypto';
import { workflowActor } from '@thaw/application';
import { databaseSightings, FindingRegister, outstandingEffects, sightingPlans, WatchLease } from '@thaw/persistence';
import { breakAppeal, breakages, copyAppeals } from '@thaw/tools';
import { longAgo, plusMs, rootSightings, type Actor } from '@thaw/domain';
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
  must(await world.command(appealId, { type: 'stayAppeal', requestedBy: 'authority', reason: 'A court has taken up the same money.' }, people.riskManager));
  await asSuperuser(world.database, 'DELETE FROM outbox');
  world.moveTo(plusMs(world.now, 86_400_000));
  expect(await databaseSightings(world.source, world.now)).toEqual([]);
});

it('sees, among 10,000 that wait as they should, exactly the 25 that are broken, each once and under its own class, for a tenth of a core at most', async () => {
  const copies = await crowd(1_670);
  expect(await asSuperuser(world.database, 'SELECT count(*) > 10000 AS enough FROM wait WHERE ended_at IS NULL')).toEqual([{ enough: true }]);
  const broken = new Map<string, string>();
  for (let n = 0; n < 25; n += 1) {
    const breakage = breakages[n % breakages.length];
    const appealId = breakage && copies.get(breakage.stage)?.[n * 7];
    if (breakage === undefined || appealId === undefined) throw new Error('nothing to break');
    await breakAppeal(world.database.adminUrl, breakage, appealId, world.now);
    broken.set(appealId, breakage.class);
  }
  await asSuperuser(world.database, 'ANALYZE');
  const register = new FindingRegister(world.source);
  const covered = breakages.map((one) => one.class);
  const look = async () => {
    const seen = rootSightings(await databaseSightings(world.source, world.now));
    const { opened } = await register.record(covered, seen, world.now);
    return { seen, opened };
  };
  const { seen, opened } = await look();
  expect(new Map(seen.map((one) => [one.appealId, one.class]))).toEqual(broken);
  expect(opened.reduce((sum, one) => sum + one.count, 0)).toBe(25);
  expect(new Set(opened.map((one) => one.class))).toEqual(new Set(covered));
});

it('sees at once, with a cause of its own, that the core did something else with an order beside the live wait', async () => {
  // From the version on whose route for H02 lets the undisputed part go by itself.
  await world.stop();
  world = await CaseWorld.start('2026-11-23T02:00:00.000Z');
  const frozen = await world.frozenMerchant([900_000n], [300_000n], 'H02');
  const appealId = await world.open(frozen.orderId);
  must(await world.bankAnswers(appealId));
  const releases = async () => (await databaseSightings(world.source, world.now, ['release_unknown'])).map(({ cause, appealId: about }) => [cause, about]);
  expect(await releases()).toEqual([]);
  must(await world.coreExecuted(appealId, { amountMinor: 599_999n }));
  expect((await world.read(appealId)).appeal).toMatchObject({ stage: 'collecting_documents', wait: { kind: 'documents' }, releaseOrders: [{ part: 'undisputed', status: 'unknown', halted: true }] });
  expect(await releases()).toEqual([['the core did something else', appealId]]);
});

it('sees the bank that is asked about the undisputed part beside the live wait: late to be chased, chased and silent, and freed', async () => {
  await world.stop();
  world = await CaseWorld.start('2026-11-23T02:00:00.000Z');
  const { orderId } = await world.frozenMerchant([900_000n], [300_000n], 'H02');
  const appealId = await world.open(orderId);
  const early = async () => (await world.read(appealId)).appeal;
  const seen = async () => (await databaseSightings(world.source, world.now, ['mark_late', 'bank_silent'])).map((one) => [one.class, one.cause, one.appealId]);
  const outstanding = async () => (await outstandingEffects(world.source, longAgo(world.now, 'effectMs'), 10)).map((one) => [one.kind, one.appealId]);
  expect([await seen(), await outstanding()]).toEqual([[], []]);
  world.moveTo(plusMs(world.now, 60_000));
  expect(await outstanding()).toEqual([['send_bank_message', appealId]]);
  const [request] = (await early()).bankRequests;
  must(await world.command(appealId, { type: 'recordBankMessageSent', requestId: request?.id ?? '', messageId: request?.messages[0]?.id ?? '' }, workflowActor));
  expect(await outstanding()).toEqual([]);
  world.moveTo(plusMs((await early()).earlyRelease?.patience?.chaseAt ?? world.now, 60_000));
  expect(await seen()).toEqual([['mark_late', 'bank beside the wait', appealId]]);
  must(await world.command(appealId, { type: 'passMark', waitId: (await early()).wait?.id ?? '', index: -1 }, workflowActor));
  expect(await seen()).toEqual([['bank_silent', 'bank 102100099996, for the undisputed part', appealId]]);
  // The remedies of the class reach the question that is asked beside.
  const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };
  expect(await world.command(appealId, { type: 'resendToBank', why: 'x' }, operator)).toMatchObject({ ok: false, refusal: { code: 'bank_message_unsent' } });
  must(await world.command(appealId, { type: 'moveToManual', why: 'the bank says it will not' }, operator));
  expect(await early()).toMatchObject({ stage: 'collecting_documents', earlyRelease: { status: 'ended', endedBecause: 'bank_silent' } });
  expect(await seen()).toEqual([]);
});

it('is looked for by one worker at a time; another looks once the first no longer does', async () => {
  const [first, second] = [new WatchLease(world.source, 'stuck-watch', randomUUID(), 1_000), new WatchLease(world.source, 'stuck-watch', randomUUID(), 1_000)];
  expect(await Promise.all([first.take(), second.take()])).toEqual(expect.arrayContaining([true, false]));
  const [has, hasNot] = (await first.take()) ? [first, second] : [second, first];
  expect([await has.take(), await hasNot.take()]).toEqual([true, false]);
  await has.giveBack();
  expect([await hasNot.take(), await has.take()]).toEqual([true, false]);
  // Whoever had it died: after its length it is anybody's.
  await asSuperuser(world.database, `UPDATE watch_lease SET until_at = now() - interval '1 second'`);
  expect(await has.take()).toBe(true);
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
