import type { Instant } from '../kernel/instant';
import type { ClaimMarks } from './claims';
import type { CopyState } from './copy-state';
import type { FileContents } from './file-contents';
import type { ScanState } from './scan-state';
import type { DocumentStatus, RejectionCode } from './requirement';

/** One file handed in for one line of the checklist. */
export interface Document {
  readonly id: string;
  readonly requirementCode: string;
  readonly status: DocumentStatus;
  readonly rejection: { readonly code: RejectionCode; readonly note: string | null } | null;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly storageKey: string;
  /** The uploader's own name for the file: shown, never used as a path. */
  readonly fileName: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly round: number;
  /** For a paper handed in instead of another: why, as its uploader signed for it. */
  readonly alternativeReason: string | null;
  /** What the uploader says the paper states; the values themselves are kept sealed elsewhere. */
  readonly claims: ClaimMarks;
  /** Until when the paper is valid, a local date; null when nobody has said. */
  readonly expiresOn: string | null;
  readonly scan: ScanState;
  readonly scannedAt: Instant | null;
  readonly contents: FileContents;
  /** The file itself stays as it came, under `storageKey` and `sha256`; of the copy that people are shown, this is the same. */
  readonly copy: CopyState;
  readonly copyKey: string | null;
  readonly copySha256: string | null;
  readonly copySizeBytes: number | null;
  readonly copiedAt: Instant | null;
}
