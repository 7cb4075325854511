import { ApiWorld, type Answer } from '../support/api-world';
import { people } from '../support/people';

/** Whoever completes a task decides on what they read, not on what came afterwards. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-25T02:00:00.000Z');
});
afterAll(async () => world.stop());

const going = ({ headers }: Answer) => ({ 'If-Match': headers.get('etag') ?? 'none' });
const taskOf = async (appealId: string): Promise<string> => `/v1/tasks/${(await world.cases.read(appealId)).appeal.wait?.taskId ?? ''}`;

it('a task is decided on what was read: a paper that came meanwhile is told of, and none is accepted unseen', async () => {
  const { orderId } = await world.cases.frozenMerchant();
  const appealId = await world.cases.open(orderId);
  await world.cases.handInEverything(appealId);
  const path = await taskOf(appealId);
  expect((await world.post(`${path}/claim`, { as: people.reviewer, body: {} })).status).toBe(200);
  const verdictsOn = ({ body }: Answer) => ({ kind: 'completeness_check', documents: (body.documents as readonly { id: string }[]).map(({ id }) => ({ documentId: id, verdict: 'accepted' })) });
  const complete = async (seen: Answer, headers: Readonly<Record<string, string>>) => world.post(`${path}/complete`, { as: people.reviewer, blind: true, headers, body: verdictsOn(seen) });
  const seen = await world.get(path, people.reviewer);
  expect(await complete(seen, {})).toMatchObject({ status: 428, body: { code: 'precondition_required', field: 'If-Match', particulars: { read: path } } });
  await world.cases.handIn(appealId, 'identity_card');
  expect(await complete(seen, going(seen))).toMatchObject({ status: 412, body: { code: 'changed_since_read', changes: [{ type: 'document.received' }] } });
  const now = await world.get(path, people.reviewer);
  expect((now.body.documents as readonly unknown[]).length).toBe((seen.body.documents as readonly unknown[]).length + 1);
  expect(await complete(now, going(now))).toMatchObject({ status: 200, body: { task: { status: 'done' } } });
});
