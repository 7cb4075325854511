import { randomUUID } from 'node:crypto';
import { instant, type Actor } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
  world.cases.moveTo(instant('2026-11-24T02:00:00.000Z'));
});
afterAll(async () => world.stop());

const auditor: Actor = { id: 'auditor.bai', roles: ['auditor'], merchantId: null, bankCode: null };
const wish = (merchantId: string, more: Readonly<Record<string, unknown>> = {}) => ({
  merchantId, lineId: 'transactions-hidden', reasonCode: '10', currency: 'CNY', basisMinor: 10_000_000, merchantText: { en: 'Orders were split.', zh: '存在拆单。' }, internalText: 'see ledger', ...more,
});
const propose = (merchantId: string, more: Readonly<Record<string, unknown>> = {}, as = people.riskManager) => world.post('/v1/penalties', { as, body: wish(merchantId, more) });
const act = (id: string, what: string, as: Actor, body: object = {}) => world.post(`/v1/penalties/${id}/${what}`, { as, body });

async function proposed(merchantId: string): Promise<string> {
  return ((await propose(merchantId)).body as { id: string }).id;
}

describe('a penalty', () => {
  it('is proposed, charged by somebody else, told with its remedy, and reversed; held funds are not touched', async () => {
    const { merchantId, orderId } = await world.cases.frozenMerchant();
    const merchant = merchantPerson(merchantId);
    const held = async () => (await world.get(`/v1/freeze-orders/${orderId}`, people.agent)).body as unknown;
    const before = await held();
    const answer = await propose(merchantId, { freezeOrderId: orderId });
    expect(answer).toMatchObject({ status: 201, body: { status: 'proposed', amountMinor: 50_000, owedMinor: 0, remedyUntilAt: null, proposedBy: people.riskManager.id } });
    const { id } = answer.body as { id: string };
    expect(await world.get(`/v1/penalties/${id}`, merchant)).toMatchObject({ status: 404 });
    expect(await act(id, 'approve', people.riskManager)).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    const actionsOf = async (as: Actor) => ((await world.get(`/v1/penalties/${id}`, as)).body as { actions: unknown }).actions;
    expect(await actionsOf(people.riskManager)).toMatchObject([{ action: 'approve', allowed: false, code: 'four_eyes' }, { action: 'refuse', allowed: false, code: 'four_eyes' }]);
    expect(await actionsOf(people.compliance)).toEqual(['approve', 'refuse'].map((action) => ({ action, allowed: true, code: null, why: null })));
    expect(await act(id, 'approve', people.compliance)).toMatchObject({ status: 200, body: { status: 'charged', owedMinor: 50_000, remedyUntilAt: '2026-12-08T15:59:59.999Z' } });
    expect((await world.get(`/v1/penalties?merchantId=${merchantId}`, merchant)).body).toMatchObject({
      items: [{ id, owedMinor: 50_000, merchantText: { zh: '存在拆单。' }, remedy: { en: expect.stringContaining('Object in writing') as string }, legalRef: 'house', internalText: null, proposedBy: null, decidedBy: null, reasonCode: null }],
    });
    expect(await act(id, 'reverse', people.riskManager, { why: 'Two orders indeed.' })).toMatchObject({ status: 200, body: { status: 'reversal_proposed', owedMinor: 50_000 } });
    expect(await act(id, 'approve', people.compliance)).toMatchObject({ status: 200, body: { status: 'reversed', owedMinor: 0 } });
    expect(await act(id, 'approve', people.compliance)).toMatchObject({ status: 409, body: { code: 'penalty_wrong_status' } });
    expect(await world.cases.source.query(`SELECT kind, amount_minor::int AS amount, proposed_by, approved_by FROM penalty_entry WHERE penalty_id = $1 ORDER BY kind`, [id])).toEqual([
      { kind: 'charge', amount: 50_000, proposed_by: people.riskManager.id, approved_by: people.compliance.id },
      { kind: 'reversal', amount: 50_000, proposed_by: people.riskManager.id, approved_by: people.compliance.id },
    ]);
    expect(await held()).toEqual(before);
    expect((await world.get(`/v1/audit/penalty/${id}/verify`, auditor)).body).toMatchObject({ entries: 4, intact: true });
  });

  it('is charged once when two agree at the same moment', async () => {
    const id = await proposed((await world.cases.frozenMerchant()).merchantId);
    const seen = (await world.get(`/v1/penalties/${id}`, people.compliance)).headers.get('etag') ?? '';
    const both = await Promise.all([people.compliance, { ...people.compliance, id: 'compliance.lu' }].map((as) => world.post(`/v1/penalties/${id}/approve`, { as, headers: { 'If-Match': seen }, body: {} })));
    expect(both.map((one) => one.status).sort()).toEqual([200, 412]);
    // Who agreed to the charge has not agreed to its reversal.
    await act(id, 'reverse', people.riskManager, { why: 'Two orders indeed.' });
    for (const word of ['approve', 'refuse']) {
      const body = word === 'refuse' ? { why: 'No.' } : {};
      expect(await world.post(`/v1/penalties/${id}/${word}`, { as: people.compliance, blind: true, body })).toMatchObject({ status: 428, body: { particulars: { read: `/v1/penalties/${id}` } } });
      expect(await world.post(`/v1/penalties/${id}/${word}`, { as: people.compliance, headers: { 'If-Match': seen }, body })).toMatchObject({ status: 412 });
    }
    expect((await world.get(`/v1/penalties/${id}`, people.compliance)).body).toMatchObject({ status: 'reversal_proposed', owedMinor: 50_000 });
  });

  it('is refused where it does not fit, and no merchant sees another’s', async () => {
    const [one, other] = [await world.cases.frozenMerchant(), await world.cases.frozenMerchant()];
    expect(await propose(one.merchantId, { freezeOrderId: other.orderId })).toMatchObject({ status: 404, body: { code: 'freeze_order_not_found' } });
    expect(await propose(randomUUID())).toMatchObject({ status: 404, body: { code: 'merchant_not_found' } });
    expect(await propose(one.merchantId, { lineId: 'x' })).toMatchObject({ status: 422, body: { code: 'penalty_line_unknown' } });
    expect(await propose(one.merchantId, {}, people.agent)).toMatchObject({ status: 403 });
    const id = await proposed(one.merchantId);
    await act(id, 'approve', people.compliance);
    expect(await world.get(`/v1/penalties/${id}`, merchantPerson(other.merchantId))).toMatchObject({ status: 404 });
    expect((await world.get('/v1/penalties', merchantPerson(other.merchantId))).body).toMatchObject({ items: [] });
    await world.post('/v1/access/conflicts', { as: people.compliance, body: { merchantId: one.merchantId, reason: 'A cousin.' } });
    expect(await act(await proposed(one.merchantId), 'approve', people.compliance)).toMatchObject({ status: 403, body: { code: 'conflict_of_interest' } });
  });
});

