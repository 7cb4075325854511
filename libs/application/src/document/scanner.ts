import type { Readable } from 'node:stream';

/** What a scanner says of a file it was given whole. */
export type ScanVerdict = { readonly verdict: 'clean' } | { readonly verdict: 'refused'; readonly why: string };

export interface Scanner {
  /**
   * Scans a file. Only an answer given after the last byte was sent counts as clean: whatever was skipped, cut off or too large is
   * refused. Throws {@link ScannerUnavailableError} when there is no answer to rely on; the file then stays where it is.
   */
  scan(bytes: Readable, sizeBytes: number): Promise<ScanVerdict>;
}

export class ScannerUnavailableError extends Error {
  override readonly name = 'ScannerUnavailableError';
}
