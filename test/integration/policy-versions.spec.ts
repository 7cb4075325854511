import { instant, localDate, plusMs, startOfDay, type Actor } from '@thaw/domain';
import { migrate, PostgresStore } from '@thaw/persistence';
import { ApiWorld } from '../support/api-world';
import { merchantPerson, people } from '../support/people';

let world: ApiWorld;
beforeEach(async () => {
  world = await ApiWorld.start();
  world.cases.moveTo(instant('2026-11-24T02:00:00.000Z'));
});
afterEach(async () => world.stop());

const auditor: Actor = { id: 'auditor.bai', roles: ['auditor'], merchantId: null, bankCode: null };
const otherCompliance = { ...people.compliance, id: 'compliance.lu' };

/** The version in force, as somebody would change it. */
async function next(effectiveFrom: string, change: Readonly<Record<string, unknown>> = {}, version = effectiveFrom): Promise<Readonly<Record<string, unknown>>> {
  const { body } = await world.get('/v1/policies/house/versions/2026-11-23', auditor);
  return { ...(body as { policy: object }).policy, version, effectiveFrom, ...change };
}

async function inForce(): Promise<readonly string[]> {
  const { items } = (await world.get('/v1/policies', people.agent)).body as { items: readonly { version: string; inForce: boolean }[] };
  return items.filter((one) => one.inForce).map((one) => one.version);
}

const draft = (policy: unknown, as = people.riskManager) => world.post('/v1/policies/house/versions', { as, body: { policy, why: 'Papers are asked for twice at most.' } });
const approve = (version: string, as = people.compliance, revision = 1) => world.post(`/v1/policies/house/versions/${version}/approve`, { as, body: { revision } });

describe('policy versions over HTTP', () => {
  it('are seeded as approved, one in force, entered in the audit trail once however often the migration runs', async () => {
    const listed = await world.get('/v1/policies', people.agent);
    expect(listed).toMatchObject({ status: 200, body: { items: [
      { version: '2026-11-23', status: 'approved', inForce: true, authors: ['system:code'], approvedBy: 'system:migration' },
      { version: '2026-11-01', status: 'approved', inForce: false },
    ] } });
    await migrate(world.cases.database.ownerUrl);
    expect((await world.get('/v1/audit/policy/house/verify', auditor)).body).toMatchObject({ entries: 2, intact: true });
    expect((await world.get('/v1/audit/policy/unheard-of/verify', auditor)).status).toBe(404);
  });

  it('are drafted, read, compared, approved by somebody else and in force from their day', async () => {
    const policy = await next('2026-11-25', { documentRounds: 2 });
    expect(await draft(policy)).toMatchObject({ status: 201, body: { status: 'drafted', revision: 1, inForce: false, authors: [people.riskManager.id] } });
    expect((await world.get('/v1/policies/house/versions/2026-11-25', auditor)).body.policy).toEqual(policy);
    expect((await world.get('/v1/policies/house/versions/2026-11-23/compare/2026-11-25', auditor)).body).toMatchObject({
      from: { version: '2026-11-23' }, to: { version: '2026-11-25' },
      differences: [{ path: 'documentRounds', from: { en: '3', zh: '3' }, to: { en: '2', zh: '2' } }],
    });
    expect(await approve('2026-11-25')).toMatchObject({ status: 200, body: { status: 'approved', approvedBy: people.compliance.id, inForce: false } });
    world.cases.moveTo(startOfDay(localDate('2026-11-25')));
    expect(await inForce()).toEqual(['2026-11-25']);
    expect((await world.get('/v1/audit/policy/house/verify', auditor)).body).toMatchObject({ entries: 4, intact: true });
  });

  it('that guard a reason keep it untold, of appeals under an earlier version too', async () => {
    const frozen = await world.cases.frozenMerchant([900_000n], [0n], '33');
    const appealId = await world.cases.open(frozen.orderId);
    const told = async () => (await new PostgresStore(world.cases.source, world.cases.cipher).guardedReasons()).includes('33');
    const { routes } = await next('2026-11-25');
    if (!Array.isArray(routes)) throw new TypeError('a policy has routes');
    const guarding = routes.map((route: { readonly reasons: readonly string[] }) => (route.reasons.includes('33') ? { ...route, tippingOffGuard: true } : route));
    expect(await draft(await next('2026-11-25', { routes: guarding }))).toMatchObject({ status: 201 });
    expect(await told()).toBe(false);
    expect(await approve('2026-11-25')).toMatchObject({ status: 200 });
    expect(await told()).toBe(true);
    // The API had read the guarded reasons before, and forgot them with the approval.
    for (const path of [`/v1/appeals/${appealId}`, `/v1/appeals/${appealId}/timeline`, `/v1/freeze-orders/${frozen.orderId}`]) {
      const { status, body } = await world.get(path, merchantPerson(frozen.merchantId));
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toContain('"33"');
    }
    expect((await world.get(`/v1/appeals/${appealId}`, people.reviewer)).body).toMatchObject({ reasonCode: '33' });
    expect((await world.get(`/v1/appeals/${appealId}`, merchantPerson(frozen.merchantId))).body).toMatchObject({ reasonCode: null });
  });

  it('are refused with everything that is wrong, in the reader’s language, and nothing is kept', async () => {
    const { statutory: _, ...rest } = await next('2026-12-01', { tiers: [], documentRounds: 'three' });
    const refused = await world.post('/v1/policies/house/versions', { as: people.riskManager, body: { policy: rest, why: 'x' }, headers: { 'Accept-Language': 'zh-CN' } });
    expect(refused).toMatchObject({ status: 422, body: { code: 'policy_invalid', particulars: { findings: 3 } } });
    expect(refused.body.errors).toEqual(expect.arrayContaining([{ field: 'statutory', message: '缺少该项' }, { field: 'tiers', message: '不得为空' }, { field: 'documentRounds', message: '应为 1 至 20 的整数' }]));
    expect((await world.get('/v1/policies/house/versions/2026-12-01', auditor)).body).toMatchObject({ code: 'policy_version_not_found' });
  });

  it('are closed to whoever may not, to their authors, and to those who read another revision', async () => {
    await draft(await next('2026-12-01'), people.compliance);
    expect(await draft(await next('2026-12-01'), people.treasury)).toMatchObject({ status: 403 });
    expect(await world.get('/v1/policies', { ...people.agent, id: 'm', roles: ['merchant'], merchantId: 'm' })).toMatchObject({ status: 403 });
    expect(await approve('2026-12-01', people.compliance)).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    await draft(await next('2026-12-01', { documentRounds: 4 }), people.riskManager);
    expect(await approve('2026-12-01', otherCompliance)).toMatchObject({ status: 409, body: { code: 'policy_revised', particulars: { revision: 2 } } });
    expect(await approve('2026-12-01', otherCompliance, 2)).toMatchObject({ status: 200 });
    expect(await draft(await next('2026-12-01'))).toMatchObject({ status: 409, body: { code: 'policy_version_settled' } });
    expect(await draft(await next('2026-12-01', {}, '2026-12-01.2'))).toMatchObject({ status: 409, body: { code: 'policy_date_taken' } });
  });

  it('are withdrawn before their day, and never after', async () => {
    await draft(await next('2026-12-01'));
    await approve('2026-12-01');
    const withdraw = (version: string, as = people.compliance) => world.post(`/v1/policies/house/versions/${version}/withdraw`, { as, body: { why: 'Not agreed after all.' } });
    expect(await withdraw('2026-12-01', people.riskManager)).toMatchObject({ status: 403 });
    expect(await withdraw('2026-12-01')).toMatchObject({ status: 200, body: { status: 'withdrawn', withdrawnBy: people.compliance.id, withdrawnWhy: 'Not agreed after all.' } });
    expect(await withdraw('2026-11-23')).toMatchObject({ status: 409, body: { code: 'policy_in_force' } });
    world.cases.moveTo(startOfDay(localDate('2026-12-01')));
    expect(await inForce()).toEqual(['2026-11-23']);
  });

  it('are approved once when two approve at the same moment', async () => {
    await draft(await next('2026-12-01'));
    await draft(await next('2026-12-01', {}, '2026-12-01.2'));
    const both = await Promise.all([approve('2026-12-01'), approve('2026-12-01.2', otherCompliance)]);
    expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
    expect((await world.get('/v1/audit/policy/house/verify', auditor)).body).toMatchObject({ entries: 5, intact: true });
  });
});

