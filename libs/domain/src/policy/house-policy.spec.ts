import { merchantTypes } from '../document/requirement';
import { timeUnits } from './time-limit';
import { describeLength } from './describe';
import { housePolicy } from './house-policy';
import { findPolicy, policies } from './policy-versions';
import { ruledWaitKinds } from './policy';

describe('the house policy', () => {
  it('gives every wait its time, its duty and what happens at its end', () => {
    const told = ruledWaitKinds.map((kind) => {
      const { limit, onExpiry, remindAt, ladder } = housePolicy.waits[kind];
      return `${kind}: ${describeLength(limit).en}, ${limit.duty}, remind ${remindAt.join(' ') || 'never'}, ${ladder ? 'ladder, ' : ''}${onExpiry}`;
    });
    expect(told).toEqual([
      'documents: 10 calendar days, merchant, remind 0.5 0.8, lapse',
      'completeness_check: 1 business day, own, remind 0.8, ladder, escalate',
      'risk_review: 3 business days, own, remind 0.8, ladder, escalate',
      'approval: 1 business day, own, remind 0.8, ladder, escalate',
      'bank_answer: 3 business days, bank, remind never, bank_desk',
      'bank_desk: 1 business day, own, remind 0.8, ladder, escalate',
      'bank_desk_approval: 1 business day, own, remind 0.8, ladder, escalate',
      'release: 1 business day, own, remind 0.8, release_repair',
      'release_repair: 1 business day, own, remind 0.8, ladder, escalate',
    ]);
  });

  it('stays within the statutory total, which never pauses', () => {
    expect(housePolicy.statutory).toMatchObject({ id: 'CN-AML-39', n: 15, unit: 'calendar_day', duty: 'own', pauseOn: [], legalRef: '反洗钱法(2024) 第39条' });
    expect(housePolicy.secondAppeal).toMatchObject({ n: 10, unit: 'business_day', duty: 'merchant' });
    expect(housePolicy.bankChaserAfter).toMatchObject({ n: 1, unit: 'business_day', duty: 'bank' });
  });

  it('has tiers that rise to an open end', () => {
    expect(housePolicy.tiers).toEqual([
      { upToMinor: 1_000_000n, approvals: [] },
      { upToMinor: 50_000_000n, approvals: ['approver'] },
      { upToMinor: null, approvals: ['approver', 'compliance'] },
    ]);
  });

  it('climbs lead, risk manager, compliance', () => {
    expect(housePolicy.ladder.map((rung) => [rung.role, rung.afterBreachBusinessDays])).toEqual([['lead', 0], ['risk_manager', 1], ['compliance', 2]]);
    expect(housePolicy.expiryAfterLastRungBusinessDays).toBe(1);
  });

  it('names every limit once', () => {
    const limits = [...Object.values(housePolicy.waits).map((rule) => rule.limit), housePolicy.statutory, housePolicy.secondAppeal, housePolicy.bankChaserAfter];
    expect(new Set(limits.map((limit) => limit.id)).size).toBe(limits.length);
  });

  it('says everything a person reads in both languages', () => {
    const texts = [
      ...housePolicy.evidence.flatMap((rule) => [rule.title, rule.hint]),
      ...housePolicy.ladder.map((rung) => rung.title),
      ...Object.values(housePolicy.waits).map((rule) => rule.limit.title),
    ];
    expect(texts.filter((text) => text.en === '' || !/\p{Script=Han}/u.test(text.zh) || /\p{Script=Han}/u.test(text.en))).toEqual([]);
  });

  it('routes each reason once, and asks papers of every merchant type', () => {
    const routed = housePolicy.routes.flatMap((route) => route.reasons);
    expect(routed).toEqual(['12', 'H06', 'H05']);
    for (const type of merchantTypes) expect(housePolicy.evidence.some((rule) => rule.levels[type] === 'R')).toBe(true);
  });
});

describe('findPolicy', () => {
  it('finds the pinned version and refuses others by name', () => {
    expect(findPolicy('2026-11-01')).toEqual({ ok: true, value: housePolicy });
    expect(findPolicy('2026-10-01')).toEqual({ ok: false, refusal: { code: 'policy_unknown', particulars: { version: '2026-10-01' } } });
    expect(new Set(policies.map((policy) => policy.version)).size).toBe(policies.length);
  });
});

describe('describeLength', () => {
  it('has words for every unit', () => {
    expect(timeUnits.map((unit) => describeLength({ n: 2, unit }))).toEqual([
      { en: '2 calendar days', zh: '2个自然日' },
      { en: '2 business days', zh: '2个工作日' },
      { en: '2 hours', zh: '2小时' },
      { en: '2 weeks', zh: '2周' },
      { en: '2 months', zh: '2个月' },
      { en: '2 years', zh: '2年' },
    ]);
    expect(describeLength({ n: 0, unit: 'hour' })).toEqual({ en: 'at once', zh: '立即' });
  });
});
