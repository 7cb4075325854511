import type { TaskResult } from '../appeal/commands';
import { actor } from '../testing/case-builder';
import { RoutedCase, staff } from '../testing/route-steps';

const texts = { merchantText: null, internalText: 'seen' } as const;
const secured: TaskResult = {
  kind: 'security_review', verdict: 'secured', ...texts,
  particulars: { keysRotatedAt: '2026-11-20T00:00:00.000Z' as never, affectedFrom: '2026-11-11T00:00:00.000Z' as never, affectedTo: '2026-11-19T00:00:00.000Z' as never, remediation: 'patched' },
};
const cleared: TaskResult = { kind: 'compliance_review', verdict: 'clear', merchantText: null, internalText: 'seen', particulars: { releaseUpToMinor: null } };
const referred: TaskResult = { ...cleared, verdict: 'refer_to_authority', internalText: 'STR 17 lies behind it' };

describe('a matter of record', () => {
  const match = (verdict: 'matches' | 'differs', recordNumber = 'RV-1'): TaskResult => ({ kind: 'ops_match', verdict, ...texts, particulars: { recordNumber } });

  it('is released once the records match, by somebody else than who checked the papers', () => {
    const subject = new RoutedCase('H04', [900_000n]).open().papers();
    expect([subject.appeal.stage, subject.waitsFor]).toEqual(['verification', 'ops_match']);
    expect(subject.tryWork(match('matches'), staff.checker)).toMatchObject({ code: 'four_eyes' });
    expect(subject.tryWork(match('matches', ' '), staff.matcher)).toMatchObject({ code: 'finding_incomplete', field: 'result.particulars.recordNumber' });
    subject.work(match('matches'), staff.matcher);
    expect(subject.appeal).toMatchObject({ stage: 'bank_confirmation', decision: { status: 'approved' }, findings: [{ kind: 'ops_match', verdict: 'matches', by: 'matcher' }] });
  });

  it('is reviewed when they differ, and never matched above the limit', () => {
    const subject = new RoutedCase('H04', [900_000n]).open().papers().work(match('differs'), staff.matcher);
    expect([subject.appeal.stage, subject.appeal.decision]).toEqual(['risk_review', null]);
    expect(new RoutedCase('H06', [1_100_000n]).open().papers().waitsFor).toBe('risk_review');
    // Whatever the amount; the amount's tier approves.
    const large = new RoutedCase('H04', [1_100_000n]).open().papers().work(match('matches'), staff.matcher);
    expect([large.waitsFor, large.appeal.decision?.approvalsNeeded]).toEqual(['approval', ['approver']]);
  });
});

describe('bank first', () => {
  const notice = (verdict: 'under_review' | 'no_review', noticeNumber: string | null): TaskResult => ({ kind: 'bank_notice', verdict, ...texts, particulars: { noticeNumber } });

  it('asks for the number of the bank’s notice before it asks the merchant for anything', () => {
    const subject = new RoutedCase('36').open();
    expect([subject.appeal.stage, subject.waitsFor]).toEqual(['verification', 'bank_notice']);
    expect(subject.tryWork(notice('under_review', null), staff.matcher)).toMatchObject({ code: 'finding_incomplete', field: 'result.particulars.noticeNumber' });
    subject.work(notice('under_review', 'ICBC-118'), staff.matcher);
    expect([subject.appeal.stage, subject.waitsFor]).toEqual(['collecting_documents', 'documents']);
    expect(subject.papers().waitsFor).toBe('risk_review');
  });

  it('spares the merchant the papers when the bank knows of no review', () => {
    const subject = new RoutedCase('36').open().work(notice('no_review', null), staff.matcher);
    expect(subject.waitsFor).toBe('risk_review');
    expect(subject.work(subject.proposal(), staff.checker).appeal.stage).toBe('approval');
  });
});

