import { barringClasses, breakClasses, type Actor, type BreakClass } from '@thaw/domain';
import { verifyAudit } from '@thaw/persistence';
import { asApplication, asSuperuser } from '../support/behind-the-back';
import { BreakDesk } from '../support/money-breaks';
import { MoneyWorld } from '../support/money-world';
import { people } from '../support/people';

/** Ledger, settlement core and cases are compared to the fen; what disagrees is named, told to treasury, and ended by going or by two people. */

const operator: Actor = { id: 'operator.gao', roles: ['operator'], merchantId: null, bankCode: null };

let world: MoneyWorld;
beforeEach(async () => {
  world = await MoneyWorld.start('2026-11-24T02:00:00.000Z');
});
afterEach(async () => world.stop());

const desk = new BreakDesk(() => world);
const breaks = async (query = '') => desk.breaks(query);
const nextDay = async () => desk.nextDay();
const close = async (id: string) => desk.close(id);
const booksAgree = async () => desk.booksAgree();

describe('a core that does as it is told', () => {
  it('is agreed with day by day: its statement is fetched by itself, kept once, and nothing is open', async () => {
    await world.paidAppeal();
    await nextDay();
    await world.watch().look();
    expect(await breaks()).toEqual([]);
    const { body } = await world.api.get('/v1/reconciliation/statements', people.treasury);
    expect(body.items).toMatchObject([{ kind: 'final', dayOn: '2026-11-24', via: 'fetched', importedBy: 'system:reconciliation', lines: 1, accounts: [{ account: 'HELD-CNY' }] }]);
    expect((await world.api.get(`/v1/reconciliation/statements/${String(body.items[0].id)}/lines`, people.treasury)).body.items).toMatchObject([{ lineNo: 1, amountMinor: 3_812_000 }]);
    expect((await world.api.get('/v1/reconciliation/checks', people.treasury)).body.items[0]).toMatchObject({ trigger: 'scheduled', toldThrough: '2026-11-24T16:00:00.000Z', open: 0 });
    await booksAgree();
  });

  it('tells of today when somebody asks; what was posted a moment ago is not missed yet', async () => {
    await world.paidAppeal();
    world.later(5);
    const asked = await world.api.post('/v1/reconciliation/checks', { as: people.treasury, body: {} });
    expect(asked).toMatchObject({ status: 201, body: { trigger: 'on_demand', doneAt: null, askedBy: people.treasury.id } });
    await world.watch().look();
    expect((await world.api.get(`/v1/reconciliation/checks/${String(asked.body.id)}`, people.treasury)).body).toMatchObject({ open: 0, toldThrough: expect.stringMatching(/^2026-11-24T02:05/) as string });
    expect((await world.api.get('/v1/reconciliation/statements?kind=interim', people.treasury)).body.items).toMatchObject([{ kind: 'interim', dayOn: null, lines: 1 }]);
  });

  it('asked while it does not answer, is asked again until it does', async () => {
    await world.paidAppeal();
    const { body } = await world.api.post('/v1/reconciliation/checks', { as: people.treasury, body: {} });
    await world.watch('http://127.0.0.1:9/settlement').look();
    expect((await world.api.get(`/v1/reconciliation/checks/${String(body.id)}`, people.treasury)).body.doneAt).toBeNull();
    await world.watch().look();
    expect((await world.api.get(`/v1/reconciliation/checks/${String(body.id)}`, people.treasury)).body.doneAt).not.toBeNull();
  });
});

