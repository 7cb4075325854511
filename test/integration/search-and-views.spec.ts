import { randomUUID } from 'node:crypto';
import type { Actor } from '@thaw/domain';
import { ApiWorld } from '../support/api-world';
import { asSuperuser } from '../support/behind-the-back';
import { merchantPerson, people, thirdPartyAgent } from '../support/people';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.start(undefined, '2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

const operator: Actor = { id: 'operator.wu', roles: ['operator'], merchantId: null, bankCode: null };

interface FoundList {
  readonly items: readonly { readonly kind: string; readonly id: string; readonly by: string; readonly appealId: string | null }[];
  readonly more: boolean;
}
const search = async (q: string, as: Actor) => (await world.get(`/v1/search?q=${encodeURIComponent(q)}`, as)).body as FoundList;
const found = async (q: string, as: Actor) => (await search(q, as)).items.map(({ kind, id, by }) => `${kind} ${id} ${by}`);

describe('whatever is pasted', () => {
  it('is found by its id or reference, each as what it is', async () => {
    const { appealId, orderId, merchantId, transactionIds } = await world.cases.appealAt('closed');
    const { appeal } = await world.cases.read(appealId);
    const [document] = appeal.documents;
    const [task] = appeal.tasks;
    const [request] = appeal.bankRequests;
    const [release] = appeal.releaseOrders;
    const [row] = await asSuperuser(world.cases.database, 'SELECT merchant_no FROM merchant WHERE id = $1', [merchantId]);
    const reference = randomUUID();
    await asSuperuser(world.cases.database, 'UPDATE frozen_transaction SET reference = $2 WHERE id = $1', [transactionIds[0], reference]);
    const cases: readonly (readonly [string | null | undefined, string])[] = [
      [appealId, `appeal ${appealId} id`], [appealId.toUpperCase(), `appeal ${appealId} id`], [orderId, `freeze_order ${orderId} id`], [merchantId, `merchant ${merchantId} id`],
      [task?.id, `task ${String(task?.id)} id`], [request?.id, `bank_request ${String(request?.id)} id`], [release?.id, `release_order ${String(release?.id)} id`],
      [document?.id, `document ${String(document?.id)} id`], [document?.sha256, `document ${String(document?.id)} sha256`], [document?.sha256.toUpperCase(), `document ${String(document?.id)} sha256`],
      [release?.coreReference, `release_order ${String(release?.id)} core_reference`], [String(row?.['merchant_no']), `merchant ${merchantId} merchant_no`],
      [` ${reference} `, `transaction ${String(transactionIds[0])} transaction_reference`],
    ];
    for (const [q, expected] of cases) expect([q, await found(q ?? '', people.reviewer)]).toEqual([q, [expected]]);
    expect(await found('谭建国', people.reviewer)).toEqual([]);
    expect((await world.get('/v1/search?q=', people.reviewer)).body.code).toBe('validation_failed');
    expect((await world.get('/v1/search?q=x&kind=appeal', people.reviewer)).body.code).toBe('validation_failed');
  });

  it('is found by every id people see, and only by those who may read what it is of', async () => {
    const { appealId, orderId, merchantId } = await world.cases.appealAt('closed');
    const { appeal } = await world.cases.read(appealId);
    const merchant = merchantPerson(merchantId);
    const sql = async (text: string) => String(Object.values((await asSuperuser(world.cases.database, text, [appealId]))[0] ?? {})[0]);
    const decisionId = appeal.decision?.id ?? '';
    const waitId = await sql('SELECT id FROM wait WHERE appeal_id = $1 LIMIT 1');
    const told = await sql(`SELECT event_id FROM audit_entry WHERE stream = 'appeal/' || $1 AND type = 'AppealOpened'`);
    const inside = await sql(`SELECT event_id FROM audit_entry WHERE stream = 'appeal/' || $1 AND type = 'TaskOpened' LIMIT 1`);
    const messageId = appeal.bankRequests[0]?.messages[0]?.id ?? '';
    const requestId = String(appeal.bankRequests[0]?.id);
    expect(await found(decisionId, people.reviewer)).toEqual([`decision ${decisionId} id`]);
    expect(await found(decisionId.toUpperCase(), merchant)).toEqual([`decision ${decisionId} id`]);
    expect(await found(waitId, merchant)).toEqual([`wait ${waitId} id`]);
    expect([await found(told, people.reviewer), await found(told, merchant)]).toEqual([[`event ${told} id`], [`event ${told} id`]]);
    expect([await found(inside, people.reviewer), await found(inside, merchant)]).toEqual([[`event ${inside} id`], []]);
    expect([await found(messageId, people.reviewer), await found(messageId, merchant)]).toEqual([[`bank_request ${requestId} bank_message_id`], []]);
    const stranger = merchantPerson(randomUUID());
    for (const q of [decisionId, waitId, told]) expect([q, await found(q, stranger)]).toEqual([q, []]);

    const [penaltyId, breakId, findingId] = [randomUUID(), randomUUID(), randomUUID()];
    await asSuperuser(world.cases.database, `INSERT INTO penalty (id, merchant_id, freeze_order_id, line_id, policy_version, reason_code, currency, basis_minor, amount_minor, merchant_text, internal_text, status, proposed_by, proposed_at)
      VALUES ($1, $2, $3, 'l', '2026-11-23', 'H06', 'CNY', 100, 10, '{}', 'x', 'proposed', 'lin', now())`, [penaltyId, merchantId, orderId]);
    await asSuperuser(world.cases.database, `INSERT INTO money_break (id, class, subject, ours_minor, theirs_minor, evidence, state, opened_at, seen_at) VALUES ($1::uuid, 'statement_missing', ($1::uuid)::text, 0, 0, '{}', 'open', now(), now())`, [breakId]);
    await asSuperuser(world.cases.database, `INSERT INTO stuck_finding (id, class, cause, opened_at, seen_at, oldest_since, count, held, sweep) VALUES ($1::uuid, 'bank_silent', ($1::uuid)::text, now(), now(), now(), 1, '[]', $1::uuid)`, [findingId]);
    expect([await found(penaltyId, people.compliance), await found(penaltyId, merchant), await found(penaltyId, people.reviewer)]).toEqual([[`penalty ${penaltyId} id`], [], []]);
    await asSuperuser(world.cases.database, `WITH booked AS (INSERT INTO penalty_entry (penalty_id, kind, amount_minor, currency, at, proposed_by, approved_by) VALUES ($1, 'charge', 10, 'CNY', now(), 'lin', 'qian'))
      UPDATE penalty SET status = 'charged', decided_by = 'qian', decided_at = now(), remedy_until_at = now() WHERE id = $1`, [penaltyId]);
    expect([await found(penaltyId, merchant), await found(penaltyId, stranger)]).toEqual([[`penalty ${penaltyId} id`], []]);
    expect([await found(breakId, people.treasury), await found(breakId, people.reviewer), await found(breakId, merchant)]).toEqual([[`money_break ${breakId} id`], [], []]);
    expect([await found(findingId, operator), await found(findingId, people.reviewer), await found(findingId, merchant)]).toEqual([[`stuck_finding ${findingId} id`], [], []]);
    expect(await search(findingId, operator)).toMatchObject({ items: [{ merchantId: null, freezeOrderId: null, appealId: null }] });
  });

  it('tells nobody of what they may not see', async () => {
    const [own, other] = [await world.cases.appealAt('closed'), await world.cases.appealAt('closed')];
    const merchant = merchantPerson(own.merchantId);
    const { appeal: theirs } = await world.cases.read(other.appealId);
    const { appeal: mine } = await world.cases.read(own.appealId);
    for (const q of [other.appealId, other.orderId, other.merchantId, theirs.documents[0]?.id, theirs.documents[0]?.sha256, other.transactionIds[0]]) expect([q, await found(q ?? '', merchant)]).toEqual([q, []]);
    expect(await found(own.appealId, merchant)).toEqual([`appeal ${own.appealId} id`]);
    expect(await found(own.appealId, thirdPartyAgent(own.merchantId))).toEqual([`appeal ${own.appealId} id`]);
    expect(await found(own.orderId, thirdPartyAgent(own.merchantId))).toEqual([]);
    // Who works on it, and how the bank is asked, is ours to know.
    for (const q of [mine.tasks[0]?.id, mine.bankRequests[0]?.id, mine.releaseOrders[0]?.id]) expect([q, await found(q ?? '', merchant)]).toEqual([q, []]);
    // Every order of the specs carries RRN0: the merchant is told of their own alone.
    expect((await search('RRN0', merchant)).items.map(({ id }) => id)).toEqual([own.transactionIds[0]]);
    expect((await found('RRN0', people.agent)).length).toBeGreaterThan(1);
    expect(await found(mine.tasks[0]?.id ?? '', people.agent)).toEqual([]);
    expect((await world.get(`/v1/search?q=${own.appealId}`, people.bank)).status).toBe(403);
  });

  it('is a number of an account only in a body, and only for those who follow money', async () => {
    const { merchantId, orderId } = await world.cases.frozenMerchant();
    const row = (await asSuperuser(world.cases.database, 'SELECT id FROM settlement_account WHERE merchant_id = $1', [merchantId]))[0];
    const { number } = await world.cases.store.settlementAccount(String(row?.['id']));
    const answer = await world.post('/v1/search/account', { as: operator, body: { accountNumber: number } });
    expect((answer.body as FoundList).items.map(({ kind, id, by }) => `${kind} ${id} ${by}`)).toEqual([`merchant ${merchantId} account_number`, `freeze_order ${orderId} account_number`]);
    expect((await world.post('/v1/search/account', { as: people.agent, body: { accountNumber: number } })).status).toBe(403);
    expect(await found(number, operator)).toEqual([]);
    expect(world.logLines.join('')).not.toContain(number);
  });
});

describe('a saved view', () => {
  const keep = (as: Actor, body: Readonly<Record<string, unknown>>) => world.post('/v1/saved-views', { as, body: { list: 'appeals', name: randomUUID(), filters: {}, ...body } });
  const names = async (as: Actor, list = '') => ((await world.get(`/v1/saved-views${list}`, as)).body as { items: readonly { name: string; mine: boolean }[] }).items.map(({ name, mine }) => `${name}${mine ? '' : ' of another'}`);

  it('is kept, found again, shared, changed and removed, by its owner alone', async () => {
    const view = await keep(people.reviewer, { name: 'Late and large', filters: { overdue: 'true', minAmountMinor: '10000000' } });
    expect(view).toMatchObject({ status: 201, body: { query: 'overdue=true&minAmountMinor=10000000', valid: true, mine: true, sharedWith: [], ownerId: people.reviewer.id } });
    const { id, query } = view.body as { id: string; query: string };
    expect((await world.get(`/v1/appeals?${query}`, people.reviewer)).status).toBe(200);
    expect([await names(people.reviewer), await names(people.approver)]).toEqual([['Late and large'], []]);
    expect(await world.post(`/v1/saved-views/${id}/change`, { as: people.reviewer, body: { sharedWith: ['approver'], name: 'Late' } })).toMatchObject({ status: 200, body: { name: 'Late', filters: { overdue: 'true' } } });
    expect([await names(people.approver), await names(people.approver, '?list=tasks'), await names(people.agent)]).toEqual([['Late of another'], [], []]);
    expect(await world.post(`/v1/saved-views/${id}/change`, { as: people.approver, body: { name: 'Mine' } })).toMatchObject({ status: 404, body: { code: 'saved_view_not_found' } });
    expect(await world.post(`/v1/saved-views/${id}/remove`, { as: people.approver, body: {} })).toMatchObject({ status: 404, body: { code: 'saved_view_not_found' } });
    expect((await world.post(`/v1/saved-views/${id}/remove`, { as: people.reviewer, body: {} })).status).toBe(200);
    expect([await names(people.reviewer), await names(people.approver)]).toEqual([[], []]);
    const trail = await asSuperuser(world.cases.database, 'SELECT type, payload::text AS said FROM audit_entry WHERE stream = $1 ORDER BY seq', [`saved_view/${id}`]);
    expect(trail.map(({ type }) => type)).toEqual(['SavedViewKept', 'SavedViewChanged', 'SavedViewRemoved']);
    expect(JSON.stringify(trail)).not.toContain('Late');
  });

  it('takes what its list takes, and nothing else', async () => {
    for (const [list, filters, field] of [
      ['appeals', { sort: 'amount' }, 'filters.sort'], ['appeals', { minAmountMinor: '9', maxAmountMinor: '8' }, 'filters.maxAmountMinor'], ['tasks', { mine: 'perhaps' }, 'filters.mine'],
      ['freeze_orders', { limit: '5' }, 'filters.limit'], ['appeals', { cursor: 'x' }, 'filters.cursor'],
    ] as const) {
      expect([filters, (await keep(people.reviewer, { list, filters })).body]).toEqual([filters, expect.objectContaining({ code: 'validation_failed', field })]);
    }
    const { id } = (await keep(people.reviewer, { list: 'tasks', filters: { mine: 'true' } })).body as { id: string };
    expect((await world.post(`/v1/saved-views/${id}/change`, { as: people.reviewer, body: { filters: { outcome: 'lapsed' } } })).body).toMatchObject({ code: 'validation_failed', field: 'filters.outcome' });
    expect((await world.post(`/v1/saved-views/${id}/change`, { as: people.reviewer, body: { filters: { overdue: 'true' } } })).status).toBe(200);
  });

  it('is refused where it would tell, where it is not for the role, and under a name already used', async () => {
    expect((await keep(people.compliance, { filters: { reasonCode: '02' }, sharedWith: ['agent'] })).body.code).toBe('saved_view_tells');
    expect((await keep(people.reviewer, { list: 'waits' })).body.code).toBe('saved_view_not_for_role');
    expect((await keep({ ...merchantPerson(randomUUID()), roles: ['merchant', 'reviewer'] }, {})).body.code).toBe('permission_missing');
    expect((await keep(merchantPerson(randomUUID()), {})).status).toBe(403);
    const both = await Promise.all([keep(people.lead, { name: 'Twice' }), keep(people.lead, { name: 'twice' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
