import { effectsOf } from '../appeal/effects';
import type { AppealCommandOf } from '../appeal/commands';
import { actor } from '../testing/case-builder';
import { goingOn, someHalt } from '../testing/halt-moves';
import { RoutedCase, staff } from '../testing/route-steps';
import { nextBesideOf } from '../wait/beside-mark';
import { nextMarkOf } from '../wait/wait';
import { undisputedOf } from '../freeze-order/freeze-order';

const workflow = actor('system:workflow', 'system');
const bank = { ...actor('bank', 'bank'), bankCode: 'bank' };
const treasury = actor('tre', 'treasury');

/** A case whose releases can be stopped and let go on. */
class HaltedCase extends RoutedCase {
  halt(): this {
    this.state = { ...this.state, halt: someHalt };
    return this;
  }

  /** Lets releases go on, without anybody having told the case. */
  goOn(): this {
    this.state = goingOn(this.state);
    return this;
  }

  resume() {
    return this.give({ type: 'resumeRelease' }, actor('system:releases', 'system'));
  }

  /** As far as the bank being asked for the decision. */
  asked(more: Parameters<RoutedCase['proposal']>[1] = {}): this {
    return this.open().papers().work(this.proposal(100n, more), actor('reviewer', 'reviewer')).approve();
  }

  bankSaysYes() {
    const request = this.appeal.bankRequests.at(-1);
    if (request === undefined) throw new Error('nobody was asked');
    const { id: requestId, bankCode, accountFingerprint, amountMinor, currency } = request;
    return this.give({ type: 'recordBankAnswer', requestId, messageId: 'm', bankCode, status: 'CLSD', reasonCode: null, accountFingerprint, amountMinor, currency }, bank);
  }

  ended(outcome?: AppealCommandOf<'recordReleaseOutcome'>['outcome']) {
    const release = this.appeal.releaseOrders.at(-1);
    if (release === undefined) throw new Error('nothing was placed');
    const executed = { status: 'executed', coreReference: 'c', accountFingerprint: release.purpose === 'release' ? 'fp' : null, destinationReference: release.destinationReference, amountMinor: release.amountMinor, currency: 'CNY' } as const;
    return this.give({ type: 'recordReleaseOutcome', releaseOrderId: release.id, outcome: outcome ?? executed }, workflow);
  }

  core() {
    return this.give({ type: 'haltRelease', releaseOrderId: this.appeal.releaseOrders.at(-1)?.id ?? 'none' }, workflow);
  }

  get orders() {
    return this.appeal.releaseOrders.map(({ purpose, status }) => `${purpose} ${status}`);
  }
}

const confirmed = () => new HaltedCase('12', [1_800_000n]).asked();

