import { chinaCalendar } from '../calendar/cn-calendar';
import { instant } from '../kernel/instant';
import { newestPolicy } from '../policy/policy-versions';
import { aWish, imposer, OrderUnderTest } from '../testing/order-builder';
import { counter } from '../testing/case-builder';
import { imposeFreeze, type ImposeFreeze } from './impose';
import { orderKindRules, orderKinds, type OrderKind } from './order-kinds';
import { openingStatuses, orderStatuses, orderTransitions } from './order.states';

const at = '2026-11-24T02:00:00.000Z';

function impose(wish: ImposeFreeze) {
  const merchant = { id: 'm', type: '03', channel: 'licensed_institution', settlementAccount: { id: 'account', bankCode: 'bank', fingerprint: 'f' } } as const;
  return imposeFreeze(merchant, wish, { asOf: instant(at), actor: imposer, policy: newestPolicy, calendar: chinaCalendar, newId: counter() });
}

describe('kinds of freeze orders', () => {
  it.each(orderKinds)('%s can be imposed, and says who may lift it', (kind) => {
    expect(impose(aWish(kind))).toMatchObject({ ok: true, value: { kind, status: 'active' } });
    expect(orderKindRules[kind].liftedBy.zh).not.toBe('');
    expect(orderKindRules[kind].legalRef).not.toBe('');
  });

  // Counted by hand from 24 November 2026, 10:00 in China.
  it.each<[OrderKind, string | null, string | undefined]>([
    ['PSB_STOP', '2026-11-26T02:00:00.000Z', '银发〔2016〕86号'],
    ['PSB_FREEZE', '2027-05-24T15:59:59.999Z', undefined],
    ['COURT_FREEZE', '2027-11-24T15:59:59.999Z', undefined],
    ['ADMIN_FREEZE', '2026-12-24T15:59:59.999Z', '行政强制法 第29-33条'],
    ['PBOC_TEMP', '2026-11-26T02:00:00.000Z', '反洗钱法(2024) 第45条'],
    ['SPM_RESTRICT', null, '反洗钱法(2024) 第40条'],
    ['SETTLEMENT_DEFERRAL', null, 'house'],
  ])('%s stands at most until %s', (kind, expiresAt, legalRef) => {
    expect(impose(aWish(kind))).toMatchObject({ ok: true, value: { expiresAt } });
    if (legalRef !== undefined) expect(orderKindRules[kind].legalRef).toBe(legalRef);
    if (expiresAt === null) return;
    const longer = instant('2028-01-01T00:00:00.000Z');
    expect(impose(aWish(kind, { period: { expiresAt: longer } }))).toMatchObject({ ok: false, refusal: { code: 'order_too_long', particulars: { latestAt: expiresAt } } });
    expect(impose(aWish(kind, { period: { expiresAt: instant('2026-11-25T02:00:00.000Z') } }))).toMatchObject({ ok: true, value: { expiresAt: '2026-11-25T02:00:00.000Z' } });
  });

  it('a complex case stands a year with the police, and nowhere else', () => {
    expect(impose(aWish('PSB_FREEZE', { period: { complexCase: true } }))).toMatchObject({ ok: true, value: { expiresAt: '2027-11-24T15:59:59.999Z' } });
    expect(impose(aWish('PSB_STOP', { period: { complexCase: true } }))).toMatchObject({ ok: false, refusal: { code: 'order_too_long' } });
  });

  it.each<[string, ImposeFreeze, object]>([
    ['an authority’s order without its authority', (({ issuer: _, ...rest }) => rest)(aWish('PSB_STOP')), { code: 'issuer_missing', field: 'issuer' }],
    ['an authority’s order without its document', (({ documentRef: _, ...rest }) => rest)(aWish('PSB_STOP')), { code: 'issuer_missing', field: 'documentRef' }],
    ['an authority’s order for a reason of ours', aWish('PSB_STOP', { reason: aWish('RESERVE').reason }), { code: 'reason_not_for_kind' }],
    ['a bank’s review for a reason of ours', aWish('BANK_REVIEW', { reason: aWish('RESERVE').reason }), { code: 'reason_not_for_kind' }],
    ['an authority’s order that names transactions', aWish('PSB_STOP', { transactions: aWish('RESERVE').transactions }), { code: 'limit_not_for_kind' }],
    ['an authority’s order announced ahead', aWish('PSB_STOP', { period: { effectiveAt: instant('2026-11-25T02:00:00.000Z') } }), { code: 'order_dates_wrong' }],
    ['an authority’s order that has run out already', aWish('PSB_STOP', { period: { effectiveAt: instant('2026-11-20T02:00:00.000Z') } }), { code: 'order_dates_wrong' }],
    ['an own order dated back', aWish('RESERVE', { period: { effectiveAt: instant('2026-11-20T02:00:00.000Z') } }), { code: 'order_dates_wrong' }],
    ['more in all than the limit', aWish('RESERVE', { limit: { kind: 'in_all', limitMinor: 299n } }), { code: 'limit_not_for_kind', particulars: { heldMinor: '300' } }],
    ['a transaction over the limit of each', aWish('RESERVE', { limit: { kind: 'per_transaction', limitMinor: 199n } }), { code: 'limit_not_for_kind' }],
    ['an own order for nothing', aWish('RESERVE', { transactions: [] }), { code: 'limit_not_for_kind' }],
    ['an own order for a whole account that names no money', aWish('RESERVE', { transactions: [], limit: { kind: 'whole_account', reason: 'r' } }), { code: 'limit_not_for_kind', field: 'transactions' }],
    ['a bank’s review of a whole account that names no money', aWish('BANK_REVIEW', { transactions: [], limit: { kind: 'whole_account', reason: 'r' } }), { code: 'limit_not_for_kind', field: 'transactions' }],
    ['an own order for a reason that only an authority hears', aWish('RESERVE', { reason: aWish('PSB_STOP').reason }), { code: 'reason_not_for_kind', field: 'reason.code' }],
    ['a bank’s review for a reason that only an authority hears', aWish('BANK_REVIEW', { reason: aWish('PSB_STOP').reason }), { code: 'reason_not_for_kind' }],
    ['a whole account without a reason', aWish('RESERVE', { limit: { kind: 'whole_account', reason: ' ' } }), { code: 'limit_not_for_kind', field: 'limit.reason' }],
  ])('refuses %s', (_what, wish, refusal) => {
    expect(impose(wish)).toMatchObject({ ok: false, refusal });
  });

  it('an own whole account begins as a proposal with a review within a month; an authority’s stands at once', () => {
    expect(new OrderUnderTest(aWish('RESERVE', { limit: { kind: 'whole_account', reason: 'r' } }), at).order).toMatchObject({
      status: 'proposed', pending: { change: { what: 'impose' } }, limit: { reviewAt: '2026-12-24T15:59:59.999Z' }, marks: [],
    });
    expect(new OrderUnderTest(aWish('COURT_FREEZE', { limit: { kind: 'whole_account', reason: 'r' } }), at).order).toMatchObject({ status: 'active', amountMinor: 0n, pending: null });
  });
});

describe('the states of an order', () => {
  it('are each reached, and each that is no end has a way out', () => {
    const reached = new Set<string>([...openingStatuses, ...orderStatuses.flatMap((from) => orderTransitions[from])]);
    expect([...reached].sort()).toEqual([...orderStatuses].sort());
    expect(orderStatuses.filter((status) => orderTransitions[status].length === 0)).toEqual(['lifted', 'averted']);
  });
});