describe('the database itself', () => {
  const trying = (sql: string) => world.cases.source.query(sql).then(() => 'done', (error: Error) => error.message);

  it('lets no process edit, forget or slip in what is settled', async () => {
    await draft(await next('2026-12-01'));
    expect(await trying(`UPDATE policy_version SET body = '{}' WHERE version = '2026-11-23'`)).toMatch(/never edited/);
    expect(await trying(`UPDATE policy_version SET status = 'drafted', approved_by = NULL, approved_at = NULL WHERE version = '2026-11-23'`)).toMatch(/never edited/);
    expect(await trying(`DELETE FROM policy_version`)).toMatch(/permission denied/);
    expect(await trying(`UPDATE policy_version SET status = 'approved', approved_by = authors[1], approved_at = now() WHERE version = '2026-12-01'`)).toMatch(/policy_four_eyes/);
    expect(await trying(`UPDATE policy_version SET status = 'approved', approved_by = 'x', approved_at = '2026-11-30T16:00:00Z' WHERE version = '2026-12-01'`)).toMatch(/policy_settled_before_its_day/);
    expect(await trying(`UPDATE policy_version SET status = 'approved', body = '{}', approved_by = 'x', approved_at = '2026-11-24' WHERE version = '2026-12-01'`)).toMatch(/never edited/);
    expect(await trying(`INSERT INTO policy_version (id, version, effective_from, body, status, revision, authors, why, drafted_at, approved_by, approved_at) VALUES ('house', 'x', '2026-12-02', '{}', 'approved', 1, '{a}', 'x', now(), 'b', '2026-11-01')`)).toMatch(/begins as a draft/);
  });
});

it('a minute’s memory does not carry one policy into the day of another', async () => {
  const { cases } = world;
  const day = startOfDay(localDate('2026-11-25'));
  expect((await cases.store.policyInForce(cases.now)).version).toBe('2026-11-23');
  await draft(await next('2026-11-25'));
  await approve('2026-11-25');
  expect((await cases.store.policyInForce(plusMs(day, -1))).version).toBe('2026-11-23');
  expect((await cases.store.policyInForce(day)).version).toBe('2026-11-25');
});
