import { randomUUID } from 'node:crypto';
import { plusMs, type Actor } from '@thaw/domain';
import { absentClaims, databaseSightings } from '@thaw/persistence';
import { createLogger } from '@thaw/platform';
import { AbsentClaims, type AbsentClaimsParts } from '@thaw/worker';
import { ApiWorld } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { must } from '../support/case-world';
import { people } from '../support/people';
import { NotedRunner } from '../support/remedy-runner';

/** People who are away: what they hold is found and given back, and nothing is given to them. */

const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };
const minute = 60_000;

let world: ApiWorld;
let claims: AbsentClaims;
beforeEach(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
  const { source, pipeline } = world.cases;
  claims = new AbsentClaims({ source, pipeline, clock: { now: () => new Date(world.cases.now) }, logger: createLogger('worker', 'silent') });
});
afterEach(async () => world.stop());

const record = (body: object, as: Actor) => world.post('/v1/access/absences', { as, body });
const recorded = async (body: object, as: Actor): Promise<string> => {
  const answer = await record(body, as);
  expect(answer).toMatchObject({ status: 201 });
  return (answer.body as { id: string }).id;
};
const end = (id: string, as: Actor) => world.post(`/v1/access/absences/${id}/end`, { as, body: {} });
const task = async (appealId: string) => (await world.cases.read(appealId)).appeal.tasks.at(-1);
const seen = async () => (await databaseSightings(world.cases.source, world.cases.now, ['task_unowned'])).map(({ cause, appealId }) => [cause, appealId]);

async function heldBy(as: Actor): Promise<string> {
  const { appealId } = await world.cases.appealAt('risk_review');
  must(await world.cases.command(appealId, { type: 'claimTask', taskId: await world.cases.liveTask(appealId, 'risk_review') }, as));
  return appealId;
}

it('a case that cannot be worked on keeps nobody else’s claim', async () => {
  const held = [await heldBy(people.reviewer), await heldBy(people.reviewer)];
  await recorded({ fromAt: plusMs(world.cases.now, minute) }, people.reviewer);
  world.cases.moveTo(plusMs(world.cases.now, 6 * minute));
  const { source, pipeline } = world.cases;
  const [broken] = await absentClaims(source, world.cases.now, 2);
  const onAppeal: AbsentClaimsParts['pipeline']['onAppeal'] = (appealId, ...rest) => (appealId === broken?.appealId ? Promise.reject(new Error('a bug')) : pipeline.onAppeal(appealId, ...rest));
  const some = new AbsentClaims({ source, pipeline: { onAppeal }, clock: { now: () => new Date(world.cases.now) }, logger: createLogger('worker', 'silent') });
  expect(await some.round()).toBe(1);
  const other = held.find((appealId) => appealId !== broken?.appealId) ?? '';
  expect([await task(other), await task(broken?.appealId ?? '')]).toMatchObject([{ status: 'open' }, { status: 'claimed' }]);
});

it('a claim ends so long after its holder left as the policy says, and not before', async () => {
  const appealId = await heldBy(people.reviewer);
  expect(await seen()).toEqual([]);
  await recorded({ fromAt: plusMs(world.cases.now, minute) }, people.reviewer);
  expect([await seen(), await claims.round()]).toEqual([[], 0]);
  world.cases.moveTo(plusMs(world.cases.now, 2 * minute));
  expect(await seen()).toEqual([['risk_review, held by somebody who is away', appealId]]);
  // Five minutes under this version; the lease would hold for thirty.
  expect(await claims.round()).toBe(0);
  world.cases.moveTo(plusMs(world.cases.now, 5 * minute));
  expect(await claims.round()).toBe(1);
  expect([await task(appealId), await seen(), await claims.round()]).toMatchObject([{ status: 'open', claimedBy: null }, [], 0]);
  const by = await asSuperuser(world.cases.database, `SELECT actor_id AS by FROM audit_entry WHERE stream = $1 AND type = 'TaskUnclaimed'`, [`appeal/${appealId}`]);
  expect(by).toEqual([{ by: 'system:absence' }]);
  // Who claims while away is here.
  must(await world.cases.command(appealId, { type: 'claimTask', taskId: (await task(appealId))?.id ?? '' }, people.reviewer));
  expect(await claims.round()).toBe(0);
  expect((await task(appealId))?.claimedBy).toBe(people.reviewer.id);
});

it('nothing is given to somebody who is away, and everything of theirs goes to somebody else', async () => {
  const appealId = await heldBy(people.reviewer);
  await recorded({ personId: people.reviewer.id, untilAt: null }, people.lead);
  const away = await recorded({ personId: people.otherReviewer.id, untilAt: plusMs(world.cases.now, 60 * minute) }, operator);
  const noted = new NotedRunner(world.cases);
  const wish = { remedy: 'reassign_task', to: people.otherReviewer.id, why: 'away' };
  const tried = async () => (await world.post('/v1/ops/remedies/preview', { as: operator, body: { ...wish, appealIds: [appealId] } })).body as unknown;
  const give = async () => {
    const { body } = await world.post('/v1/ops/remedies', { as: operator, body: { ...wish, filter: { heldBy: people.reviewer.id } } });
    await noted.toTheEnd();
    return ((await world.get(`/v1/ops/remedies/${(body as { runId: string }).runId}/items`, operator)).body as { items: unknown }).items;
  };
  expect(await tried()).toMatchObject({ count: 1, wouldApply: 0 });
  expect(await give()).toEqual([{ appealId, state: 'refused', code: 'person_absent' }]);
  expect(await end(away, people.otherReviewer)).toMatchObject({ status: 200, body: { endedBy: people.otherReviewer.id } });
  expect(await tried()).toMatchObject({ count: 1, wouldApply: 1 });
  expect(await give()).toEqual([{ appealId, state: 'done', code: null }]);
  expect((await task(appealId))?.claimedBy).toBe(people.otherReviewer.id);
});

it('everybody records their own, leads and operators others’; an absence ends once and is never changed', async () => {
  const own = await recorded({}, people.reviewer);
  expect(await record({ personId: people.otherReviewer.id }, people.reviewer)).toMatchObject({ status: 403, body: { code: 'role_missing' } });
  expect(await record({ untilAt: world.cases.now }, people.reviewer)).toMatchObject({ status: 422, body: { code: 'absence_period_empty' } });
  expect(await end(own, people.otherReviewer)).toMatchObject({ status: 404, body: { code: 'absence_not_found' } });
  expect(await end(randomUUID(), operator)).toMatchObject({ status: 404 });
  expect((await world.get('/v1/access/absences', people.agent)).body).toMatchObject({ items: [{ id: own, personId: people.reviewer.id, recordedBy: people.reviewer.id, untilAt: null }] });
  expect(await end(own, operator)).toMatchObject({ status: 200 });
  expect(await end(own, operator)).toMatchObject({ status: 409, body: { code: 'absence_ended' } });
  expect((await world.get('/v1/access/absences', people.agent)).body).toMatchObject({ items: [] });
  expect((await world.get('/v1/access/absences?past=true', people.agent)).body).toMatchObject({ items: [{ id: own, endedBy: operator.id }] });
  await expect(asSuperuser(world.cases.database, 'UPDATE person_absence SET ended_by = $1', ['x'])).rejects.toThrow('ends once');
});
