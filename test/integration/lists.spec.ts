import { workflowActor } from '@thaw/application';
import type { Actor } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { must } from '../support/case-world';
import { merchantPerson, people } from '../support/people';

/** The day on which the policy with guarded reasons is in force. */
const now = '2026-11-24T02:00:00.000Z';
let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, now);
});
afterAll(async () => world.stop());

const operator: Actor = { id: 'operator.wu', roles: ['operator'], merchantId: null, bankCode: null };

interface Line {
  readonly id: string;
  readonly appealId?: string;
  readonly dueAt?: string;
}
interface Page {
  readonly items: readonly Line[];
  readonly nextCursor: string | null;
  readonly count: { readonly value: number; readonly more: boolean } | null;
  readonly ages: readonly { readonly label: string; readonly count: number; readonly amounts: readonly { readonly currency: string; readonly amountMinor: number }[] }[];
}

const page = async (path: string, as: Actor) => (await world.get(`/v1/${path}`, as)).body as Page;
const ids = async (path: string, as: Actor) => (await page(path, as)).items.map((one) => one.appealId ?? one.id);
const open = async (code: string, amount: bigint) => {
  const frozen = await world.cases.frozenMerchant([amount], [0n], code);
  return { ...frozen, appealId: await world.cases.open(frozen.orderId) };
};

/** Brings an appeal about suspicion as far as compliance. */
async function lookedAtByCompliance() {
  const subject = await open('02', 7_000_000n);
  await world.cases.handInEverything(subject.appealId);
  await world.cases.acceptAllPapers(subject.appealId);
  expect((await world.cases.read(subject.appealId)).appeal.wait?.kind).toBe('compliance_review');
  return subject;
}

describe('a list', () => {
  it('is narrowed by everything that matters to its readers', async () => {
    const [small, large] = [await open('12', 3_100_000n), await open('H05', 9_900_000n)];
    const range = 'minAmountMinor=3000000&maxAmountMinor=3200000';
    expect(await ids(`appeals?${range}`, people.agent)).toEqual([small.appealId]);
    expect(await ids(`ops/waits?${range}`, operator)).toEqual([small.appealId]);
    expect(await ids(`freeze-orders?${range}`, people.agent)).toEqual([small.orderId]);
    expect(await ids('appeals?reasonCode=H05', people.agent)).toEqual([large.appealId]);
    expect(await ids('appeals?route=incident', people.agent)).toEqual([large.appealId]);
    expect(await ids('tasks?route=incident', people.reviewer)).toEqual([large.appealId]);
    expect(await ids('tasks?reasonCode=H05&role=reviewer&minAmountMinor=9900000', people.reviewer)).toEqual([large.appealId]);
    expect(await ids('tasks?reasonCode=H05&role=treasury', people.reviewer)).toEqual([]);
    expect(await ids('freeze-orders?reasonCode=H05&source=acquirer', people.agent)).toEqual([large.orderId]);
    expect(await ids('appeals?waitKind=documents&minAmountMinor=3100000&maxAmountMinor=3100000', people.agent)).toEqual([small.appealId]);
    expect(await ids(`ops/waits?merchantId=${large.merchantId}&kind=risk_review`, operator)).toEqual([large.appealId]);
    const taskId = await world.cases.liveTask(large.appealId, 'risk_review');
    await world.post(`/v1/tasks/${taskId}/claim`, { as: people.otherReviewer, body: {} });
    expect(await ids('appeals?holder=me', people.otherReviewer)).toEqual([large.appealId]);
    expect(await ids(`ops/waits?holder=${people.otherReviewer.id}`, operator)).toEqual([large.appealId]);
    expect(await ids(`tasks?holder=${people.otherReviewer.id}`, people.reviewer)).toEqual([large.appealId]);
    expect(await ids('appeals?holder=me', people.reviewer)).toEqual([]);
  });

  it('goes page by page through rows that are due at one instant, each once', async () => {
    const merchant = await world.cases.frozenMerchant([100n], [0n], 'H05');
    const opened = [await world.cases.open(merchant.orderId), ...(await Promise.all([1, 2, 3, 4].map(async () => (await open('H05', 100n)).appealId)))];
    for (const [path, as] of [['appeals?maxAmountMinor=100', people.agent], ['tasks?maxAmountMinor=100', people.reviewer], ['ops/waits?maxAmountMinor=100&ages=false', operator]] as const) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { items, nextCursor }: Page = await page(`${path}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`, as);
        seen.push(...items.map((one) => one.appealId ?? one.id));
        cursor = nextCursor;
      }
      expect([path, [...seen].sort()]).toEqual([path, [...opened].sort()]);
    }
  });

  it('tells how many there are only when asked, and what it does not know it refuses', async () => {
    const all = await page('appeals?limit=1&count=true', people.agent);
    const [row] = await asSuperuser(world.cases.database, 'SELECT count(*)::int AS found FROM appeal');
    expect(all.count).toEqual({ value: row?.['found'], more: false });
    expect((await page('tasks?limit=1', people.reviewer)).count).toBeNull();
    for (const bad of ['minAmountMinor=-1', 'minAmountMinor=', 'minAmountMinor=5&maxAmountMinor=4', 'ageFromDays=9&ageToDays=8', 'minEscalationLevel=0', 'sort=amount', 'holder=a%20b', 'route=shortcut', 'waitkind=stay']) {
      expect([bad, (await world.get(`/v1/appeals?${bad}`, people.agent)).body.code]).toEqual([bad, 'validation_failed']);
    }
    expect((await world.get('/v1/tasks?mine=true&holder=reviewer.chen', people.reviewer)).body.code).toBe('validation_failed');
  });

  it('of freeze orders can begin with what ends first', async () => {
    const { items } = await page('freeze-orders?sort=ends&limit=200', people.agent);
    expect(items.map((one) => (one as { expiresAt?: string | null }).expiresAt)).not.toContain(null);
  });
});

