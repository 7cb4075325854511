import { FileMissingError, FileSealBrokenError, FileUnscannableError, ScannerUnavailableError } from '@thaw/application';
import type { SetAsideReason } from '@thaw/persistence';
import { backOffMs } from '../pause';

/** What it means for a paper that something came to nothing. */
export interface Setback {
  readonly why: SetAsideReason;
  /** When it is tried again, milliseconds from now. */
  readonly againInMs: number;
  /** What colleagues are alarmed by; null when nothing is known to be wrong with the file. */
  readonly alarm: string | null;
}

const alarms = { file_missing: 'document_missing', seal_broken: 'document_damaged', not_scannable: 'document_unscannable' } as const satisfies Partial<Record<SetAsideReason, string>>;

/** A file that is put back in its place is not waited for much longer than it took to find it. */
const fileAgain = { firstMs: 30_000, longestMs: 30 * 60_000 };
/** At first the paper only waits behind the others: whatever was away is mostly back soon. */
const unfinishedAgain = { firstMs: 30_000, longestMs: 5 * 60_000 };

/**
 * What an error says of the paper it came with; null when it says nothing of any. An error that nobody knows may be the paper's doing, so
 * that the paper must not be the first of the next round as well.
 *
 * @param failures how often it came to nothing by now, this time included
 */
export function setbackOf(error: unknown, failures: number): Setback | null {
  if (error instanceof ScannerUnavailableError) return null;
  const fault = fileFaultOf(error);
  if (fault === null) return { why: 'unfinished', againInMs: backOffMs(failures - 1, unfinishedAgain.firstMs, unfinishedAgain.longestMs), alarm: null };
  return { why: fault, againInMs: backOffMs(failures, fileAgain.firstMs, fileAgain.longestMs), alarm: alarms[fault] };
}

function fileFaultOf(error: unknown): keyof typeof alarms | null {
  if (error instanceof FileMissingError) return 'file_missing';
  if (error instanceof FileSealBrokenError) return 'seal_broken';
  return error instanceof FileUnscannableError ? 'not_scannable' : null;
}
