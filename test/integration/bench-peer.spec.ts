import { commitNothing } from '@thaw/tools';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.drop());

it('the peer that opening an appeal is compared with writes its rows, as often as it is asked', async () => {
  for (const count of [3, 2]) expect(await commitNothing(database, count)).toMatchObject({ count, failed: 0, why: null });
});
