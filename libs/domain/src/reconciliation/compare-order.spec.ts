import fc from 'fast-check';
import { instant, plusMs } from '../kernel/instant';
import { releaseStatuses } from '../release/release-order';
import { compareOrder, type Horizon } from './compare-order';
import { addedBy, correctionsFor } from './correction';
import type { CoreLine, OrderInBooks, OrderOfCase } from './in-books';
import { opened } from './money-break';

const at = instant('2026-11-24T02:00:00.000Z');
const horizon: Horizon = { asOf: plusMs(at, 86_400_000), toldThrough: plusMs(at, 86_400_000), graceMinutes: 10 };
const line = (change: Partial<CoreLine> = {}): CoreLine => ({ coreReference: 'core-1', currency: 'CNY', amountMinor: 100n, executedAt: at, statement: 'FINAL-1', ...change });
const posted: OrderOfCase = { appealId: 'a', status: 'posted', currency: 'CNY', amountMinor: 100n, endedAt: at, siblingPaid: false };
const books = (change: Partial<OrderInBooks> = {}): OrderInBooks => ({
  orderId: 'o', order: posted, ledger: { placedMinor: 100n, postedMinor: 100n, voidedMinor: 0n }, core: [line()], correctedMinor: 0n, ...change,
});
const notPosted = (status: OrderOfCase['status'], change: Partial<OrderInBooks> = {}) =>
  books({ order: { ...posted, status, endedAt: status === 'voided' ? at : null }, ledger: { placedMinor: 100n, postedMinor: 0n, voidedMinor: status === 'voided' ? 100n : 0n }, ...change });
const classes = (one: OrderInBooks, by = horizon) => compareOrder(one, by).map((found) => found.class);

describe('one order in three books', () => {
  it.each<[string, OrderInBooks, readonly string[]]>([
    ['paid, posted, told', books(), []],
    ['voided and never paid', notPosted('voided', { core: [] }), []],
    ['under way and not paid', notPosted('unknown', { core: [] }), []],
    ['posted and never told', books({ core: [] }), ['missing_at_core']],
    ['told a fen more', books({ core: [line({ amountMinor: 101n })] }), ['amount_differs']],
    ['told in another currency', books({ core: [line({ currency: 'USD' })] }), ['amount_differs']],
    ['told twice by one reference', books({ core: [line(), line({ statement: 'FINAL-2' })] }), ['line_twice']],
    ['paid twice under one id', books({ core: [line(), line({ coreReference: 'core-2' })] }), ['paid_twice']],
    ['voided and paid', notPosted('voided'), ['paid_after_refusal']],
    ['voided and paid, and so was its successor', notPosted('voided', { order: { ...posted, status: 'voided', siblingPaid: true } }), ['paid_twice']],
    ['paid and not posted', notPosted('unknown'), ['paid_not_posted']],
    ['under way, and another amount was paid', notPosted('placed', { core: [line({ amountMinor: 99n })] }), ['amount_differs']],
    ['of nobody', books({ order: null, ledger: { placedMinor: 0n, postedMinor: 0n, voidedMinor: 0n } }), ['unknown_order']],
    ['of nobody, corrected', books({ order: null, ledger: { placedMinor: 0n, postedMinor: 0n, voidedMinor: 0n }, correctedMinor: 100n }), []],
    ['never told, corrected', books({ core: [], correctedMinor: -100n }), []],
    ['never told, corrected, and told after all', books({ correctedMinor: -100n }), ['correction_outdated']],
    ['posted otherwise than the case says', books({ ledger: { placedMinor: 100n, postedMinor: 99n, voidedMinor: 0n }, core: [line({ amountMinor: 99n })] }), ['ledger_differs_from_case']],
  ])('%s', (_, one, expected) => {
    expect(classes(one)).toEqual(expected);
  });

  it('misses nothing before statements have told of it, and then does', () => {
    const untold = books({ core: [] });
    expect(classes(untold, { ...horizon, toldThrough: null })).toEqual([]);
    expect(classes(untold, { ...horizon, toldThrough: plusMs(at, 599_999) })).toEqual([]);
    expect(classes(untold, { ...horizon, toldThrough: plusMs(at, 600_000) })).toEqual(['missing_at_core']);
    expect(classes(notPosted('placed'), { ...horizon, asOf: plusMs(at, 599_999) })).toEqual([]);
    expect(classes(notPosted('placed'), { ...horizon, asOf: plusMs(at, 600_000) })).toEqual(['paid_not_posted']);
  });
});

describe('whatever the core did', () => {
  const lines = fc.array(fc.record({ coreReference: fc.constantFrom('c-1', 'c-2'), currency: fc.constant('CNY'), amountMinor: fc.bigInt({ min: 1n, max: 3n }), executedAt: fc.constant(at), statement: fc.constant('S') }), { maxLength: 3 });
  const anyBooks = fc.record({ status: fc.constantFrom(...releaseStatuses), core: lines, known: fc.boolean(), correctedMinor: fc.bigInt({ min: -3n, max: 3n }) }).map(({ status, core, known, correctedMinor }): OrderInBooks => {
    const amountMinor = known ? 2n : 0n;
    return {
      orderId: 'o',
      order: known ? { ...posted, status, amountMinor } : null,
      ledger: { placedMinor: amountMinor, postedMinor: known && status === 'posted' ? amountMinor : 0n, voidedMinor: known && status === 'voided' ? amountMinor : 0n },
      core,
      correctedMinor,
    };
  });

  it('a difference of a fen is named by exactly one class, and closing it makes books and core agree', () => {
    fc.assert(
      fc.property(anyBooks, (one) => {
        const first = new Map(one.core.map((told) => [told.coreReference, one.core.find((other) => other.coreReference === told.coreReference)?.amountMinor ?? 0n]));
        const theirs = [...first.values()].reduce((sum, amount) => sum + amount, 0n);
        const ours = one.ledger.postedMinor + one.correctedMinor;
        const found = compareOrder(one, horizon).filter((each) => each.class !== 'line_twice');
        expect(found).toHaveLength(theirs === ours ? 0 : 1);
        for (const each of found) {
          const standing = one.correctedMinor === 0n ? [] : [{ id: 'c', breakId: 'b0', orderId: 'o', currency: 'CNY', ...(one.correctedMinor > 0n ? { debit: 'receivable' as const, credit: 'core' as const, amountMinor: one.correctedMinor } : { debit: 'core' as const, credit: 'payable' as const, amountMinor: -one.correctedMinor }), reverses: null, at, proposedBy: 'p', approvedBy: 'q' }];
          const booked = correctionsFor({ ...opened({ ...each, currency: 'CNY' }, 'b', at) }, 'ma', { asOf: at, actor: { id: 'xu', roles: ['treasury'], merchantId: null, bankCode: null }, standing, actedInCase: [], interested: [], keyholders: [], newId: () => 'n' });
          const correctedMinor = one.correctedMinor + booked.reduce((sum, entry) => sum + addedBy(entry), 0n);
          expect(compareOrder({ ...one, correctedMinor }, horizon).filter((again) => again.class !== 'line_twice')).toEqual([]);
          expect(booked.every((entry) => entry.amountMinor > 0n)).toBe(true);
        }
      }),
    );
  });
});
