import { actor } from '../testing/case-builder';
import { PaidCase } from '../testing/paid-case';
import { staff } from '../testing/route-steps';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { housePolicy } from '../policy/house-policy';
import { treasuryPeopleFor } from './treasury';

const [ma, xu] = [actor('ma', 'treasury'), actor('xu', 'treasury')];
const yes = { kind: 'treasury_approval', approve: true, why: null } as const;
const large = [60_000_000n];

/** The bank has said yes to a large release. */
function confirmed(amounts: readonly bigint[] = large, ...decided: Parameters<PaidCase['decided']>): PaidCase {
  const subject = new PaidCase('12', amounts).decided(...decided);
  expect(subject.bankSaysYes()).toBeNull();
  return subject;
}

describe('a large release', () => {
  it('waits for two people of treasury, each somebody else, and goes out with the second', () => {
    const subject = confirmed();
    expect(subject.appeal).toMatchObject({ stage: 'releasing', releaseOrders: [], wait: { kind: 'treasury_approval', party: 'acquirer', onExpiry: 'escalate', limitId: 'HOUSE-TREASURY-APPROVAL' } });
    expect(subject.effects).toEqual([]);
    subject.work(yes, ma);
    expect([subject.waitsFor, subject.orders]).toEqual(['treasury_approval', []]);
    expect(subject.tryWork(yes, ma)).toMatchObject({ code: 'four_eyes' });
    subject.work(yes, xu);
    expect([subject.waitsFor, subject.orders, subject.effects]).toEqual(['release', ['release placed'], ['carry_out_release']]);
    expect(subject.appeal.treasuryApprovals).toMatchObject([{ by: 'ma', upToMinor: 60_000_000n, settlementAccountId: 'account' }, { by: 'xu' }]);
    subject.ended();
    expect(subject.appeal.outcome).toBe('released_in_full');
  });

  it.each([
    ['the reviewer', 'reviewer'],
    ['the approver', 'approver'],
    ['who filed it', 'agent'],
    ['who checked the papers', 'checker'],
    ['compliance', 'officer'],
  ])('is agreed to by nobody who acted in the case: %s', (_, id) => {
    expect(confirmed().tryWork(yes, actor(id, 'treasury'))).toMatchObject({ code: 'four_eyes' });
  });

  it('is nobody else’s than treasury’s, also when its time is up and the ladder is called', () => {
    const subject = confirmed();
    const fired = Array.from({ length: 5 }, () => subject.nextMark());
    expect(fired).toEqual(['remind', 'breach', 'rung', 'rung', 'rung']);
    expect(subject.appeal.tasks.at(-1)?.roles).toEqual(['treasury']);
    for (const role of ['lead', 'risk_manager', 'compliance'] as const) expect(subject.tryWork(yes, actor('boss', role))).toMatchObject({ code: 'role_missing' });
    expect(subject.nextMark()).toBe('expire');
    expect(subject.waitsFor).toBe('treasury_approval');
    subject.work(yes, ma).work(yes, xu);
    expect(subject.orders).toEqual(['release placed']);
  });

  it('is returned to the review by treasury’s no, and asks anew for what is decided then', () => {
    const subject = confirmed().work(yes, ma).work({ ...yes, approve: false, why: 'the account looks wrong' }, xu);
    expect(subject.appeal).toMatchObject({ stage: 'risk_review', wait: { kind: 'risk_review' }, decision: { status: 'returned' }, releaseOrders: [] });
    subject.work(subject.proposal(), actor('reviewer', 'reviewer')).approvedByAll();
    subject.bankSaysYes();
    expect(subject.waitsFor).toBe('treasury_approval');
    subject.work(yes, ma).work(yes, xu);
    expect(subject.orders).toEqual(['release placed']);
  });

  it('asks nobody again when the core refused it and treasury has it placed anew', () => {
    const subject = confirmed().work(yes, ma).work(yes, xu);
    subject.ended({ status: 'rejected', reason: 'x' });
    subject.work({ kind: 'release_repair', action: 'retry', why: 'the core is mended' }, xu);
    expect(subject.orders).toEqual(['release voided', 'release placed']);
  });
});

