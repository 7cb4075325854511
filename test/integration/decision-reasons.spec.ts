import { ApiWorld } from '../support/api-world';
import { merchantPerson, people } from '../support/people';

/** Under the version of 23 November 2026 a decision names its reason. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

it('a decision names its reason, and the merchant reads it in words once the decision stands', async () => {
  const { appealId, merchantId, transactionIds } = await world.cases.appealAt('risk_review');
  const taskId = await world.cases.liveTask(appealId, 'risk_review');
  await world.post(`/v1/tasks/${taskId}/claim`, { as: people.reviewer, body: {} });
  const items = transactionIds.map((transactionId) => ({ transactionId, releaseMinor: 0 }));
  const decision = { kind: 'risk_review', items, merchantText: { en: 'Not shown.', zh: '证明不足。' }, internalText: 'no slips' };
  const complete = async (more: object) => world.post(`/v1/tasks/${taskId}/complete`, { as: people.reviewer, body: { ...decision, ...more } });
  expect(await complete({})).toMatchObject({ status: 422, body: { code: 'decision_reason_missing', field: 'reasonCode', particulars: { effect: 'refused' } } });
  expect(await complete({ reasonCode: 'GENUINE' })).toMatchObject({ status: 422, body: { code: 'decision_reason_unfit', field: 'reasonCode' } });
  const reason = { code: 'NOT_SHOWN', text: { en: 'The papers do not show what they should' } };
  expect(await complete({ reasonCode: 'NOT_SHOWN' })).toMatchObject({ status: 200, body: { appeal: { decision: { effect: 'refused', reason } } } });
  expect((await world.get(`/v1/appeals/${appealId}`, merchantPerson(merchantId))).body).toMatchObject({ decision: null });
  await world.cases.work(appealId, people.approver, { kind: 'approval', approve: true, why: null });
  expect((await world.get(`/v1/appeals/${appealId}`, merchantPerson(merchantId))).body).toMatchObject({ decision: { reason } });
});
