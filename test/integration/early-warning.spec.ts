import { randomUUID } from 'node:crypto';
import { EarlyWarning } from '@thaw/application';
import { plusMs, type Actor, type Warning } from '@thaw/domain';
import { v7 as uuidv7 } from 'uuid';
import { ApiWorld } from '../support/api-world';
import { people } from '../support/people';

const auditor: Actor = { id: 'auditor.bai', roles: ['auditor'], merchantId: null, bankCode: null };
const dayMs = 86_400_000;

let world: ApiWorld;
let warnings: EarlyWarning;
beforeEach(async () => {
  world = await ApiWorld.start();
  world.cases.moveTo(plusMs(world.cases.now, 30 * dayMs));
  warnings = new EarlyWarning(world.cases.store, world.cases.pipeline, uuidv7);
});
afterEach(async () => world.stop());

let accounts = 0;

async function merchant(number = `62220200${String((accounts += 1)).padStart(8, '0')}`): Promise<string> {
  const body = { merchantNo: randomUUID(), type: '03', channel: 'licensed_institution', name: '老谭家常菜馆', settlementAccount: { bankCode: '102100099996', number, holderName: '谭建国' } };
  return ((await world.post('/v1/merchants', { as: people.agent, body })).body as { id: string }).id;
}

async function freeze(merchantId: string, { code = '12', terminalNo = null as string | null, amountMinor = 10_000 } = {}): Promise<string> {
  const answer = await world.post('/v1/freeze-orders', {
    as: people.riskManager,
    body: {
      merchantId, kind: 'SETTLEMENT_DEFERRAL', reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code }, stops: ['withdraw'], legalRef: '银发〔2016〕261号',
      merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY', transactions: [{ reference: randomUUID().slice(0, 30), terminalNo, takenAt: world.cases.now, amountMinor }],
    },
  });
  expect(answer).toMatchObject({ status: 201 });
  return (answer.body as { id: string }).id;
}

async function look(): Promise<readonly Warning[]> {
  return (await warnings.lookAtTouched(world.cases.now, 500)).raised;
}

