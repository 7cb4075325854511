import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { refusal } from '../refusal-catalogue';
import type { Policy } from '../policy/policy';
import type { CopyState } from './copy-state';
import type { Document } from './document';
import type { ScanState } from './scan-state';

/** The scanner's word on a quarantined paper. Said twice, the second time changes nothing. */
export function recordScan(flow: Flow, { documentId, verdict }: AppealCommandOf<'recordScan'>): Step {
  const document = flow.appeal.documents.find((one) => one.id === documentId);
  if (document === undefined) return refusal('document_not_found');
  if (document.scan !== 'quarantined') return null;
  flow.emit({ type: 'DocumentScanned', documentId, verdict });
  if (verdict === 'refused' && document.status === 'uploaded') flow.emit({ type: 'DocumentRejected', documentId, code: 'UNSAFE_FILE', note: null });
  return null;
}

/** The copy that people are shown lies there, or cannot be made: then the paper cannot be read by anybody. Said twice, the second time changes nothing. */
export function recordCopy(flow: Flow, { documentId, copy }: AppealCommandOf<'recordCopy'>): Step {
  const document = flow.appeal.documents.find((one) => one.id === documentId);
  if (document === undefined) return refusal('document_not_found');
  // Two workers may have drawn the same copy: the second one's file is named by nothing, and its maker is told to take it away.
  if (document.copy !== 'pending') return refusal('document_copied');
  if (copy !== null) {
    flow.emit({ type: 'DocumentCopied', documentId, ...copy });
    return null;
  }
  flow.emit({ type: 'DocumentNotCopied', documentId });
  if (document.status === 'uploaded') flow.emit({ type: 'DocumentRejected', documentId, code: 'ILLEGIBLE', note: null });
  return null;
}

/** Why a paper may not be opened; null when it may. */
export function whyNotOpened(scan: ScanState, copy: CopyState, policy: Pick<Policy, 'files'>): WhyNotOpened | null {
  switch (scan) {
    case 'clean':
      return whyNotShown(copy);
    case 'quarantined':
      return 'document_quarantined';
    case 'refused':
      return 'document_unsafe';
    case 'not_scanned':
      return policy.files?.openUnscanned === false ? 'document_not_scanned' : whyNotShown(copy);
  }
}

type WhyNotOpened = 'document_quarantined' | 'document_unsafe' | 'document_not_scanned' | 'document_being_copied' | 'document_illegible';

function whyNotShown(copy: CopyState): WhyNotOpened | null {
  switch (copy) {
    case 'none':
    case 'made':
      return null;
    case 'pending':
      return 'document_being_copied';
    case 'failed':
      return 'document_illegible';
  }
}

/** Papers that a verdict accepts although nobody can have opened them: they wait for the scanner, or for the copy that people are shown. */
export function acceptedUnseen(documents: readonly Document[], acceptedIds: readonly string[]): readonly string[] {
  return documents.filter((document) => (document.scan === 'quarantined' || document.copy === 'pending') && acceptedIds.includes(document.id)).map((document) => document.id);
}
