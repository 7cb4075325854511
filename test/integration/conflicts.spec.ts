import { plusMs, type Actor } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { people } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start();
});
afterAll(async () => world.stop());

const auditor: Actor = { id: 'auditor.bai', roles: ['auditor'], merchantId: null, bankCode: null };
const declare = (as: Actor, merchantId: string, more: Readonly<Record<string, unknown>> = {}) => world.post('/v1/access/conflicts', { as, body: { merchantId, reason: 'My sister keeps the till there.', ...more } });
const end = (as: Actor, id: string) => world.post(`/v1/access/conflicts/${id}/end`, { as, body: {} });
const claim = async (as: Actor, appealId: string) => {
  const answer = await world.post(`/v1/tasks/${await world.cases.liveTask(appealId, 'risk_review')}/claim`, { as, body: {} });
  return answer.status === 200 ? 'claimed' : (answer.body as { code: string }).code;
};

/** What the task list and the task itself tell this reader. */
async function told(as: Actor, appealId: string) {
  const taskId = await world.cases.liveTask(appealId, 'risk_review');
  const { items } = (await world.get('/v1/tasks?limit=200', as)).body as { items: readonly { id: string; conflictOfInterest: boolean }[] };
  const { actions } = (await world.get(`/v1/tasks/${taskId}`, as)).body as { actions: readonly { action: string; allowed: boolean; why?: { code: string } | null }[] };
  return { listed: items.find((one) => one.id === taskId)?.conflictOfInterest, claim: actions.find((one) => one.action === 'claim') };
}

describe('an interest in a merchant', () => {
  it('keeps who declared it off the merchant’s tasks until somebody else ends it; the trail stays', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('risk_review');
    const [mine, other] = [people.otherReviewer, people.lead];
    expect(await told(mine, appealId)).toMatchObject({ listed: false, claim: { allowed: true } });
    const declared = await declare(mine, merchantId);
    expect(declared).toMatchObject({ status: 201, body: { personId: mine.id, declaredBy: mine.id, untilAt: null, endedAt: null } });
    expect(await told(mine, appealId)).toMatchObject({ listed: true, claim: { allowed: false } });
    expect(await told(other, appealId)).toMatchObject({ listed: false, claim: { allowed: true } });
    expect(await claim(mine, appealId)).toBe('conflict_of_interest');
    // Another merchant's case is no matter of theirs.
    expect(await claim(mine, (await world.cases.appealAt('risk_review')).appealId)).toBe('claimed');

    const { id } = declared.body as { id: string };
    expect(await end(mine, id)).toMatchObject({ status: 403, body: { code: 'permission_missing' } });
    expect(await end({ ...mine, roles: ['lead'] }, id)).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect(await end(people.lead, id)).toMatchObject({ status: 200, body: { endedBy: people.lead.id } });
    expect(await end(people.lead, id)).toMatchObject({ status: 409, body: { code: 'interest_ended' } });
    expect(await claim(mine, appealId)).toBe('claimed');
    expect((await world.get(`/v1/audit/conflict/${id}/verify`, auditor)).body).toMatchObject({ entries: 2, intact: true });
    expect((await world.get(`/v1/access/conflicts?merchantId=${merchantId}`, mine)).body).toMatchObject({ items: [] });
    expect((await world.get(`/v1/access/conflicts?merchantId=${merchantId}&ended=true`, mine)).body).toMatchObject({ items: [{ id, reason: 'My sister keeps the till there.' }] });
  });

  it('keeps its holder from imposing anything on the merchant, and leaves no order behind', async () => {
    const { merchantId } = await world.cases.appealAt('risk_review');
    const imposer: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };
    await declare(imposer, merchantId);
    const order = {
      merchantId, kind: 'SETTLEMENT_DEFERRAL', reason: { codeSystem: 'PCAC-MERCHANT-RISK', codeSystemVersion: 'interface-2020/2021', code: '12' }, stops: ['withdraw'], legalRef: 'x',
      merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY', transactions: [{ reference: 'RRN9', takenAt: '2026-11-01T12:00:00+08:00', amountMinor: 100 }],
    };
    const before = (await world.get(`/v1/freeze-orders?merchantId=${merchantId}`, imposer)).body;
    expect(await world.post('/v1/freeze-orders', { as: imposer, body: order })).toMatchObject({ status: 403, body: { code: 'conflict_of_interest' } });
    expect((await world.get(`/v1/freeze-orders?merchantId=${merchantId}`, imposer)).body).toEqual(before);
    expect(await world.post('/v1/freeze-orders', { as: people.agent, body: order })).toMatchObject({ status: 201 });
  });

  it('holds from its beginning to its end', async () => {
    const { appealId, merchantId } = await world.cases.appealAt('risk_review');
    const [fromAt, untilAt] = [plusMs(world.cases.now, 3_600_000), plusMs(world.cases.now, 7_200_000)];
    expect((await declare(people.otherReviewer, merchantId, { fromAt, untilAt: fromAt })).body).toMatchObject({ code: 'interest_period_empty' });
    await declare(people.otherReviewer, merchantId, { fromAt, untilAt });
    expect(await told(people.otherReviewer, appealId)).toMatchObject({ listed: false });
    world.cases.moveTo(fromAt);
    expect(await claim(people.otherReviewer, appealId)).toBe('conflict_of_interest');
    world.cases.moveTo(untilAt);
    expect(await claim(people.otherReviewer, appealId)).toBe('claimed');
  });

  it('is declared for others by those who keep the register, and seen by its person, by them and by auditors', async () => {
    const { merchantId } = await world.cases.frozenMerchant();
    expect(await declare(people.reviewer, merchantId, { personId: people.approver.id })).toMatchObject({ status: 403, body: { code: 'role_missing' } });
    expect(await declare(people.lead, merchantId, { personId: people.approver.id })).toMatchObject({ status: 201 });
    const seen = async (as: Actor) => ((await world.get(`/v1/access/conflicts?merchantId=${merchantId}`, as)).body as { items: unknown[] }).items.length;
    expect([await seen(people.approver), await seen(people.lead), await seen(auditor), await seen(people.treasury)]).toEqual([1, 1, 1, 0]);
    expect(await declare(people.reviewer, people.agent.id)).toMatchObject({ status: 400 });
    expect(await declare(people.reviewer, '01890000-0000-7000-8000-000000000000')).toMatchObject({ status: 404, body: { code: 'merchant_not_found' } });
  });

  it('keeps its reason sealed, and is neither rewritten nor deleted by any process', async () => {
    const { merchantId } = await world.cases.frozenMerchant();
    const { id } = (await declare(people.reviewer, merchantId)).body as { id: string };
    const [row] = await world.cases.source.query<{ reason_encrypted: string; payload: string }[]>(`SELECT reason_encrypted, (SELECT payload::text FROM audit_entry WHERE stream = 'conflict/' || c.id) AS payload FROM conflict_of_interest c WHERE id = $1`, [id]);
    expect(`${row?.reason_encrypted} ${row?.payload}`).not.toContain('sister');
    const trying = (sql: string) => world.cases.source.query(sql).then(() => 'done', (error: Error) => error.message);
    expect(await trying(`DELETE FROM conflict_of_interest WHERE id = '${id}'`)).toMatch(/permission denied/);
    expect(await trying(`UPDATE conflict_of_interest SET person_id = 'x' WHERE id = '${id}'`)).toMatch(/permission denied/);
    expect(await trying(`UPDATE conflict_of_interest SET ended_by = person_id, ended_at = now() WHERE id = '${id}'`)).toMatch(/interest_ended_by_another/);
  });
});
