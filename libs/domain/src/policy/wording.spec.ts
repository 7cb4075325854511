import type { AppealCommand, DocumentVerdict } from '../appeal/commands';
import { actor } from '../testing/case-builder';
import { agent, ClockedCase, reviewer } from '../testing/clocked-case';
import { RoutedCase, staff } from '../testing/route-steps';
import { neutralDecisions } from './neutral-decisions';
import { merchantTexts } from './merchant-texts';
import { whyNotTold } from './wording';

const leak = { en: 'You are suspected of laundering.', zh: '涉嫌洗钱' };
const said = { code: 'wording_forbidden' };

describe('what people write for merchants', () => {
  it('may be whatever the house itself says', () => {
    for (const text of [...Object.values(merchantTexts), ...Object.values(neutralDecisions)]) expect(whyNotTold(text, 'text')).toBeNull();
  });

  it('names the word and the language at fault', () => {
    expect(whyNotTold({ en: 'kept', zh: '资金已冻结' }, 'reason')).toMatchObject({ ...said, field: 'reason.zh', particulars: { word: '冻结' } });
    expect(whyNotTold({ en: 'Reported to the police', zh: '保留' }, 'reason')).toMatchObject({ ...said, field: 'reason.en', particulars: { word: 'Report' } });
  });

  it('holds no such word in a decision, unless the neutral text goes out in its place', () => {
    const plain = new RoutedCase('12').open().papers();
    expect(plain.tryWork(plain.proposal(100n, { merchantText: leak }), actor('reviewer', 'reviewer'))).toMatchObject({ ...said, field: 'result.merchantText.en' });
    const guarded = new RoutedCase('02').open().papers().work({ kind: 'compliance_review', verdict: 'clear', merchantText: null, internalText: 'seen', particulars: { releaseUpToMinor: null } }, staff.officer);
    guarded.work(guarded.proposal(100n, { merchantText: leak }), actor('reviewer', 'reviewer'));
    expect(guarded.appeal.decision?.merchantText).not.toEqual(leak);
  });

  it('nor in a finding, the reason for more time, or a note to a paper that came back', () => {
    const match = new RoutedCase('H04').open().papers();
    expect(match.tryWork({ kind: 'ops_match', verdict: 'matches', merchantText: leak, internalText: 'x', particulars: { recordNumber: 'R-1' } }, staff.matcher)).toMatchObject({ ...said, field: 'result.merchantText.en' });
    const one = new ClockedCase();
    expect(one.refused({ type: 'proposeExtension', limitId: 'HOUSE-DOCUMENTS', to: 20, reason: leak }, agent)).toBe('wording_forbidden');
    one.handIn('2026-03-03');
    const taskId = one.wait.taskId ?? '';
    one.must({ type: 'claimTask', taskId }, reviewer);
    const note = (code: 'ILLEGIBLE' | 'FORGERY_SUSPECTED'): AppealCommand => {
      const documents = one.appeal.documents.map(({ id }, i): DocumentVerdict => (i === 1 ? { documentId: id, verdict: 'rejected', code, note: '疑似洗钱材料' } : { documentId: id, verdict: 'accepted' }));
      return { type: 'completeTask', taskId, result: { kind: 'completeness_check', documents } };
    };
    expect(one.give(note('ILLEGIBLE'), reviewer)).toMatchObject({ ...said, field: 'result.documents.1.note' });
    // That of a suspicion is told to nobody.
    expect(one.give(note('FORGERY_SUSPECTED'), reviewer)).toBeNull();
  });
});
