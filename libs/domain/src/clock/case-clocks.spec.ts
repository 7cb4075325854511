import { evolve } from '../appeal/evolve';
import { chinaCalendar } from '../calendar/cn-calendar';
import { housePolicy } from '../policy/house-policy';
import { actor, pcac12 } from '../testing/case-builder';
import { agent, at, ClockedCase, h06, lead, reason, reviewer } from '../testing/clocked-case';
import { runOf } from './case-clock';
import { dueOf } from './clock-run';
import { clocksOf } from './clocks-of-case';

describe('the clocks of a case', () => {
  it('start at the opening: ours stands still at once, because the merchant has the turn', () => {
    const one = new ClockedCase();
    expect(one.appeal.clocks.map(({ limitId, kind, suspensions }) => [limitId, kind, suspensions.map((each) => each.because)])).toEqual([
      ['CN-AML-39/decide_and_reply', 'statutory', []],
      ['HOUSE-HANDLING', 'handling', ['merchant']],
      ['HOUSE-DOCUMENTS', 'merchant', []],
    ]);
    // 反洗钱法(2024) 第39条: 15 days from 2 March.
    expect(one.appeal.decideBy).toMatchObject({ dueOn: '2026-03-17', limitId: 'CN-AML-39/decide_and_reply' });
  });

  it('pause and go on with the turn, round after round; the statutory one runs through', () => {
    const one = new ClockedCase();
    one.handIn('2026-03-05');
    one.checkPapers('2026-03-06', true);
    one.handIn('2026-03-10');
    expect(one.clock('handling').suspensions).toEqual([
      { from: at('2026-03-02'), to: at('2026-03-05'), because: 'merchant', stay: null },
      { from: at('2026-03-06'), to: at('2026-03-10'), because: 'merchant', stay: null },
    ]);
    // Of eight business days the 5th is used up; the 10th to the 18th are the seven left.
    expect(one.due('handling')).toBe('2026-03-18');
    expect([one.clock('statutory').suspensions, one.due('statutory')]).toEqual([[], '2026-03-17']);
    expect(one.clock('merchant').endedAt).toBe(at('2026-03-10'));
  });

  it('end with what they ran for: the statutory one with the decision, all at the close', () => {
    const one = new ClockedCase({ reason: h06 });
    one.handIn('2026-03-03');
    one.checkPapers('2026-03-04');
    one.must({ type: 'withdrawAppeal', why: null }, agent, '2026-03-05');
    expect(one.appeal.clocks.filter((clock) => clock.endedAt === null)).toEqual([]);
    expect(one.appeal.clocks.every((clock) => clock.suspensions.every(({ to }) => to !== null))).toBe(true);
  });

  it.each([
    ['an enterprise, whatever the reason: 反洗钱法(2024) 第39条', { type: '02', reason: h06 }, ['CN-AML-39/decide_and_reply', 'CN-ACQ-30/settle_latest']],
    ['a natural person, a matter of record: 人民银行令2020第5号 第43条', { type: '01', reason: h06 }, ['CN-FCP-43/reply', 'CN-ACQ-30/settle_latest']],
    ['a natural person, a suspicion: no age gate', { type: '01', reason: pcac12 }, ['CN-AML-39/decide_and_reply']],
  ] as const)('are chosen by data: %s', (_who, wish, expected) => {
    const statutory = new ClockedCase(wish).appeal.clocks.filter((clock) => clock.kind === 'statutory');
    expect(statutory.map((clock) => clock.limitId)).toEqual(expected);
  });

  it('lift at once once the merchant is found right: 反电信网络诈骗法 第32条第3款', () => {
    const one = new ClockedCase({ reason: { ...pcac12, code: '07' }, on: '2026-03-02' });
    one.handIn('2026-03-03');
    one.checkPapers('2026-03-04');
    const taskId = one.wait.taskId ?? 'none';
    one.must({ type: 'claimTask', taskId }, reviewer);
    const items = one.appeal.transactionIds.map((transactionId) => ({ transactionId, releaseMinor: 1_812_000n }));
    one.must({ type: 'completeTask', taskId, result: { kind: 'risk_review', reasonCode: 'RECORDS_AGREE', items, merchantText: reason, internalText: '' } }, reviewer);
    expect(one.appeal.clocks.map((clock) => clock.limitId)).not.toContain('CN-ATF-32/lift_after_verified');
    const approver = actor('approver', 'approver');
    const approval = one.wait.taskId ?? 'none';
    one.must({ type: 'claimTask', taskId: approval }, approver, '2026-03-05');
    one.must({ type: 'completeTask', taskId: approval, result: { kind: 'approval', approve: true, why: null } }, approver);
    const lift = one.appeal.clocks.find((clock) => clock.limitId === 'CN-ATF-32/lift_after_verified');
    expect(lift && dueOf(runOf(lift, one.policy), chinaCalendar, one.now)).toMatchObject({ value: { dueAt: at('2026-03-05') } });
    expect(one.clock('statutory').endedAt).toBe(at('2026-03-05'));
  });

  it('of an appeal stored before there were any are those of its pinned version', () => {
    const one = new ClockedCase({ policy: housePolicy });
    one.handIn('2026-03-05');
    const kept = clocksOf({ order: one.state.order, appeal: one.appeal }, housePolicy);
    const old = clocksOf({ order: one.state.order, appeal: { ...one.appeal, clocks: [] } }, housePolicy);
    expect(old.filter((clock) => clock.endedAt === null)).toEqual(kept.filter((clock) => clock.endedAt === null));
    expect(one.refused({ type: 'stayAppeal', requestedBy: 'merchant', reason: 'r' }, lead)).toBe('stay_not_provided');
    expect(one.refused({ type: 'proposeExtension', limitId: 'HOUSE-COMPLETENESS', to: 5, reason }, agent)).toBe('extension_not_allowed');
  });

  it('are read from entries written before there were any', () => {
    const one = new ClockedCase();
    const { clocks: _none, ...wait } = { ...one.wait, clocks: undefined };
    const event = { type: 'WaitOpened', at: one.now, by: 'x', wait } as const;
    expect(evolve(one.state, event).appeal?.clocks).toEqual(one.appeal.clocks);
  });
});

describe('our budget for the whole case', () => {
  it('caps a step while there is some left, and never makes one overdue from the start', () => {
    const one = new ClockedCase();
    one.handIn('2026-03-03');
    // Nobody checks: the ladder runs out, and the same wait begins anew. The check's one day was the 4th; the budget ends on the 12th.
    expect(one.wait).toMatchObject({ kind: 'completeness_check', dueOn: '2026-03-04', limitId: 'HOUSE-COMPLETENESS' });
    one.checkPapers('2026-03-11');
    expect(one.due('handling')).toBe('2026-03-12');
    expect(one.wait).toMatchObject({ kind: 'risk_review', dueOn: '2026-03-12', limitId: 'HOUSE-HANDLING' });
    one.must({ type: 'stayAppeal', requestedBy: 'authority', reason: 'r' }, lead, '2026-03-13');
    one.resume('2026-03-13');
    expect(one.wait.limitId).toBe('HOUSE-REVIEW');
  });
});
