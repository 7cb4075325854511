import { workflowActor } from '@thaw/application';
import { effectsOf, instant, isUnderWay, undisputedOf, type TaskResult } from '@thaw/domain';
import { asApplication, asSuperuser } from '../support/behind-the-back';
import { CaseWorld, must } from '../support/case-world';
import { people } from '../support/people';

/** Promise: what is decided leaves once, consumers first, the undisputed part before the rest; what is contested goes to nobody but the cardholder. */

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.start('2026-11-24T02:00:00.000Z');
});
afterAll(async () => world.stop());

type Split = Extract<TaskResult, { kind: 'risk_review' }>['items'][number];

async function decided(split: (ids: readonly string[]) => readonly Split[], releaseNotBefore: string | null = null) {
  const frozen = await world.frozenMerchant([1_000_000n, 2_000_000n, 1_050_000n]);
  const appealId = await world.open(frozen.orderId);
  await world.handInEverything(appealId);
  await world.acceptAllPapers(appealId);
  const items = split(frozen.transactionIds);
  const text = { en: 'Decided in parts.', zh: '分项处理。' };
  await world.work(appealId, people.reviewer, { kind: 'risk_review', items, reasonCode: 'RECORDS_AGREE', merchantText: text, internalText: 'x', releaseNotBefore: releaseNotBefore === null ? null : instant(releaseNotBefore) });
  await world.work(appealId, people.approver, { kind: 'approval', approve: true, why: null });
  return { ...frozen, appealId };
}

/** The core does what is ordered, until nothing is under way. */
async function coreDoesEverything(appealId: string): Promise<readonly string[]> {
  const done: string[] = [];
  for (let orders = 0; ; orders += 1) {
    if (orders > 10) throw new Error('orders without end');
    const release = (await world.read(appealId)).appeal.releaseOrders.find(isUnderWay);
    if (release === undefined) return done;
    done.push(release.purpose);
    must(await world.coreExecuted(appealId));
  }
}

const mixed = ([a = '', b = '', c = '']: readonly string[]): readonly Split[] => [
  { transactionId: a, releaseMinor: 600_000n, reserveMinor: 400_000n },
  { transactionId: b, releaseMinor: 1_000_000n, offsetMinor: 300_000n, offsetAgainst: 'CLAIM-7', transferMinor: 500_000n, transferTo: 'ORDER-9', keepMinor: 200_000n },
  { transactionId: c, releaseMinor: 0n, refundMinor: 1_050_000n },
];

