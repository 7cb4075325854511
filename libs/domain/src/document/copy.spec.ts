import { instant } from '../kernel/instant';
import type { AppealCommand } from '../appeal/commands';
import type { Document } from './document';
import { housePolicy } from '../policy/house-policy';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { actor, CaseUnderTest, pcac12 } from '../testing/case-builder';
import { whyNotOpened } from './scan';

const agent = actor('agent', 'agent');
const system = actor('system:copies', 'system');
const drawn = { storageKey: 'copy', sha256: 'c', sizeBytes: 2 };

function opened(policy = wholeFieldPolicy): CaseUnderTest {
  const subject = new CaseUnderTest([1_000_000n], [0n], pcac12, '2026-11-24T02:00:00.000Z', policy);
  subject.give({ type: 'openAppeal', level: 1, statement: 's', transactionIds: null, amountMinor: null, filedByOther: false }, agent);
  return subject;
}

const photograph: AppealCommand = { type: 'receiveDocument', requirementCode: 'identity_card', sha256: 'a', sizeBytes: 1, mediaType: 'image/jpeg', storageKey: 'k', fileName: 'f' };

function handedIn(subject: CaseUnderTest, command = photograph): Document {
  expect(subject.give(command, agent)).toBeNull();
  return last(subject);
}

function last({ state }: CaseUnderTest): Document {
  const document = state.appeal?.documents.at(-1);
  if (document === undefined) throw new Error('no paper');
  return document;
}

describe('an image', () => {
  it('is opened by nobody before a copy was drawn of it, and keeps its own bytes and hash afterwards', () => {
    const subject = opened();
    const { id, copy, scan } = handedIn(subject);
    expect([copy, whyNotOpened(scan, copy, wholeFieldPolicy)]).toEqual(['pending', 'document_being_copied']);
    expect(subject.give({ type: 'recordCopy', documentId: id, copy: drawn }, system)).toBeNull();
    expect(last(subject)).toMatchObject({ status: 'uploaded', storageKey: 'k', sha256: 'a', copy: 'made', copyKey: 'copy', copySha256: 'c', copySizeBytes: 2, copiedAt: subject.now });
    expect(whyNotOpened('clean', 'made', wholeFieldPolicy)).toBeNull();
  });

  it('that cannot be drawn is turned down as one that nobody can read', () => {
    const subject = opened();
    const { id } = handedIn(subject);
    subject.give({ type: 'recordCopy', documentId: id, copy: null }, system);
    expect(last(subject)).toMatchObject({ status: 'rejected', rejection: { code: 'ILLEGIBLE' }, copy: 'failed', copyKey: null });
    expect(whyNotOpened('not_scanned', 'failed', wholeFieldPolicy)).toBe('document_illegible');
  });

  it('has one copy: the maker of a second one is told, and takes it away', () => {
    const subject = opened();
    const { id } = handedIn(subject);
    subject.give({ type: 'recordCopy', documentId: id, copy: drawn }, system);
    expect(subject.give({ type: 'recordCopy', documentId: id, copy: { ...drawn, storageKey: 'other' } }, system)).toMatchObject({ code: 'document_copied' });
    expect(last(subject).copyKey).toBe('copy');
  });

  it('is shown as it came under a policy that draws none, as every PDF is', () => {
    expect(handedIn(opened(housePolicy), { ...photograph, requirementCode: 'business_licence' }).copy).toBe('none');
    expect(handedIn(opened(), { ...photograph, mediaType: 'application/pdf' }).copy).toBe('none');
  });

  it('in quarantine says so first', () => {
    expect(whyNotOpened('quarantined', 'pending', wholeFieldPolicy)).toBe('document_quarantined');
    expect(whyNotOpened('refused', 'made', wholeFieldPolicy)).toBe('document_unsafe');
  });
});

describe('what is taken of files', () => {
  it.each([
    [{ pages: 301, pixels: null, carriesFiles: false }, 'too_many_pages'],
    [{ pages: null, pixels: 50_000_001, carriesFiles: false }, 'too_many_pixels'],
  ])('ends where the policy says (%j)', (contents, code) => {
    expect(opened().give({ ...photograph, contents }, agent)).toMatchObject({ code });
    expect(opened(housePolicy).give({ ...photograph, requirementCode: 'business_licence', contents }, agent)).toBeNull();
  });

  it('is so much for one line, not counting what was turned down', () => {
    const subject = opened();
    for (let i = 0; i < 30; i += 1) handedIn(subject);
    expect(subject.give(photograph, agent)).toMatchObject({ code: 'too_many_documents_for_line', particulars: { limit: 30 } });
    subject.give({ type: 'recordCopy', documentId: last(subject).id, copy: null }, system);
    expect(subject.give(photograph, agent)).toBeNull();
  });

  it('is so much of one merchant within an hour', () => {
    expect(opened().give({ ...photograph, recent: { count: 300, oldestAt: instant('2026-11-24T01:30:00.000Z') } }, agent)).toMatchObject({ code: 'too_many_documents_this_hour', particulars: { retryAfterSeconds: 1_800 } });
  });
});
