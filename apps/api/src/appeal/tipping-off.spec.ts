import { guardedReasonCodes, orderActionsFor, reasons, type Actor, type AppealCommand, type TaskResult } from '@thaw/domain';
import type { FreezeOrderRecord } from '@thaw/persistence';
import { freezeOrderView } from '../freeze-order/freeze-order.view';
import { CaseInMemory, person } from '../testing/guarded-case';
import { appealView } from './appeal.view';
import { checklistView } from './checklist.view';
import { timelineView } from './timeline.view';

const agent = person('agent', 'agent');
const checker = person('checker', 'reviewer');
const officer = person('compliance.officer', 'compliance');
const approver = person('approver', 'approver');
const riskManager = person('risk', 'risk_manager');
const readers: readonly Actor[] = [
  agent,
  { id: 'owner', roles: ['merchant'], merchantId: 'merchant', bankCode: null },
  { id: 'hired', roles: ['third_party_agent'], merchantId: null, bankCode: null, actsFor: ['merchant'] },
];

/** Everything the API shows of a case to this reader. */
function shown(subject: CaseInMemory, reader: Actor): Readonly<Record<string, unknown>> {
  const { open } = subject;
  const record: FreezeOrderRecord = { ...open.order, merchantNo: 'M-1', settlementAccount: { bankCode: 'ICBC', lastFour: '4455' }, openAppealId: open.appeal.id };
  return {
    appeal: appealView(open, subject.contextOf(reader)),
    checklist: checklistView(open, subject.contextOf(reader)),
    timeline: timelineView(open.appeal.id, subject.entries(), reader, open.order.reason.code, guardedReasonCodes),
    order: freezeOrderView(record, reader, guardedReasonCodes, orderActionsFor(open, subject.contextOf(reader))),
  };
}

const cleared: Extract<TaskResult, { kind: 'compliance_review' }> = { kind: 'compliance_review', verdict: 'clear', merchantText: null, internalText: 'STR 17 rests', particulars: { releaseUpToMinor: null } };
const withdraw: AppealCommand = { type: 'withdrawAppeal', why: null };

/** Carries a case step by step and looks at it after each. */
function travel(code: string, look: (subject: CaseInMemory) => void, end: 'decided' | 'referred' | 'withdrawn'): void {
  const subject = new CaseInMemory(code);
  const step = (act: () => void) => {
    act();
    look(subject);
  };
  step(() => subject.give({ type: 'openAppeal', level: 1, statement: 'ordinary trade', transactionIds: null, amountMinor: null, filedByOther: false }, agent));
  for (const line of subject.open.appeal.checklist) {
    subject.give({ type: 'receiveDocument', requirementCode: line.code, sha256: 'a', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'paper.pdf', alternativeReason: 'none was issued' }, agent);
  }
  const reject = (documentId: string) => ({ documentId, verdict: 'rejected' as const, code: 'FORGERY_SUSPECTED' as const, note: 'looks like laundering' });
  step(() => subject.work({ kind: 'completeness_check', documents: subject.open.appeal.documents.map((one, i) => (i === 0 ? reject(one.id) : { documentId: one.id, verdict: 'accepted' })) }, checker));
  const again = subject.open.appeal.checklist[0]?.code ?? 'none';
  subject.give({ type: 'receiveDocument', requirementCode: again, sha256: 'b', sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'paper.pdf', alternativeReason: 'none was issued' }, agent);
  const last = subject.open.appeal.documents.at(-1)?.id ?? 'none';
  step(() => subject.work({ kind: 'completeness_check', documents: [{ documentId: last, verdict: 'accepted' }] }, checker));
  if (end === 'withdrawn') return step(() => subject.give(withdraw, agent));
  if (end === 'referred') {
    step(() => subject.work({ ...cleared, verdict: 'refer_to_authority' }, officer));
    return step(() => subject.work({ kind: 'approval', approve: true, why: null }, riskManager));
  }
  step(() => subject.work(cleared, officer));
  const items = subject.open.appeal.transactionIds.map((transactionId) => ({ transactionId, releaseMinor: 0n }));
  step(() => subject.work({ kind: 'risk_review', items, reasonCode: 'CONTRADICTED', merchantText: { en: 'laundering is likely', zh: '涉嫌洗钱' }, internalText: 'STR 17' }, checker));
  step(() => subject.work({ kind: 'approval', approve: true, why: null }, approver));
}

describe('nothing that merchants, those who act for them or our own agents can read', () => {
  const named = (code: string) => reasons.filter((reason) => reason.code === code).flatMap((reason) => [reason.name.en, reason.name.zh]);

  it.each(guardedReasonCodes)('tips anybody off about reason %s', (code) => {
    for (const end of ['decided', 'referred', 'withdrawn'] as const) {
      travel(code, (subject) => {
        for (const reader of readers) {
          const text = JSON.stringify(shown(subject, reader));
          expect(text).not.toMatch(/complian|合规|launder|洗钱|STR 17|verification|核查中|FORGERY|authority|移送|security_review|suspect|CONTRADICTED/i);
          expect(text).not.toContain(`"${code}"`);
          for (const name of named(code)) expect(text).not.toContain(name);
        }
      }, end);
    }
  });

  it('tells a referral from a refusal', () => {
    const [code = ''] = guardedReasonCodes;
    for (const reader of readers) {
      const ends = (['decided', 'referred'] as const).map((end) => {
        const subjects: CaseInMemory[] = [];
        travel(code, (subject) => subjects.push(subject), end);
        const subject = subjects.at(-1);
        if (subject === undefined) throw new Error('nothing happened');
        const { appeal, timeline } = shown(subject, reader) as { appeal: { outcome: string; decision: { merchantText: object } }; timeline: { entries: { type: string; text: object }[] } };
        return { outcome: appeal.outcome, text: appeal.decision.merchantText, stages: timeline.entries.filter((one) => one.type === 'StageEntered' || one.type === 'WaitOpened').map((one) => one.text) };
      });
      expect(ends[1]).toEqual(ends[0]);
      expect(ends[0]?.outcome).toBe('freeze_confirmed');
    }
  });

  it('and yet who decides reads it all', () => {
    const [code = ''] = guardedReasonCodes;
    travel(code, (subject) => {
      if (subject.open.appeal.outcome === null) return;
      const { appeal } = shown(subject, checker);
      expect(appeal).toMatchObject({ reasonCode: code, outcome: 'referred_to_authority', stepFindings: [{ kind: 'compliance_review', verdict: 'refer_to_authority', internalText: 'STR 17 rests', by: 'compliance.officer' }] });
      expect(shown(subject, person('treasury', 'treasury'))['appeal']).toMatchObject({ stepFindings: [{ verdict: null, internalText: null, particulars: null }] });
    }, 'referred');
  });
});
