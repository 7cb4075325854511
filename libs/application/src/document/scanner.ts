import type { Readable } from 'node:stream';

/** What a scanner says of a file it was given whole. */
export type ScanVerdict = { readonly verdict: 'clean' } | { readonly verdict: 'refused'; readonly why: string };

export interface Scanner {
  /**
   * Scans a file. Only an answer given after the last byte was sent counts as clean: whatever was skipped, cut off or too large is
   * refused. Otherwise the file stays where it is: {@link ScannerUnavailableError} when nobody is there to scan it,
   * {@link ScanUnfinishedError} when the scanner took it and gave no answer to rely on, {@link FileUnscannableError} when it says that it
   * cannot scan this one. What is wrong with the bytes themselves comes as the error of their stream.
   */
  scan(bytes: Readable, sizeBytes: number): Promise<ScanVerdict>;
}

export class ScannerUnavailableError extends Error {
  override readonly name = 'ScannerUnavailableError';
}

/** The scanner's doing or the file's, nobody can tell: some files make a scanner hang or fall over. */
export class ScanUnfinishedError extends Error {
  override readonly name = 'ScanUnfinishedError';
}

export class FileUnscannableError extends Error {
  override readonly name = 'FileUnscannableError';
}
