import { instant } from '../kernel/instant';
import { situationOf } from '../appeal/situation';
import type { BankRejectReason } from '../policy/bank-rules';
import { actor } from '../testing/case-builder';
import { RoutedCase } from '../testing/route-steps';

const bank = { id: 'bank:x', roles: ['bank'], merchantId: null, bankCode: 'bank' } as const;
const machine = actor('system:workflow', 'system');
const clerk = actor('clerk', 'treasury');
const second = actor('second', 'treasury');

/** A case whose bank has been asked, on Monday 23 November, with the terms agreed on with it. */
function asked(terms: RoutedCase['bankTerms'] = null): RoutedCase {
  const subject = new RoutedCase('12').open().papers();
  subject.bankTerms = terms;
  return subject.work(subject.proposal(), actor('reviewer', 'reviewer')).approve();
}

function answer(subject: RoutedCase, status: 'PDNG' | 'CLSD' | 'RJCT', reasonCode: BankRejectReason | null = null) {
  const request = subject.appeal.bankRequests.at(-1);
  if (request === undefined) throw new Error('the bank was not asked');
  const { id, bankCode, amountMinor, currency, accountFingerprint } = request;
  return subject.give({ type: 'recordBankAnswer', requestId: id, messageId: 'm', bankCode, status, reasonCode, accountFingerprint, amountMinor, currency }, bank);
}
const liveTask = (subject: RoutedCase) => subject.appeal.tasks.find((task) => task.id === subject.appeal.wait?.taskId);

describe('the bank’s clock', () => {
  it.each([
    [null, 'R03D', '2026-11-26'],
    [{ serviceLevel: 'R01D', quietHours: null }, 'R01D', '2026-11-24'],
    [{ serviceLevel: 'R05D', quietHours: null }, 'R05D', '2026-11-30'],
    [{ serviceLevel: 'R15D', quietHours: null }, 'R15D', '2026-12-14'],
  ] as const)('runs by the service level agreed on: %j', (terms, serviceLevel, dueOn) => {
    const { appeal } = asked(terms);
    expect([appeal.bankRequests[0]?.serviceLevel, appeal.wait?.kind, appeal.wait?.dueOn]).toEqual([serviceLevel, 'bank_answer', dueOn]);
  });

  it('is prolonged by PDNG twice, by two business days each, and then no more', () => {
    const subject = asked();
    const dues = Array.from({ length: 3 }, () => {
      expect(answer(subject, 'PDNG')).toBeNull();
      return subject.appeal.wait?.dueOn;
    });
    expect(dues).toEqual(['2026-11-30', '2026-12-02', '2026-12-02']);
    expect(subject.appeal.bankRequests[0]?.status).toBe('pending');
    expect(answer(subject, 'CLSD')).toBeNull();
    expect(subject.appeal.stage).toBe('releasing');
  });
});