describe('a statement', () => {
  const fetched = async (day: string) => (await fetch(`${world.coreUrl}/statements/${day}`)).text();
  const upload = async (content: string, as: Actor = people.treasury) => world.api.post('/v1/reconciliation/statements', { as, body: { content } });

  it('handed in by treasury is taken once, and compared', async () => {
    await world.paidAppeal();
    world.later(24 * 60);
    const file = await fetched('2026-11-24');
    const first = await upload(file);
    expect(first).toMatchObject({ status: 201, body: { known: false } });
    expect(await upload(file, operator)).toMatchObject({ status: 201, body: { known: true, statementId: first.body.statementId } });
    await world.watch('http://127.0.0.1:9/settlement').look();
    expect((await world.api.get('/v1/reconciliation/checks', people.treasury)).body.items).toMatchObject([{ trigger: 'upload', open: 0, toldThrough: '2026-11-24T16:00:00.000Z' }]);
    expect(await verifyAudit(world.cases.source, `statement/${String(first.body.statementId)}`)).toMatchObject({ firstBad: null });
  });

  it('that was changed by a byte, is of no whole day or of one that is not over, is refused', async () => {
    world.later(24 * 60);
    const file = await fetched('2026-11-24');
    expect(await upload(file.replace('HELD-CNY', 'HELD-CNX'))).toMatchObject({ status: 422, body: { code: 'statement_unreadable' } });
    expect(await upload('nothing')).toMatchObject({ status: 422, body: { code: 'statement_unreadable' } });
    expect(await upload(file, people.reviewer)).toMatchObject({ status: 403 });
    expect((await world.api.get('/v1/reconciliation/statements', people.treasury)).body.items).toEqual([]);
  });

  it('is never another for a day that has one: the second is refused, and a break is open until two people close it', async () => {
    await world.paidAppeal();
    await nextDay();
    await world.outside.setEverybody({ statement: { altered: true } });
    expect(await upload(await fetched('2026-11-24'))).toMatchObject({ status: 409, body: { code: 'statement_altered' } });
    world.later(61);
    await world.watch().look();
    const [found] = await breaks();
    expect(found).toMatchObject({ class: 'statement_altered', dayOn: '2026-11-24', state: 'open' });
    await close(found?.id ?? '');
    world.later(61);
    await world.watch().look();
    expect(await breaks()).toEqual([]);
  });

  it('that is late or missing is missed when it is due, and no more when it comes', async () => {
    await world.paidAppeal();
    await world.outside.setEverybody({ statement: { availability: 'missing' } });
    world.moveTo('2026-11-24T18:00:00.000Z');
    await world.watch().look();
    expect(await breaks()).toEqual([]);
    world.moveTo('2026-11-24T22:30:00.000Z');
    await world.watch().look();
    expect(await breaks()).toMatchObject([{ class: 'statement_missing', dayOn: '2026-11-24', orderId: null }]);
    await world.outside.setEverybody({ statement: { availability: 'ready', lateMinutes: 600 } });
    world.later(30);
    await world.watch().look();
    expect(await breaks()).toHaveLength(1);
    world.moveTo('2026-11-25T02:01:00.000Z');
    await world.watch().look();
    expect(await breaks()).toEqual([]);
    expect(await breaks('?state=resolved')).toMatchObject([{ class: 'statement_missing', approvedBy: null }]);
  });
});