describe('while releases are halted', () => {
  it('what is to be placed waits, says so, and goes on by itself afterwards', () => {
    const subject = confirmed().halt();
    expect(subject.bankSaysYes()).toBeNull();
    expect(subject.appeal).toMatchObject({ stage: 'releasing', releaseOrders: [], releaseHaltedAt: subject.now, wait: { kind: 'release_halted', party: 'acquirer', onExpiry: 'release_due' } });
    expect(effectsOf({ appeal: subject.appeal })).toEqual([]);
    expect(subject.goOn().resume()).toBeNull();
    expect(subject.appeal).toMatchObject({ releaseHaltedAt: null, releaseResumedAt: subject.now, wait: { kind: 'release' } });
    expect(subject.orders).toEqual(['release placed']);
    expect(subject.ended()).toBeNull();
    expect(subject.appeal.outcome).toBe('released_in_full');
  });

  it('nobody needs to tell the case: when its time is up it looks again, and goes on or waits anew', () => {
    const subject = confirmed().halt();
    subject.bankSaysYes();
    const expire = () => {
      const { wait } = subject.appeal;
      const next = wait && nextMarkOf(wait);
      if (!wait || !next) throw new Error('no mark');
      subject.now = next.mark.at;
      expect(subject.give({ type: 'passMark', waitId: wait.id, index: next.index }, workflow)).toBeNull();
      return next.mark.kind;
    };
    const { id } = subject.appeal.wait ?? {};
    expect([expire(), expire()]).toEqual(['breach', 'expire']);
    expect(subject.appeal.wait).toMatchObject({ kind: 'release_halted' });
    expect(subject.appeal.wait?.id).not.toBe(id);
    subject.goOn();
    expect([expire(), expire()]).toEqual(['breach', 'expire']);
    expect(subject.orders).toEqual(['release placed']);
  });

  it('an order under way that the core knows nothing of is kept, and sent once releases go on', () => {
    const subject = confirmed();
    subject.bankSaysYes();
    subject.halt();
    expect(effectsOf({ appeal: subject.appeal })).toHaveLength(1);
    expect(subject.core()).toBeNull();
    expect(subject.appeal).toMatchObject({ wait: { kind: 'release_halted' } });
    expect([subject.orders, effectsOf({ appeal: subject.appeal })]).toEqual([['release placed'], []]);
    expect(subject.core()).toBeNull();
    subject.goOn().resume();
    expect(effectsOf({ appeal: subject.appeal })).toEqual([{ kind: 'carry_out_release', releaseOrderId: subject.appeal.releaseOrders[0]?.id }]);
    expect([subject.appeal.wait?.kind, subject.ended(), subject.appeal.outcome]).toEqual(['release', null, 'released_in_full']);
  });

  it('an order that the core had paid is posted, and what comes next waits', () => {
    const subject = new HaltedCase('H02', [900_000n], [300_000n]).open();
    subject.bankSaysYes();
    subject.ended();
    const frozen = subject.state.order.transactions[0];
    subject.papers().work(subject.proposal(0n, { items: [{ transactionId: frozen?.id ?? '', releaseMinor: 0n, refundMinor: 100_000n, offsetMinor: 0n }] }), actor('reviewer', 'reviewer'));
    expect(subject.orders).toEqual(['release posted', 'cardholder_refund placed']);
    subject.halt();
    expect([subject.ended(), subject.appeal.stage, subject.orders]).toEqual([null, 'closed', ['release posted', 'cardholder_refund posted']]);
  });

  it('a treasurer’s new attempt is refused; looking again at an order that is under way is not', () => {
    const subject = confirmed();
    subject.bankSaysYes();
    subject.ended({ status: 'rejected', reason: 'busy' });
    expect(subject.appeal.wait?.kind).toBe('release_repair');
    subject.halt();
    expect(subject.tryWork({ kind: 'release_repair', action: 'retry', why: 'x' }, treasury)).toMatchObject({ code: 'releases_halted', particulars: { since: someHalt.haltedAt } });
    expect(subject.goOn().tryWork({ kind: 'release_repair', action: 'retry', why: 'x' }, treasury)).toBeNull();
    subject.ended({ status: 'executed', coreReference: 'c', accountFingerprint: 'other', amountMinor: 1n, currency: 'CNY' });
    subject.halt();
    expect([subject.appeal.wait?.kind, subject.tryWork({ kind: 'release_repair', action: 'retry', why: 'x' }, treasury), subject.appeal.wait?.kind]).toEqual(['release_repair', null, 'release']);
  });

  it('the undisputed part is asked about and confirmed, but goes out only afterwards; a silent bank’s marks do not end it', () => {
    const subject = new HaltedCase('H02', [900_000n], [300_000n]).open().halt();
    expect(subject.bankSaysYes()).toBeNull();
    expect(subject.appeal).toMatchObject({ earlyRelease: { status: 'asking_bank' }, releaseOrders: [], wait: { kind: 'documents' } });
    expect(subject.appeal.releaseHaltedAt).toBe(subject.now);
    expect(nextBesideOf(subject.appeal)).toBeNull();
    expect(subject.bankSaysYes()?.code).toBe('wrong_stage');
    subject.goOn().resume();
    expect(subject.appeal).toMatchObject({ earlyRelease: { status: 'releasing' }, wait: { kind: 'documents' } });
    expect(effectsOf({ appeal: subject.appeal })).toHaveLength(1);
  });

  it('what the decision takes up meanwhile goes out with it', () => {
    const subject = new HaltedCase('H02', [900_000n], [300_000n]).open().halt();
    subject.bankSaysYes();
    subject.papers().work(subject.proposal(), actor('reviewer', 'reviewer'));
    expect(subject.appeal.earlyRelease).toMatchObject({ status: 'ended', endedBecause: 'taken_up' });
    expect(subject.bankSaysYes()).toBeNull();
    subject.goOn().resume();
    expect(subject.orders).toEqual(['release placed']);
  });

  it('refunds to cards wait too, beside the question to the bank, and go out first afterwards', () => {
    const subject = new HaltedCase('12', [1_800_000n], [300_000n]).open().halt();
    subject.papers();
    const items = subject.state.order.transactions.map((one) => ({ transactionId: one.id, releaseMinor: undisputedOf(one), refundMinor: 300_000n }));
    subject.work(subject.proposal(100n, { items }), actor('reviewer', 'reviewer')).approve();
    expect(subject.appeal).toMatchObject({ stage: 'bank_confirmation', releaseOrders: [], wait: { kind: 'bank_answer' }, releaseHaltedAt: subject.now });
    subject.goOn().resume();
    expect([subject.orders, subject.appeal.wait?.kind]).toEqual([['cardholder_refund placed'], 'bank_answer']);
  });

  it('resuming twice, without need, or while releases are halted again changes nothing', () => {
    const subject = confirmed().halt();
    subject.bankSaysYes();
    const held = subject.state;
    expect([subject.resume(), subject.state === held]).toEqual([null, true]);
    subject.goOn().resume();
    const gone = subject.state;
    expect([subject.resume(), subject.state === gone]).toEqual([null, true]);
    expect(subject.core()).toBeNull();
    expect(subject.state).toBe(gone);
  });
});

it('a case whose papers came in before a halt is worked on as ever', () => {
  const subject = new HaltedCase('12').open().papers().halt();
  expect(subject.give({ type: 'withdrawAppeal', why: null }, staff.agent)).toBeNull();
  expect(subject.appeal.outcome).toBe('withdrawn');
});
