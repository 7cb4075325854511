import type { Appeal } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { actor, CaseUnderTest, pcac12 } from '../testing/case-builder';
import { completenessOfAppeal } from './completeness';
import { lineStatusOf } from './line-status';

const agent = actor('agent', 'agent');
const reviewer = actor('reviewer', 'reviewer');
const lead = actor('lead', 'lead', 'reviewer');
const approver = actor('approver', 'approver');

function opened(policy = wholeFieldPolicy): CaseUnderTest {
  const subject = new CaseUnderTest([1_000_000n], [0n], pcac12, '2026-11-24T02:00:00.000Z', policy);
  subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, agent);
  return subject;
}

function appealOf({ state }: CaseUnderTest): Appeal {
  if (state.appeal === null) throw new Error('no appeal');
  return state.appeal;
}

const propose = (requirementCode: string): AppealCommand => ({ type: 'proposeWaiver', requirementCode, ground: 'HELD_BY_US', text: 'file 12' });
const paper = (requirementCode: string, alternativeReason: string | null = null): AppealCommand => ({
  type: 'receiveDocument', requirementCode, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f', alternativeReason,
});

function decide(subject: CaseUnderTest, approve: boolean, by = approver) {
  const waiverId = appealOf(subject).waivers.at(-1)?.id ?? '';
  return subject.give({ type: 'decideWaiver', waiverId, approve, why: approve ? null : 'no' }, by);
}

function handInAllBut(subject: CaseUnderTest, ...left: readonly string[]): void {
  for (const { code, level } of appealOf(subject).checklist) if (level !== 'A' && !left.includes(code)) subject.give(paper(code), agent);
}

describe('a waiver', () => {
  it('counts once a second person has approved it, and shows who and why', () => {
    const subject = opened();
    expect(subject.give(propose('ledger_three_months'), reviewer)).toBeNull();
    expect(completenessOfAppeal(appealOf(subject)).missing.map((line) => line.code)).toContain('ledger_three_months');
    expect(decide(subject, true, actor('reviewer', 'lead', 'reviewer'))).toMatchObject({ code: 'four_eyes' });
    expect(decide(subject, true)).toBeNull();
    const { checklist, documents, waivers } = appealOf(subject);
    expect(completenessOfAppeal(appealOf(subject)).missing.map((line) => line.code)).not.toContain('ledger_three_months');
    const line = checklist.find((one) => one.code === 'ledger_three_months');
    expect(line && lineStatusOf(line, documents, waivers)).toMatchObject({ status: 'waived', by: 'approver', waiver: { ground: 'HELD_BY_US', proposedBy: 'reviewer' } });
    expect(decide(subject, true, lead)).toMatchObject({ code: 'waiver_decided' });
  });

  it('of one paper of a group meets the group', () => {
    const subject = opened();
    expect(completenessOfAppeal(appealOf(subject)).groupsMissing).toEqual(['order_proof']);
    subject.give(propose('order_invoice'), reviewer);
    decide(subject, true);
    expect(completenessOfAppeal(appealOf(subject)).groupsMissing).toEqual([]);
  });

  it('passes the turn to us as soon as nothing but our own word is missing', () => {
    const subject = opened();
    handInAllBut(subject, 'ledger_three_months');
    expect(appealOf(subject).wait?.kind).toBe('documents');
    subject.give(propose('ledger_three_months'), reviewer);
    expect(appealOf(subject).wait?.kind).toBe('completeness_check');
    const taskId = appealOf(subject).wait?.taskId ?? '';
    subject.give({ type: 'claimTask', taskId }, reviewer);
    const documents = appealOf(subject).documents.map((one) => ({ documentId: one.id, verdict: 'accepted' as const }));
    const complete: AppealCommand = { type: 'completeTask', taskId, result: { kind: 'completeness_check', documents } };
    expect(subject.give(complete, reviewer)).toMatchObject({ code: 'waiver_undecided' });
    decide(subject, true);
    expect(subject.give(complete, reviewer)).toBeNull();
    expect(appealOf(subject).stage).toBe('risk_review');
  });

  it('that is refused leaves the paper asked for, and may be proposed anew', () => {
    const subject = opened();
    handInAllBut(subject, 'ledger_three_months');
    subject.give(propose('ledger_three_months'), reviewer);
    decide(subject, false);
    const taskId = appealOf(subject).wait?.taskId ?? '';
    subject.give({ type: 'claimTask', taskId }, reviewer);
    const documents = appealOf(subject).documents.map((one) => ({ documentId: one.id, verdict: 'accepted' as const }));
    subject.give({ type: 'completeTask', taskId, result: { kind: 'completeness_check', documents } }, reviewer);
    expect(appealOf(subject)).toMatchObject({ stage: 'collecting_documents', round: 2, wait: { kind: 'documents' } });
    expect(subject.give(propose('ledger_three_months'), reviewer)).toBeNull();
    expect(decide(subject, false, reviewer)).toBeNull();
    expect(appealOf(subject).waivers.map((one) => one.status)).toEqual(['refused', 'refused']);
  });

  it('is refused for what must always be shown, for what nobody asks, twice, and for people with an interest', () => {
    const subject = opened();
    expect(subject.give(propose('identity_card'), reviewer)).toMatchObject({ code: 'waiver_not_allowed', field: 'requirementCode' });
    expect(subject.give(propose('beneficial_owners'), reviewer)).toMatchObject({ code: 'waiver_not_needed' });
    expect(subject.give(propose('no_voucher_statement'), reviewer)).toMatchObject({ code: 'waiver_not_needed' });
    expect(subject.give(propose('passport'), reviewer)).toMatchObject({ code: 'requirement_unknown' });
    expect(subject.give(propose('order_chat'), agent)).toMatchObject({ code: 'permission_missing' });
    subject.give(propose('order_chat'), reviewer);
    expect(subject.give(propose('order_chat'), reviewer)).toMatchObject({ code: 'waiver_exists' });
    subject.conflicts = [{ personId: 'approver', merchantId: 'merchant' }];
    expect(decide(subject, true)).toMatchObject({ code: 'conflict_of_interest' });
    expect(subject.give({ type: 'decideWaiver', waiverId: 'none', approve: true, why: null }, lead)).toMatchObject({ code: 'waiver_not_found' });
  });

  it('does not exist under a policy that knows none', () => {
    const { waivers: _, ...without } = wholeFieldPolicy;
    expect(opened(without).give(propose('ledger_three_months'), reviewer)).toMatchObject({ code: 'waiver_not_allowed' });
  });
});

