import type { Actor } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { asApplication, asSuperuser } from '../support/behind-the-back';
import { must } from '../support/case-world';
import { merchantPerson, people } from '../support/people';

/** Promise: no large release is ordered before two people of treasury have agreed who did nothing else in the case; not by its parts, and not past the rules. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

const third: Actor = { ...people.treasury, id: 'treasury.jin' };

/** The bank has said yes to a release of ¥600,000. */
async function confirmed() {
  const { cases } = world;
  const frozen = await cases.frozenMerchant([30_000_000n, 30_000_000n], [0n, 0n]);
  const appealId = await cases.open(frozen.orderId);
  await cases.handInEverything(appealId);
  await cases.acceptAllPapers(appealId);
  await cases.proposeUndisputed(appealId);
  await cases.work(appealId, people.approver, { kind: 'approval', approve: true, why: null });
  await cases.work(appealId, people.compliance, { kind: 'approval', approve: true, why: null });
  must(await cases.bankAnswers(appealId));
  return { ...frozen, appealId };
}

async function agree(appealId: string, as: Actor) {
  const taskId = await world.cases.liveTask(appealId, 'treasury_approval');
  const claimed = await world.post(`/v1/tasks/${taskId}/claim`, { as, body: {} });
  return claimed.status === 200 ? world.post(`/v1/tasks/${taskId}/complete`, { as, body: { kind: 'treasury_approval', approve: true } }) : claimed;
}

it('two people agree over the API; the order goes out with the second, and the merchant is told no names', async () => {
  const { appealId, merchantId } = await confirmed();
  const waiting = await world.get(`/v1/appeals/${appealId}`, people.treasury);
  expect(waiting.body).toMatchObject({ stage: 'releasing', wait: { kind: 'treasury_approval', turn: { zh: expect.stringContaining('资金岗') } }, releases: [], treasuryApprovals: [] });
  expect(await agree(appealId, people.reviewer)).toMatchObject({ status: 403, body: { code: 'role_missing' } });
  expect(await agree(appealId, { ...people.approver, roles: ['approver', 'treasury'] })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
  expect(await agree(appealId, people.treasury)).toMatchObject({ status: 200, body: { appeal: { releases: [] } } });
  expect(await agree(appealId, people.treasury)).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
  const shown = await world.get(`/v1/tasks/${await world.cases.liveTask(appealId, 'treasury_approval')}`, people.treasury);
  expect((shown.body as { actions: { action: string; allowed: boolean }[] }).actions).toContainEqual(expect.objectContaining({ action: 'claim', allowed: false }));
  expect(await agree(appealId, third)).toMatchObject({ status: 200, body: { appeal: { releases: [{ status: 'placed', amountMinor: 60_000_000 }] } } });
  const told = await world.get(`/v1/appeals/${appealId}`, merchantPerson(merchantId));
  expect(told.body).toMatchObject({ treasuryApprovals: [] });
  const events = (await world.get('/v1/events?limit=200', people.treasury)).body as { items: { type: string; appealId: string }[] };
  expect(events.items.filter((one) => one.type === 'release.agreed' && one.appealId === appealId)).toHaveLength(2);
  must(await world.cases.coreExecuted(appealId));
  expect((await world.cases.read(appealId)).appeal.outcome).toBe('released_in_full');
});

it('a no returns the decision, with its reason', async () => {
  const { appealId } = await confirmed();
  const taskId = await world.cases.liveTask(appealId, 'treasury_approval');
  await world.post(`/v1/tasks/${taskId}/claim`, { as: people.treasury, body: {} });
  expect(await world.post(`/v1/tasks/${taskId}/complete`, { as: people.treasury, body: { kind: 'treasury_approval', approve: false } })).toMatchObject({ status: 400 });
  const answer = await world.post(`/v1/tasks/${taskId}/complete`, { as: people.treasury, body: { kind: 'treasury_approval', approve: false, why: 'The account was opened yesterday.' } });
  expect(answer).toMatchObject({ status: 200, body: { appeal: { stage: 'risk_review', decision: { status: 'returned' }, releases: [] } } });
});

describe('past the rules', () => {
  const trying = (...sql: readonly string[]) => asApplication(world.cases.database, ...sql).then(() => 'done', (error: Error) => error.message);

  it('the database places no large order, whole or in parts, without two who did nothing else', async () => {
    const { appealId, orderId, accountId } = await confirmed();
    const mandate = (await world.cases.read(appealId)).appeal.decision?.id ?? '';
    const release = (amount: number, status = 'placed', purpose = 'release', reference = 'NULL') =>
      `INSERT INTO release_order (id, appeal_id, freeze_order_id, purpose, part, mandate_id, settlement_account_id, destination_reference, status, halted, amount_minor, currency, items, placed_at, ended_at, core_reference)
       VALUES (gen_random_uuid(), '${appealId}', '${orderId}', '${purpose}', 'decision', '${mandate}', ${purpose === 'release' ? `'${accountId}'` : 'NULL'}, ${reference}, '${status}', false, ${String(amount)}, 'CNY', '[]', now(),
         ${status === 'posted' ? "now(), 'c'" : 'NULL, NULL'})`;
    const approval = (by: string, account = accountId, upTo = 60_000_000) =>
      `INSERT INTO treasury_approval (id, appeal_id, mandate_id, by, at, up_to_minor, settlement_account_id) VALUES (gen_random_uuid(), '${appealId}', '${mandate}', '${by}', now(), ${String(upTo)}, '${account}')`;
    expect(await trying(release(50_000_001))).toMatch(/treasury_has_agreed: 0 of 2/);
    expect(await trying(approval('treasury.ma'), release(50_000_001))).toMatch(/treasury_has_agreed: 1 of 2/);
    expect(await trying(approval('treasury.ma'), approval('treasury.ma'), release(50_000_001))).toMatch(/agreed_once/);
    expect(await trying(approval('treasury.ma'), approval('approver.he'), release(50_000_001))).toMatch(/treasury_has_agreed: 1 of 2/);
    expect(await trying(approval('treasury.ma'), approval('treasury.xu', accountId, 50_000_000), release(50_000_001))).toMatch(/treasury_has_agreed: 1 of 2/);
    expect(await trying(release(30_000_000, 'posted', 'transfer', "'a'"), release(20_000_001))).toMatch(/treasury_has_agreed: 0 of 2/);
    expect(await trying(approval('treasury.ma'), approval('treasury.xu'), release(50_000_001))).toBe('done');
    for (const change of [`UPDATE treasury_approval SET by = 'x'`, 'DELETE FROM treasury_approval']) expect(await trying(change)).toMatch(/permission denied/);
  });

  it('the database counts as the rules do, for every currency', async () => {
    const people = async (money: string, amount: number) => (await asSuperuser(world.cases.database, `SELECT treasury_people(body, $1, $2) AS n FROM policy_version WHERE version = '2026-11-23'`, [money, amount]))[0]?.['n'];
    expect([await people('CNY', 50_000_000), await people('CNY', 50_000_001), await people('USD', 1)]).toEqual([0, 2, 2]);
    expect(await asSuperuser(world.cases.database, `SELECT treasury_people(body, 'CNY', 1e12) AS n FROM policy_version WHERE version = '2026-11-01'`)).toEqual([{ n: 0 }]);
  });
});
