import { actor } from '../testing/case-builder';
import { agent, ClockedCase, reviewer } from '../testing/clocked-case';
import { completenessOfAppeal, missingOfHouse } from './completeness';

const merchant = { ...actor('merchant', 'merchant'), merchantId: 'merchant' };
const paper = (requirementCode: string) => ({ type: 'receiveDocument', requirementCode, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f' }) as const;
const ours = 'e_agreement_log';

/** The merchant hands in all that is theirs. */
function brought(): ClockedCase {
  const one = new ClockedCase();
  for (const line of one.appeal.checklist.filter(({ level, from }) => level !== 'A' && from !== 'house')) one.must(paper(line.code), agent, '2026-03-03');
  return one;
}

function check(one: ClockedCase): string {
  const taskId = one.wait.taskId ?? '';
  if (one.appeal.tasks.some((task) => task.id === taskId && task.status === 'open')) one.must({ type: 'claimTask', taskId }, reviewer);
  return one.refused({ type: 'completeTask', taskId, result: { kind: 'completeness_check', documents: one.appeal.documents.filter((document) => document.status === 'uploaded').map(({ id }) => ({ documentId: id, verdict: 'accepted' })) } }, reviewer);
}

describe('a paper only the house can make', () => {
  it('is not asked of the merchant, who cannot hand it in: their time ends with their own last paper', () => {
    const one = brought();
    expect(one.appeal.checklist.find((line) => line.code === ours)).toMatchObject({ level: 'R', from: 'house' });
    expect([one.wait.kind, completenessOfAppeal(one.appeal).complete, missingOfHouse(one.appeal)]).toEqual(['completeness_check', true, [ours]]);
    expect(one.refused(paper(ours), merchant)).toBe('paper_of_the_house');
  });

  it('is made in our own time: nobody goes on from the papers without it', () => {
    const one = brought();
    expect(check(one)).toBe('house_papers_missing');
    expect([one.wait.kind, one.clock('merchant').endedAt]).not.toContain(null);
    one.must(paper(ours), actor('colleague', 'agent'));
    expect([check(one), one.wait.kind]).toEqual(['done', 'risk_review']);
  });

  it('holds up no request to the merchant, and is not named in it', () => {
    const one = brought();
    one.checkPapers('2026-03-04', true);
    expect([one.wait.kind, one.appeal.round]).toEqual(['documents', 2]);
    expect(completenessOfAppeal(one.appeal).missing.map((line) => line.code)).not.toContain(ours);
  });

  it('is still needed after the merchant’s last round', () => {
    const one = brought();
    for (const on of ['2026-03-04', '2026-03-05', '2026-03-06']) {
      if (one.wait.kind === 'documents') one.must(paper(completenessOfAppeal(one.appeal).missing[0]?.code ?? ''), agent, on);
      if (one.appeal.round < 3) one.checkPapers(on, true);
    }
    expect([one.appeal.round, one.wait.kind, check(one)]).toEqual([3, 'completeness_check', 'house_papers_missing']);
  });
});