describe('an accepted alternative', () => {
  it('comes with the reason why the other paper cannot be had', () => {
    const subject = opened();
    expect(subject.give(paper('no_voucher_statement'), agent)).toMatchObject({ code: 'alternative_reason_missing', field: 'alternativeReason' });
    expect(subject.give(paper('no_voucher_statement', 'Cash sale without a slip.'), agent)).toBeNull();
    expect(appealOf(subject).documents[0]).toMatchObject({ alternativeReason: 'Cash sale without a slip.', uploadedBy: 'agent' });
    expect(completenessOfAppeal(appealOf(subject)).groupsMissing).toEqual([]);
  });

  it('needs none under the first version of the policy', () => {
    const { alternativesNeedReason: _, ...without } = wholeFieldPolicy;
    expect(opened(without).give(paper('no_voucher_statement'), agent)).toBeNull();
  });
});

describe('what is asked for again', () => {
  it('is everything at once, members of unmet groups and alternatives included, for a limited number of rounds', () => {
    const subject = opened();
    for (let round = 1; round <= wholeFieldPolicy.documentRounds; round += 1) {
      handInAllBut(subject, ...appealOf(subject).documents.filter((one) => one.status === 'accepted').map((one) => one.requirementCode));
      const taskId = appealOf(subject).wait?.taskId ?? '';
      subject.give({ type: 'claimTask', taskId }, reviewer);
      const turnedDown = ['statement_of_facts', 'order_signed_slip', 'order_invoice', 'order_contract', 'order_delivery_note', 'order_chat'];
      const documents = appealOf(subject).documents.filter((one) => one.status === 'uploaded').map(({ id: documentId, requirementCode }) =>
        turnedDown.includes(requirementCode) ? { documentId, verdict: 'rejected' as const, code: 'ILLEGIBLE' as const, note: null } : { documentId, verdict: 'accepted' as const });
      expect(subject.give({ type: 'completeTask', taskId, result: { kind: 'completeness_check', documents } }, reviewer)).toBeNull();
      if (round === wholeFieldPolicy.documentRounds) break;
      const { missing, groupsMissing } = completenessOfAppeal(appealOf(subject));
      expect([missing.map((line) => line.code), groupsMissing]).toEqual([['statement_of_facts'], ['order_proof']]);
      expect(appealOf(subject).round).toBe(round + 1);
    }
    expect(appealOf(subject).stage).toBe('risk_review');
  });
});
