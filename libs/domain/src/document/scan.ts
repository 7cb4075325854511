import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { refusal } from '../refusal-catalogue';
import type { Policy } from '../policy/policy';
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

/** Why a paper may not be opened; null when it may. */
export function whyNotOpened(scan: ScanState, policy: Pick<Policy, 'files'>): 'document_quarantined' | 'document_unsafe' | 'document_not_scanned' | null {
  switch (scan) {
    case 'clean':
      return null;
    case 'quarantined':
      return 'document_quarantined';
    case 'refused':
      return 'document_unsafe';
    case 'not_scanned':
      return policy.files?.openUnscanned === false ? 'document_not_scanned' : null;
  }
}

/** Papers that a verdict accepts although no scanner has said they are safe. */
export function acceptedUnseen(documents: readonly Document[], acceptedIds: readonly string[]): readonly string[] {
  return documents.filter((document) => document.scan === 'quarantined' && acceptedIds.includes(document.id)).map((document) => document.id);
}
