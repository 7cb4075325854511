import { workflowActor } from '@thaw/application';
import { plusMs, type Actor } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { asApplication, asSuperuser } from '../support/behind-the-back';
import { must } from '../support/case-world';
import { merchantPerson, people } from '../support/people';

/** Promise: funds go only to the account snapshotted when the freeze began, or to one that was verified anew, approved by somebody else, and cooled. */

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

const number = '6222021001998877665';
const account = { bankCode: '102100099996', number, holderName: '谭建国' };

const act = (appealId: string, path: string, as: Actor, body: object) => world.post(`/v1/appeals/${appealId}/account-changes${path}`, { as, body });

async function proof(appealId: string): Promise<string> {
  const { appeal } = await world.cases.read(appealId);
  return appeal.documents.find((one) => one.requirementCode === 'settlement_account_proof')?.id ?? '';
}

async function proposed(appealId: string, as: Actor = people.agent): Promise<string> {
  const answer = await act(appealId, '', as, { account, documentId: await proof(appealId), reason: 'The old one is closed.' });
  expect(answer).toMatchObject({ status: 201 });
  return (answer.body as { accountChanges: { id: string }[] }).accountChanges.at(-1)?.id ?? '';
}

async function approved(appealId: string): Promise<string> {
  const id = await proposed(appealId);
  expect(await act(appealId, `/${id}/verification`, people.treasury, { nameMatches: true, means: 'bank_call', evidence: 'recording 7' })).toMatchObject({ status: 200 });
  expect(await act(appealId, `/${id}/approval`, people.riskManager, {})).toMatchObject({ status: 200 });
  return id;
}

async function cool(appealId: string) {
  const { appeal, order } = await world.cases.read(appealId);
  world.cases.moveTo(plusMs(order.accountChanges?.at(-1)?.coolsUntilAt ?? world.cases.now, 1));
  return world.cases.command(appealId, { type: 'passMark', waitId: appeal.wait?.id ?? '', index: -3 }, workflowActor);
}

describe('another account', () => {
  it('is paid once three people and the cooling time stand behind it, and the bank has confirmed it; its number is nowhere in clear', async () => {
    const { appealId, merchantId, accountId } = await world.cases.appealAt('bank_confirmation');
    const id = await approved(appealId);
    must(await world.cases.bankAnswers(appealId));
    expect((await world.cases.read(appealId)).appeal).toMatchObject({ stage: 'releasing', wait: { kind: 'account_change' }, releaseOrders: [] });
    expect(await world.cases.command(appealId, { type: 'passMark', waitId: (await world.cases.read(appealId)).appeal.wait?.id ?? '', index: -3 }, workflowActor)).toMatchObject({ ok: false, refusal: { code: 'mark_not_due' } });
    const shown = await world.get(`/v1/appeals/${appealId}`, merchantPerson(merchantId));
    expect(shown.body).toMatchObject({ accountChanges: [{ id, status: 'cooling', number: '****7665', proposedBy: null, reason: null }] });
    const [first, again] = await Promise.all([cool(appealId), cool(appealId)]);
    expect([first.ok, again.ok].sort()).toEqual([false, true]);
    expect((await world.cases.read(appealId)).appeal).toMatchObject({ stage: 'bank_confirmation', wait: { kind: 'bank_answer' } });
    must(await world.cases.bankAnswers(appealId));
    const { appeal, order } = await world.cases.read(appealId);
    const change = order.accountChanges?.[0];
    expect(appeal.releaseOrders).toMatchObject([{ status: 'placed', settlementAccountId: change?.account.id }]);
    expect(change?.account.id).not.toBe(accountId);
    const kept = JSON.stringify(await asSuperuser(world.cases.database, "SELECT payload::text, (SELECT string_agg(to_jsonb(s)::text, '') FROM settlement_account s) AS accounts FROM audit_entry"));
    expect(kept).not.toContain(number);
    expect(world.logLines.join('')).not.toContain(number);
    const told = (await world.get('/v1/events?limit=200', merchantPerson(merchantId))).body as { items: { type: string; data: object }[] };
    expect(told.items.filter((one) => one.type === 'account_change.notified')).toMatchObject([{ data: { lastFour: '7665' } }]);
  });

  it('is refused in another name and to whoever acted in the case already, and ends when the old contact objects', async () => {
    const { appealId, accountId } = await world.cases.appealAt('bank_confirmation');
    const documentId = await proof(appealId);
    expect(await act(appealId, '', people.agent, { account: { ...account, holderName: '王五' }, documentId, reason: 'x' })).toMatchObject({ status: 422, body: { code: 'account_not_same_name' } });
    expect(await act(appealId, '', people.reviewer, { account, documentId, reason: 'x' })).toMatchObject({ status: 403 });
    const id = await proposed(appealId);
    expect(await act(appealId, `/${id}/verification`, { ...people.agent, roles: ['agent', 'treasury'] }, { nameMatches: true, means: 'bank_call', evidence: 'x' })).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    await act(appealId, `/${id}/verification`, people.treasury, { nameMatches: true, means: 'bank_letter', evidence: 'letter 3' });
    expect(await act(appealId, `/${id}/approval`, { ...people.treasury, roles: ['treasury', 'risk_manager'] }, {})).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    await act(appealId, `/${id}/approval`, people.riskManager, {});
    expect(await act(appealId, `/${id}/cancellation`, people.agent, { why: 'The merchant did not ask for it.' })).toMatchObject({ status: 200 });
    must(await world.cases.bankAnswers(appealId));
    expect((await world.cases.read(appealId)).appeal.releaseOrders).toMatchObject([{ settlementAccountId: accountId }]);
  });
});