it('the database keeps its ledger append only, whole and true to the penalty', async () => {
  const id = await proposed((await world.cases.frozenMerchant()).merchantId);
  const trying = (sql: string) => world.cases.source.query(sql).then(() => 'done', (error: Error) => error.message);
  const entry = (kind: string, amount: number, by = 'b') => `INSERT INTO penalty_entry (penalty_id, kind, amount_minor, currency, at, proposed_by, approved_by) VALUES ('${id}', '${kind}', ${String(amount)}, 'CNY', now(), 'a', '${by}')`;
  expect(await trying(entry('charge', 1))).toMatch(/whole penalty/);
  expect(await trying(entry('reversal', 50_000))).toMatch(/nothing was charged/);
  expect(await trying(entry('charge', 50_000, 'a'))).toMatch(/entry_four_eyes/);
  expect(await trying(`UPDATE penalty SET status = 'charged', decided_by = 'b', decided_at = now(), remedy_until_at = now() WHERE id = '${id}'`)).toMatch(/booked is/);
  expect(await trying(`UPDATE penalty SET amount_minor = 1 WHERE id = '${id}'`)).toMatch(/permission denied/);
  await act(id, 'approve', { ...people.compliance, id: 'compliance.lu' });
  expect(await trying(`UPDATE penalty_entry SET amount_minor = 1`)).toMatch(/permission denied/);
  expect(await trying(`DELETE FROM penalty_entry`)).toMatch(/permission denied/);
});