describe('a mixed decision', () => {
  it('refunds the consumer while the bank is asked, then sets off, transfers and releases, each once', async () => {
    const { appealId } = await decided(mixed);
    expect(await coreDoesEverything(appealId)).toEqual(['cardholder_refund']);
    expect((await world.read(appealId)).appeal).toMatchObject({ stage: 'bank_confirmation', wait: { kind: 'bank_answer' }, releaseOrders: [{ destinationReference: 'RRN2', status: 'posted' }] });
    must(await world.bankAnswers(appealId));
    expect(await coreDoesEverything(appealId)).toEqual(['offset', 'transfer', 'release']);
    const { appeal, order } = await world.read(appealId);
    expect(appeal).toMatchObject({ outcome: 'released_in_part', decision: { effect: 'in_part', nextRemedy: { kind: 'second_appeal' } }, nextRemedy: { kind: 'second_appeal' } });
    expect(order.transactions.map(({ balance: { releasedMinor, reservedMinor, offsetMinor, transferredMinor, refundedMinor, remainingMinor } }) => [releasedMinor, reservedMinor, offsetMinor, transferredMinor, refundedMinor, remainingMinor])).toEqual([
      [600_000n, 400_000n, 0n, 0n, 0n, 0n],
      [1_000_000n, 0n, 300_000n, 500_000n, 0n, 200_000n],
      [0n, 0n, 0n, 0n, 1_050_000n, 0n],
    ]);
    expect(order.status).toBe('active');
  });

  it('is decided about again by a second appeal, its reserve included', async () => {
    const { appealId, orderId, transactionIds } = await decided(mixed);
    await coreDoesEverything(appealId);
    must(await world.bankAnswers(appealId));
    await coreDoesEverything(appealId);
    const second = await world.open(orderId, { level: 2, ground: { kind: 'new_evidence', what: 'the delivery note' }, transactionIds: transactionIds.slice(0, 2) });
    await world.handInEverything(second);
    await world.acceptAllPapers(second, people.otherReviewer);
    const items = (await world.read(second)).order.transactions.slice(0, 2).map((frozen) => ({ transactionId: frozen.id, releaseMinor: undisputedOf(frozen) }));
    await world.work(second, people.otherReviewer, { kind: 'risk_review', items, reasonCode: 'RECORDS_AGREE', merchantText: { en: 'x', zh: '理由' }, internalText: 'x' });
    if ((await world.read(second)).appeal.stage === 'approval') await world.work(second, people.otherApprover, { kind: 'approval', approve: true, why: null });
    must(await world.bankAnswers(second));
    await coreDoesEverything(second);
    const { appeal, order } = await world.read(second);
    expect(appeal.outcome).toBe('released_in_full');
    expect(order.transactions.map((one) => one.balance.reservedMinor)).toEqual([0n, 0n, 0n]);
    expect(order.status).toBe('lifted');
  });

  it('waits for its day with the merchant’s release alone, and goes then, once', async () => {
    const { appealId } = await decided(([a = '', b = '', c = '']) => [
      { transactionId: a, releaseMinor: 1_000_000n }, { transactionId: b, releaseMinor: 2_000_000n }, { transactionId: c, releaseMinor: 0n, refundMinor: 1_050_000n },
    ], '2026-12-01T01:00:00.000Z');
    await coreDoesEverything(appealId);
    must(await world.bankAnswers(appealId));
    const { wait } = (await world.read(appealId)).appeal;
    expect(wait).toMatchObject({ kind: 'release_scheduled', dueAt: '2026-12-01T01:00:00.000Z', onExpiry: 'release_due' });
    const due = () => world.command(appealId, { type: 'passMark', waitId: wait?.id ?? '', index: 0 }, workflowActor);
    expect(await due()).toMatchObject({ ok: false, refusal: { code: 'mark_not_due' } });
    world.moveTo(instant('2026-12-01T01:00:00.000Z'));
    const [first, again] = await Promise.all([due(), due()]);
    expect([first.ok, again.ok].sort()).toEqual([false, true]);
    expect(await coreDoesEverything(appealId)).toEqual(['release']);
    expect((await world.read(appealId)).appeal).toMatchObject({ stage: 'closed', outcome: 'released_in_part' });
  });
});

