import { growAppeals, settleGrown } from '@thaw/tools';
import { everyCase, everyOrder, everyTask, countAppeals, countFreezeOrders, countTasks, countWaits, countWaitsByAge, listAppeals, listTasks, listWaits, readFreezeOrders, readRoutedReasons, searchByAccount, searchById, type CaseFilter, type FreezeOrderFilter, type TaskFilter } from '@thaw/persistence';
import { instantFromMs, msOf } from '@thaw/domain';
import { asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { brokenReferences } from '../support/broken-references';
import { explained, type Explained } from '../support/explained';
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
}, 300_000);
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

const limit = 50;
/** At the worst what is open, a seventh of all, once: what a filter passes over on its way to a page, and the page's look-ups. */
const most = 3_000;

async function mustBeCheap(what: string, run: (source: Explained['source']) => Promise<unknown>): Promise<void> {
  const { source, statements } = explained(world.source);
  await run(source);
  expect(statements.length).toBeGreaterThan(0);
  // A count stops at its bound: where most rows pass, reading on from the first is as good a way there as any.
  const counts = what.startsWith('count');
  for (const { scanned, examined, text } of statements) expect([what, counts ? [] : scanned, examined <= most, examined > most ? text : '']).toEqual([what, [], true, '']);
  if (process.env['THAW_FIGURES'] === '1') process.stdout.write(`${what}: ${statements.map(({ examined }) => String(examined)).join(' + ')}\n`);
}

const daysAgo = (days: number) => instantFromMs(msOf(world.now) - days * 86_400_000);

it('of appeals and waits', async () => {
  const [some] = await asSuperuser(world.database, 'SELECT merchant_id FROM appeal WHERE closed_at IS NULL OFFSET 700 LIMIT 1');
  const merchantId = String(some?.['merchant_id']);
  const route = await readRoutedReasons(world.source, 'incident');
  const open: Readonly<Record<string, Partial<CaseFilter>>> = {
    nothing: {}, overdue: { overdue: true }, 'not overdue': { overdue: false }, stage: { stage: 'approval' }, party: { waitingOn: 'bank' }, kind: { waitKind: 'completeness_check' }, reason: { reasonCode: '12' },
    'rare reason': { reasonCode: 'H03' }, merchant: { merchantIds: [merchantId] }, 'two merchants': { merchantIds: [merchantId, merchantId] }, amount: { minAmountMinor: 80_000_000n }, 'amount range': { minAmountMinor: 3_000_000n, maxAmountMinor: 4_000_000n },
    'nothing so large': { minAmountMinor: 9_000_000_000n }, age: { imposedAfter: daysAgo(31), imposedUntil: daysAgo(16) }, 'very old': { imposedUntil: daysAgo(500) }, escalated: { minEscalationLevel: 2 }, holder: { holder: 'reviewer.7' },
    route: { route }, 'stage as told': { stage: 'risk_review', untold }, 'kind as told': { waitKind: 'risk_review', untold }, 'party and amount': { waitingOn: 'acquirer', minAmountMinor: 20_000_000n }, 'reason, overdue': { reasonCode: '12', overdue: true },
  };
  const after = { at: world.now, id: '0198c0de-0000-7000-8000-000000000001' };
  for (const [what, change] of Object.entries(open)) {
    const filter = { ...everyCase(world.now), ...change };
    for (const place of [null, after]) {
      await mustBeCheap(`appeals by ${what}`, (source) => listAppeals(source, filter, place, limit));
      await mustBeCheap(`waits by ${what}`, (source) => listWaits(source, filter, place, limit));
    }
    await mustBeCheap(`count of appeals by ${what}`, (source) => countAppeals(source, filter));
    await mustBeCheap(`count of waits by ${what}`, (source) => countWaits(source, filter));
  }
  for (const [what, change] of Object.entries({ closed: { stage: 'closed' }, outcome: { outcome: 'released_in_full' }, 'no such outcome': { outcome: 'lapsed' }, 'outcome as told': { outcome: 'freeze_confirmed', untold }, 'closed, reason': { stage: 'closed', reasonCode: 'H05' }, 'closed, merchant': { stage: 'closed', merchantIds: [merchantId] } } satisfies Readonly<Record<string, Partial<CaseFilter>>>)) {
    const filter = { ...everyCase(world.now), ...change };
    await mustBeCheap(`appeals ${what}`, (source) => listAppeals(source, filter, null, limit));
    await mustBeCheap(`count of appeals ${what}`, (source) => countAppeals(source, filter));
  }
  // Every open appeal is counted for its age: no less can be looked at, and nothing but the index is.
  const { source, statements } = explained(world.source);
  await countWaitsByAge(source, everyCase(world.now));
  expect(statements[0]?.text).toContain('Index Only Scan using appeal_open_by_age');
});

