import { instant } from '../kernel/instant';
import { actor } from '../testing/case-builder';
import { aWish, imposer, OrderUnderTest, second, sweep, third } from '../testing/order-builder';
import type { OrderCommandOf } from './order-commands';

const lift = (documentRef: string | null = null): OrderCommandOf<'liftOrder'> => ({ type: 'liftOrder', documentRef, why: 'w' });
const renew = (documentRef: string | null = null): OrderCommandOf<'renewOrder'> => ({ type: 'renewOrder', expiresAt: null, complexCase: false, documentRef, why: 'w' });
const vary = (change: Partial<OrderCommandOf<'varyOrder'>> = {}): OrderCommandOf<'varyOrder'> => ({ type: 'varyOrder', limit: null, stops: null, documentRef: null, why: 'w', ...change });

/** As if all of it had been released. */
function emptied(subject: OrderUnderTest): void {
  const transactions = subject.order.transactions.map((one) => ({ ...one, balance: { ...one.balance, remainingMinor: 0n, releasedMinor: one.amountMinor } }));
  subject.order = { ...subject.order, transactions };
}

const agree = { type: 'confirmOrderChange', agree: true, why: null } as const;

describe('an authority’s order', () => {
  it('is lifted as the authority’s document says, recorded by two people', () => {
    const subject = new OrderUnderTest(aWish('COURT_FREEZE'));
    expect(subject.give(lift(), second)).toMatchObject({ code: 'order_document_missing' });
    expect(subject.give(lift('裁定2号'), second)).toBeNull();
    expect(subject.order).toMatchObject({ status: 'active', pending: { proposedBy: second.id } });
    expect(subject.give(vary({ documentRef: 'd' }), third)).toMatchObject({ code: 'order_change_pending', particulars: { what: 'lift' } });
    expect(subject.give(agree, second)).toMatchObject({ code: 'four_eyes' });
    expect(subject.give(agree, third)).toBeNull();
    expect(subject.order).toMatchObject({ status: 'lifted', pending: null });
    expect(subject.passNext()).toBeNull();
  });

  it('goes on as it was when the second person turns the record down', () => {
    const subject = new OrderUnderTest(aWish('COURT_FREEZE'));
    subject.give(vary({ documentRef: 'd', limit: { kind: 'in_all', limitMinor: 5n } }), second);
    expect(subject.give({ ...agree, agree: false, why: 'wrong number' }, third)).toBeNull();
    expect(subject.order).toMatchObject({ pending: null, limit: { limitMinor: 300n }, status: 'active' });
    expect(subject.give(agree, third)).toMatchObject({ code: 'order_nothing_pending' });
  });

  it('of 48 hours is renewed once, without a gap, and then no more', () => {
    const subject = new OrderUnderTest(aWish('PSB_STOP'));
    subject.give(renew('续1号'), second);
    subject.give(agree, third);
    expect(subject.order).toMatchObject({ expiresAt: '2026-11-28T02:00:00.000Z', renewals: 1 });
    expect(subject.give(renew('续2号'), second)).toMatchObject({ code: 'order_not_renewable', particulars: { renewals: 1, mostRenewals: 1 } });
  });

  it('whose renewal waits for the second person when its time runs out binds on, and stands again once confirmed', () => {
    const subject = new OrderUnderTest(aWish('PBOC_TEMP', { kind: 'PSB_STOP' }));
    while (subject.order.status === 'active') {
      if (subject.order.pending === null) subject.give(renew('续1号'), second);
      subject.passNext();
    }
    expect(subject.order).toMatchObject({ status: 'lapsed', pending: { change: { what: 'renew' } } });
    expect(subject.give(agree, third)).toBeNull();
    expect(subject.order).toMatchObject({ status: 'active', expiresAt: '2026-11-28T02:00:00.000Z' });
    expect(subject.passNext()).toBe('expiry_near');
  });

  it('a freeze of an organ is 30 and 30 days; a temporary one of the central bank is not renewed', () => {
    const organ = new OrderUnderTest(aWish('ADMIN_FREEZE'));
    organ.give(renew('d'), second);
    organ.give(agree, third);
    expect(organ.order.expiresAt).toBe('2027-01-23T15:59:59.999Z');
    expect(organ.give(renew('d'), second)).toMatchObject({ code: 'order_not_renewable' });
    expect(new OrderUnderTest(aWish('PBOC_TEMP')).give(renew('d'), second)).toMatchObject({ code: 'order_not_renewable' });
  });
});

