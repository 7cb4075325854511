import { taskKinds } from '@thaw/domain';
import { taskResultBody } from './task-result.dto';

const id = '0199f1f0-0000-7000-8000-000000000001';
const text = { en: 'Released.', zh: '放款。' };

const good: Readonly<Record<(typeof taskKinds)[number], object>> = {
  completeness_check: { documents: [{ documentId: id, verdict: 'accepted' }, { documentId: id, verdict: 'rejected', code: 'ILLEGIBLE', note: null }] },
  ops_match: { verdict: 'matches', internalText: 'slip and settlement agree', particulars: { recordNumber: 'RV-1' } },
  bank_notice: { verdict: 'under_review', internalText: 'by telephone', particulars: { noticeNumber: 'N-1' } },
  security_review: { verdict: 'secured', merchantText: text, internalText: 'done', particulars: { keysRotatedAt: '2026-11-20T02:00:00Z', affectedFrom: '2026-11-11T00:00:00Z', affectedTo: '2026-11-19T00:00:00Z', remediation: 'patched' } },
  field_inspection: { verdict: 'deviates', internalText: 'another shop', particulars: { terminalSerial: 'N9', location: '东大街', photoDocumentIds: [id] } },
  compliance_review: { verdict: 'clear', internalText: 'file 31' },
  risk_review: { items: [{ transactionId: id, releaseMinor: 0 }], reasonCode: 'NOT_SHOWN', merchantText: text, internalText: 'fits' },
  approval: { approve: true },
  bank_desk: { result: 'confirmed', evidence: 'letter of 3 November' },
  bank_desk_approval: { approve: false, why: 'the letter is unsigned' },
  treasury_approval: { approve: true },
  release_repair: { action: 'retry', why: 'the core is back' },
};

describe('what completing a task takes', () => {
  it.each(taskKinds)('%s', (kind) => {
    expect(taskResultBody.safeParse({ kind, ...good[kind] }).success).toBe(true);
    expect(taskResultBody.safeParse({ kind, ...good[kind], surprise: 1 }).success).toBe(false);
  });

  it('reads amounts as minor units', () => {
    expect(taskResultBody.parse({ kind: 'risk_review', ...good.risk_review, items: [{ transactionId: id, releaseMinor: 1_812_000 }] })).toMatchObject({ items: [{ releaseMinor: 1_812_000n }] });
  });

  it.each([
    [{ kind: 'approval', approve: false }, 'why'],
    [{ kind: 'bank_desk_approval', approve: false, why: null }, 'why'],
    [{ kind: 'treasury_approval', approve: false }, 'why'],
    [{ kind: 'risk_review', ...good.risk_review, items: [{ transactionId: id, releaseMinor: -1 }] }, 'items.0.releaseMinor'],
    [{ kind: 'risk_review', ...good.risk_review, merchantText: { en: 'only English' } }, 'merchantText.zh'],
    [{ kind: 'completeness_check', documents: [{ documentId: id, verdict: 'rejected' }] }, 'documents.0.code'],
    [{ kind: 'field_inspection', ...good.field_inspection, particulars: { terminalSerial: 'N9', location: 'x', photoDocumentIds: [] } }, 'particulars.photoDocumentIds'],
    // What compliance finds has no text for the merchant at all.
    [{ kind: 'compliance_review', ...good.compliance_review, merchantText: text }, 'merchantText'],
    [{ kind: 'compliance_review', ...good.compliance_review, verdict: 'secured' }, 'verdict'],
    [{ kind: 'nap' }, 'kind'],
  ])('refuses %j at %s', (body, field) => {
    const parsed = taskResultBody.safeParse(body);
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(field);
  });
});