describe('what is held', () => {
  const heldByLedger = `SELECT a.id, a.held_minor::text AS told, (SELECT sum(b.remaining_minor + b.reserved_minor + b.pending_minor)::text FROM frozen_transaction t
    JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE t.freeze_order_id = a.freeze_order_id) AS held FROM appeal a`;

  it('stands beside each appeal as the ledger has it, whatever was booked', async () => {
    for (const stage of ['approval', 'bank_confirmation', 'releasing', 'closed'] as const) await world.cases.appealAt(stage);
    const rows = await asSuperuser(world.cases.database, heldByLedger);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.filter(({ told, held }) => told !== held)).toEqual([]);
    expect(rows.some(({ told }) => told === '1050000')).toBe(true);
  });

  it('is counted by the age of the freeze, and the ages are a filter of their own', async () => {
    const { appealId } = await open('12', 5_000_001n);
    await asSuperuser(world.cases.database, `UPDATE appeal SET imposed_at = $2::timestamptz - interval '40 days' WHERE id = $1`, [appealId, now]);
    const { items, ages } = await page('ops/waits?ageFromDays=31&ageToDays=90', operator);
    expect(items.map((one) => one.appealId)).toEqual([appealId]);
    expect(ages.filter(({ count }) => count > 0)).toEqual([expect.objectContaining({ label: '>30', count: 1, amounts: [{ currency: 'CNY', amountMinor: 5_000_001 }] })]);
    expect((await page('ops/waits?limit=1&ages=false', operator)).ages).toEqual([]);
  });
});

