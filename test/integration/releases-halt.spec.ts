import { plusMs, type Actor } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { must } from '../support/case-world';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };
const auditor: Actor = { id: 'auditor.bai', roles: ['auditor'], merchantId: null, bankCode: null };
const path = '/v1/ops/releases-halt';
const reason = 'The core paid an order twice.';

describe('the halt of all releases', () => {
  it('is ordered by one person, shown to everybody, ended by two, and kept with its audit trail', async () => {
    expect((await world.get(path, people.reviewer)).body).toMatchObject({ halted: false, halt: null, appealsHeldUp: 0, ordersUnderWay: 0, history: [] });
    const { appealId, merchantId } = await world.cases.appealAt('bank_confirmation');
    const halted = await world.post(path, { as: operator, body: { reason } });
    expect(halted).toMatchObject({ status: 201, body: { haltedBy: operator.id, haltedAt: world.cases.now, reason, resumption: null, resumedAt: null } });
    const { id } = halted.body as { id: string };
    must(await world.cases.bankAnswers(appealId));

    expect((await world.get(path, people.treasury)).body).toMatchObject({ halted: true, halt: { id, reason }, appealsHeldUp: 1, ordersUnderWay: 0 });
    const forStaff = await world.get(`/v1/appeals/${appealId}`, people.reviewer);
    expect(forStaff.body).toMatchObject({
      stage: 'releasing', wait: { kind: 'release_halted', party: 'acquirer', onExpiry: 'release_due' },
      releasesHalted: { since: world.cases.now, reason, by: operator.id, holdsUp: true, text: { en: `All releases are halted since ${world.cases.now}: ${reason}` } },
    });
    const forMerchant = await world.get(`/v1/appeals/${appealId}`, merchantPerson(merchantId));
    expect(forMerchant.body).toMatchObject({ wait: { kind: 'release_halted' }, releasesHalted: { since: world.cases.now, reason: null, by: null, holdsUp: true } });
    expect(JSON.stringify(forMerchant.body)).not.toContain('twice');

    expect(await world.post(`${path}/resume`, { as: people.treasury, body: {} })).toMatchObject({ status: 409, body: { code: 'resumption_not_proposed' } });
    expect(await world.post(`${path}/propose-resumption`, { as: people.treasury, body: { why: 'The core is mended.' } })).toMatchObject({ status: 200, body: { resumption: { proposedBy: people.treasury.id } } });
    expect(await world.post(`${path}/propose-resumption`, { as: operator, body: { why: 'too' } })).toMatchObject({ status: 409, body: { code: 'resumption_pending' } });
    expect(await world.post(`${path}/resume`, { as: people.treasury, body: {} })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect(await world.post(`${path}/decline-resumption`, { as: people.riskManager, body: { why: 'Not before the statement is checked.' } })).toMatchObject({ status: 200, body: { resumption: null, resumedAt: null } });
    await world.post(`${path}/propose-resumption`, { as: people.treasury, body: { why: 'Checked.' } });
    world.cases.moveTo(plusMs(world.cases.now, 60_000));
    expect(await world.post(`${path}/resume`, { as: operator, body: {} })).toMatchObject({ status: 200, body: { id, resumedBy: operator.id, resumedAt: world.cases.now } });
    expect((await world.get(path, auditor)).body).toMatchObject({ halted: false, halt: null, history: [{ id, resumedBy: operator.id }] });
    expect((await world.get(`/v1/appeals/${appealId}`, people.reviewer)).body).toMatchObject({ releasesHalted: null });
    expect((await world.get(`/v1/audit/releases_halt/${id}/verify`, auditor)).body).toMatchObject({ entries: 5, intact: true });

    const events = (await world.get('/v1/events?limit=200', operator)).body as { items: { type: string; data: object }[] };
    expect(events.items.map((one) => one.type)).toEqual(expect.arrayContaining(['releases.halted', 'release.halted', 'releases.resumption_proposed', 'releases.resumption_declined', 'releases.resumed']));
    const told = (await world.get('/v1/events?limit=200', merchantPerson(merchantId))).body as { items: { type: string; data: object }[] };
    expect(told.items.filter((one) => one.type.startsWith('release'))).toMatchObject([{ type: 'release.halted', data: {} }]);
    expect(await world.post(path, { as: people.riskManager, body: { reason: 'Again.' } })).toMatchObject({ status: 201 });
  });

  it('is refused to whoever may not, and without a reason', async () => {
    for (const as of [people.reviewer, people.approver, people.agent, auditor]) expect(await world.post(path, { as, body: { reason } })).toMatchObject({ status: 403, body: { code: 'permission_missing' } });
    expect(await world.post(path, { as: operator, body: { reason: '' } })).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(await world.post(path, { as: operator, body: { reason } })).toMatchObject({ status: 409, body: { code: 'releases_already_halted' } });
    expect(await world.get(path, merchantPerson('0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4'))).toMatchObject({ status: 403 });
  });

  it('shows treasury why a repair cannot be ordered now', async () => {
    await world.post(`${path}/propose-resumption`, { as: operator, body: { why: 'x' } });
    await world.post(`${path}/resume`, { as: people.riskManager, body: {} });
    const { appealId } = await world.cases.appealAt('releasing');
    must(await world.cases.command(appealId, { type: 'recordReleaseOutcome', releaseOrderId: (await world.cases.read(appealId)).appeal.releaseOrders[0]?.id ?? '', outcome: { status: 'rejected', reason: 'busy' } }, { id: 'system:workflow', roles: ['system'], merchantId: null, bankCode: null }));
    await world.post(path, { as: operator, body: { reason } });
    const taskId = await world.cases.liveTask(appealId, 'release_repair');
    await world.post(`/v1/tasks/${taskId}/claim`, { as: people.treasury });
    expect(await world.post(`/v1/tasks/${taskId}/complete`, { as: people.treasury, body: { kind: 'release_repair', action: 'retry', why: 'x' } })).toMatchObject({ status: 409, body: { code: 'releases_halted' } });
  });
});
