import { instant, plusMs } from '../kernel/instant';
import { actor } from '../testing/case-builder';
import { warnOfFrequency, warnOfHeldShare, type FrequencyFigures, type HeldFigures } from './evaluate';
import { houseWarnings } from './house-warnings';
import { decideWarning, warningOf } from './warning';
import type { FrequencyRule, HeldShareRule } from './warning-rule';

const asOf = instant('2026-11-24T02:00:00.000Z');
const dayMs = 86_400_000;
const [freezes] = houseWarnings.filter((rule): rule is FrequencyRule => rule.kind === 'frequency');
const [share] = houseWarnings.filter((rule): rule is HeldShareRule => rule.kind === 'held_share');
if (freezes === undefined || share === undefined) throw new Error('the house warns of both kinds');

const counted = (orders: number, merchants: number): FrequencyFigures => ({ subject: 's', orders, merchants, orderIds: ['o'] });
const held = (heldMinor: bigint, allHeldMinor: bigint): HeldFigures => ({ subject: 'm', currency: 'CNY', heldMinor, allHeldMinor, orderIds: ['o'] });

describe('warning of what occurs often', () => {
  it.each([
    [{ ...freezes, atLeastOrders: 3, atLeastMerchants: 1 }, [[2, 1, false], [3, 1, true], [4, 2, true]]],
    [{ ...freezes, atLeastOrders: 2, atLeastMerchants: 2 }, [[5, 1, false], [2, 2, true]]],
  ] as const)('from its thresholds on', (rule, cases) => {
    for (const [orders, merchants, warns] of cases) expect([orders, merchants, warnOfFrequency(rule, [counted(orders, merchants)], asOf).length === 1]).toEqual([orders, merchants, warns]);
  });

  it('names rule, subject, window and evidence', () => {
    expect(warnOfFrequency(freezes, [counted(3, 1)], asOf)).toEqual([
      { ruleId: 'merchant-freezes', subjectKind: 'merchant', subject: 's', windowOn: expect.stringMatching(/^2026-1/) as string, evidence: { kind: 'frequency', orders: 3, merchants: 1, orderIds: ['o'] } },
    ]);
  });

  it('is the same warning within a window, and another in the next', () => {
    const on = (days: number) => warnOfFrequency(freezes, [counted(9, 9)], plusMs(asOf, days * dayMs))[0]?.windowOn ?? '';
    const windows = Array.from({ length: 3 * freezes.windowDays }, (_, day) => on(day));
    expect(new Set(windows).size).toBeGreaterThanOrEqual(3);
    expect(new Set(windows).size).toBeLessThanOrEqual(4);
    for (const [day, window] of windows.entries()) expect(window <= plusMs(asOf, (day + 1) * dayMs).slice(0, 10)).toBe(true);
  });
});

describe('warning of what is held of one merchant', () => {
  it.each([
    [100_000_000n, 400_000_000n, true],
    [100_000_000n, 400_000_001n, false],
    [99_999_999n, 99_999_999n, false],
  ])('%s of %s: %s', (part, all, warns) => {
    expect(warnOfHeldShare(share, [held(part, all)], asOf).length === 1).toBe(warns);
  });
});

describe('a warning', () => {
  const [raised] = warnOfFrequency(freezes, [counted(3, 1)], asOf);
  if (raised === undefined) throw new Error('nothing was raised');
  const warning = warningOf(raised, { id: 'w', policyVersion: '2026-11-23', asOf });
  const lead = { asOf, actor: actor('fang', 'lead') };

  it('is taken up, then closed with what came of it, each once', () => {
    expect(decideWarning(warning, { type: 'closeWarning', why: 'x' }, lead)).toMatchObject({ ok: false, refusal: { code: 'warning_not_acknowledged' } });
    const taken = decideWarning(warning, { type: 'acknowledgeWarning' }, lead);
    if (!taken.ok) throw new Error(taken.refusal.code);
    expect(taken.value).toMatchObject({ status: 'acknowledged', acknowledgedBy: 'fang' });
    expect(decideWarning(taken.value, { type: 'acknowledgeWarning' }, lead)).toMatchObject({ ok: false, refusal: { code: 'warning_acknowledged' } });
    const closed = decideWarning(taken.value, { type: 'closeWarning', why: 'The terminal was lent; inspected.' }, lead);
    if (!closed.ok) throw new Error(closed.refusal.code);
    expect(closed.value).toMatchObject({ status: 'closed', closedWhy: 'The terminal was lent; inspected.' });
    expect(decideWarning(closed.value, { type: 'closeWarning', why: 'x' }, lead)).toMatchObject({ ok: false, refusal: { code: 'warning_closed' } });
  });

  it('is nobody’s who may not', () => {
    expect(decideWarning(warning, { type: 'acknowledgeWarning' }, { asOf, actor: actor('lin', 'agent') })).toMatchObject({ ok: false, refusal: { code: 'permission_missing' } });
  });
});
