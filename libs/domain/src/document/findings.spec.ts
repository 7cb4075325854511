import fc from 'fast-check';
import { instant } from '../kernel/instant';
import type { ClaimKind, ClaimMark } from './claims';
import type { Document } from './document';
import { notLookedInto } from './file-contents';
import { findingTexts, findingCodes } from './finding-texts';
import { findingsOf } from './findings';
import type { DocumentStatus, MerchantType, Requirement } from './requirement';

const line = (code: string, more: Partial<Requirement> = {}): Requirement => ({ code, level: 'R', group: null, title: { en: code, zh: code }, hint: { en: '', zh: '' }, sealed: false, ...more });
const checklist = [line('business_licence', { expires: true }), line('account_proof'), line('statement'), line('terminal_photo'), line('agent_identity', { about: 'somebody_else' })];

let count = 0;
function paper(requirementCode: string, stated: Partial<Record<ClaimKind, string | Partial<ClaimMark>>>, more: Partial<Document> = {}): Document {
  count += 1;
  const claims = Object.fromEntries(Object.entries(stated).map(([kind, value]) => [kind, { fingerprint: 'same', wellFormed: true, matchesRecord: null, ...(typeof value === 'string' ? { fingerprint: value } : value) }]));
  return {
    id: `d${String(count)}`, requirementCode, status: 'uploaded', rejection: null, sha256: `s${String(count)}`, sizeBytes: 1, mediaType: 'application/pdf', storageKey: 'k', fileName: 'f',
    uploadedBy: 'a', uploadedAt: asOf, decidedBy: null, decidedAt: null, round: 1, alternativeReason: null, expiresOn: null, scan: 'not_scanned', scannedAt: null, contents: notLookedInto,
    copy: 'none', copyKey: null, copySha256: null, copySizeBytes: null, copiedAt: null, ...more, claims,
  };
}

const asOf = instant('2026-11-24T02:00:00.000Z');
const found = (documents: readonly Document[], merchantType: MerchantType = '03') => findingsOf({ checklist, documents }, { merchantType }, { compareClaims: true }, asOf);
const codes = (documents: readonly Document[], merchantType: MerchantType = '03') => found(documents, merchantType).map((one) => one.code);

describe('findings across papers', () => {
  it.each([
    ['businessName', 'BUSINESS_NAME_DIFFERS'], ['personName', 'PERSON_NAME_DIFFERS'], ['licenceNumber', 'LICENCE_NUMBER_DIFFERS'], ['idNumber', 'ID_NUMBER_DIFFERS'],
    ['accountTail', 'ACCOUNT_DIFFERS'], ['terminalSerial', 'TERMINAL_SERIAL_DIFFERS'], ['accountHolder', 'ACCOUNT_HOLDER_DIFFERS'],
  ] as const)('name the papers whose %s differs', (kind, code) => {
    const papers = [paper('business_licence', { [kind]: 'x' }), paper('statement', {}), paper('account_proof', { [kind]: 'y' })];
    expect(found(papers)).toMatchObject([{ code, documentIds: [papers[0]?.id, papers[2]?.id], text: findingTexts[code].text }]);
    expect(codes([paper('business_licence', { [kind]: 'x' }), paper('account_proof', { [kind]: 'x' })])).toEqual([]);
  });

  it('say when the account is in another’s name: an owner’s is right for a sole trader, not for an enterprise', () => {
    const papers = [paper('business_licence', { businessName: 'firm', personName: 'tan' }), paper('account_proof', { accountHolder: 'tan' })];
    expect(codes(papers, '03')).toEqual([]);
    expect(codes(papers, '02')).toEqual(['ACCOUNT_IN_ANOTHER_NAME']);
    expect(codes([paper('account_proof', { accountHolder: 'tan' })], '02')).toEqual([]);
  });

  it('compare with the record, and look at check digits, dates and sameness', () => {
    expect(codes([paper('account_proof', { accountHolder: { matchesRecord: false }, accountTail: { matchesRecord: false }, businessName: { matchesRecord: false } })])).toEqual([
      'BUSINESS_NAME_NOT_ON_RECORD', 'ACCOUNT_HOLDER_NOT_ON_RECORD', 'ACCOUNT_NOT_ON_RECORD',
    ]);
    expect(codes([paper('business_licence', { licenceNumber: { wellFormed: false }, idNumber: { wellFormed: false }, cardNumber: { wellFormed: false } })])).toEqual([
      'LICENCE_NUMBER_MALFORMED', 'ID_NUMBER_MALFORMED', 'CARD_NUMBER_MALFORMED',
    ]);
    expect(codes([paper('business_licence', {}, { expiresOn: '2026-11-23' })])).toEqual(['PAPER_EXPIRED']);
    expect(codes([paper('business_licence', {}, { expiresOn: '2026-11-24' }), paper('statement', {}, { expiresOn: '2020-01-01' })])).toEqual([]);
    expect(codes([paper('business_licence', {}, { contents: { ...notLookedInto, pages: 0 } }), paper('statement', {}, { contents: { ...notLookedInto, pages: 2, carriesFiles: true } })])).toEqual(['PAPER_WITHOUT_PAGES', 'FILE_CARRIES_FILES']);
    expect(codes([paper('statement', {}, { sha256: 's' }), paper('account_proof', {}, { sha256: 's' })])).toEqual(['SAME_FILE_TWICE']);
  });

  it('leave out papers about somebody else, and papers that were turned down', () => {
    expect(codes([paper('business_licence', { personName: 'tan' }), paper('agent_identity', { personName: 'lin', idNumber: 'x' })])).toEqual([]);
    expect(codes([paper('business_licence', { personName: 'tan' }), paper('statement', { personName: 'lin' }, { status: 'rejected' })])).toEqual([]);
    expect(codes([paper('agent_identity', { idNumber: { wellFormed: false } })])).toEqual(['ID_NUMBER_MALFORMED']);
  });

  it('are none under a policy that compares nothing', () => {
    expect(findingsOf({ checklist, documents: [paper('business_licence', { licenceNumber: { wellFormed: false } })] }, { merchantType: '02' }, {}, asOf)).toEqual([]);
  });
});