it('of tasks', async () => {
  const [some] = await asSuperuser(world.database, `SELECT merchant_id FROM task WHERE status = 'open' OFFSET 300 LIMIT 1`);
  const route = await readRoutedReasons(world.source, 'incident');
  const filters: Readonly<Record<string, Partial<TaskFilter>>> = {
    nothing: {}, open: { status: 'open' }, claimed: { status: 'claimed' }, done: { status: 'done' }, cancelled: { status: 'cancelled' }, kind: { kind: 'approval' }, mine: { heldBy: 'reviewer.7' }, role: { role: 'approver' }, 'rare role': { role: 'inspector' },
    merchant: { merchantId: String(some?.['merchant_id']) }, reason: { reasonCode: '12' }, 'done, reason': { status: 'done', reasonCode: 'H05' }, amount: { minAmountMinor: 30_000_000n }, escalated: { minEscalationLevel: 1 }, overdue: { overdue: true },
    young: { openedAfter: daysAgo(1) }, 'without conflicts': { withoutConflicts: true }, route: { route }, 'as told': { untold }, 'kind and overdue': { kind: 'risk_review', overdue: true },
  };
  for (const [what, change] of Object.entries(filters)) {
    const filter = { ...everyTask(people.reviewer.id, world.now), ...change };
    await mustBeCheap(`tasks by ${what}`, (source) => listTasks(source, filter, null, limit));
    await mustBeCheap(`tasks by ${what}, further on`, (source) => listTasks(source, filter, { at: world.now, id: '0198c0de-0000-7000-8000-000000000001' }, limit));
    await mustBeCheap(`count of tasks by ${what}`, (source) => countTasks(source, filter));
  }
});

it('of freeze orders', async () => {
  const [some] = await asSuperuser(world.database, 'SELECT merchant_id, id FROM freeze_order OFFSET 900 LIMIT 1');
  const filters: Readonly<Record<string, Partial<FreezeOrderFilter>>> = {
    nothing: {}, one: { id: String(some?.['id']) }, status: { status: 'active' }, 'rare status': { status: 'lapsed' }, kind: { kind: 'COURT_FREEZE' }, source: { source: 'authority' }, reason: { reasonCode: '12' }, merchant: { merchantIds: [String(some?.['merchant_id'])] },
    amount: { minAmountMinor: 48_000_000n }, old: { imposedUntil: daysAgo(400) }, ends: { sort: 'ends' }, expiring: { expiringBefore: instantFromMs(msOf(world.now) + 7 * 86_400_000), sort: 'ends' }, 'reason as told': { reasonCode: '02', untold },
  };
  for (const [what, change] of Object.entries(filters)) {
    const filter = { ...everyOrder, ...change };
    await mustBeCheap(`orders by ${what}`, (source) => readFreezeOrders(source, filter, null, limit));
    await mustBeCheap(`count of orders by ${what}`, (source) => countFreezeOrders(source, filter));
  }
});

it('of whatever is pasted', async () => {
  const sight = { kinds: ['appeal', 'freeze_order', 'transaction', 'task', 'bank_request', 'release_order', 'merchant', 'document'], merchantIds: null, untold } as const;
  const [some] = await asSuperuser(world.database, 'SELECT a.id, f.reference, (SELECT sha256 FROM document LIMIT 1) AS sha256 FROM appeal a JOIN frozen_transaction f ON f.freeze_order_id = a.freeze_order_id OFFSET 5000 LIMIT 1');
  for (const what of ['id', 'reference', 'sha256']) {
    const q = String(some?.[what]);
    expect((await searchById(world.source, q, sight, 20)).length).toBeGreaterThan(0);
    await mustBeCheap(`search by ${what}`, (source) => searchById(source, q, sight, 20));
  }
  await mustBeCheap('search by account', (source) => searchByAccount(source, 'f'.repeat(64), sight, 20));
});
