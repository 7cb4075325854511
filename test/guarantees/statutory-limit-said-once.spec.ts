import { workflowActor } from '@thaw/application';
import { nextStatutoryMark, plusMs, type Instant } from '@thaw/domain';
import { databaseSightings, dueOrderMarks, openAppealFacts } from '@thaw/persistence';
import { asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** Promise: a statutory limit does not run out in silence, whoever has the turn, and is said to have run out once. */

let world: CaseWorld;
beforeEach(async () => {
  world = await CaseWorld.start();
});
afterEach(async () => world.stop());

async function breaches(appealId: string): Promise<readonly string[]> {
  const rows = await world.source.query<{ limit: string }[]>(`SELECT payload ->> 'limitId' AS limit FROM audit_entry WHERE stream = $1 AND type = 'StatutoryLimitBreached' ORDER BY seq`, [`appeal/${appealId}`]);
  return rows.map(({ limit }) => limit);
}

async function markColumn(appealId: string): Promise<Instant | null> {
  const [row] = await world.source.query<{ at: Date | null }[]>('SELECT statutory_mark_at AS at FROM appeal WHERE id = $1', [appealId]);
  return (row?.at?.toISOString() ?? null) as Instant | null;
}

const late = async () => (await databaseSightings(world.source, world.now, ['mark_late'])).map(({ cause, appealId }) => [cause, appealId]);

/** An appeal that rests from its third day on, so that nothing of ours is due. */
async function resting(): Promise<{ readonly appealId: string; readonly decideBy: Instant }> {
  const { appealId } = await world.appealAt('risk_review');
  must(await world.command(appealId, { type: 'stayAppeal', requestedBy: 'merchant', reason: 'The merchant is in court over the same money.' }, people.lead));
  return { appealId, decideBy: (await world.read(appealId)).appeal.decideBy.dueAt };
}

it('is seen beside a rest by the look for late timers and by the reconciler, passed by one of ten timers, and then climbs the ladder', async () => {
  await world.stop();
  world = await CaseWorld.start('2026-11-23T02:00:00.000Z');
  const { appealId, decideBy } = await resting();
  expect([await markColumn(appealId), await late()]).toEqual([decideBy, []]);
  world.moveTo(plusMs(decideBy, 60_000));
  expect(await late()).toEqual([['statutory limit beside the wait', appealId]]);
  expect(await openAppealFacts(world.source, null, 10)).toMatchObject([{ appealId, nextMarkAt: decideBy }]);
  const waitId = (await world.read(appealId)).appeal.wait?.id ?? '';
  const results = await Promise.all(Array.from({ length: 10 }, async () => world.command(appealId, { type: 'passMark', waitId, index: -4 }, workflowActor)));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await breaches(appealId)).toEqual(['CN-AML-39/decide_and_reply']);
  must(await world.command(appealId, { type: 'passMark', waitId, index: -5 }, workflowActor));
  const [row] = await world.source.query<{ level: number }[]>('SELECT escalation_level AS level FROM appeal WHERE id = $1', [appealId]);
  expect([row?.level, await late()]).toEqual([1, []]);
});

it('of an appeal from before there were such marks is said once, also where it had passed long ago', async () => {
  const { appealId } = await world.appealAt('collecting_documents');
  // As the migration leaves an open row.
  await asSuperuser(
    world.database,
    `UPDATE appeal SET statutory_marks = jsonb_build_array(jsonb_build_object('limitId', decide_by ->> 'limitId', 'kind', 'breach', 'rung', NULL, 'at', decide_by ->> 'dueAt', 'firedAt', NULL)), statutory_mark_at = (decide_by ->> 'dueAt')::timestamptz`,
  );
  world.moveTo(plusMs((await world.read(appealId)).appeal.decideBy.dueAt, 40 * 86_400_000));
  const fired: string[] = [];
  for (let next = nextStatutoryMark((await world.read(appealId)).appeal); next !== null; next = nextStatutoryMark((await world.read(appealId)).appeal)) {
    fired.push(next.mark.rung ?? next.mark.kind);
    must(await world.command(appealId, { type: 'passMark', waitId: (await world.read(appealId)).appeal.wait?.id ?? '', index: -4 - next.place }, workflowActor));
  }
  expect(fired).toEqual(['breach', 'lead', 'risk_manager', 'compliance']);
  expect([await breaches(appealId), await markColumn(appealId)]).toEqual([['CN-AML-39'], null]);
});

it('of an order nobody appeals is called by the sweep, and by the appeal while there is one', async () => {
  await world.stop();
  world = await CaseWorld.start('2026-11-23T02:00:00.000Z');
  const [alone, contested] = [await world.frozenMerchant([900_000n], [0n], 'H06'), await world.frozenMerchant([900_000n], [0n], 'H06')];
  const appealId = await world.open(contested.orderId);
  const order = async (id: string) => (await world.store.readOrder(id))?.order.marks ?? [];
  const [mark] = await order(alone.orderId);
  expect(mark).toMatchObject({ kind: 'settle_latest', firedAt: null });
  world.moveTo(plusMs(mark?.at ?? world.now, 60_000));
  expect((await dueOrderMarks(world.source, world.now, null, 10)).map((one) => one.freezeOrderId)).toEqual([alone.orderId]);
  must(await world.orders.give(alone.orderId, { type: 'passOrderMark', kind: 'settle_latest', at: mark?.at ?? world.now }, world.caller(workflowActor), () => ({})));
  expect(await dueOrderMarks(world.source, world.now, null, 10)).toEqual([]);
  // In the appeal it is the second of the limits to run out; then the order does not say it again.
  for (let next = nextStatutoryMark((await world.read(appealId)).appeal); next !== null && next.mark.at <= world.now; next = nextStatutoryMark((await world.read(appealId)).appeal)) {
    must(await world.command(appealId, { type: 'passMark', waitId: (await world.read(appealId)).appeal.wait?.id ?? '', index: -4 - next.place }, workflowActor));
  }
  expect([...(await breaches(appealId))].sort()).toEqual(['CN-ACQ-30/settle_latest', 'CN-AML-39/decide_and_reply']);
  expect((await order(contested.orderId)).every((one) => one.firedAt !== null)).toBe(true);
});

it('is not watched any longer once the case is closed', async () => {
  const { appealId } = await world.appealAt('closed');
  expect([await markColumn(appealId), (await world.read(appealId)).appeal.statutoryMarks]).toEqual([null, []]);
});
