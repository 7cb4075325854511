import { chinaCalendar } from '../calendar/cn-calendar';
import type { DecisionContext } from '../kernel/context';
import { instant } from '../kernel/instant';
import { decidePenalty, type Penalty, type PenaltyCommand } from '../penalty/penalty';
import { newestPolicy } from '../policy/policy-versions';
import { actor, counter } from '../testing/case-builder';
import { aWish, imposer, OrderUnderTest, second, third } from '../testing/order-builder';
import { orderActionsFor, penaltyActionsFor, type ActionOn } from './order-actions';
import type { Actor } from './role';

const asOf = instant('2026-11-24T02:00:00.000Z');
const contextOf = (by: Actor, more: Partial<DecisionContext> = {}): DecisionContext => ({ asOf, actor: by, policy: newestPolicy, calendar: chinaCalendar, newId: counter(), ...more });

/** Each action with `open`, or with the code that closes it. */
function shown(actions: readonly ActionOn<string>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(actions.map((one) => [one.action, one.allowed ? 'open' : one.refusal.code]));
}

function of({ order }: OrderUnderTest, by: Actor, more: Partial<DecisionContext> = {}) {
  return shown(orderActionsFor({ order, appeal: null, prior: [] }, contextOf(by, more)));
}

const merchant: Actor = { ...actor('tan', 'merchant'), merchantId: 'merchant' };

describe('what a person may do with a freeze order', () => {
  it('of our own: not what needs somebody who did not impose it, by whoever did', () => {
    const subject = new OrderUnderTest(aWish('RESERVE'));
    expect(of(subject, imposer)).toEqual({ open_appeal: 'open', serve: 'open', vary: 'four_eyes', lift: 'four_eyes' });
    expect(of(subject, second)).toEqual({ open_appeal: 'permission_missing', serve: 'open', vary: 'open', lift: 'order_still_holds' });
    expect(of(subject, actor('bai', 'auditor'))).toEqual({ open_appeal: 'permission_missing', serve: 'permission_missing', vary: 'permission_missing', lift: 'permission_missing' });
    expect(of(subject, second, { conflicts: [{ personId: second.id, merchantId: 'merchant' }] })).toMatchObject({ serve: 'conflict_of_interest', vary: 'conflict_of_interest' });
  });

  it('outside the house: appeal, and nothing else; against an authority’s not even that', () => {
    expect(of(new OrderUnderTest(aWish('RESERVE')), merchant)).toEqual({ open_appeal: 'open' });
    expect(of(new OrderUnderTest(aWish('COURT_FREEZE')), merchant)).toEqual({ open_appeal: 'authority_order' });
    expect(of(new OrderUnderTest(aWish('RESERVE')), { ...merchant, merchantId: 'other' })).toEqual({ open_appeal: 'not_your_case' });
  });

  it('of an authority: record what it did, and confirm what somebody else recorded', () => {
    const subject = new OrderUnderTest(aWish('PSB_STOP'));
    expect(of(subject, second)).toEqual({ open_appeal: 'permission_missing', serve: 'open', vary: 'open', renew: 'open', lift: 'open', lapse: 'order_not_lapsed' });
    subject.give({ type: 'liftOrder', documentRef: 'd', why: 'w' }, second);
    expect(of(subject, second)).toMatchObject({ vary: 'order_change_pending', lift: 'order_change_pending', confirm: 'four_eyes' });
    expect(of(subject, third)).toMatchObject({ confirm: 'open' });
    subject.give({ type: 'confirmOrderChange', agree: true, why: null }, third);
    expect(of(subject, third)).toEqual({ open_appeal: 'permission_missing' });
  });

  it('of a whole account: look at it again, once it stands', () => {
    const subject = new OrderUnderTest(aWish('RESERVE', { limit: { kind: 'whole_account', reason: 'r' } }));
    expect(of(subject, imposer)).toMatchObject({ open_appeal: 'freeze_order_not_active', confirm: 'four_eyes', review: 'order_state_wrong' });
    expect(of(subject, second)).toMatchObject({ confirm: 'open' });
    subject.give({ type: 'confirmOrderChange', agree: true, why: null }, second);
    expect(of(subject, imposer)).toMatchObject({ review: 'four_eyes' });
    expect(of(subject, third)).toMatchObject({ review: 'open' });
  });
});

describe('what a person may do with a penalty', () => {
  const [proposer, approver] = [actor('deng', 'risk_manager', 'compliance'), actor('qian', 'risk_manager', 'compliance')];
  const asked: PenaltyCommand = {
    type: 'proposePenalty', merchantId: 'merchant', freezeOrderId: null, lineId: 'transactions-hidden', reasonCode: '10', currency: 'CNY', basisMinor: 10_000_000n,
    merchantText: { en: 'Orders were split.', zh: '存在拆单。' }, internalText: 'see ledger',
  };
  const after = (before: Penalty | null, command: PenaltyCommand, by: Actor): Penalty => {
    const result = decidePenalty(before, command, contextOf(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.after;
  };

  it('is agree to or refuse what another proposed, then have it reversed, and at its end nothing', () => {
    const proposed = after(null, asked, proposer);
    expect(shown(penaltyActionsFor(proposed, contextOf(proposer)))).toEqual({ approve: 'four_eyes', refuse: 'four_eyes' });
    expect(shown(penaltyActionsFor(proposed, contextOf(approver)))).toEqual({ approve: 'open', refuse: 'open' });
    expect(shown(penaltyActionsFor(proposed, contextOf(actor('lin', 'agent'))))).toEqual({ approve: 'permission_missing', refuse: 'permission_missing' });
    const charged = after(proposed, { type: 'approvePenalty' }, approver);
    expect(shown(penaltyActionsFor(charged, contextOf(proposer)))).toEqual({ reverse: 'open' });
    expect(penaltyActionsFor(charged, contextOf(merchant))).toEqual([]);
    expect(penaltyActionsFor(after(proposed, { type: 'refusePenalty', why: 'no' }, approver), contextOf(approver))).toEqual([]);
  });
});
