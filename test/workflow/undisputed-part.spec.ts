import { plusMs, type Instant } from '@thaw/domain';
import { must } from '../support/case-world';
import { eventually } from '../support/eventually';
import { people } from '../support/people';
import { ProcessWorld } from '../support/process-world';

const minute = 60_000;

describe('the undisputed part, beside what is waited for', () => {
  let world: ProcessWorld;
  // One for each test: the people's clock only goes forward, and a new workflow begins at the real time.
  beforeEach(async () => {
    world = await ProcessWorld.start();
  });
  afterEach(async () => world.stop());

  const closed = (appealId: string) => eventually(async () => expect(await world.isRunning(appealId)).toBe(false));
  const after = (at: Instant) => plusMs(at, 10 * minute);
  const asked = (appealId: string) => world.bank.received.filter((one) => one.appealId === appealId).map((one) => one.kind);

  it('goes out beside the papers, then the cardholder is refunded by decision, each paid once', async () => {
    const frozen = await world.cases.frozenMerchant([900_000n], [300_000n], 'H02');
    const appealId = await world.cases.open(frozen.orderId);
    await eventually(() => expect(asked(appealId)).toEqual(['request']));
    must(await world.cases.bankAnswers(appealId));
    await eventually(async () => expect((await world.cases.read(appealId)).appeal).toMatchObject({ stage: 'collecting_documents', wait: { kind: 'documents' }, earlyRelease: { status: 'released' } }));
    await world.cases.handInEverything(appealId);
    await world.cases.acceptAllPapers(appealId);
    const items = [{ transactionId: frozen.transactionIds[0] ?? '', releaseMinor: 0n, refundMinor: 300_000n }];
    await world.cases.work(appealId, people.reviewer, { kind: 'risk_review', items, reasonCode: 'RECORDS_AGREE', merchantText: { en: 'Refunded.', zh: '已退款。' }, internalText: 'the slip is missing' });
    await closed(appealId);
    expect((await world.cases.read(appealId)).order.transactions[0]?.balance).toMatchObject({ releasedMinor: 600_000n, refundedMinor: 300_000n, remainingMinor: 0n, pendingMinor: 0n });
    expect(world.core.payments).toBe(2);
    expect([...world.core.orders.values()]).toMatchObject([{ amountMinor: 600_000n, reference: null }, { amountMinor: 300_000n, accountNumber: null, reference: 'RRN0' }]);
  });

  it('goes out while somebody inspects the place, days before that ends', async () => {
    const appealId = await world.cases.open((await world.cases.frozenMerchant([900_000n], [300_000n], '11')).orderId);
    must(await world.cases.command(appealId, { type: 'releaseUndisputed', items: null }, people.reviewer));
    await eventually(() => expect(asked(appealId)).toEqual(['request']));
    await world.cases.handInEverything(appealId);
    await world.cases.acceptAllPapers(appealId, people.otherReviewer);
    await eventually(async () => expect(await world.stageShown(appealId)).toBe('verification'));
    must(await world.cases.bankAnswers(appealId));
    await eventually(async () => expect((await world.cases.read(appealId)).appeal).toMatchObject({ stage: 'verification', wait: { kind: 'field_inspection' }, earlyRelease: { status: 'released' } }));
    expect(world.core.payments).toBe(1);
  });

  it('is asked of a silent bank once more, then left to the decision', async () => {
    const appealId = await world.cases.open((await world.cases.frozenMerchant([900_000n], [300_000n], 'H02')).orderId);
    await eventually(() => expect(asked(appealId)).toEqual(['request']));
    const early = async () => (await world.cases.read(appealId)).appeal.earlyRelease;
    const patience = (await early())?.patience;
    if (patience === undefined) throw new Error('nobody watches the bank');
    const travel = world.travel(appealId);
    await travel.to(after(patience.chaseAt));
    await eventually(() => expect(asked(appealId)).toEqual(['request', 'chaser']));
    expect(await early()).toMatchObject({ status: 'asking_bank' });
    await travel.to(after(patience.giveUpAt));
    await eventually(async () => expect(await early()).toMatchObject({ status: 'ended', endedBecause: 'bank_silent' }));
    expect((await world.cases.read(appealId)).appeal).toMatchObject({ stage: 'collecting_documents', wait: { kind: 'documents' }, releaseOrders: [] });
    expect(asked(appealId)).toEqual(['request', 'chaser']);
    expect(world.core.payments).toBe(0);
  });
});
