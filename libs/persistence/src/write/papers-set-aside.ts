import type { Instant } from '@thaw/domain';
import type { DataSource } from 'typeorm';
import type { PaperDeed } from '../read/waiting-papers';

/** Why something came to nothing: with the file, or at a time when nobody can say whose doing it was. */
export const setAsideReasons = ['file_missing', 'seal_broken', 'not_scannable', 'unfinished'] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** Remembers which papers are tried again later, so that they keep no other waiting. */
export class PapersSetAside {
  constructor(private readonly source: DataSource, private readonly deed: PaperDeed) {}

  /** @param failures how often it came to nothing by now: two workers that fail at the same paper have failed once */
  async put(documentId: string, failures: number, nextTryAt: Instant, why: SetAsideReason): Promise<void> {
    await this.source.query(
      `INSERT INTO paper_set_aside (document_id, deed, failures, next_try_at, why) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (document_id, deed) DO UPDATE SET failures = excluded.failures, next_try_at = excluded.next_try_at, why = excluded.why`,
      [documentId, this.deed, failures, nextTryAt, why],
    );
  }

  /** It is dealt with after all. */
  async forget(documentId: string): Promise<void> {
    await this.source.query('DELETE FROM paper_set_aside WHERE document_id = $1 AND deed = $2', [documentId, this.deed]);
  }
}
