import { ApiWorld } from '../support/api-world';
import { people } from '../support/people';

/** A case for weak risk control that is released on condition: the papers of that way are asked for before anything is decided. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

it('a way that asks for papers of its own goes back to the merchant, is found by its route, and then keeps its reserve', async () => {
  const { cases } = world;
  const { appealId, transactionIds } = await cases.appealAt('risk_review');
  const items = transactionIds.map((transactionId, i) => ({ transactionId, releaseMinor: i === 0 ? 1_000_000n : 0n }));
  const result = { kind: 'risk_review', items, reasonCode: 'ON_CONDITION', merchantText: { en: 'Released on condition.', zh: '附条件放款。' }, internalText: 'a plan is wanted' } as const;
  await cases.work(appealId, people.reviewer, { ...result, becomes: 'conditional_release' });
  expect((await cases.read(appealId)).appeal).toMatchObject({ stage: 'collecting_documents', becomes: 'conditional_release', decision: null, round: 2 });
  expect((await world.get(`/v1/appeals/${appealId}`, people.agent)).body).toMatchObject({ checklist: { complete: false, missing: ['rectification_plan', 'measures_taken'] } });
  const routed = async (route: string) => ((await world.get(`/v1/appeals?route=${route}`, people.reviewer)).body.items as { id: string }[]).map(({ id }) => id);
  expect([await routed('conditional_release'), await routed('risk_review')]).toEqual([[appealId], []]);
  for (const code of ['rectification_plan', 'measures_taken']) await cases.handIn(appealId, code);
  await cases.acceptAllPapers(appealId);
  await cases.work(appealId, people.reviewer, result);
  expect((await cases.read(appealId)).appeal).toMatchObject({ stage: 'approval', decision: { effect: 'in_part', reasonCode: 'ON_CONDITION' } });
});