describe('technical security', () => {
  it('goes on to the risk review once keys are replaced and the window is closed', () => {
    const subject = new RoutedCase('22').open().papers();
    expect(subject.waitsFor).toBe('security_review');
    for (const [field, value] of [['keysRotatedAt', null], ['affectedTo', null], ['affectedTo', '2026-11-01T00:00:00.000Z'], ['affectedFrom', '2027-01-01T00:00:00.000Z']] as const) {
      const wrong = { ...secured, particulars: { ...secured.particulars, [field]: value } } as TaskResult;
      expect(subject.tryWork(wrong, staff.security)).toMatchObject({ code: 'finding_incomplete', field: `result.particulars.${field}` });
    }
    expect(subject.work(secured, staff.security).waitsFor).toBe('risk_review');
  });

  it('asks for the papers again while there are rounds, then lets the review decide', () => {
    const not = { ...secured, verdict: 'not_secured', particulars: { ...secured.particulars, keysRotatedAt: null, affectedTo: null } } as TaskResult;
    const subject = new RoutedCase('08').open().papers().work(not, staff.security);
    expect([subject.appeal.stage, subject.waitsFor, subject.appeal.round]).toEqual(['collecting_documents', 'documents', 2]);
    for (const round of [3, 4]) {
      subject.give({ type: 'receiveDocument', requirementCode: 'remediation_report', sha256: 'b', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' }, staff.agent);
      subject.checkPapers().work(not, staff.security);
      expect([subject.waitsFor, subject.appeal.round]).toEqual(round === 3 ? ['documents', 3] : ['risk_review', 3]);
    }
    expect(subject.appeal.findings.map((one) => one.verdict)).toEqual(['not_secured', 'not_secured', 'not_secured']);
  });
});

describe('field inspection', () => {
  it('names papers of this appeal that show the terminal', () => {
    const subject = new RoutedCase('11').open().papers();
    const report = (photoDocumentIds: readonly string[]): TaskResult => ({ kind: 'field_inspection', verdict: 'deviates', ...texts, particulars: { terminalSerial: 'N9', location: '东大街 12 号', photoDocumentIds } });
    expect(subject.tryWork(report([]), staff.inspector)).toMatchObject({ code: 'finding_incomplete' });
    expect(subject.tryWork(report(['somebody-elses']), staff.inspector)).toMatchObject({ code: 'document_not_found' });
    const photo = subject.appeal.documents.find((one) => one.requirementCode === 'terminal_photo')?.id ?? '';
    // The reviewer decides, whatever was found, and reads it.
    expect(subject.work(report([photo]), staff.inspector)).toMatchObject({ waitsFor: 'risk_review', appeal: { findings: [{ verdict: 'deviates' }] } });
  });
});

describe('compliance', () => {
  it('clears, and the reviewer’s words stay inside where nothing may be told', () => {
    const subject = new RoutedCase('02').open().papers();
    expect(subject.waitsFor).toBe('compliance_review');
    subject.work(cleared, staff.officer);
    subject.work(subject.proposal(), staff.checker);
    expect(subject.appeal.decision?.merchantText.zh).toBe('对您账户的核查已结束，所列款项予以放款。');
    expect(subject.appeal.decision?.internalText).toContain('订单属实');
    expect(subject.approve().appeal.stage).toBe('bank_confirmation');
  });

  it('is nobody else’s, and whoever cleared approves nothing', () => {
    const subject = new RoutedCase('02', [60_000_000n]).open().papers();
    expect(subject.tryWork(cleared, staff.riskManager)).toMatchObject({ code: 'role_missing' });
    expect(subject.tryWork(cleared, actor('checker', 'compliance'))).toMatchObject({ code: 'four_eyes' });
    subject.work(cleared, staff.officer);
    subject.work(subject.proposal(), staff.checker).approve();
    expect(subject.tryWork({ kind: 'approval', approve: true, why: null }, staff.officer)).toMatchObject({ code: 'four_eyes' });
    expect(subject.approve(actor('other', 'compliance')).appeal.stage).toBe('bank_confirmation');
  });

  it('restricts what the review may release', () => {
    const restrict = (releaseUpToMinor: bigint | null): TaskResult => ({ ...cleared, verdict: 'restrict', particulars: { releaseUpToMinor } });
    const subject = new RoutedCase('25').open().papers();
    expect(subject.tryWork(restrict(null), staff.officer)).toMatchObject({ code: 'finding_incomplete' });
    subject.work(restrict(900_000n), staff.officer);
    expect(subject.tryWork(subject.proposal(), staff.checker)).toMatchObject({ code: 'release_over_restriction', particulars: { releaseUpToMinor: '900000' } });
    expect(subject.tryWork(subject.proposal(50n), staff.checker)).toBeNull();
  });

  it('refers to an authority only with a second person, and the merchant reads what is read after any refusal', () => {
    const subject = new RoutedCase('29').open().papers().work(referred, staff.officer);
    expect(subject.appeal).toMatchObject({ stage: 'approval', decision: { approvalsNeeded: ['risk_manager'], items: [{ releaseMinor: 0n, keepMinor: 1_800_000n }] } });
    subject.approve(staff.riskManager, false);
    expect([subject.appeal.stage, subject.waitsFor]).toEqual(['verification', 'compliance_review']);
    subject.work(referred, staff.officer).approve(staff.riskManager);
    expect(subject.appeal).toMatchObject({ stage: 'closed', outcome: 'referred_to_authority', nextRemedy: { kind: 'second_appeal' } });
    const refused = new RoutedCase('29').open().papers().work(cleared, staff.officer);
    refused.work(refused.proposal(0n), staff.checker).approve();
    expect(refused.appeal.outcome).toBe('freeze_confirmed');
    expect(subject.appeal.decision?.merchantText).toEqual(refused.appeal.decision?.merchantText);
  });

  it('lets no step before it tell the merchant anything', () => {
    const told = { ...secured, merchantText: { en: 'x', zh: 'x' } } as TaskResult;
    expect(new RoutedCase('08').open().papers().tryWork(told, staff.security)).toBeNull();
    const blank = { ...secured, merchantText: { en: 'x', zh: ' ' } } as TaskResult;
    expect(new RoutedCase('08').open().papers().tryWork(blank, staff.security)).toMatchObject({ code: 'text_missing' });
  });
});

describe('release on condition', () => {
  const becomes = { becomes: 'conditional_release' } as const;

  /** A case for weak risk control whose reviewer releases on condition: its papers are asked for, and handed in. */
  function onCondition(): RoutedCase {
    const subject = new RoutedCase('12').open().papers();
    subject.work(subject.proposal(80n, becomes), staff.checker);
    return subject;
  }

  function handInNew(subject: RoutedCase): RoutedCase {
    for (const requirementCode of ['rectification_plan', 'measures_taken']) {
      expect(subject.give({ type: 'receiveDocument', requirementCode, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' }, staff.agent)).toBeNull();
    }
    return subject.checkPapers();
  }

  it.each(['17', '12'])('keeps the reserve the policy names: %s', (code) => {
    const subject = code === '12' ? handInNew(onCondition()) : new RoutedCase(code).open().papers();
    expect(subject.tryWork(subject.proposal(81n), staff.checker)).toMatchObject({ code: 'reserve_too_small', particulars: { reserveMinor: '360000' } });
    subject.work(subject.proposal(80n), staff.checker);
    expect(subject.appeal.decision).toMatchObject({ items: [{ releaseMinor: 1_440_000n, keepMinor: 360_000n }] });
    expect(subject.approve().appeal.stage).toBe('bank_confirmation');
  });

  it('asks for its plan and the measures taken before anything is decided, once', () => {
    const subject = onCondition();
    expect(subject.appeal).toMatchObject({ stage: 'collecting_documents', becomes: 'conditional_release', decision: null, round: 2, wait: { kind: 'documents' } });
    expect(subject.appeal.checklist.filter(({ code }) => ['rectification_plan', 'measures_taken'].includes(code)).map(({ level }) => level)).toEqual(['R', 'R']);
    handInNew(subject);
    expect([subject.appeal.stage, subject.appeal.decision]).toEqual(['risk_review', null]);
    // A way is not chosen from itself.
    expect(subject.tryWork(subject.proposal(80n, becomes), staff.checker)).toMatchObject({ code: 'route_not_open' });
    subject.work(subject.proposal(80n), staff.checker).approve(staff.approver, false);
    expect(subject.appeal.becomes).toBeNull();
    subject.work(subject.proposal(80n, becomes), staff.checker);
    expect(subject.appeal).toMatchObject({ stage: 'approval', round: 2, decision: becomes });
  });

  it('is chosen only where the route allows it, and is gone with a returned proposal', () => {
    const other = new RoutedCase('33').open().papers();
    expect(other.tryWork(other.proposal(50n, { becomes: 'conditional_release' }), staff.checker)).toMatchObject({ code: 'route_not_open' });
    const subject = handInNew(onCondition());
    subject.work(subject.proposal(80n), staff.checker).approve(staff.approver, false);
    expect(subject.tryWork(subject.proposal(), staff.checker)).toBeNull();
  });
});
