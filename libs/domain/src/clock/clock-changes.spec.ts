import { chinaCalendar } from '../calendar/cn-calendar';
import { instant, localDate } from '../kernel/instant';
import { houseWaits, statutoryTotal } from '../policy/house-limits';
import { presetInForce } from '../policy/presets';
import type { Result } from '../kernel/result';
import { dueOf, startClock, type ClockRun } from './clock-run';
import { extend, type ExtensionRequest } from './extend';
import { resume, suspend } from './suspend';
import { dueByDuty, giveTurn } from './turn';

const at = (on: string) => instant(`${on}T02:00:00.000Z`);
const review = startClock(houseWaits.risk_review.limit, at('2026-11-23'));

function granted<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

function refused<T, E extends { readonly code: string }>(result: Result<T, E>): string {
  return result.ok ? 'granted' : result.refusal.code;
}

describe('the suspension ledger', () => {
  const stopped = granted(suspend(review, { from: at('2026-11-24'), because: 'merchant' }));
  const resumed = granted(resume(stopped, at('2026-11-25')));

  it('refuses suspensions that nest, overlap or begin before the clock', () => {
    expect(refused(suspend(stopped, { from: at('2026-11-25'), because: 'bank' }))).toBe('clock_suspension_overlap');
    expect(refused(suspend(resumed, { from: instant('2026-11-25T01:59:59.999Z'), because: 'bank' }))).toBe('clock_suspension_overlap');
    expect(refused(suspend(review, { from: at('2026-11-22'), because: 'bank' }))).toBe('clock_suspension_overlap');
    expect(refused(suspend(resumed, { from: at('2026-11-25'), because: 'bank' }))).toBe('granted');
  });

  it('refuses to resume what runs, and to resume before the stop', () => {
    expect(refused(resume(resumed, at('2026-11-26')))).toBe('clock_not_suspended');
    expect(refused(resume(review, at('2026-11-26')))).toBe('clock_not_suspended');
    expect(refused(resume(stopped, at('2026-11-23')))).toBe('clock_suspension_overlap');
  });

  it('asks who wanted a stay and why; after it the rest is left', () => {
    const from = at('2026-11-25');
    expect(refused(suspend(review, { from, because: 'stay' }))).toBe('stay_reason_missing');
    expect(refused(suspend(review, { from, because: 'stay', stay: { requestedBy: 'merchant', reason: ' ' } }))).toBe('stay_reason_missing');
    const rested = granted(suspend(review, { from, because: 'stay', stay: { requestedBy: 'merchant', reason: 'court case' } }));
    // Tuesday the 24th is used up, Wednesday ended at rest: 1 and 2 December are left.
    expect(granted(dueOf(granted(resume(rested, at('2026-12-01'))), chinaCalendar, at('2026-12-01'))).dueOn).toBe('2026-12-02');
  });
});

describe('an extension', () => {
  const preset = (id: string, on = '2026-11-23') => {
    const limit = granted(presetInForce(id, localDate(on))).clocks[0]?.limit;
    if (!limit) throw new Error(id);
    return startClock(limit, at('2026-06-22'));
  };
  const complaint = preset('CN-FCP-43');
  const request: ExtensionRequest = { to: 60, proposedBy: 'p', approvedBy: { id: 'a', roles: ['lead'] }, noticeAt: at('2026-06-30') };

  it('moves the due date to the new total, 人民银行令2020第5号 第44条', () => {
    // 22 June + 60 days is Friday 21 August.
    expect(granted(dueOf(granted(extend(complaint, request)), chinaCalendar, at('2026-06-30'))).dueOn).toBe('2026-08-21');
  });

  it.each([
    ['past the greatest total', complaint, { to: 61 }, 'extension_too_long'],
    ['without notice', complaint, { noticeAt: null }, 'extension_notice_missing'],
    ['by the proposer', complaint, { proposedBy: 'a' }, 'four_eyes'],
    ['by somebody without the role', complaint, { approvedBy: { id: 'a', roles: ['agent'] } }, 'role_missing'],
    ['to no more than there is', complaint, { to: 15 }, 'extension_not_longer'],
    ['to half a day', complaint, { to: 15.5 }, 'extension_not_longer'],
    ['of what cannot be extended', startClock(statutoryTotal, at('2026-06-22')), {}, 'extension_not_allowed'],
    ['that only the head of an authority may approve', preset('CN-ADMIN-FREEZE'), {}, 'extension_approver_unknown'],
  ] as const)('%s is refused', (_how, run: ClockRun, change, code) => {
    expect(refused(extend(run, { ...request, ...change }))).toBe(code);
  });

  it('a second one goes on from the first, never past the total', () => {
    const once = granted(extend(complaint, { ...request, to: 40 }));
    expect(refused(extend(once, { ...request, to: 40 }))).toBe('extension_not_longer');
    expect(granted(extend(once, { ...request, to: 60 })).extendedTo?.total).toBe(60);
  });
});

describe('the turn', () => {
  const total = startClock(statutoryTotal, at('2026-11-23'));
  const papers = startClock(houseWaits.documents.limit, at('2026-11-24'));

  it('stops our clock while it is the merchant’s; the merchant’s and the statutory one run on', () => {
    const away = granted(giveTurn([review, papers], 'merchant', at('2026-11-24')));
    const back = granted(giveTurn(away, 'own', at('2026-11-30')));
    expect(back.map((run) => run.suspensions.length)).toEqual([1, 0]);
    const due = granted(dueByDuty([...back, total], chinaCalendar, at('2026-11-30')));
    // Ours: 30 November, 1 and 2 December. Merchant: ten days from the 24th. Statutory: 8 December, later than ours.
    expect([due.own?.dueOn, due.merchant?.dueOn, due.bank, due.authority]).toEqual(['2026-12-02', '2026-12-04', null, null]);
    expect(granted(giveTurn([total], 'merchant', at('2026-11-24')))).toEqual([total]);
  });

  it('passes from merchant to bank without a gap', () => {
    const merchant = granted(giveTurn([review], 'merchant', at('2026-11-24')));
    const bank = granted(giveTurn(merchant, 'bank', at('2026-11-25')));
    expect(bank[0]?.suspensions.map(({ from, to, because }) => [from, to, because])).toEqual([
      [at('2026-11-24'), at('2026-11-25'), 'merchant'],
      [at('2026-11-25'), null, 'bank'],
    ]);
    expect(granted(giveTurn(bank, 'bank', at('2026-11-26')))).toEqual(bank);
  });
});
