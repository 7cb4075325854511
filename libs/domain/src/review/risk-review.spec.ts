import type { Appeal } from '../appeal/appeal';
import { actor, CaseUnderTest } from '../testing/case-builder';

const agent = actor('agent', 'agent');
const reviewer = actor('reviewer', 'reviewer');
const h06 = { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', code: 'H06' };

function appealOf(subject: CaseUnderTest): Appeal {
  if (subject.state.appeal === null) throw new Error('no appeal');
  return subject.state.appeal;
}

/** Opens for an amount and brings the papers through the completeness check. */
function papersAccepted(subject: CaseUnderTest, amountMinor: bigint | null): void {
  subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor, filedByOther: false }, agent);
  for (const line of appealOf(subject).checklist) {
    subject.give({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' }, agent);
  }
  const taskId = appealOf(subject).wait?.taskId ?? '';
  subject.give({ type: 'claimTask', taskId }, reviewer);
  const documents = appealOf(subject).documents.map((one) => ({ documentId: one.id, verdict: 'accepted' as const }));
  subject.give({ type: 'completeTask', taskId, result: { kind: 'completeness_check', documents } }, reviewer);
}

function propose(subject: CaseUnderTest, releaseMinor: readonly bigint[]) {
  const { wait, transactionIds } = appealOf(subject);
  const taskId = wait?.taskId ?? '';
  subject.give({ type: 'claimTask', taskId }, reviewer);
  const items = transactionIds.map((transactionId, i) => ({ transactionId, releaseMinor: releaseMinor[i] ?? 0n }));
  return subject.give({ type: 'completeTask', taskId, result: { kind: 'risk_review', items, merchantText: { en: 'why', zh: '理由' }, internalText: '' } }, reviewer);
}

describe('what is released', () => {
  it('is at most what was appealed for', () => {
    const subject = new CaseUnderTest();
    papersAccepted(subject, 1_000_000n);
    expect(propose(subject, [600_000n, 600_000n, 0n])).toMatchObject({ code: 'release_over_appealed' });
    expect(propose(subject, [600_000n, 400_000n, 0n])).toBeNull();
  });

  it('is never what a cardholder contests', () => {
    const subject = new CaseUnderTest();
    papersAccepted(subject, null);
    expect(propose(subject, [0n, 0n, 1n])).toMatchObject({ code: 'release_over_undisputed' });
  });

  it('names each transaction once', () => {
    const subject = new CaseUnderTest();
    papersAccepted(subject, null);
    const taskId = appealOf(subject).wait?.taskId ?? '';
    subject.give({ type: 'claimTask', taskId }, reviewer);
    const result = { kind: 'risk_review' as const, items: [], merchantText: { en: 'why', zh: '理由' }, internalText: '' };
    expect(subject.give({ type: 'completeTask', taskId, result }, reviewer)).toMatchObject({ code: 'decision_incomplete' });
  });
});

describe('tiers and routes look at what is at stake, not at what is asked for', () => {
  it('asking for one fen of a large hold does not spare the approval', () => {
    const subject = new CaseUnderTest();
    papersAccepted(subject, 1n);
    expect(propose(subject, [1n, 0n, 0n])).toBeNull();
    expect(appealOf(subject).stage).toBe('approval');
  });

  it('asking for one fen of a large hold does not spare the risk review of a failed transaction', () => {
    const subject = new CaseUnderTest([5_000_000n], [0n], h06);
    papersAccepted(subject, 1n);
    expect(appealOf(subject).stage).toBe('risk_review');
  });

  it('a small failed transaction goes to the bank without risk review, as far as it was asked for', () => {
    const subject = new CaseUnderTest([900_000n], [0n], h06);
    papersAccepted(subject, 500_000n);
    expect(appealOf(subject)).toMatchObject({ stage: 'bank_confirmation', decision: { items: [{ releaseMinor: 500_000n, keepMinor: 400_000n }] } });
  });

  it('above half a million yuan compliance approves too, one after the other', () => {
    const subject = new CaseUnderTest([60_000_000n], [0n]);
    papersAccepted(subject, null);
    propose(subject, [60_000_000n]);
    const approve = (who: Parameters<CaseUnderTest['give']>[1]) => {
      const taskId = appealOf(subject).wait?.taskId ?? '';
      return subject.give({ type: 'claimTask', taskId }, who) ?? subject.give({ type: 'completeTask', taskId, result: { kind: 'approval', approve: true, why: null } }, who);
    };
    expect(approve(actor('both', 'approver', 'compliance'))).toBeNull();
    expect(appealOf(subject).stage).toBe('approval');
    expect(approve(actor('both', 'approver', 'compliance'))).toMatchObject({ code: 'four_eyes' });
    expect(approve(actor('officer', 'compliance'))).toBeNull();
    expect(appealOf(subject).stage).toBe('bank_confirmation');
  });
});
