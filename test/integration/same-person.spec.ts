import { randomUUID } from 'node:crypto';
import { instant, type Actor } from '@thaw/domain';
import { ApiWorld, type Answer } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
  // From this day on there are penalties, and deadlines that somebody may extend.
  world.cases.moveTo(instant('2026-11-24T02:00:00.000Z'));
});
afterAll(async () => world.stop());

/** Holds the key of a machine, and every role by which a second person is asked for here. */
const holder: Actor = { ...people.agent, id: 'both.lu', roles: ['agent', 'operator', 'lead', 'risk_manager', 'treasury', 'compliance'] };
const fourEyes = (actedAs: string) => ({ status: 403, body: { code: 'four_eyes', particulars: { actedAs } } });

async function aMachine(...permissions: string[]) {
  const { body } = await world.post('/v1/service-accounts', { as: holder, body: { name: 'CRM', permissions } });
  const by = async (path: string, given: object): Promise<Answer> =>
    world.fetch(path, { method: 'POST', body: JSON.stringify(given), headers: { Authorization: `Bearer ${String(body.key)}`, 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json' } });
  return { actorId: String(body.actorId), by };
}

describe('whoever holds the key of the machine that acted first', () => {
  it('does not lift the order it imposed, and is told so beforehand', async () => {
    const machine = await aMachine('freeze_order.impose', 'freeze_order.read');
    const { merchantId } = await world.cases.frozenMerchant();
    const order = {
      merchantId, kind: 'SETTLEMENT_DEFERRAL', reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' }, stops: ['withdraw'], legalRef: 'x', currency: 'CNY',
      merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, transactions: [{ reference: randomUUID(), takenAt: '2026-11-20T12:00:00+08:00', amountMinor: 1_000_000 }],
    };
    const imposed = await machine.by('/v1/freeze-orders', order);
    expect(imposed).toMatchObject({ status: 201, body: { imposedBy: machine.actorId } });
    const path = `/v1/freeze-orders/${String(imposed.body.id)}`;
    const shown = async (as: Actor) => ((await world.get(path, as)).body.actions as { action: string; code?: string }[]).find(({ action }) => action === 'lift')?.code ?? null;
    expect([await shown(holder), await shown(people.riskManager)]).toEqual(['four_eyes', 'order_still_holds']);
    expect(await world.post(`${path}/lift`, { as: holder, body: { why: 'w' } })).toMatchObject(fourEyes('impose'));
    expect(await world.post(`${path}/lift`, { as: people.riskManager, body: { why: 'w' } })).toMatchObject({ body: { code: 'order_still_holds' } });
  });

  it('does not grant the time it asked for', async () => {
    const machine = await aMachine('deadline.propose', 'appeal.read');
    const { appealId } = await world.cases.appealAt('collecting_documents');
    const path = `/v1/appeals/${appealId}/extensions`;
    const asked = await machine.by(path, { limitId: 'HOUSE-DOCUMENTS', to: 20, reason: { en: 'The notary is closed.', zh: '公证处休息。' } });
    expect(asked).toMatchObject({ status: 200 });
    const id = (asked.body.clocks as { kind: string; proposed: { id: string } | null }[]).find(({ kind }) => kind === 'merchant')?.proposed?.id ?? 'none';
    expect(await world.post(`${path}/${id}/approve`, { as: holder })).toMatchObject(fourEyes('proposed_by'));
    expect((await world.post(`${path}/${id}/approve`, { as: people.lead })).status).toBe(200);
  });

  it('neither proposes nor agrees to say what became of the money of a case it filed', async () => {
    const machine = await aMachine('appeal.open', 'appeal.read');
    const { orderId } = await world.cases.frozenMerchant();
    const { body } = await machine.by('/v1/appeals', { freezeOrderId: orderId, statement: 'Ordinary trade.' });
    const id = randomUUID();
    await asSuperuser(
      world.cases.database,
      `INSERT INTO money_break (id, class, subject, order_id, appeal_id, currency, ours_minor, theirs_minor, evidence, state, opened_at, seen_at) VALUES ($1, 'amount_differs', 'o', 'o', $2, 'CNY', 1, 2, '[]', 'open', now(), now())`,
      [id, body.id],
    );
    const closing = `/v1/ops/breaks/${id}/close`;
    expect(await world.post(closing, { as: holder, body: { why: 'w' } })).toMatchObject(fourEyes('file'));
    expect((await world.post(closing, { as: people.treasury, body: { why: 'w' } })).status).toBe(200);
    expect(await world.post(`${closing}/approve`, { as: holder, body: {} })).toMatchObject(fourEyes('file'));
  });

  it('does not charge the penalty that was proposed in its name, and does not let a run of remedies begin', async () => {
    const machine = await aMachine('penalty.read');
    const { merchantId } = await world.cases.frozenMerchant();
    const proposal = { merchantId, freezeOrderId: null, lineId: 'transactions-hidden', reasonCode: '10', currency: 'CNY', basisMinor: 1_000_000, merchantText: { en: 'Orders were split.', zh: '存在拆单。' }, internalText: 'x' };
    const penalty = await world.post('/v1/penalties', { as: people.lead, body: proposal });
    expect(penalty).toMatchObject({ status: 201 });
    await asSuperuser(world.cases.database, 'UPDATE penalty SET proposed_by = $2 WHERE id = $1', [penalty.body.id, machine.actorId]);
    expect((await world.get(`/v1/penalties/${String(penalty.body.id)}`, holder)).body.actions).toMatchObject([{ action: 'approve', code: 'four_eyes' }, { action: 'refuse', code: 'four_eyes' }]);
    expect(await world.post(`/v1/penalties/${String(penalty.body.id)}/approve`, { as: holder })).toMatchObject(fourEyes('proposer'));

    const { appealId } = await world.cases.appealAt('collecting_documents');
    const run = await world.post('/v1/ops/remedies', { as: people.operator, body: { remedy: 'rebuild', why: 'w', appealIds: [appealId] } });
    await asSuperuser(world.cases.database, 'UPDATE remedy_run SET requested_by = $2 WHERE id = $1', [run.body.runId, machine.actorId]);
    expect(await world.post(`/v1/ops/remedies/${String(run.body.runId)}/decision`, { as: holder, body: { approve: true } })).toMatchObject(fourEyes('remedy'));
  });
});
