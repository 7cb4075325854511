import { Client } from 'pg';
import type { Actor } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { people } from '../support/people';

/** How many statements a read costs: as many for a full page as for a line, as many for a case with papers as for one without. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const operator: Actor = { id: 'operator.wu', roles: ['operator'], merchantId: null, bankCode: null };

/** Statements the API sends while it answers once; what it remembers of the rules has been asked for before. */
async function statementsOf(path: string, as: Actor): Promise<number> {
  await world.get(path, as);
  const sent = jest.spyOn(Client.prototype, 'query');
  try {
    expect([path, (await world.get(path, as)).status]).toEqual([path, 200]);
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}

it('a list asks for its page at once, however many lines it has', async () => {
  const lists = [['/v1/appeals', people.agent], ['/v1/tasks', people.reviewer], ['/v1/freeze-orders', people.agent], ['/v1/ops/waits?ages=false', operator]] as const;
  await world.cases.appealAt('risk_review');
  const few = new Map<string, number>();
  for (const [path, as] of lists) few.set(path, await statementsOf(path, as));
  for (let n = 0; n < 12; n += 1) await world.cases.appealAt('risk_review');
  for (const [path, as] of lists) expect([path, await statementsOf(path, as)]).toEqual([path, few.get(path)]);
  expect([...few.values()]).toEqual([1, 1, 1, 1]);
});

it('a case is one statement, with what its reader is told beside it; neither papers nor history make it more', async () => {
  const [young, old] = [await world.cases.appealAt('collecting_documents'), await world.cases.appealAt('closed')];
  const counts = async (path: (id: string) => string, as: Actor) => [await statementsOf(path(young.appealId), as), await statementsOf(path(old.appealId), as)];
  // The case, where its chains stand, the reader's interests, and where else its papers lie; after a closed one, the order as a further appeal would meet it.
  expect(await counts((id) => `/v1/appeals/${id}`, people.reviewer)).toEqual([4, 5]);
  expect(await counts((id) => `/v1/appeals/${id}/checklist`, people.reviewer)).toEqual([4, 4]);
  // Whose it is and where it stands, then the chain and its end as of one moment, in a transaction.
  expect(await counts((id) => `/v1/appeals/${id}/timeline`, people.reviewer)).toEqual([7, 7]);
});