describe('the watch over an order’s end', () => {
  it('warns 10, 3 and 1 days ahead, lapses it, and calls when nobody lifts what has lapsed; each once', () => {
    const subject = new OrderUnderTest(aWish('ADMIN_FREEZE'));
    const fired: string[] = [];
    for (let kind = subject.passNext(); kind !== null; kind = subject.passNext()) fired.push(`${kind} ${subject.now}`);
    expect(fired).toEqual([
      'expiry_near 2026-12-14T15:59:59.999Z', 'expiry_near 2026-12-21T15:59:59.999Z', 'expiry_near 2026-12-23T15:59:59.999Z',
      'lapse 2026-12-24T15:59:59.999Z', 'not_lifted 2026-12-25T15:59:59.999Z',
    ]);
    expect(subject.order.status).toBe('lapsed');
    for (const mark of subject.order.marks) expect(subject.give({ type: 'passOrderMark', kind: mark.kind, at: mark.at }, sweep)).toMatchObject({ code: 'mark_already_fired' });
    // It is over by itself: one person notes it, without a document.
    expect(subject.give(lift(), second)).toBeNull();
    expect(subject.order.status).toBe('lifted');
  });

  it('warns of the new end after a renewal, keeps what has fired, and drops what was laid for the old one', () => {
    const subject = new OrderUnderTest(aWish('ADMIN_FREEZE'));
    const old = subject.order.marks.map((mark) => mark.at);
    expect(subject.passNext()).toBe('expiry_near');
    subject.give(renew('d'), second);
    subject.give(agree, third);
    expect(subject.give({ type: 'passOrderMark', kind: 'expiry_near', at: old[1] ?? subject.now }, sweep)).toMatchObject({ code: 'wait_not_live' });
    expect(subject.order.marks.filter((mark) => mark.firedAt === null).map((mark) => mark.at)).toEqual([
      '2027-01-13T15:59:59.999Z', '2027-01-20T15:59:59.999Z', '2027-01-22T15:59:59.999Z', '2027-01-23T15:59:59.999Z',
    ]);
    expect(subject.order.marks[0]).toMatchObject({ at: old[0], firedAt: old[0] });
  });

  it('keeps a warning that the sweep has not fired yet, whatever is changed meanwhile', () => {
    const subject = new OrderUnderTest(aWish('ADMIN_FREEZE'));
    const [near] = subject.order.marks;
    if (near === undefined) throw new Error('no mark');
    subject.now = instant('2026-12-15T00:00:00.000Z');
    subject.give(vary({ documentRef: 'd', stops: ['pay'] }), second);
    subject.give(agree, third);
    expect(subject.give({ type: 'passOrderMark', kind: near.kind, at: near.at }, sweep)).toBeNull();
  });

  it('is refused too early, and a person cannot lapse what still runs', () => {
    const subject = new OrderUnderTest(aWish('PSB_STOP'));
    const lapse = subject.order.marks.find((mark) => mark.kind === 'lapse');
    expect(subject.give({ type: 'passOrderMark', kind: 'lapse', at: lapse?.at ?? subject.now }, sweep)).toMatchObject({ code: 'mark_not_due' });
    expect(subject.give({ type: 'lapseOrder' }, second)).toMatchObject({ code: 'order_not_lapsed' });
    subject.now = lapse?.at ?? subject.now;
    expect(subject.give({ type: 'lapseOrder' }, second)).toBeNull();
    expect(subject.give({ type: 'passOrderMark', kind: 'lapse', at: lapse?.at ?? subject.now }, sweep)).toMatchObject({ code: 'mark_already_fired' });
  });
});