describe('a break', () => {
  const aBreak = async () => {
    await world.paidAppeal();
    await world.outside.setEverybody({ statement: { drift: 'line' } });
    await nextDay();
    const [found] = await breaks();
    if (found === undefined) throw new Error('no break');
    return found;
  };

  it('is opened once, closed by two people with an entry over the difference, and stays closed', async () => {
    const { id } = await aBreak();
    world.later(61);
    await world.watch().look();
    expect((await breaks()).map((one) => one.id)).toEqual([id]);
    const post = async (step: string, as: Actor, body: object) => world.api.post(`/v1/ops/breaks/${id}/close${step}`, { as, body });
    expect(await post('/approve', people.otherTreasury, {})).toMatchObject({ status: 409, body: { code: 'break_nothing_proposed' } });
    expect(await post('', people.treasury, { why: ' ' })).toMatchObject({ status: 400 });
    expect(await post('', people.reviewer, { why: 'x' })).toMatchObject({ status: 403 });
    await post('', people.treasury, { why: 'A rounding of the core’s.' });
    expect(await post('', people.otherTreasury, { why: 'x' })).toMatchObject({ status: 409, body: { code: 'break_closing_proposed' } });
    expect(await post('/approve', people.treasury, {})).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect(await post('/turn-down', people.otherTreasury, { why: 'ask again' })).toMatchObject({ status: 200, body: { state: 'open', proposedBy: null } });
    expect(await close(id)).toMatchObject({ differenceMinor: 1, corrections: [{ debit: 'receivable', credit: 'core', amountMinor: 1 }] });
    expect(await post('', people.treasury, { why: 'x' })).toMatchObject({ status: 409, body: { code: 'break_ended' } });
    world.later(61);
    await world.watch().look();
    expect(await breaks()).toEqual([]);
    expect(await verifyAudit(world.cases.source, `break/${id}`)).toMatchObject({ firstBad: null });
    expect(await world.api.get('/v1/ops/breaks/0199d2a4-63c0-7939-890b-fb8f19e69cd2', people.treasury)).toMatchObject({ status: 404, body: { code: 'break_not_found' } });
  });

  it('holds everything that would have money leave in bulk, and nothing else', async () => {
    const [one, two] = [await world.cases.appealAt('releasing'), await world.cases.appealAt('releasing')];
    const { id } = await aBreak();
    const start = async (...appealIds: readonly string[]) => world.api.post('/v1/ops/remedies', { as: operator, body: { remedy: 'nudge', why: 'go on', appealIds } });
    expect(await start(one.appealId, two.appealId)).toMatchObject({ status: 409, body: { code: 'break_open', particulars: { classes: ['amount_differs'] } } });
    expect(await start(one.appealId)).toMatchObject({ status: 201 });
    expect(await world.watch().mayLeaveInBulk()).toBe(false);
    const halts = async (step: string, as: Actor, body: object) => world.api.post(`/v1/ops/releases-halt${step}`, { as, body });
    await halts('', people.treasury, { reason: 'The core pays a fen too much.' });
    await halts('/propose-resumption', people.treasury, { why: 'It is but a fen.' });
    expect(await halts('/resume', operator, {})).toMatchObject({ status: 409, body: { code: 'break_open', particulars: { classes: ['amount_differs'] } } });
    await close(id);
    expect(await halts('/resume', operator, {})).toMatchObject({ status: 200 });
    expect(await start(one.appealId, two.appealId)).toMatchObject({ status: 201 });
    expect(await world.watch().mayLeaveInBulk()).toBe(true);
    world.later(61);
    // Nobody can say what was paid meanwhile.
    await expect(world.watch('http://127.0.0.1:9/settlement').mayLeaveInBulk()).rejects.toThrow('did not answer');
  });

  it('is found where somebody has written past the application', async () => {
    const { order } = await world.paidAppeal();
    await asSuperuser(world.cases.database, `UPDATE release_order SET amount_minor = amount_minor - 1 WHERE id = $1`, [order.id]);
    world.later(61);
    await world.watch().look();
    expect(await breaks()).toMatchObject([{ class: 'ledger_differs_from_case', orderId: order.id, oursMinor: 3_812_000, theirsMinor: 3_811_999 }]);
  });

  it('is kept by the database: no closing without its entry, no entry without its closing, nothing edited', async () => {
    const { id } = await aBreak();
    const run = async (sql: string) => asApplication(world.cases.database, sql);
    const closing = `UPDATE money_break SET state = 'closed', ended_at = now(), proposed_by = 'a', proposed_at = now(), why = 'x', approved_by = 'b' WHERE id = '${id}'`;
    await expect(run(closing)).rejects.toThrow(/0 is booked for it/);
    await expect(run(closing.replace(`'b'`, `'a'`))).rejects.toThrow(/break_four_eyes/);
    for (const acted of [people.reviewer, people.approver, people.agent]) await expect(run(closing.replace(`'b'`, `'${acted.id}'`))).rejects.toThrow(/break_closed_by_others/);
    await expect(run(`UPDATE money_break SET state = 'closing_proposed', proposed_by = '${people.reviewer.id}', proposed_at = now(), why = 'x' WHERE id = '${id}'`)).rejects.toThrow(/break_closed_by_others/);
    const entry = `INSERT INTO money_correction (id, break_id, order_id, currency, debit, credit, amount_minor, at, proposed_by, approved_by) VALUES (gen_random_uuid(), '${id}', 'x', 'CNY', 'receivable', 'core', 1, now(), 'a', 'b')`;
    await expect(run(entry)).rejects.toThrow(/1 is booked for it/);
    await close(id);
    await expect(run(`UPDATE money_break SET why = 'other' WHERE id = '${id}'`)).rejects.toThrow(/has ended/);
    for (const table of ['settlement_statement', 'statement_line', 'statement_account', 'statement_alarm', 'money_correction']) {
      await expect(run(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});

it('the database orders nothing for a freeze order whose money may have left, and knows the classes that the rules name', async () => {
  const { appealId, orderId, accountId } = await world.cases.appealAt('bank_confirmation');
  const breakOf = (kind: string) => `INSERT INTO money_break (id, class, subject, order_id, appeal_id, currency, ours_minor, theirs_minor, evidence, state, opened_at, seen_at)
    VALUES (gen_random_uuid(), '${kind}', 's', 'o', '${appealId}', 'CNY', 0, 1, '[]', 'open', now(), now())`;
  const release = `INSERT INTO release_order (id, appeal_id, freeze_order_id, purpose, part, settlement_account_id, status, halted, amount_minor, currency, items, placed_at)
    VALUES (gen_random_uuid(), '${appealId}', '${orderId}', 'release', 'decision', '${accountId}', 'placed', false, 1, 'CNY', '[]', now())`;
  const barred: BreakClass[] = [];
  for (const kind of breakClasses) {
    const tried = await asApplication(world.cases.database, breakOf(kind), release, `DO $$ BEGIN RAISE EXCEPTION 'undone'; END $$`).then(() => 'done', (error: Error) => error.message);
    expect(tried).toMatch(/undone|a break is open/);
    if (tried.includes('a break is open')) barred.push(kind);
  }
  expect(barred.sort()).toEqual([...barringClasses].sort());
});
