import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** What was decided is taken up again once, by a second appeal; what was not decided has a first appeal of its own. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start();
});
afterAll(async () => world.stop());

const ground = { kind: 'new_evidence', what: 'the courier’s record' } as const;

/** An order over three transactions, and an appeal for the first alone that was refused. */
async function decidedOnTheFirst() {
  const { orderId, transactionIds } = await world.frozenMerchant();
  const [first = '', ...rest] = transactionIds;
  const appealId = await world.open(orderId, { transactionIds: [first] });
  await world.handInEverything(appealId);
  await world.acceptAllPapers(appealId);
  await world.work(appealId, people.reviewer, { kind: 'risk_review', items: [{ transactionId: first, releaseMinor: 0n }], reasonCode: 'NOT_SHOWN', merchantText: { en: 'Not proved.', zh: '证明不足。' }, internalText: 'x' });
  if ((await world.read(appealId)).appeal.stage === 'approval') await world.work(appealId, people.approver, { kind: 'approval', approve: true, why: null });
  expect((await world.read(appealId)).appeal).toMatchObject({ outcome: 'freeze_confirmed', nextRemedy: { kind: 'second_appeal' } });
  return { orderId, appealId, first, rest };
}

it('a decision on one transaction leaves the first appeal for the others', async () => {
  const { orderId, appealId, first, rest } = await decidedOnTheFirst();
  expect(await world.tryOpen(orderId)).toMatchObject({ ok: false, refusal: { code: 'appeal_level_used', particulars: { decidedBy: appealId, transactionIds: [first] } } });
  const { appeal } = await world.read(must(await world.tryOpen(orderId, { transactionIds: rest })).appealId);
  expect(appeal).toMatchObject({ level: 1, transactionIds: rest });
});

it('a second appeal is about what was decided, by default and when it names more; taken back it leaves the window open', async () => {
  const { orderId, appealId, first, rest } = await decidedOnTheFirst();
  expect(await world.tryOpen(orderId, { level: 2, ground, transactionIds: [first, ...rest] })).toMatchObject({ ok: false, refusal: { code: 'second_appeal_beyond_first', particulars: { transactionIds: rest, decidedBy: appealId } } });
  expect(await world.tryOpen(orderId, { level: 2, ground, transactionIds: rest })).toMatchObject({ ok: false, refusal: { code: 'second_appeal_without_first' } });
  const second = await world.open(orderId, { level: 2, ground });
  expect((await world.read(second)).appeal.transactionIds).toEqual([first]);
  must(await world.command(second, { type: 'withdrawAppeal', why: null }, people.agent));
  expect((await world.read(second)).appeal.nextRemedy).toEqual((await world.read(appealId)).appeal.nextRemedy);
});
