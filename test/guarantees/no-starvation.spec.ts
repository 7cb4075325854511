import { CaseWorld, must } from '../support/case-world';
import { notice2027 } from '../support/calendars';
import { freshDatabase } from '../support/fresh-database';
import { people } from '../support/people';
import { takeIn } from '../support/redating';

/** Promise: however many commands come at once, none waits for a connection that another holds while waiting for one itself. */

afterEach(() => jest.restoreAllMocks());

it('takes many more commands at once than there are connections, by a process that has read nothing yet', async () => {
  const world = await CaseWorld.start();
  try {
    const orders = await Promise.all(Array.from({ length: 40 }, () => world.frozenMerchant([100_000n], [0n])));
    // A process that starts under load: its rules are not at hand.
    const fresh = await CaseWorld.start(world.now, { database: world.database, encryptionKey: Buffer.alloc(32, 7).toString('base64') });
    const opened = await Promise.all(orders.map(({ orderId }) => fresh.open(orderId)));
    const withdrawn = await Promise.all(opened.map((id) => fresh.command(id, { type: 'withdrawAppeal', why: null }, people.agent)));
    for (const result of withdrawn) must(result);
    await fresh.source.destroy();
  } finally {
    await world.stop();
  }
});

it('nor while what it knew of the rules grows old between asking for a connection and having it', async () => {
  const world = await CaseWorld.start();
  try {
    const orders = await Promise.all(Array.from({ length: 40 }, () => world.frozenMerchant([100_000n], [0n])));
    // A machine so slow that every answer is out of date by the next question.
    let now = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 120_000));
    const opened = await Promise.all(orders.map(({ orderId }) => world.open(orderId)));
    const withdrawn = await Promise.all(opened.map((id) => world.command(id, { type: 'withdrawAppeal', why: null }, people.agent)));
    for (const result of withdrawn) must(result);
  } finally {
    await world.stop();
  }
});

describe('a process with a single connection', () => {
  const encryptionKey = Buffer.alloc(32, 7).toString('base64');
  let elsewhere: CaseWorld;
  let single: CaseWorld;
  beforeAll(async () => {
    const database = await freshDatabase();
    elsewhere = await CaseWorld.start('2026-11-24T02:00:00.000Z', { database, encryptionKey });
    single = await CaseWorld.start('2026-11-24T02:00:00.000Z', { database, encryptionKey }, 1);
  });
  afterAll(async () => {
    await single.source.destroy();
    await elsewhere.stop();
  });

  it('takes a merchant, an order, an appeal and all it needs to be decided, though whatever it knew is out of date by the next question', async () => {
    let now = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 120_000));
    const { appealId } = await single.appealAt('releasing');
    expect((await elsewhere.read(appealId)).appeal.stage).toBe('releasing');
  });

  it('goes by a calendar that another has put in since it last looked', async () => {
    const { appealId } = await single.appealAt('collecting_documents');
    await takeIn(elsewhere, notice2027);
    must(await single.command(appealId, { type: 'withdrawAppeal', why: null }, people.agent));
  });
});