describe('the undisputed part', () => {
  it('goes first where a cardholder contests, beside the papers, and the rest follows its own way', async () => {
    const frozen = await world.frozenMerchant([900_000n], [300_000n], 'H02');
    const appealId = await world.open(frozen.orderId);
    expect((await world.read(appealId)).appeal).toMatchObject({ wait: { kind: 'documents' }, earlyRelease: { status: 'asking_bank', proposedBy: null } });
    must(await world.bankAnswers(appealId));
    expect(effectsOf(await world.read(appealId)).map((effect) => effect.kind)).toEqual(['carry_out_release']);
    await coreDoesEverything(appealId);
    const { appeal, order } = await world.read(appealId);
    expect(appeal).toMatchObject({ stage: 'collecting_documents', wait: { kind: 'documents' }, earlyRelease: { status: 'released' } });
    expect(order.transactions[0]?.balance).toMatchObject({ releasedMinor: 600_000n, remainingMinor: 300_000n, pendingMinor: 0n });
  });

  it('is taken up by the decision when the core refuses it after all: released by it, and once', async () => {
    const frozen = await world.frozenMerchant([900_000n], [300_000n], 'H02');
    const appealId = await world.open(frozen.orderId);
    must(await world.bankAnswers(appealId));
    await world.handInEverything(appealId);
    await world.acceptAllPapers(appealId);
    await world.work(appealId, people.reviewer, { kind: 'risk_review', items: [{ transactionId: frozen.transactionIds[0] ?? '', releaseMinor: 0n, refundMinor: 300_000n }], reasonCode: 'RECORDS_AGREE', merchantText: { en: 'x', zh: '理由' }, internalText: 'x' });
    const early = (await world.read(appealId)).appeal.releaseOrders[0];
    expect((await world.read(appealId)).appeal).toMatchObject({ stage: 'releasing', wait: { kind: 'release' }, releaseOrders: [{ part: 'undisputed', status: 'placed' }] });
    must(await world.command(appealId, { type: 'recordReleaseOutcome', releaseOrderId: early?.id ?? '', outcome: { status: 'rejected', reason: 'busy' } }, workflowActor));
    expect(await coreDoesEverything(appealId)).toEqual(['cardholder_refund', 'release']);
    const { appeal, order } = await world.read(appealId);
    expect(appeal).toMatchObject({ outcome: 'released_in_part', decision: { items: [{ releaseMinor: 600_000n, refundMinor: 300_000n }] } });
    expect(order.transactions[0]?.balance).toMatchObject({ releasedMinor: 600_000n, refundedMinor: 300_000n, remainingMinor: 0n });
    expect(order.status).toBe('lifted');
  });

  it('asks for the approvals of the whole, from somebody else', async () => {
    const { appealId } = await world.appealAt('risk_review');
    must(await world.command(appealId, { type: 'releaseUndisputed', items: null }, people.reviewer));
    expect(await world.command(appealId, { type: 'approveUndisputed', approve: true, why: null }, people.reviewer)).toMatchObject({ ok: false, refusal: { code: 'permission_missing' } });
    must(await world.command(appealId, { type: 'approveUndisputed', approve: true, why: null }, people.approver));
    must(await world.bankAnswers(appealId));
    await coreDoesEverything(appealId);
    expect((await world.read(appealId)).order.transactions.map((one) => one.balance.releasedMinor)).toEqual([1_812_000n, 2_000_000n, 0n]);
  });
});

describe('the database refuses, whatever a program asks of it', () => {
  it('what is contested to anybody but the cardholder, a refund to another card, and a second order for the same', async () => {
    const { appealId, orderId, transactionIds, accountId } = await decided(mixed);
    const { decision } = (await world.read(appealId)).appeal;
    const entry = (frozen: string | undefined, amount: number, order: string) =>
      `INSERT INTO ledger_entry (frozen_transaction_id, kind, debit, credit, amount_minor, release_order_id, at) VALUES ('${frozen ?? ''}', 'place', 'remaining', 'pending', ${String(amount)}, '${order}', now())`;
    const refund = (await world.read(appealId)).appeal.releaseOrders[0];
    await expect(asApplication(world.database, entry(transactionIds[0], 1, refund?.id ?? ''))).rejects.toThrow(/the card that paid/);
    const twice = `INSERT INTO release_order (id, appeal_id, freeze_order_id, purpose, destination_reference, mandate_id, status, amount_minor, currency, items, placed_at, ended_at, core_reference)
      VALUES (gen_random_uuid(), '${appealId}', '${orderId}', 'cardholder_refund', 'RRN2', '${decision?.id ?? ''}', 'posted', 1, 'CNY', '[]', now(), now(), 'x')`;
    await expect(asApplication(world.database, twice)).rejects.toThrow(/one_payment_per_mandate_and_destination/);
    const toNobody = `INSERT INTO release_order (id, appeal_id, freeze_order_id, purpose, settlement_account_id, status, amount_minor, currency, items, placed_at, ended_at, core_reference)
      VALUES (gen_random_uuid(), '${appealId}', '${orderId}', 'offset', '${accountId}', 'posted', 1, 'CNY', '[]', now(), now(), 'x')`;
    await expect(asApplication(world.database, toNobody)).rejects.toThrow(/purpose_names_its_destination/);
    await coreDoesEverything(appealId);
    const reserve = `INSERT INTO ledger_entry (frozen_transaction_id, kind, debit, credit, amount_minor, decision_id, at) VALUES ('${transactionIds[2] ?? ''}', 'reserve', 'remaining', 'reserved', 1, '${decision?.id ?? ''}', now())`;
    await expect(asApplication(world.database, reserve)).rejects.toThrow(/remaining_minor|contests/);
    await expect(asSuperuser(world.database, 'UPDATE ledger_balance SET reserved_minor = reserved_minor + 1')).rejects.toThrow(/ledger_equation/);
  });
});
