import { workflowActor } from '@thaw/application';
import type { Actor } from '@thaw/domain';
import { must } from '../support/case-world';
import { BreakDesk } from '../support/money-breaks';
import { MoneyWorld } from '../support/money-world';
import { people } from '../support/people';

/** Whatever the settlement core gets wrong is named to the fen, with its order and case, and ends with books and core in agreement. */

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

describe('what a core gets wrong', () => {
  it('its closing balance by one fen', async () => {
    await world.paidAppeal();
    await world.outside.setEverybody({ statement: { drift: 'closing' } });
    await nextDay();
    expect(await breaks()).toMatchObject([{ class: 'statement_drift', dayOn: '2026-11-24', differenceMinor: 1 }]);
    await booksAgree();
    await world.outside.setEverybody({ statement: { drift: 'none' } });
    await nextDay();
    // The first day's stays as it was told; the next opens with what was really there.
    expect((await breaks()).map((one) => [one.class, one.dayOn, one.differenceMinor])).toEqual([['opening_differs', '2026-11-25', -1], ['statement_drift', '2026-11-24', 1]]);
  });

  it('a line by one fen: the break names order, case and difference', async () => {
    const { appealId, order } = await world.paidAppeal();
    await world.outside.setEverybody({ statement: { drift: 'line' } });
    await nextDay();
    expect(await breaks(`?appealId=${appealId}`)).toMatchObject([{ class: 'amount_differs', orderId: order.id, appealId, oursMinor: 3_812_000, theirsMinor: 3_812_001, differenceMinor: 1 }]);
  });

  it('a line twice: that it was paid once is seen by its reference', async () => {
    const { order } = await world.paidAppeal();
    await world.outside.setEverybody({ statement: { line: 'twice' } });
    await nextDay();
    expect(await breaks()).toMatchObject([{ class: 'line_twice', orderId: order.id, differenceMinor: 3_812_000 }]);
    await booksAgree();
  });

  it('a line of nobody: a claim until the core takes it back, and then the claim is reversed', async () => {
    await world.paidAppeal();
    await world.outside.setEverybody({ statement: { line: 'unknown' } });
    await nextDay();
    const [found] = await breaks();
    expect(found).toMatchObject({ class: 'unknown_order', appealId: null, oursMinor: 0, theirsMinor: 12_345 });
    expect((await close(found?.id ?? '')).corrections).toMatchObject([{ debit: 'receivable', credit: 'core', amountMinor: 12_345, reverses: null }]);
    await world.outside.setEverybody({ statement: { line: 'none' } });
    world.later(61);
    await world.watch().look();
    expect((await breaks()).filter((one) => one.class === 'unknown_order')).toEqual([]);
  });

  it('a payment left out: missed once its day is told, and no more when it is told after all', async () => {
    const { appealId, order } = await world.paidAppeal();
    await world.outside.setEverybody({ statement: { line: 'left_out' } });
    world.later(61);
    await world.api.post('/v1/reconciliation/checks', { as: people.treasury, body: {} });
    await world.watch().look();
    expect(await breaks()).toMatchObject([{ class: 'missing_at_core', orderId: order.id, appealId, oursMinor: 3_812_000, theirsMinor: 0 }]);
    await world.outside.setEverybody({ statement: { line: 'none' } });
    await nextDay();
    expect(await breaks()).toEqual([]);
    await booksAgree();
  });

  it('booked as paid, corrected by two people, and told after all: the correction is reversed', async () => {
    const { order } = await world.paidAppeal();
    await world.outside.setEverybody({ statement: { line: 'left_out' } });
    world.later(61);
    await world.api.post('/v1/reconciliation/checks', { as: people.treasury, body: {} });
    await world.watch().look();
    const [missing] = await breaks();
    const closed = await close(missing?.id ?? '');
    expect(closed.corrections).toMatchObject([{ debit: 'core', credit: 'payable', amountMinor: 3_812_000, reverses: null }]);
    await world.outside.setEverybody({ statement: { line: 'none' } });
    await nextDay();
    const [outdated] = await breaks();
    expect(outdated).toMatchObject({ class: 'correction_outdated', orderId: order.id, oursMinor: 0, theirsMinor: 3_812_000 });
    expect((await close(outdated?.id ?? '')).corrections).toMatchObject([{ debit: 'payable', credit: 'core', amountMinor: 3_812_000, reverses: expect.any(String) as string }]);
    world.later(61);
    await world.watch().look();
    expect(await breaks()).toEqual([]);
    await booksAgree();
  });

  /** An order that the core refused and paid. */
  const refusedAndPaid = async () => {
    const { appealId } = await world.cases.appealAt('releasing');
    const first = await world.orderOf(appealId);
    await world.outside.setEverybody({ settlement: { mode: 'reject_and_pay' } });
    expect(await world.tell(first)).toEqual({ status: 'rejected', reason: 'AC04' });
    must(await world.cases.command(appealId, { type: 'recordReleaseOutcome', releaseOrderId: first.id, outcome: { status: 'rejected', reason: 'AC04' } }, workflowActor));
    await world.outside.setEverybody({ settlement: { mode: 'ok' } });
    return { appealId, first };
  };

  it('refuses an order and pays it: told, and nothing is ordered anew until two people who did nothing in the case have said what became of it', async () => {
    const { appealId, first } = await refusedAndPaid();
    world.later(20);
    await world.api.post('/v1/reconciliation/checks', { as: people.treasury, body: {} });
    await world.watch().look();
    const [found] = await breaks();
    expect(found).toMatchObject({ class: 'paid_after_refusal', orderId: first.id, appealId, oursMinor: 0, theirsMinor: 3_812_000 });
    const taskId = await world.cases.liveTask(appealId, 'release_repair');
    const post = async (path: string, as: Actor, body: object) => world.api.post(path, { as, body });
    const repair = async () => post(`/v1/tasks/${taskId}/complete`, people.treasury, { kind: 'release_repair', action: 'retry', why: 'placed anew' });
    await post(`/v1/tasks/${taskId}/claim`, people.treasury, {});
    expect(await repair()).toMatchObject({ status: 409, body: { code: 'release_barred_by_break', particulars: { breakIds: [found?.id] } } });
    expect((await world.cases.read(appealId)).appeal.releaseOrders).toMatchObject([{ id: first.id, status: 'voided' }]);

    const closing = `/v1/ops/breaks/${found?.id ?? ''}/close`;
    expect(await post(closing, { ...people.reviewer, roles: ['reviewer', 'treasury'] }, { why: 'x' })).toMatchObject({ status: 403, body: { code: 'four_eyes', particulars: { actedAs: 'review' } } });
    await post(closing, people.operator, { why: 'The core takes it back.' });
    expect(await repair()).toMatchObject({ status: 409, body: { code: 'release_barred_by_break' } });
    expect(await post(`${closing}/approve`, { ...people.approver, roles: ['risk_manager'] }, {})).toMatchObject({ status: 403, body: { code: 'four_eyes', particulars: { actedAs: 'approve' } } });
    expect(await post(`${closing}/approve`, people.riskManager, {})).toMatchObject({ status: 200, body: { state: 'closed', corrections: [{ debit: 'receivable', credit: 'core', amountMinor: 3_812_000 }] } });
    await booksAgree();
    expect(await repair()).toMatchObject({ status: 200 });
    const second = await world.orderOf(appealId);
    await world.tell(second);
    must(await world.cases.coreExecuted(appealId));
    await nextDay();
    // What was paid first is a claim on the core; what was paid second is the merchant's.
    expect(await breaks()).toEqual([]);
    await booksAgree();
  });

  it('refuses an order and pays it, and treasury was quicker than its statement: paid twice, and the claim is one payment', async () => {
    const { appealId, first } = await refusedAndPaid();
    await world.cases.work(appealId, people.treasury, { kind: 'release_repair', action: 'retry', why: 'placed anew' });
    const second = await world.orderOf(appealId);
    expect(second.id).not.toBe(first.id);
    await world.tell(second);
    must(await world.cases.coreExecuted(appealId));
    await nextDay();
    const open = await breaks();
    expect(open).toMatchObject([{ class: 'paid_twice', orderId: first.id, appealId, differenceMinor: 3_812_000 }]);
    expect((await close(open[0]?.id ?? '')).corrections).toMatchObject([{ debit: 'receivable', credit: 'core', amountMinor: 3_812_000 }]);
    await booksAgree();
  });

  it('takes an order and loses it: after half an hour treasury is called, and has the same order sent again, which pays once', async () => {
    const { appealId } = await world.cases.appealAt('releasing');
    const order = await world.orderOf(appealId);
    await world.outside.setEverybody({ settlement: { mode: 'lose' } });
    const readBack = async () => world.cases.command(appealId, { type: 'recordReleaseOutcome', releaseOrderId: order.id, outcome: { status: 'accepted' } }, workflowActor);
    expect(await world.tell(order)).toEqual({ status: 'accepted' });
    expect(await world.core.readBack(order.id)).toEqual({ status: 'accepted' });
    must(await readBack());
    expect((await world.cases.read(appealId)).appeal).toMatchObject({ wait: { kind: 'release' }, releaseOrders: [{ status: 'unknown', halted: false }] });
    world.later(31);
    must(await readBack());
    expect((await world.cases.read(appealId)).appeal).toMatchObject({ wait: { kind: 'release_repair' }, releaseOrders: [{ status: 'unknown', halted: true }] });

    await world.cases.work(appealId, people.treasury, { kind: 'release_repair', action: 'send_again', why: 'the core’s people know nothing of it' });
    const again = await world.orderOf(appealId);
    expect(again).toMatchObject({ id: order.id, halted: false, sendAgain: true, resumedAt: world.cases.now });
    // The half hour begins anew.
    must(await readBack());
    expect((await world.cases.read(appealId)).appeal.wait).toMatchObject({ kind: 'release' });
    await world.outside.setEverybody({ settlement: { mode: 'ok' } });
    expect(await world.tell(again)).toMatchObject({ status: 'executed' });
    must(await world.cases.coreExecuted(appealId));
    expect((await world.outside.statement()).map((one) => [one.orderId, one.executions])).toEqual([[order.id, 1]]);
    await nextDay();
    expect(await breaks()).toEqual([]);
    await booksAgree();
  });

  it('pays what it never answered about: booked by itself as soon as it is read back', async () => {
    const { appealId } = await world.cases.appealAt('releasing');
    const order = await world.orderOf(appealId);
    await world.tell(order);
    await nextDay();
    expect(await breaks()).toMatchObject([{ class: 'paid_not_posted', orderId: order.id, oursMinor: 0, theirsMinor: 3_812_000 }]);
    must(await world.cases.coreExecuted(appealId));
    world.later(61);
    await world.watch().look();
    expect(await breaks()).toEqual([]);
    await booksAgree();
  });
});