describe('a rejection', () => {
  it.each([
    ['MMNA', 'account_reverification', ['treasury']],
    ['AC04', 'account_change', ['treasury']],
    ['AC06', 'account_change', ['treasury']],
    ['LEGL', 'legal_hold', ['treasury', 'compliance']],
    ['NOAS', 'bank_refused', ['treasury']],
    ['NARR', 'bank_refused', ['treasury']],
  ] as const)('with %s calls the bank desk for %s', (reason, occasion, roles) => {
    const subject = asked();
    expect(answer(subject, 'RJCT', reason)).toBeNull();
    expect(liveTask(subject)).toMatchObject({ kind: 'bank_desk', occasion, roles });
  });

  it('that was mended is asked about again, and the bank decides', () => {
    const subject = asked();
    answer(subject, 'RJCT', 'MMNA');
    subject.work({ kind: 'bank_desk', result: 'ask_again', evidence: 'the branch corrected the name' }, clerk);
    expect(subject.appeal.bankRequests.map(({ status }) => status)).toEqual(['rejected', 'open']);
    expect(subject.appeal.wait).toMatchObject({ kind: 'bank_answer', dueOn: '2026-11-26' });
    expect(answer(subject, 'CLSD')).toBeNull();
    expect(subject.appeal.stage).toBe('releasing');
  });

  it('of an earlier question is refused once it was put anew', () => {
    const subject = asked();
    answer(subject, 'RJCT', 'MMNA');
    subject.work({ kind: 'bank_desk', result: 'ask_again', evidence: 'x' }, clerk);
    const [first] = subject.appeal.bankRequests;
    if (first === undefined) throw new Error('no request');
    const late = { type: 'recordBankAnswer', requestId: first.id, messageId: 'late', bankCode: first.bankCode, status: 'CLSD', reasonCode: null, accountFingerprint: first.accountFingerprint, amountMinor: first.amountMinor, currency: first.currency } as const;
    expect(subject.give(late, bank)).toMatchObject({ code: 'wrong_stage' });
  });

  it('for a legal hold is never confirmed away by hand; two people refer the case, and nothing leaves', () => {
    const subject = asked();
    answer(subject, 'RJCT', 'LEGL');
    expect(subject.tryWork({ kind: 'bank_desk', result: 'confirmed', evidence: 'they said yes' }, clerk)).toMatchObject({ code: 'legal_hold_stands' });
    subject.work({ kind: 'bank_desk', result: 'legal_hold', evidence: '(2026)沪01执118号' }, clerk);
    expect(subject.tryWork({ kind: 'bank_desk_approval', approve: true, why: null }, clerk)).toMatchObject({ code: 'four_eyes' });
    subject.work({ kind: 'bank_desk_approval', approve: true, why: null }, second);
    expect(subject.appeal).toMatchObject({ stage: 'closed', outcome: 'referred_to_authority', releaseOrders: [] });
    expect(subject.state.order.transactions[0]?.balance.remainingMinor).toBe(1_800_000n);
  });

  it('returned by the second person comes back for the same reason', () => {
    const subject = asked();
    answer(subject, 'RJCT', 'AC04');
    subject.work({ kind: 'bank_desk', result: 'refused', evidence: 'x' }, clerk).work({ kind: 'bank_desk_approval', approve: false, why: 'no letter' }, second);
    expect(liveTask(subject)).toMatchObject({ kind: 'bank_desk', occasion: 'account_change' });
  });
});

describe('a bank’s silence', () => {
  it('calls the bank desk once its time is over', () => {
    const subject = asked();
    const marks = subject.appeal.wait?.marks ?? [];
    marks.forEach((mark, index) => {
      subject.now = mark.at;
      expect(subject.give({ type: 'passMark', waitId: subject.appeal.wait?.id ?? '', index }, machine)).toBeNull();
    });
    expect(liveTask(subject)).toMatchObject({ kind: 'bank_desk', occasion: 'bank_silent' });
  });
});

describe('a message at night', () => {
  it('waits until the quiet hours end, as a fact of the case that its workflow sleeps by', () => {
    const subject = asked({ serviceLevel: 'R03D', quietHours: { from: '22:00', to: '07:00' } });
    const request = subject.appeal.bankRequests[0];
    const defer = { type: 'deferBankMessage', requestId: request?.id ?? '', messageId: request?.messages[0]?.id ?? '' } as const;
    const effect = () => situationOf({ appeal: subject.appeal, order: subject.state.order }).effects[0];
    expect(subject.give(defer, machine)).toBeNull();
    expect(effect()).toEqual({ kind: 'send_bank_message', requestId: defer.requestId, messageId: defer.messageId });
    subject.now = instant('2026-11-23T14:30:00.000Z');
    expect(subject.give(defer, machine)).toBeNull();
    expect(effect()).toMatchObject({ notBeforeAt: '2026-11-23T23:00:00.000Z' });
  });
});