describe('early warning', () => {
  it('says nothing while nothing is unusual, and forgets no order before it was looked at', async () => {
    await freeze(await merchant());
    await freeze(await merchant());
    expect(await warnings.lookAtTouched(world.cases.now, 1)).toMatchObject({ orders: 1, raised: [] });
    expect(await warnings.lookAtTouched(world.cases.now, 500)).toMatchObject({ orders: 1, raised: [] });
    expect(await warnings.lookAtTouched(world.cases.now, 500)).toMatchObject({ orders: 0 });
  });

  it('warns of a merchant frozen again and again: once in a window, with the orders as evidence, and anew in the next', async () => {
    const one = await merchant();
    const orderIds = [await freeze(one), await freeze(one), await freeze(one)];
    await freeze(await merchant());
    expect(await look()).toMatchObject([{ ruleId: 'merchant-freezes', subjectKind: 'merchant', subject: one, policyVersion: '2026-11-23', evidence: { orders: 3, merchants: 1, orderIds: [...orderIds].reverse() } }]);
    await freeze(one);
    expect(await look()).toEqual([]);
    world.cases.moveTo(plusMs(world.cases.now, 31 * dayMs));
    await freeze(one);
    // The window has passed, and the old orders with it.
    expect(await look()).toEqual([]);
    await freeze(one);
    await freeze(one);
    expect(await look()).toMatchObject([{ subject: one, evidence: { orders: 3 } }]);
  });

  it('warns of a terminal and of an account that stand in several merchants’ cases', async () => {
    const [a, b] = [await merchant('6222021234567890'), await merchant('6222021234567890')];
    await freeze(a, { terminalNo: 'T-0001' });
    expect(await look()).toEqual([]);
    await freeze(b, { terminalNo: 'T-0001' });
    const raised = await look();
    expect(raised.map((one) => one.ruleId).sort()).toEqual(['account-shared', 'terminal-shared']);
    expect(raised.find((one) => one.ruleId === 'terminal-shared')).toMatchObject({ subject: 'T-0001', evidence: { orders: 2, merchants: 2 } });
    expect(JSON.stringify(raised)).not.toContain('6222021234567890');
  });

  it('warns of a reason that spreads over many merchants, not of one that keeps to a few', async () => {
    const merchants = await Promise.all(Array.from({ length: 10 }, () => merchant()));
    for (const one of merchants.slice(0, 9)) await freeze(one, { code: '11' });
    await freeze(merchants[0] ?? '', { code: '11' });
    expect(await look()).toEqual([]);
    await freeze(merchants[9] ?? '', { code: '11' });
    expect(await look()).toMatchObject([{ ruleId: 'reason-spread', subject: '11', evidence: { orders: 11, merchants: 10 } }]);
  });

  it('warns on its schedule of what is held of one merchant, which grows without a new order', async () => {
    const large = await merchant();
    await freeze(large, { amountMinor: 300_000_000 });
    await freeze(await merchant(), { amountMinor: 100_000_000 });
    expect(await warnings.lookAtAll(world.cases.now)).toMatchObject([
      { ruleId: 'merchant-held-share', subject: expect.any(String) as string, evidence: { kind: 'held_share', percent: 75, heldMinor: 300_000_000n, allHeldMinor: 400_000_000n } },
      { evidence: { percent: 25 } },
    ]);
    expect(await warnings.lookAtAll(world.cases.now)).toEqual([]);
  });

  it('is raised once when several look at the same moment, and all of it or nothing when one dies', async () => {
    const one = await merchant();
    for (let i = 0; i < 3; i += 1) await freeze(one);
    await expect(
      world.cases.store.transaction(async (transaction) => {
        await transaction.warnings.takeTouched(500);
        throw new Error('died');
      }),
    ).rejects.toThrow('died');
    const raised = (await Promise.all(Array.from({ length: 4 }, () => look()))).flat();
    expect(raised).toHaveLength(1);
  });

  it('is taken up and closed by people who may, once each, in an audit trail of its own', async () => {
    const one = await merchant();
    for (let i = 0; i < 3; i += 1) await freeze(one);
    const [raised] = await look();
    const path = `/v1/warnings/${raised?.id ?? ''}`;
    expect((await world.get('/v1/warnings', auditor)).body).toMatchObject({ items: [{ id: raised?.id, title: { zh: '同一商户反复被采取措施' }, status: 'raised', evidence: { kind: 'frequency', orders: 3 } }], nextCursor: null });
    expect(await world.get('/v1/warnings', people.agent)).toMatchObject({ status: 403 });
    expect(await world.post(`${path}/close`, { as: people.riskManager, body: { why: 'x' } })).toMatchObject({ status: 409, body: { code: 'warning_not_acknowledged' } });
    expect(await world.post(`${path}/acknowledge`, { as: auditor, body: {} })).toMatchObject({ status: 403 });
    const both = await Promise.all([people.riskManager, people.compliance].map((as) => world.post(`${path}/acknowledge`, { as, body: {} })));
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(await world.post(`${path}/close`, { as: people.lead, body: { why: 'Terminal was lent; inspected.' } })).toMatchObject({ status: 200, body: { status: 'closed', closedBy: people.lead.id, closedWhy: 'Terminal was lent; inspected.' } });
    expect((await world.get('/v1/warnings', auditor)).body).toMatchObject({ items: [] });
    expect((await world.get('/v1/warnings?status=closed', auditor)).body).toMatchObject({ items: [{ id: raised?.id }] });
    expect((await world.get(`/v1/audit/warning/${raised?.id ?? ''}/verify`, auditor)).body).toMatchObject({ entries: 3, intact: true });
    expect(await world.get(`/v1/warnings/${randomUUID()}`, auditor)).toMatchObject({ status: 404, body: { code: 'warning_not_found' } });
  });

  it('finds its figures by indexes', async () => {
    const plan = async (sql: string) =>
      world.cases.source.transaction(async (manager) => {
        await manager.query('SET LOCAL enable_seqscan = off');
        return (await manager.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`)).map((row) => row['QUERY PLAN']).join('\n');
      });
    expect(await plan(`SELECT 1 FROM freeze_order o WHERE o.reason_code = ANY('{12}') AND o.imposed_at > now()`)).toContain('freeze_order_by_reason');
    expect(await plan(`SELECT 1 FROM freeze_order o WHERE o.account_fingerprint = ANY('{x}') AND o.imposed_at > now()`)).toContain('freeze_order_by_account');
    expect(await plan(`SELECT 1 FROM frozen_transaction t WHERE t.terminal_no = ANY('{x}')`)).toContain('frozen_transaction_by_terminal');
  });
});