const mark = fc.record({ fingerprint: fc.constantFrom('x', 'y', 'z'), wellFormed: fc.boolean(), matchesRecord: fc.constantFrom(true, false, null) });
const anyPaper = fc.record({
  code: fc.constantFrom(...checklist.map((one) => one.code)), status: fc.constantFrom<DocumentStatus>('uploaded', 'accepted', 'rejected'), sha256: fc.constantFrom('1', '2', '3', '4', '5'),
  claims: fc.dictionary(fc.constantFrom<ClaimKind>('businessName', 'personName', 'licenceNumber', 'accountHolder', 'accountTail', 'terminalSerial', 'idNumber', 'cardNumber'), mark),
  expiresOn: fc.constantFrom(null, '2026-11-23', '2026-11-24'),
}).map(({ code, claims, ...more }) => paper(code, claims, more));

describe('findings over any papers', () => {
  it('do not depend on the order, name papers that are there, and vanish with what was turned down', () => {
    fc.assert(fc.property(fc.array(anyPaper, { maxLength: 7 }), fc.constantFrom<MerchantType>('01', '02', '03', '04'), (papers, type) => {
      const there = found(papers, type);
      const key = (all: typeof there) => all.map((one) => `${one.code} ${[...one.documentIds].sort().join()}`).sort();
      expect(key(found([...papers].reverse(), type))).toEqual(key(there));
      for (const { code, documentIds } of there) {
        expect(findingCodes).toContain(code);
        expect(documentIds.length).toBeGreaterThan(0);
        expect(documentIds.every((id) => papers.some((one) => one.id === id && one.status !== 'rejected'))).toBe(true);
      }
      expect(key(found(papers.filter((one) => one.status !== 'rejected'), type))).toEqual(key(there));
      expect(found(papers.map((one) => ({ ...one, status: 'rejected' as const })), type)).toEqual([]);
    }), { numRuns: 500 });
  });

  it('of a difference are there exactly when two papers of the merchant differ', () => {
    fc.assert(fc.property(fc.array(anyPaper, { maxLength: 6 }), (papers) => {
      const own = papers.filter((one) => one.status !== 'rejected' && one.requirementCode !== 'agent_identity').flatMap((one) => one.claims.licenceNumber?.fingerprint ?? []);
      expect(codes(papers).includes('LICENCE_NUMBER_DIFFERS')).toBe(own.some((value) => value !== own[0]));
    }), { numRuns: 500 });
  });

  it('are said in both languages', () => {
    expect(findingCodes.filter((code) => !/\p{Script=Han}/u.test(findingTexts[code].text.zh) || /\p{Script=Han}/u.test(findingTexts[code].text.en))).toEqual([]);
  });
});
