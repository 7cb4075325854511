import type { ConflictOfInterest } from '../access/conflict-of-interest';
import { chinaCalendar } from '../calendar/cn-calendar';
import { instant } from '../kernel/instant';
import { housePolicy } from '../policy/house-policy';
import { newestPolicy } from '../policy/policy-versions';
import type { Policy, ReasonCode } from '../policy/policy';
import { actor, counter, pcac12 } from '../testing/case-builder';
import { imposeFreeze, type ImposeFreeze } from './impose';

const takenAt = instant('2026-11-20T08:00:00.000Z');

function impose(change: Partial<ImposeFreeze> = {}, policy: Policy = housePolicy, conflicts: readonly ConflictOfInterest[] = []) {
  const wish: ImposeFreeze = {
    kind: 'SETTLEMENT_DEFERRAL', reason: pcac12, stops: ['withdraw'], legalRef: 'x', merchantText: { en: 'Settlement is deferred.', zh: '延迟结算。' }, currency: 'CNY',
    transactions: [{ reference: 'a', takenAt, amountMinor: 100n, contestedMinor: 0n }], ...change,
  };
  const merchant = { id: 'm', type: '03', channel: 'licensed_institution', settlementAccount: { id: 'account', bankCode: 'bank', fingerprint: 'f' } } as const;
  return imposeFreeze(merchant, wish, { asOf: takenAt, actor: actor('agent', 'agent'), policy, calendar: chinaCalendar, newId: counter(), conflicts });
}

describe('imposing a freeze order', () => {
  it('holds each transaction and snapshots the account', () => {
    expect(impose()).toMatchObject({ ok: true, value: { amountMinor: 100n, settlementAccount: { id: 'account' }, transactions: [{ balance: { heldMinor: 100n, remainingMinor: 100n } }] } });
  });

  it.each<[string, ImposeFreeze['transactions']]>([
    ['nothing', [{ reference: 'a', takenAt, amountMinor: 0n, contestedMinor: 0n }]],
    ['more contested than taken', [{ reference: 'a', takenAt, amountMinor: 1n, contestedMinor: 2n }]],
    ['one reference twice', [{ reference: 'a', takenAt, amountMinor: 1n, contestedMinor: 0n }, { reference: 'a', takenAt, amountMinor: 1n, contestedMinor: 0n }]],
  ])('refuses %s and names the transaction', (_what, transactions) => {
    expect(impose({ transactions })).toMatchObject({ ok: false, refusal: { code: 'amounts_do_not_add_up', field: `transactions.${transactions.length - 1}` } });
  });

  it('is refused to whoever has an interest in the merchant, and to nobody for an interest in another', () => {
    expect(impose({}, housePolicy, [{ personId: 'agent', merchantId: 'm' }])).toMatchObject({ ok: false, refusal: { code: 'conflict_of_interest' } });
    expect(impose({}, housePolicy, [{ personId: 'agent', merchantId: 'n' }, { personId: 'other', merchantId: 'm' }])).toMatchObject({ ok: true });
  });

  it('refuses a code nobody knows, by name', () => {
    const reason: ReasonCode = { ...pcac12, code: '98' };
    expect(impose({ reason })).toMatchObject({ ok: false, refusal: { code: 'reason_unknown', particulars: { code: '98' } } });
  });

  it('refuses a reason the policy in force gives no way to contest; a later policy may', () => {
    const reason: ReasonCode = { ...pcac12, code: '26' };
    expect(impose({ reason })).toMatchObject({ ok: false, refusal: { code: 'reason_not_routed', field: 'reason.code' } });
    expect(impose({ reason }, newestPolicy)).toMatchObject({ ok: true });
  });

  it.each([
    [{ en: 'Settlement is deferred.', zh: '资金已冻结，延迟结算。' }, 'wording_forbidden', 'merchantText.zh'],
    [{ en: 'Settlement is deferred: you are suspected.', zh: '延迟结算。' }, 'wording_forbidden', 'merchantText.en'],
    [{ en: 'Far above the usual.', zh: '延迟结算。' }, 'measure_not_named', 'merchantText.en'],
    [{ en: 'Settlement is suspended.', zh: '请稍候。' }, 'measure_not_named', 'merchantText.zh'],
  ])('calls a measure of our own what it is, and hints at nothing: %j', (merchantText, code, field) => {
    expect(impose({ merchantText })).toMatchObject({ ok: false, refusal: { code, field } });
    expect(impose({ merchantText: { en: 'Settlement is suspended.', zh: '暂停结算。' } })).toMatchObject({ ok: true });
  });

  it('passes an authority’s measure on by its name', () => {
    const issuer = { name: 'police', contact: 'desk' };
    expect(impose({ kind: 'COURT_FREEZE', reason: { ...pcac12, code: '35' }, transactions: [], limit: { kind: 'in_all', limitMinor: 100n }, issuer, documentRef: 'no. 1', merchantText: { en: 'Frozen by a court.', zh: '法院冻结。' } }, newestPolicy)).toMatchObject({ ok: true });
  });
});