describe('what is large', () => {
  it('begins above the tier, to the fen', () => {
    expect(confirmed([50_000_000n]).orders).toEqual(['release placed']);
    expect(confirmed([50_000_001n]).orders).toEqual([]);
  });

  it('is all that leaves together: refunds wait too, and no part passes by itself', () => {
    const subject = new PaidCase('12', [30_000_000n, 30_000_000n]).open().papers();
    const [a = '', b = ''] = subject.appeal.transactionIds;
    const items = [{ transactionId: a, releaseMinor: 0n, refundMinor: 30_000_000n }, { transactionId: b, releaseMinor: 15_000_000n, offsetMinor: 15_000_000n, offsetAgainst: 'claim/7' }];
    subject.work(subject.proposal(100n, { items }), actor('reviewer', 'reviewer')).approvedByAll();
    expect([subject.waitsFor, subject.orders]).toEqual(['bank_answer', []]);
    subject.bankSaysYes();
    subject.work(yes, ma).work(yes, xu);
    for (const before of ['cardholder_refund', 'offset', 'release']) {
      expect(subject.orders.at(-1)).toBe(`${before} placed`);
      subject.ended();
    }
    expect(subject.appeal.outcome).toBe('released_in_part');
  });

  it('counts what an earlier appeal let go', () => {
    const subject = confirmed(large, 80n);
    expect(subject.orders).toEqual(['release placed']);
    subject.ended();
    expect(subject.appeal.outcome).toBe('released_in_part');
    const { id, level, outcome, nextRemedy, transactionIds, participants } = subject.appeal;
    subject.state = { ...subject.state, appeal: null, prior: [{ id, level, outcome, nextRemedy, transactionIds, personIds: participants.map(({ personId }) => personId) }] };
    const others = { agent: staff.agent, checker: actor('other-checker', 'reviewer'), reviewer: actor('other-reviewer', 'reviewer') };
    expect(subject.give({ type: 'openAppeal', level: 2, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false, ground: { kind: 'new_evidence', what: 'slips' } }, others.agent)).toBeNull();
    for (const line of subject.appeal.checklist) {
      expect(subject.give({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f', alternativeReason: 'none' }, others.agent)).toBeNull();
    }
    subject.work({ kind: 'completeness_check', documents: subject.appeal.documents.map(({ id: documentId }) => ({ documentId, verdict: 'accepted' as const })) }, others.checker);
    subject.work(subject.proposal(), others.reviewer);
    subject.work({ kind: 'approval', approve: true, why: null }, actor('other-approver', 'approver'));
    subject.bankSaysYes();
    expect([subject.appeal.decision?.items[0]?.releaseMinor, subject.waitsFor]).toEqual([12_000_000n, 'treasury_approval']);
  });

  it('is everything that may leave, for a part let go before the decision', () => {
    const subject = new PaidCase('12', large).open().papers();
    expect(subject.give({ type: 'releaseUndisputed', items: [{ transactionId: subject.appeal.transactionIds[0] ?? '', amountMinor: 1_000n }] }, actor('reviewer', 'reviewer'))).toBeNull();
    expect(subject.appeal.earlyRelease?.approvalsNeeded).toEqual(['approver', 'compliance', 'treasury', 'treasury']);
    const approve = (by: Parameters<PaidCase['give']>[1]) => subject.give({ type: 'approveUndisputed', approve: true, why: null }, by);
    expect([approve(staff.approver), approve(staff.officer), approve(ma)]).toEqual([null, null, null]);
    expect(approve(ma)).toMatchObject({ code: 'four_eyes' });
    expect(approve(actor('reviewer', 'treasury'))).toMatchObject({ code: 'four_eyes' });
    expect(subject.appeal.bankRequests).toEqual([]);
    expect(approve(xu)).toBeNull();
    subject.bankSaysYes();
    expect(subject.orders).toEqual(['release placed']);
  });
});

describe('the tiers', () => {
  it('hold for the currency named, ask for the most where it is not, and mean nothing in a version without them', () => {
    expect([50_000_000n, 50_000_001n].map((amount) => treasuryPeopleFor(wholeFieldPolicy, 'CNY', amount))).toEqual([0, 2]);
    expect(treasuryPeopleFor(wholeFieldPolicy, 'USD', 1n)).toBe(2);
    expect(treasuryPeopleFor(housePolicy, 'CNY', 10n ** 12n)).toBe(0);
  });
});