describe('no list tells what a line does not say', () => {
  it('whoever speaks with the merchant finds an appeal under suspicion among ordinary reviews, and by nothing else', async () => {
    const { appealId, merchantId, orderId } = await lookedAtByCompliance();
    const merchant = merchantPerson(merchantId);
    for (const reader of [people.agent, merchant]) {
      const found = async (query: string) => (await ids(`appeals?merchantId=${merchantId}&${query}`, reader)).length;
      expect([await found('stage=risk_review'), await found('waitKind=risk_review'), await found('waitingOn=acquirer')]).toEqual([1, 1, 1]);
      for (const query of ['stage=verification', 'waitKind=compliance_review', 'reasonCode=02', 'route=compliance', 'outcome=referred_to_authority']) expect([query, await found(query)]).toEqual([query, 0]);
    }
    for (const query of ['stage=verification', 'waitKind=compliance_review', 'reasonCode=02', 'route=compliance']) expect([query, await ids(`appeals?merchantId=${merchantId}&${query}`, people.compliance)]).toEqual([query, [appealId]]);
    expect(await ids(`freeze-orders?merchantId=${merchantId}&reasonCode=02`, people.agent)).toEqual([]);
    expect(await ids(`freeze-orders?merchantId=${merchantId}&reasonCode=02`, people.compliance)).toEqual([orderId]);
    // Who holds the task would tell that compliance does.
    const taskId = await world.cases.liveTask(appealId, 'compliance_review');
    await world.post(`/v1/tasks/${taskId}/claim`, { as: people.compliance, body: {} });
    expect(await ids('appeals?holder=me', people.compliance)).toEqual([appealId]);
    for (const reader of [people.agent, merchant]) expect(await ids(`appeals?holder=${people.compliance.id}`, reader)).toEqual([]);
  });

  it('somebody who is a merchant is nothing else beside it, whatever their token says', async () => {
    const { appealId, merchantId } = await open('H05', 4_400_000n);
    const both: Actor = { ...merchantPerson(merchantId), roles: ['merchant', 'operator'] };
    for (const path of ['ops/waits', 'ops/breaks', 'service-accounts']) expect([path, await world.get(`/v1/${path}`, both)]).toMatchObject([path, { status: 403, body: { code: 'permission_missing' } }]);
    expect(await ids(`appeals?merchantId=${merchantId}`, both)).toEqual([appealId]);
  });

  it('a task, a diagnosis and a penalty by their own address tell whoever speaks with the merchant no more than the lists', async () => {
    const { appealId, merchantId, orderId } = await lookedAtByCompliance();
    const taskId = await world.cases.liveTask(appealId, 'compliance_review');
    const made = (await world.post('/v1/service-accounts', { as: people.operator, body: { name: 'CRM', permissions: ['task.read', 'ops.read', 'penalty.read'] } })).body;
    const told = async (path: string) => world.fetch(`/v1/${path}`, { headers: { Authorization: `Bearer ${String(made.key)}` } });
    expect((await told(`tasks/${taskId}`)).status).toBe(404);
    expect((await world.get(`/v1/tasks/${taskId}`, people.compliance)).status).toBe(200);
    const diagnosis = await told(`ops/appeals/${appealId}/diagnosis`);
    expect(diagnosis).toMatchObject({ status: 200, body: { stage: 'risk_review', wait: { kind: 'risk_review' }, lastFact: null, tried: [], findings: [] } });
    expect(JSON.stringify(diagnosis.body)).not.toMatch(/compliance|合规|verification/i);
    expect((await world.get(`/v1/ops/appeals/${appealId}/diagnosis`, people.operator)).body).toMatchObject({ stage: 'verification', wait: { kind: 'compliance_review' } });
    const body = { merchantId, freezeOrderId: orderId, lineId: 'transactions-hidden', reasonCode: '10', currency: 'CNY', basisMinor: 10_000_000, merchantText: { en: 'Split.', zh: '拆单。' }, internalText: 'see ledger' };
    const penalty = await world.post('/v1/penalties', { as: people.riskManager, body });
    const path = `penalties/${String(penalty.body.id)}`;
    expect((await told(path)).body).toMatchObject({ internalText: null, why: null });
    expect((await world.get(`/v1/${path}`, people.agent)).body).toMatchObject({ internalText: null, why: null });
    expect((await world.get(`/v1/${path}`, people.compliance)).body).toMatchObject({ internalText: 'see ledger' });
  });
});

it('a list of work knows how far up the ladder its case is, and forgets it with the step', async () => {
  const { appealId } = await open('12', 3_300_000n);
  await world.cases.handInEverything(appealId);
  const escalated = (level: number) => ids(`tasks?minAmountMinor=3300000&maxAmountMinor=3300000&minEscalationLevel=${String(level)}`, people.reviewer);
  expect(await escalated(1)).toEqual([]);
  const { appeal: { wait } } = await world.cases.read(appealId);
  const firstRung = wait?.marks.findIndex(({ kind }) => kind === 'rung') ?? -1;
  for (const [index, { at }] of wait?.marks.slice(0, firstRung + 1).entries() ?? []) {
    if (at > world.cases.now) world.cases.moveTo(at);
    must(await world.cases.command(appealId, { type: 'passMark', waitId: wait?.id ?? '', index }, workflowActor));
  }
  expect([await escalated(1), await escalated(2)]).toEqual([[appealId], []]);
  await world.cases.acceptAllPapers(appealId);
  expect((await world.cases.read(appealId)).appeal.wait?.kind).toBe('risk_review');
  expect(await escalated(1)).toEqual([]);
});
