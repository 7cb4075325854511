import { effectsOf } from '../appeal/effects';
import { situationOf } from '../appeal/situation';
import { actor } from '../testing/case-builder';
import { RoutedCase, staff } from '../testing/route-steps';
import { cooledIndex } from '../wait/beside-mark';
import { plusMs } from '../kernel/instant';
import { payeeOf } from './payee';

const workflow = actor('system:workflow', 'system');
const bank = { ...actor('bank', 'bank'), bankCode: 'bank' };
const [clerk, second, risk] = [actor('tre', 'treasury'), actor('ma', 'treasury'), actor('deng', 'risk_manager')];
const account = { id: 'new', bankCode: 'bank', fingerprint: 'fp2', lastFour: '9876' };

class ChangedCase extends RoutedCase {
  get change() {
    return this.state.order.accountChanges?.at(-1);
  }

  get paper(): string {
    return this.appeal.documents.find((one) => one.requirementCode === 'settlement_account_proof')?.id ?? 'none';
  }

  propose(by = staff.agent, more: object = {}) {
    return this.give({ type: 'proposeAccountChange', changeId: 'c1', account, documentId: this.paper, reason: 'the old one is closed', sameName: true, ...more }, by);
  }

  verify(by = second, nameMatches = true) {
    return this.give({ type: 'verifyAccountChange', changeId: 'c1', nameMatches, means: 'bank_call', evidence: 'recording 7' }, by);
  }

  cool() {
    const at = this.change?.coolsUntilAt;
    if (!at) throw new Error('nothing cools');
    this.now = plusMs(at, 1);
    return this.pass();
  }

  pass() {
    return this.give({ type: 'passMark', waitId: this.appeal.wait?.id ?? 'none', index: cooledIndex }, workflow);
  }

  answer(status: 'CLSD' | 'RJCT' = 'CLSD') {
    const request = this.appeal.bankRequests.at(-1);
    if (request === undefined) throw new Error('nobody was asked');
    const { id: requestId, bankCode, accountFingerprint, amountMinor, currency } = request;
    return this.give({ type: 'recordBankAnswer', requestId, messageId: 'm', bankCode, status, reasonCode: status === 'RJCT' ? 'AC04' : null, accountFingerprint, amountMinor, currency }, bank);
  }

  asked(): this {
    return this.open().papers().work(this.proposal(), actor('reviewer', 'reviewer')).approve();
  }

  /** Proposed, verified and approved; answers the refusals. */
  approved(by = staff.agent) {
    return [this.propose(by), this.verify(), this.give({ type: 'approveAccountChange', changeId: 'c1' }, risk)];
  }
}

it('a closed account: the desk starts a change, three people later and after the cooling time the bank is asked about the new one, and only that is paid', () => {
  const subject = new ChangedCase('12').asked();
  subject.answer('RJCT');
  expect(subject.waitsFor).toBe('bank_desk');
  expect(subject.propose(clerk)).toBeNull();
  expect(subject.waitsFor).toBe('account_change');
  expect([subject.verify(clerk)?.code, subject.verify()]).toEqual(['four_eyes', null]);
  for (const who of [actor('tre', 'treasury', 'risk_manager'), actor('ma', 'treasury', 'risk_manager')]) expect(subject.give({ type: 'approveAccountChange', changeId: 'c1' }, who)?.code).toBe('four_eyes');
  expect(subject.give({ type: 'approveAccountChange', changeId: 'c1' }, risk)).toBeNull();
  expect(subject.change).toMatchObject({ status: 'cooling', approval: { by: 'deng' } });
  expect(situationOf({ ...subject.state, appeal: subject.appeal }).wait?.next).toMatchObject({ index: cooledIndex, at: subject.change?.coolsUntilAt });
  expect(subject.pass()?.code).toBe('mark_not_due');
  expect(payeeOf(subject.state.order).id).toBe('account');
  expect(subject.cool()).toBeNull();
  expect(subject.pass()?.code).toBe('mark_already_fired');
  expect(subject.appeal).toMatchObject({ stage: 'bank_confirmation', wait: { kind: 'bank_answer' } });
  expect(subject.appeal.bankRequests.map((one) => one.accountFingerprint)).toEqual(['fp', 'fp2']);
  expect(subject.answer()).toBeNull();
  expect(subject.appeal.releaseOrders).toMatchObject([{ settlementAccountId: 'new', status: 'placed' }]);
  const [release] = subject.appeal.releaseOrders;
  const executed = (accountFingerprint: string) => ({ status: 'executed', coreReference: 'c', accountFingerprint, amountMinor: release?.amountMinor ?? 0n, currency: 'CNY' }) as const;
  subject.give({ type: 'recordReleaseOutcome', releaseOrderId: release?.id ?? '', outcome: executed('fp2') }, workflow);
  expect(subject.appeal.outcome).toBe('released_in_full');
});

