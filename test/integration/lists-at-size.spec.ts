import { caseLists, explained, growAppeals, orderLists, searches, settleGrown, taskLists, type Asked, type ListQuery } from '@thaw/tools';
import { everyCase, countWaitsByAge } from '@thaw/persistence';
import { asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { brokenReferences } from '../support/broken-references';
import { people } from '../support/people';

/** Every list, filter and search among 20,000 appeals: by an index, and looking at little more than it shows. */

const count = 20_000;
let world: CaseWorld;
let untold: readonly string[];

beforeAll(async () => {
  world = await CaseWorld.start('2026-11-24T02:00:00.000Z');
  const small = async (stage: 'risk_review' | 'approval' | 'bank_confirmation' | 'closed') => {
    const { orderId } = await world.frozenMerchant([2_000_000n], [0n], 'H05');
    const appealId = await world.open(orderId);
    if (stage === 'risk_review') return appealId;
    await world.proposeUndisputed(appealId);
    if (stage === 'approval') return appealId;
    await world.work(appealId, people.approver, { kind: 'approval', approve: true, why: null });
    if (stage === 'bank_confirmation') return appealId;
    must(await world.bankAnswers(appealId));
    must(await world.coreExecuted(appealId));
    return appealId;
  };
  const claimed = await small('risk_review');
  must(await world.command(claimed, { type: 'claimTask', taskId: await world.liveTask(claimed, 'risk_review') }, people.reviewer));
  const { appealId: withPapers } = await world.appealAt('completeness_check');
  const templates = [
    { appealId: await small('closed'), share: 860 },
    { appealId: (await world.appealAt('collecting_documents')).appealId, share: 50 },
    { appealId: await small('risk_review'), share: 40 }, { appealId: claimed, share: 10 }, { appealId: withPapers, share: 10 },
    { appealId: await small('approval'), share: 15 }, { appealId: await small('bank_confirmation'), share: 15 },
  ];
  await growAppeals(world.database.adminUrl, templates, count, { asOf: world.now });
  await settleGrown(world.database.adminUrl);
  untold = await world.store.guardedReasons();
});
afterAll(async () => world.stop());

it('what was grown obeys every reference and the ledger, and none of it is like another', async () => {
  expect(await asSuperuser(world.database, 'SELECT count(*) >= $1 AS grown FROM appeal', [count])).toEqual([{ grown: true }]);
  expect(await brokenReferences(world.database)).toEqual([]);
  const wrong = `SELECT a.id FROM appeal a JOIN LATERAL (SELECT sum(b.remaining_minor + b.reserved_minor + b.pending_minor) AS held, sum(b.held_minor) AS ever FROM frozen_transaction t
    JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE t.freeze_order_id = a.freeze_order_id) b ON true WHERE a.held_minor <> b.held OR b.ever = 0`;
  expect(await asSuperuser(world.database, wrong)).toEqual([]);
  const spread = await asSuperuser(world.database, 'SELECT count(DISTINCT amount_minor) > 40 AS amounts, count(DISTINCT merchant_id) > 900 AS merchants, count(DISTINCT due_at) > 1500 AS dues FROM appeal');
  expect(spread).toEqual([{ amounts: true, merchants: true, dues: true }]);
});

/** At the worst what is open, a seventh of all, once: what a filter passes over on its way to a page, and the page's look-ups. */
const most = 3_000;

async function mustBeCheap(lists: readonly ListQuery[]): Promise<void> {
  expect(lists.length).toBeGreaterThan(3);
  for (const { what, run } of lists) {
    const { source, statements } = explained(world.source);
    await run(source);
    expect(statements.length).toBeGreaterThan(0);
    // A count stops at its bound: where most rows pass, reading on from the first is as good a way there as any.
    const counts = what.startsWith('count');
    for (const { scanned, examined, text } of statements) expect([what, counts ? [] : scanned, examined <= most, examined > most ? text : '']).toEqual([what, [], true, '']);
    if (process.env['THAW_FIGURES'] === '1') process.stdout.write(`${what}: ${statements.map(({ examined }) => String(examined)).join(' + ')}\n`);
  }
}

const asked = (): Asked => ({ source: world.source, asOf: world.now, untold });

it('of appeals and waits', async () => {
  await mustBeCheap(await caseLists(asked()));
  // Every open appeal is counted for its age: no less can be looked at, and nothing but the index is.
  const { source, statements } = explained(world.source);
  await countWaitsByAge(source, everyCase(world.now));
  expect(statements[0]?.text).toContain('Index Only Scan using appeal_open_by_age');
});

it('of tasks', async () => mustBeCheap(await taskLists(asked())));

it('of freeze orders', async () => mustBeCheap(await orderLists(asked())));

it('of whatever is pasted', async () => mustBeCheap(await searches(asked())));
