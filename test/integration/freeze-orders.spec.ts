import { randomUUID } from 'node:crypto';
import { plusMs, type Actor } from '@thaw/domain';
import { createLogger } from '@thaw/platform';
import { OrderSweep, WorkerMetrics } from '@thaw/worker';
import { ApiWorld } from '../support/api-world';
import { must } from '../support/case-world';
import { merchantPerson, people } from '../support/people';

/** Freeze orders over HTTP: every kind, two people where they are asked for, and what an authority's order means for a merchant. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
  world.cases.moveTo('2026-11-24T02:00:00.000Z' as typeof world.cases.now);
});
afterAll(async () => world.stop());

const operator: Actor = { id: 'operator.zhu', roles: ['operator'], merchantId: null, bankCode: null };
const { agent, riskManager, compliance } = people;

async function aMerchant(): Promise<string> {
  const body = { merchantNo: randomUUID(), type: '03', channel: 'licensed_institution', name: '老谭家常菜馆', settlementAccount: { bankCode: '102100099996', number: `6222${Date.now()}`, holderName: '谭建国' } };
  return (await world.post('/v1/merchants', { as: agent, body })).body.id as string;
}

const reason = (code: string) => ({ codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code });
const shared = { stops: ['withdraw'], legalRef: 'x', merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY' };
const own = (merchantId: string, change: object = {}) => ({
  ...shared, merchantId, kind: 'SETTLEMENT_DEFERRAL', reason: reason('12'), transactions: [{ reference: 'RRN1', takenAt: '2026-11-20T12:00:00+08:00', amountMinor: 1_000_000 }], ...change,
});
const authority = (merchantId: string, change: object = {}) => ({
  ...shared, merchantId, kind: 'COURT_FREEZE', reason: reason('35'), limit: { kind: 'in_all', limitMinor: 700_000 }, documentRef: '（2026）京0105执保123号',
  issuer: { name: '北京市朝阳区人民法院', contact: '执行局办公电话 010-00000000' }, ...change,
});

async function impose(body: object, as = agent) {
  const answer = await world.post('/v1/freeze-orders', { as, body });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body as { id: string; status: string; stops: readonly string[] };
}

const give = async (id: string, what: string, as: Actor, body: object = {}, key?: string) => world.post(`/v1/freeze-orders/${id}/${what}`, { as, body, ...(key === undefined ? {} : { key }) });

describe('an authority’s order', () => {
  it('is no matter for an appeal: the merchant gets its contact, and a file to bring there', async () => {
    const merchantId = await aMerchant();
    const held = await impose(own(merchantId));
    const order = await impose(authority(merchantId));
    const merchant = merchantPerson(merchantId);
    expect(await world.post('/v1/appeals', { as: merchant, body: { freezeOrderId: order.id, statement: 'Ours.' } })).toMatchObject({
      status: 422, body: { code: 'authority_order', particulars: { kind: 'COURT_FREEZE', authority: '北京市朝阳区人民法院', contact: '执行局办公电话 010-00000000', documentRef: '（2026）京0105执保123号' } },
    });
    const file = await world.get(`/v1/freeze-orders/${order.id}/escort-file`, merchant);
    expect(file).toMatchObject({
      status: 200,
      body: {
        manifest: { freezeOrderId: order.id, preparedAt: world.cases.now },
        order: { issuer: { name: '北京市朝阳区人民法院' }, expiresAt: '2027-11-24T15:59:59.999Z', imposedBy: null },
        account: { heldMinor: 1_000_000, mayLeaveMinor: 300_000, orders: [{ freezeOrderId: held.id, heldMinor: 1_000_000, transactions: [{ reference: 'RRN1' }] }, { freezeOrderId: order.id, heldMinor: 0 }] },
      },
    });
    expect(file.body.manifest.sha256).toMatch(/^[\da-f]{64}$/);
    const [head] = await world.cases.source.query<[{ hash: string }]>('SELECT hash FROM audit_head WHERE stream = $1', [`freeze_order/${held.id}`]);
    expect(file.body.account.orders[0].audit).toEqual({ stream: `freeze_order/${held.id}`, entries: 1, headHash: head.hash });
    expect(await world.get(`/v1/freeze-orders/${order.id}/escort-file`, merchantPerson(randomUUID()))).toMatchObject({ status: 404 });
    expect(await world.get(`/v1/freeze-orders/${held.id}/escort-file`, merchant)).toMatchObject({ status: 422, body: { code: 'order_not_authority' } });
  });

  it('changes by the authority’s document and two people, each step in its audit trail', async () => {
    const { id } = await impose(authority(await aMerchant(), { kind: 'PSB_STOP' }));
    expect(await give(id, 'lift', riskManager, { why: 'told by phone' })).toMatchObject({ status: 422, body: { code: 'order_document_missing', field: 'documentRef' } });
    expect(await give(id, 'renew', riskManager, { documentRef: '续1号', why: 'renewed' })).toMatchObject({ status: 200, body: { pending: { what: 'renew', documentRef: '续1号', expiresAt: '2026-11-28T02:00:00.000Z', limit: null, stops: null, why: 'renewed' }, renewals: 0 } });
    expect(await give(id, 'confirm', riskManager, { agree: true })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    const key = randomUUID();
    const confirmed = await give(id, 'confirm', compliance, { agree: true }, key);
    expect(confirmed).toMatchObject({ status: 200, body: { pending: null, renewals: 1, expiresAt: '2026-11-28T02:00:00.000Z' } });
    const again = await give(id, 'confirm', compliance, { agree: true }, key);
    expect([again.headers.get('idempotency-replayed'), again.body]).toEqual(['true', confirmed.body]);
    expect(await give(id, 'renew', riskManager, { documentRef: '续2号', why: 'again' })).toMatchObject({ status: 422, body: { code: 'order_not_renewable' } });
    await give(id, 'lift', riskManager, { documentRef: '解1号', why: 'lifted' });
    expect(await give(id, 'confirm', compliance, { agree: true })).toMatchObject({ status: 200, body: { status: 'lifted' } });
    const entries = await world.cases.source.query<{ type: string }[]>('SELECT type FROM audit_entry WHERE stream = $1 ORDER BY seq', [`freeze_order/${id}`]);
    expect(entries.map(({ type }) => type).filter((type) => type !== 'OrderWatchSet')).toEqual([
      'FreezeImposed', 'OrderChangeProposed', 'OrderChangeConfirmed', 'OrderRenewed', 'OrderChangeProposed', 'OrderChangeConfirmed', 'OrderLifted',
    ]);
    expect((await world.get(`/v1/audit/freeze_order/${id}/verify`, operator)).body).toMatchObject({ intact: true });
  });
});

describe('an announced deferral', () => {
  const inAWeek = () => ({ effectiveAt: plusMs(world.cases.now, 7 * 86_400_000), transactions: inFull });
  const inFull = [{ reference: 'RRN1', takenAt: '2026-11-20T12:00:00+08:00', amountMinor: 400_000 }];

  it('that an appeal stops in full before it bites never takes effect: nothing is ever held', async () => {
    const { id, status } = await impose(own(await aMerchant(), inAWeek()));
    expect(status).toBe('announced');
    const appealId = await appealedTo(id);
    await world.cases.proposeUndisputed(appealId);
    const { appeal, order } = await world.cases.read(appealId);
    expect(appeal).toMatchObject({ stage: 'closed', outcome: 'released_in_full', bankRequests: [] });
    expect(order).toMatchObject({ status: 'averted', marks: [] });
    expect(await ledgerOf(id)).toEqual([]);
    expect((await world.get(`/v1/freeze-orders/${id}`, agent)).body).toMatchObject({ status: 'averted', remainingMinor: 0, openAppealId: null });
  });

  it('that an appeal stops in part holds only what was decided to stay', async () => {
    const { id } = await impose(own(await aMerchant(), { ...inAWeek(), transactions: [...inFull, { reference: 'RRN2', takenAt: '2026-11-20T12:00:00+08:00', amountMinor: 300_000, contestedMinor: 100_000 }] }));
    const appealId = await appealedTo(id);
    await world.cases.proposeUndisputed(appealId);
    expect((await world.cases.read(appealId)).appeal).toMatchObject({ outcome: 'released_in_part', nextRemedy: { kind: 'second_appeal' } });
    await bite(id);
    expect(await ledgerOf(id)).toEqual([{ reference: 'RRN2', kind: 'hold', amount: '100000' }]);
    expect((await world.get(`/v1/freeze-orders/${id}`, agent)).body).toMatchObject({ status: 'active', remainingMinor: 100_000 });
  });

  it('that bites while the appeal runs is held, and the appeal goes on to its release', async () => {
    const { id } = await impose(own(await aMerchant(), inAWeek()));
    const appealId = await appealedTo(id);
    await bite(id);
    expect(await ledgerOf(id)).toEqual([{ reference: 'RRN1', kind: 'hold', amount: '400000' }]);
    await world.cases.proposeUndisputed(appealId);
    expect((await world.cases.read(appealId)).appeal).toMatchObject({ stage: 'bank_confirmation' });
    must(await world.cases.bankAnswers(appealId));
    must(await world.cases.coreExecuted(appealId));
    expect(await world.cases.read(appealId)).toMatchObject({ appeal: { outcome: 'released_in_full' }, order: { status: 'lifted' } });
  });

  async function appealedTo(orderId: string): Promise<string> {
    const appealId = await world.cases.open(orderId);
    await world.cases.handInEverything(appealId);
    await world.cases.acceptAllPapers(appealId);
    return appealId;
  }

  async function bite(orderId: string): Promise<void> {
    const order = await world.cases.store.readOrder(orderId);
    const mark = order?.order.marks.find((one) => one.kind === 'effect');
    if (mark === undefined) throw new Error('nothing to take effect');
    world.cases.moveTo(mark.at);
    must(await world.cases.orders.give(orderId, { type: 'passOrderMark', kind: 'effect', at: mark.at }, world.cases.caller({ id: 'system:workflow', roles: ['system'], merchantId: null, bankCode: null }), () => null));
  }

  async function ledgerOf(orderId: string) {
    return world.cases.source.query<{ reference: string; kind: string; amount: string }[]>(
      'SELECT t.reference, l.kind, l.amount_minor AS amount FROM ledger_entry l JOIN frozen_transaction t ON t.id = l.frozen_transaction_id WHERE t.freeze_order_id = $1 ORDER BY l.id', [orderId],
    );
  }
});

describe('what a person may do with an order', () => {
  it('is shown with it, as the commands then answer', async () => {
    const merchantId = await aMerchant();
    const { id } = await impose(own(merchantId), { ...agent, roles: ['agent', 'operator'] });
    const shownTo = async (as: Actor) => {
      const { actions } = (await world.get(`/v1/freeze-orders/${id}`, as)).body as { actions: readonly { action: string; allowed: boolean; code: string | null }[] };
      return Object.fromEntries(actions.map(({ action, allowed, code }) => [action, allowed ? 'open' : code]));
    };
    expect(await shownTo({ ...agent, roles: ['agent', 'operator'] })).toEqual({ open_appeal: 'open', serve: 'open', vary: 'four_eyes', lift: 'four_eyes' });
    expect(await shownTo(riskManager)).toEqual({ open_appeal: 'permission_missing', serve: 'open', vary: 'open', lift: 'order_still_holds' });
    expect(await shownTo(merchantPerson(merchantId))).toEqual({ open_appeal: 'open' });
    expect(await give(id, 'lift', riskManager, { why: 'w' })).toMatchObject({ status: 409, body: { code: 'order_still_holds' } });
    expect(await world.post('/v1/appeals', { as: merchantPerson(merchantId), body: { freezeOrderId: id, statement: 'Ordinary takings.' } })).toMatchObject({ status: 201 });
    expect(await shownTo(merchantPerson(merchantId))).toEqual({ open_appeal: 'appeal_already_open' });
    expect((await give(id, 'serve', riskManager, { means: 'mail' })).body).toMatchObject({ actions: [{ action: 'open_appeal' }, { action: 'serve', allowed: true }, { action: 'vary' }, { action: 'lift', code: 'order_under_appeal' }] });
  });
});

describe('the second person', () => {
  it('agrees to the change they have read: not to another that was proposed meanwhile', async () => {
    const { id } = await impose(authority(await aMerchant(), { kind: 'PSB_STOP' }));
    const path = `/v1/freeze-orders/${id}`;
    const confirm = (headers: Readonly<Record<string, string>>) => world.post(`${path}/confirm`, { as: compliance, blind: true, headers, body: { agree: true } });
    await give(id, 'vary', riskManager, { stops: ['collect'], documentRef: '变1号', why: 'one function' });
    const seen = await world.get(path, compliance);
    expect(seen.body.pending).toMatchObject({ what: 'vary', stops: ['collect'], limit: { kind: expect.any(String) as string }, expiresAt: null, why: 'one function' });
    // Why is a word among those who decide: our agents pass on what they read.
    expect((await world.get(path, agent)).body.pending).toMatchObject({ what: 'vary', why: null });
    expect((await world.get(path, merchantPerson(String(seen.body.merchantId)))).body.pending).toBeNull();
    expect(await confirm({})).toMatchObject({ status: 428, body: { particulars: { read: path } } });
    await give(id, 'confirm', compliance, { agree: false, why: 'not that one' });
    await give(id, 'lift', riskManager, { documentRef: '解1号', why: 'lifted' });
    const tag = { 'If-Match': seen.headers.get('etag') ?? '' };
    expect(await confirm(tag)).toMatchObject({ status: 412, body: { changes: [{ by: compliance.id }, { by: riskManager.id }] } });
    expect((await world.get(path, compliance)).body).toMatchObject({ status: 'active', pending: { what: 'lift', why: 'lifted' } });
  });
});

describe('a whole account of our own', () => {
  it('stands once a second person agrees; whoever imposed it neither agrees nor lifts', async () => {
    const both: Actor = { ...agent, roles: ['agent', 'risk_manager'] };
    const merchantId = await aMerchant();
    expect(await world.post('/v1/freeze-orders', { as: agent, body: own(merchantId, { transactions: [], limit: { kind: 'whole_account', reason: 'the terminal was lent' } }) })).toMatchObject({ status: 422, body: { code: 'limit_not_for_kind', field: 'transactions' } });
    expect(await world.post('/v1/freeze-orders', { as: agent, body: own(merchantId, { reason: reason('35') }) })).toMatchObject({ status: 422, body: { code: 'reason_not_for_kind', field: 'reason.code' } });
    const order = await impose(own(merchantId, { limit: { kind: 'whole_account', reason: 'the terminal was lent' } }), both);
    expect(order.status).toBe('proposed');
    expect(await give(order.id, 'confirm', both, { agree: true })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect((await world.get(`/v1/freeze-orders/${order.id}`, riskManager)).body.pending).toMatchObject({ what: 'impose', limit: { kind: 'whole_account', reason: 'the terminal was lent' }, stops: order.stops, why: null });
    expect(await give(order.id, 'confirm', riskManager, { agree: true })).toMatchObject({ status: 200, body: { status: 'active', limit: { kind: 'whole_account', reason: 'the terminal was lent' } } });
    // What it holds can be contested like any other order's.
    expect(await world.post('/v1/appeals', { as: agent, body: { freezeOrderId: order.id, statement: 'It was lent for a day.' } })).toMatchObject({ status: 201, body: { amountMinor: 1_000_000 } });
    expect(await give(order.id, 'review', both, { keep: true, why: 'w' })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect(await give(order.id, 'review', compliance, { keep: false, why: 'rectified' })).toMatchObject({ status: 200, body: { status: 'active', limit: { kind: 'per_transaction' }, remainingMinor: 1_000_000 } });
  });
});

describe('alarms', () => {
  it('are listed newest first, a page at a time, until the order has ended', async () => {
    const { id } = await impose(authority(await aMerchant(), { kind: 'PBOC_TEMP' }));
    world.cases.moveTo(plusMs(world.cases.now, 4 * 86_400_000));
    const sweep = new OrderSweep({ source: world.cases.source, desk: world.cases.orders, logger: createLogger('spec', 'fatal'), metrics: new WorkerMetrics() });
    await sweep.round(world.cases.now, () => undefined);
    const kinds: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await world.get(`/v1/ops/order-alarms?limit=1&open=true${cursor === null ? '' : `&cursor=${cursor}`}`, riskManager);
      kinds.push(...(page.body.items as { freezeOrderId: string; kind: string }[]).filter((one) => one.freezeOrderId === id).map((one) => one.kind));
      cursor = page.body.nextCursor as string | null;
    } while (cursor !== null);
    expect(kinds.sort()).toEqual(['expiry_near', 'lapse']);
    expect((await world.get('/v1/ops/order-alarms?kind=lapse', operator)).body.items[0]).toMatchObject({ kind: 'lapse', status: 'lapsed', text: { zh: '指令已到期：请解除' } });
    expect(await give(id, 'lift', riskManager, { why: 'ran out' })).toMatchObject({ status: 200, body: { status: 'lifted' } });
    const open = await world.get('/v1/ops/order-alarms?open=true&limit=200', operator);
    expect((open.body.items as { freezeOrderId: string }[]).some((one) => one.freezeOrderId === id)).toBe(false);
  });
});

describe('the door', () => {
  it('asks a permission for each act, hides orders of other merchants, and names what is wrong', async () => {
    const merchantId = await aMerchant();
    const { id } = await impose(own(merchantId));
    for (const what of ['serve', 'vary', 'renew', 'lift', 'lapse', 'confirm', 'review']) {
      const body = what === 'serve' ? { means: 'sms' } : what === 'confirm' ? { agree: true } : what === 'review' ? { keep: true, why: 'w' } : what === 'lapse' ? {} : { why: 'w' };
      expect([what, (await give(id, what, merchantPerson(merchantId), body)).body.code]).toEqual([what, 'permission_missing']);
      expect([what, (await give(randomUUID(), what, { ...operator, roles: ['operator', 'risk_manager'] }, body)).body.code]).toEqual([what, 'freeze_order_not_found']);
    }
    expect(await give(id, 'lift', riskManager, { why: 'w' })).toMatchObject({ status: 409, body: { code: 'order_still_holds' } });
    expect(await give(id, 'lift', riskManager, {})).toMatchObject({ status: 400, body: { code: 'validation_failed', field: 'why' } });
    expect(await give(id, 'serve', agent, { means: 'sms' })).toMatchObject({ status: 200, body: { servedAt: world.cases.now } });
    expect(await world.get('/v1/ops/order-alarms', agent)).toMatchObject({ status: 403 });
  });

  it('lists by status, kind and what runs out soon', async () => {
    const merchantId = await aMerchant();
    const [soon, later] = [await impose(authority(merchantId, { kind: 'PBOC_TEMP' })), await impose(authority(merchantId))];
    const ids = async (query: string) => ((await world.get(`/v1/freeze-orders?merchantId=${merchantId}&${query}`, agent)).body.items as { id: string }[]).map((one) => one.id);
    expect(await ids('expiringWithinDays=10')).toEqual([soon.id]);
    expect(await ids('kind=COURT_FREEZE&status=active')).toEqual([later.id]);
    expect(await ids('status=lapsed')).toEqual([]);
  });
});