it('a change during the review: the bank is not asked about the old account, and nothing goes there meanwhile', () => {
  const subject = new ChangedCase('12').open().papers();
  expect(subject.approved()).toEqual([null, null, null]);
  subject.work(subject.proposal(), actor('reviewer', 'reviewer')).approve();
  expect([subject.appeal.stage, subject.waitsFor, subject.appeal.bankRequests]).toEqual(['bank_confirmation', 'account_change', []]);
  expect(subject.cool()).toBeNull();
  expect(subject.appeal.bankRequests).toMatchObject([{ accountFingerprint: 'fp2' }]);
});

it('the bank’s yes for the old account counts no more once another is named: the bank is asked again, from wherever the case has come to', () => {
  const subject = new ChangedCase('12').asked();
  expect(subject.approved()).toEqual([null, null, null]);
  expect(subject.answer()).toBeNull();
  expect([subject.appeal.stage, subject.waitsFor, subject.appeal.releaseOrders]).toEqual(['releasing', 'account_change', []]);
  expect(effectsOf({ appeal: subject.appeal })).toEqual([]);
  expect(subject.cool()).toBeNull();
  expect([subject.appeal.stage, subject.waitsFor]).toEqual(['bank_confirmation', 'bank_answer']);
  subject.answer();
  expect(subject.appeal.releaseOrders).toMatchObject([{ settlementAccountId: 'new' }]);
});

it('a change that ends leaves the money where it was to go', () => {
  for (const ending of ['reject', 'cancel', 'mismatch'] as const) {
    const subject = new ChangedCase('12').asked();
    subject.propose();
    subject.answer();
    expect(subject.waitsFor).toBe('account_change');
    const ended =
      ending === 'mismatch' ? subject.verify(second, false) : subject.give({ type: ending === 'reject' ? 'rejectAccountChange' : 'cancelAccountChange', changeId: 'c1', why: 'not asked for' }, ending === 'reject' ? risk : staff.agent);
    expect(ended).toBeNull();
    expect(subject.appeal.releaseOrders).toMatchObject([{ settlementAccountId: 'account' }]);
    expect(subject.change?.ended?.because).toBe({ reject: 'rejected', cancel: 'cancelled', mismatch: 'name_mismatch' }[ending]);
  }
});

it('is refused without its proof, in another name, to the same account, twice, while money is on its way, and by those who decide', () => {
  const subject = new ChangedCase('12').asked();
  expect(subject.propose(staff.agent, { documentId: 'none' })?.code).toBe('account_proof_missing');
  expect(subject.propose(staff.agent, { sameName: false })?.code).toBe('account_not_same_name');
  expect(subject.propose(staff.agent, { account: { ...account, fingerprint: 'fp' } })?.code).toBe('account_unchanged');
  expect(subject.propose(actor('reviewer', 'reviewer'))?.code).toBe('permission_missing');
  expect(subject.propose(actor('gu', 'third_party_agent'))?.code).toBe('permission_missing');
  subject.answer();
  expect(subject.propose()?.code).toBe('release_under_way');
  const other = new ChangedCase('12').asked();
  expect([other.propose(), other.propose()?.code]).toEqual([null, 'account_change_open']);
  expect(other.give({ type: 'approveAccountChange', changeId: 'c1' }, risk)?.code).toBe('account_change_wrong_status');
  expect(other.give({ type: 'approveAccountChange', changeId: 'c9' }, risk)?.code).toBe('account_change_not_found');
  const undecided = new ChangedCase('12').open().papers();
  expect([undecided.propose(), undecided.give({ type: 'withdrawAppeal', why: null }, staff.agent)]).toEqual([null, null]);
  expect(undecided.change?.ended?.because).toBe('appeal_closed');
});