it('the database refuses a release past the rules, and a change that leaves out a step', async () => {
  const { appealId, orderId, accountId } = await world.cases.appealAt('bank_confirmation');
  const id = await approved(appealId);
  const { order } = await world.cases.read(appealId);
  const release = (to: string) => `INSERT INTO release_order (id, appeal_id, freeze_order_id, purpose, part, settlement_account_id, status, halted, amount_minor, currency, items, placed_at)
    VALUES (gen_random_uuid(), '${appealId}', '${orderId}', 'release', 'decision', '${to}', 'placed', false, 1, 'CNY', '[]', now())`;
  const changed = order.accountChanges?.[0]?.account.id ?? '';
  const trying = (sql: string) => asApplication(world.cases.database, sql).then(() => 'done', (error: Error) => error.message);
  expect(await trying(release(changed))).toMatch(/release_goes_to_the_snapshot/);
  expect(await trying(release(accountId))).toMatch(/being changed/);
  const set = (what: string) => `UPDATE account_change SET ${what} WHERE id = '${id}'`;
  expect(await trying(set(`status = 'in_effect', in_effect_at = cools_until_at - interval '1 second'`))).toMatch(/account_change_cooled/);
  expect(await trying(set(`cools_until_at = now()`))).toMatch(/taken once/);
  expect(await trying(set(`approval = approval || '{"by":"x"}'`))).toMatch(/taken once/);
  expect(await trying(set(`account_id = '${accountId}'`))).toMatch(/permission denied/);
  const copy = (columns: string, values: string) => `INSERT INTO account_change (id, appeal_id, freeze_order_id, account_id, bank_code, fingerprint, last_four, document_id, reason, proposed_by, proposed_at, status${columns})
    SELECT gen_random_uuid(), appeal_id, freeze_order_id, account_id, bank_code, fingerprint, last_four, document_id, reason, proposed_by, proposed_at${values} FROM account_change WHERE id = '${id}'`;
  expect(await trying(copy(', verification, approval, cools_until_at, in_effect_at', `, 'in_effect', verification, approval, cools_until_at, cools_until_at`))).toMatch(/begins with its proposal/);
  expect(await trying(copy('', `, 'proposed'`))).toMatch(/one_account_change_at_a_time/);
});
