import type { Instant } from '../kernel/instant';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { FileContents } from './file-contents';

/** What is taken of one file, for one line and of one merchant. */
export interface FileLimits {
  /** Pages of one PDF. */
  readonly mostPages: number;
  /** Width times height of one image. */
  readonly mostPixels: number;
  /** Files for one line of the checklist, those turned down left out. */
  readonly mostPerLine: number;
  /** Files of one merchant within an hour, over all its appeals. */
  readonly mostPerMerchantHour: number;
}

/** What a merchant handed in within the last hour, as it was read beside the lock: the limit may be passed by as many as come at once. */
export interface RecentPapers {
  readonly count: number;
  /** When the oldest of them came; null when there is none. */
  readonly oldestAt: Instant | null;
}

export const recentForMs = 3_600_000;

/** Whether there are too many of them; null when there are not. */
export function tooMany(limits: FileLimits, requirementCode: string, onLine: number, recent: RecentPapers | undefined, asOf: Instant): Refusal | null {
  if (onLine >= limits.mostPerLine) return refusal('too_many_documents_for_line', { field: 'requirementCode', particulars: { requirementCode, limit: limits.mostPerLine } });
  if (recent === undefined || recent.count < limits.mostPerMerchantHour) return null;
  const freeAtMs = Date.parse(recent.oldestAt ?? asOf) + recentForMs;
  return refusal('too_many_documents_this_hour', { particulars: { limit: limits.mostPerMerchantHour, retryAfterSeconds: Math.max(1, Math.ceil((freeAtMs - Date.parse(asOf)) / 1_000)) } });
}

/** Whether one file is too much by itself; null when it is not. */
export function tooMuch(limits: FileLimits, { pages, pixels }: FileContents): Refusal | null {
  if (pages !== null && pages > limits.mostPages) return refusal('too_many_pages', { field: 'file', particulars: { pages, limit: limits.mostPages } });
  if (pixels !== null && pixels > limits.mostPixels) return refusal('too_many_pixels', { field: 'file', particulars: { pixels, limit: limits.mostPixels } });
  return null;
}
