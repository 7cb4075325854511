import { plusMs } from '../kernel/instant';
import { actor } from '../testing/case-builder';
import { goingOn, someHalt } from '../testing/halt-moves';
import { PaidCase } from '../testing/paid-case';

const treasury = actor('ma', 'treasury');
const retry = { kind: 'release_repair', action: 'retry', why: 'x' } as const;
const resume = (subject: PaidCase) => subject.give({ type: 'resumeRelease' }, actor('system:releases', 'system'));

/** A case whose money may have left without it knowing. */
function broken<T extends PaidCase>(subject: T): T {
  subject.state = { ...subject.state, breaks: ['break-1'] };
  return subject;
}

function mended(subject: PaidCase): void {
  const { breaks: _, ...state } = subject.state;
  subject.state = state;
}

/** What every way to an order comes to: treasury is called, does nothing while the break is open, and goes on once it has ended. */
function expectBarred(subject: PaidCase): void {
  const before = subject.orders;
  expect(subject.waitsFor).toBe('release_repair');
  expect(subject.tryWork(retry, treasury)).toMatchObject({ code: 'release_barred_by_break', particulars: { breakIds: ['break-1'] } });
  expect(subject.orders).toEqual(before);
  mended(subject);
  subject.work(retry, treasury);
  expect(subject.orders).toEqual([...before, 'release placed']);
}

describe('while money may have left without the case knowing', () => {
  it('the bank’s yes places nothing', () => {
    const subject = broken(new PaidCase('12').decided());
    subject.bankSaysYes();
    expectBarred(subject);
  });

  it('what the core refused is not placed anew', () => {
    const subject = new PaidCase('12').decided();
    subject.bankSaysYes();
    subject.ended({ status: 'rejected', reason: 'AC04' });
    expectBarred(broken(subject));
  });

  it('a scheduled release does not leave on its day', () => {
    const subject = new PaidCase('12').decided(100n, { releaseNotBefore: plusMs(new PaidCase('12').now, 5 * 86_400_000) });
    subject.bankSaysYes();
    expect(subject.waitsFor).toBe('release_scheduled');
    broken(subject);
    expect(subject.nextMark()).toBe('expire');
    expectBarred(subject);
  });

  it('what a halt held up does not leave when releases go on', () => {
    const subject = new PaidCase('12').decided();
    subject.state = { ...subject.state, halt: someHalt };
    subject.bankSaysYes();
    expect(subject.waitsFor).toBe('release_halted');
    subject.state = goingOn(broken(subject).state);
    expect(resume(subject)).toBeNull();
    expectBarred(subject);
  });

  it('no refund goes out beside the bank’s answer, and the next order does not follow the one before', () => {
    const split = (subject: PaidCase) => ({ items: [{ transactionId: subject.appeal.transactionIds[0] ?? '', releaseMinor: 1_000_000n, refundMinor: 800_000n }] });
    const refunding = () => {
      const subject = new PaidCase('12').open().papers();
      return subject.work(subject.proposal(100n, split(subject)), actor('reviewer', 'reviewer'));
    };
    const beside = broken(refunding());
    beside.approvedByAll();
    expect([beside.waitsFor, beside.orders]).toEqual(['bank_answer', []]);
    const between = refunding().approvedByAll();
    between.bankSaysYes();
    expect(between.orders).toEqual(['cardholder_refund placed']);
    broken(between).ended();
    expectBarred(between);
  });

  it('an undisputed part that the bank has confirmed is left to the decision, and none is begun', () => {
    const subject = new PaidCase('12').open().papers();
    const wish = { type: 'releaseUndisputed', items: null } as const;
    expect(subject.give(wish, actor('reviewer', 'reviewer'))).toBeNull();
    expect(subject.give({ type: 'approveUndisputed', approve: true, why: null }, actor('approver', 'approver'))).toBeNull();
    broken(subject).bankSaysYes();
    expect(subject.appeal.earlyRelease).toMatchObject({ status: 'ended', endedBecause: 'break_open' });
    expect(subject.give(wish, actor('reviewer', 'reviewer'))).toMatchObject({ code: 'release_barred_by_break' });
  });
});