describe('an order of our own', () => {
  const announced = () => new OrderUnderTest(aWish('SETTLEMENT_DEFERRAL', { period: { effectiveAt: instant('2026-12-01T02:00:00.000Z') } }));

  it('is lifted by somebody who did not impose it, once no money is held under it', () => {
    const holding = new OrderUnderTest(aWish('RESERVE'));
    expect(holding.give(lift(), imposer)).toMatchObject({ code: 'four_eyes' });
    expect(holding.give(lift(), second)).toMatchObject({ code: 'order_still_holds', particulars: { remainingMinor: '300' } });
    emptied(holding);
    expect(holding.give(lift(), second)).toBeNull();
    expect(holding.order.status).toBe('lifted');
  });

  it('is not lifted past an open appeal, nor by a role that may not', () => {
    const subject = announced();
    subject.openAppealId = 'appeal';
    expect(subject.give(lift(), second)).toMatchObject({ code: 'order_under_appeal', particulars: { appealId: 'appeal' } });
    expect(subject.give(lift(), actor('ann', 'agent'))).toMatchObject({ code: 'permission_missing' });
  });

  it('announced holds nothing until its day, and lifted before it never takes effect', () => {
    const bites = announced();
    expect(bites.order.status).toBe('announced');
    expect(bites.passNext()).toBe('effect');
    expect(bites.order.status).toBe('active');
    const averted = announced();
    expect(averted.give(lift(), second)).toBeNull();
    expect(averted.order).toMatchObject({ status: 'averted' });
    expect(averted.order.transactions.map((frozen) => frozen.balance.heldMinor)).toEqual([0n, 0n]);
    expect(averted.passNext()).toBeNull();
  });

  it('for a whole account stands once a second person agrees, and is looked at again every month by another', () => {
    const subject = new OrderUnderTest(aWish('RESERVE', { limit: { kind: 'whole_account', reason: 'r' } }));
    expect(subject.give(agree, imposer)).toMatchObject({ code: 'four_eyes' });
    expect(subject.give(agree, second)).toBeNull();
    expect(subject.passNext()).toBe('review_due');
    expect(subject.give({ type: 'reviewWholeAccount', keep: true, why: 'w' }, imposer)).toMatchObject({ code: 'four_eyes' });
    expect(subject.give({ type: 'reviewWholeAccount', keep: true, why: 'w' }, second)).toBeNull();
    expect(subject.order.limit).toMatchObject({ reviewAt: '2027-01-24T15:59:59.999Z' });
    expect(subject.passNext()).toBe('review_due');
    expect(subject.give({ type: 'reviewWholeAccount', keep: false, why: 'w' }, third)).toBeNull();
    // The account is free again; the transactions named are held until somebody decides on them.
    expect(subject.order).toMatchObject({ status: 'active', limit: { kind: 'per_transaction' }, transactions: [{ balance: { remainingMinor: 100n } }, {}] });
    expect(subject.passNext()).toBeNull();
  });

  it('for a whole account under which nothing is held any more is lifted by such a look', () => {
    const subject = new OrderUnderTest(aWish('RESERVE', { limit: { kind: 'whole_account', reason: 'r' } }));
    subject.give(agree, second);
    emptied(subject);
    expect(subject.give({ type: 'reviewWholeAccount', keep: false, why: 'w' }, third)).toBeNull();
    expect(subject.order.status).toBe('lifted');
  });

  it('that a second person turns down never takes effect', () => {
    const subject = new OrderUnderTest(aWish('RESERVE', { limit: { kind: 'whole_account', reason: 'r' } }));
    expect(subject.give({ ...agree, agree: false, why: 'no ground' }, second)).toBeNull();
    expect(subject.order.status).toBe('averted');
  });

  it('that becomes one for a whole account waits for a second person; a narrower one does not', () => {
    const subject = new OrderUnderTest(aWish('RESERVE'));
    expect(subject.give(vary({ stops: ['pay'] }), second)).toBeNull();
    expect(subject.order.stops).toEqual(['pay']);
    subject.give(vary({ limit: { kind: 'whole_account', reason: 'r' } }), second);
    expect(subject.order).toMatchObject({ limit: { kind: 'per_transaction' }, pending: { change: { what: 'vary' } } });
    subject.give(agree, third);
    expect(subject.order.limit).toMatchObject({ kind: 'whole_account', reviewAt: '2026-12-24T15:59:59.999Z' });
  });

  it('tells once that it was served', () => {
    const subject = new OrderUnderTest(aWish('RESERVE'));
    for (let i = 0; i < 2; i += 1) expect(subject.give({ type: 'serveOrder', means: 'sms' }, imposer)).toBeNull();
    expect(subject.events.map((event) => event.type)).toEqual(['OrderServed']);
  });
});

describe('the age of what is held', () => {
  const h06 = { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H06' } as const;
  const gate = instant('2026-12-18T15:59:59.999Z');

  it('is watched though nobody appeals: thirty days after the oldest taking somebody is called, once (公告2013第9号 第30条)', () => {
    const subject = new OrderUnderTest(aWish('SETTLEMENT_DEFERRAL', { reason: h06 }));
    expect(subject.order.marks).toEqual([{ kind: 'settle_latest', at: gate, firedAt: null }]);
    subject.openAppealId = 'appeal';
    subject.now = gate;
    // While an appeal is open, that says so.
    expect(subject.give({ type: 'passOrderMark', kind: 'settle_latest', at: gate }, sweep)?.code).toBe('order_under_appeal');
    subject.openAppealId = null;
    expect(subject.give({ type: 'passOrderMark', kind: 'settle_latest', at: gate }, sweep)).toBeNull();
    expect(subject.give({ type: 'passOrderMark', kind: 'settle_latest', at: gate }, sweep)?.code).toBe('mark_already_fired');
  });

  it('moves on when the oldest was let go, and is asked neither of a suspicion nor of an authority', () => {
    const subject = new OrderUnderTest(aWish('TXN_HOLD', { reason: h06, transactions: [
      { reference: 'old', takenAt: instant('2026-11-01T02:00:00.000Z'), amountMinor: 100n, contestedMinor: 0n }, { reference: 'new', takenAt: instant('2026-11-20T02:00:00.000Z'), amountMinor: 100n, contestedMinor: 0n },
    ] }));
    const [mark] = subject.order.marks;
    if (mark === undefined) throw new Error('not watched');
    subject.order = { ...subject.order, transactions: subject.order.transactions.map((one) => (one.reference === 'old' ? { ...one, balance: { ...one.balance, remainingMinor: 0n, releasedMinor: 100n } } : one)) };
    subject.now = mark.at;
    expect(subject.give({ type: 'passOrderMark', kind: 'settle_latest', at: mark.at }, sweep)).toBeNull();
    expect(subject.order.marks).toEqual([{ kind: 'settle_latest', at: gate, firedAt: null }]);
    expect(new OrderUnderTest(aWish('SETTLEMENT_DEFERRAL')).order.marks).toEqual([]);
    expect(new OrderUnderTest(aWish('COURT_FREEZE')).order.marks.some((one) => one.kind === 'settle_latest')).toBe(false);
  });
});
