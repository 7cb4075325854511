import { chinaCalendar } from '../calendar/cn-calendar';
import type { DecisionContext } from '../kernel/context';
import { instant } from '../kernel/instant';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import type { Refusal } from '../refusal-catalogue';
import { actor, counter } from '../testing/case-builder';
import { decidePenalty, owedOf, type Penalty, type PenaltyCommand, type PenaltyEntry } from './penalty';
import { penaltyAmount } from './schedule';

const [proposer, approver] = [actor('deng', 'risk_manager'), actor('qian', 'compliance')];
const newId = counter();
const asked: PenaltyCommand = {
  type: 'proposePenalty', merchantId: 'm', freezeOrderId: null, lineId: 'transactions-hidden', reasonCode: '10', currency: 'CNY', basisMinor: 10_000_000n,
  merchantText: { en: 'Orders were split.', zh: '存在拆单。' }, internalText: 'see ledger',
};

/** One penalty, with everything booked for it. */
class UnderTest {
  penalty: Penalty | null = null;
  readonly entries: PenaltyEntry[] = [];
  conflicts: DecisionContext['conflicts'] = [];

  give(command: PenaltyCommand, by = approver): Refusal['code'] | null {
    const decided = decidePenalty(this.penalty, command, { asOf: instant('2026-11-24T02:00:00.000Z'), actor: by, policy: wholeFieldPolicy, calendar: chinaCalendar, newId, ...(this.conflicts && { conflicts: this.conflicts }) });
    if (!decided.ok) return decided.refusal.code;
    this.penalty = decided.value.after;
    if (decided.value.entry !== null) this.entries.push(decided.value.entry);
    return null;
  }

  /** What is booked must be what is owed. */
  get owed(): bigint {
    const booked = this.entries.reduce((sum, one) => sum + (one.kind === 'charge' ? one.amountMinor : -one.amountMinor), 0n);
    expect(this.penalty === null ? 0n : owedOf(this.penalty)).toBe(booked);
    return booked;
  }
}

describe('what a line asks', () => {
  it.each([[0n, 20_000n], [4_000_000n, 20_000n], [10_000_001n, 50_000n], [200_000_000n, 1_000_000n], [900_000_000n, 1_000_000n]])('of %s in breach: %s', (basis, amount) => {
    expect(penaltyAmount({ kind: 'rate', perMille: 5, leastMinor: 20_000n, mostMinor: 1_000_000n }, basis)).toBe(amount);
  });
});

describe('a penalty', () => {
  it('is owed once somebody else has agreed, with remedy and deadline, and taken back by a reversal two agreed to', () => {
    const one = new UnderTest();
    expect(one.give(asked, proposer)).toBeNull();
    expect(one.owed).toBe(0n);
    expect(one.give({ type: 'approvePenalty' })).toBeNull();
    expect(one.owed).toBe(50_000n);
    expect(one.penalty).toMatchObject({ status: 'charged', amountMinor: 50_000n, remedyUntilAt: '2026-12-08T15:59:59.999Z', policyVersion: '2026-11-23' });
    expect(one.give({ type: 'reversePenalty', why: 'The orders were two.' }, proposer)).toBeNull();
    expect(one.owed).toBe(50_000n);
    expect(one.give({ type: 'refusePenalty', why: 'They were one.' })).toBeNull();
    expect(one.penalty?.status).toBe('charged');
    one.give({ type: 'reversePenalty', why: 'See slips.' }, proposer);
    expect(one.give({ type: 'approvePenalty' })).toBeNull();
    expect(one.owed).toBe(0n);
    expect(one.entries.map((entry) => entry.kind)).toEqual(['charge', 'reversal']);
    for (const command of [{ type: 'approvePenalty' }, { type: 'refusePenalty', why: 'x' }, { type: 'reversePenalty', why: 'x' }] as const) {
      expect(one.give(command, actor('both', 'risk_manager', 'compliance'))).toBe('penalty_wrong_status');
    }
  });

  it('is never agreed to by who proposed it or its reversal, whatever their roles', () => {
    const both = actor('both', 'risk_manager', 'compliance');
    const one = new UnderTest();
    one.give(asked, both);
    expect(one.give({ type: 'approvePenalty' }, both)).toBe('four_eyes');
    expect(one.give({ type: 'refusePenalty', why: 'x' }, both)).toBe('four_eyes');
    one.give({ type: 'approvePenalty' });
    one.give({ type: 'reversePenalty', why: 'x' }, both);
    expect(one.give({ type: 'approvePenalty' }, both)).toBe('four_eyes');
  });

  it('is asked for by the schedule only', () => {
    const one = new UnderTest();
    expect(one.give({ ...asked, lineId: 'for-fun' }, proposer)).toBe('penalty_line_unknown');
    expect(one.give({ ...asked, reasonCode: '12' }, proposer)).toBe('penalty_not_for_reason');
    expect(one.give(asked, actor('lin', 'agent'))).toBe('permission_missing');
    one.conflicts = [{ personId: 'deng', merchantId: 'm' }];
    expect(one.give(asked, proposer)).toBe('conflict_of_interest');
    expect(one.give({ type: 'approvePenalty' })).toBe('penalty_not_found');
  });
});
