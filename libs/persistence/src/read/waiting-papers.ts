import type { AllowedMediaType } from '@thaw/application';
import type { Instant } from '@thaw/domain';
import type { DataSource } from 'typeorm';

/** What is done with the file of a paper before people may open it. */
export type PaperDeed = 'scan' | 'copy';
export const paperDeeds = ['scan', 'copy'] as const satisfies readonly PaperDeed[];

/** A paper that waits for something to be done with its file. */
export interface WaitingPaper {
  readonly appealId: string;
  readonly documentId: string;
  readonly storageKey: string;
  /** How often it came to nothing before. */
  readonly setbacks: number;
}

/** A paper that waits for the scanner. */
export interface Quarantined extends WaitingPaper {
  readonly sizeBytes: number;
}

/** An image of which no copy was drawn yet. */
export interface Uncopied extends WaitingPaper {
  readonly mediaType: AllowedMediaType;
  readonly pixels: number;
}

/** Papers of closed appeals stay where they are: nobody opens them, and nothing hangs on them. */
const waitsFor = {
  scan: `d.scan = 'quarantined' AND a.closed_at IS NULL`,
  copy: `d.copy = 'pending' AND d.scan IN ('clean', 'not_scanned') AND a.closed_at IS NULL`,
} as const satisfies Record<PaperDeed, string>;

/** Those whose turn it is: by when they came, or by when one that came to nothing may be tried again, so that it waits behind the others. */
const inTurn = (deed: PaperDeed, columns: string): string =>
  `SELECT d.appeal_id AS "appealId", d.id AS "documentId", d.storage_key AS "storageKey", coalesce(s.failures, 0) AS setbacks, ${columns}
   FROM document d JOIN appeal a ON a.id = d.appeal_id LEFT JOIN paper_set_aside s ON s.document_id = d.id AND s.deed = '${deed}'
   WHERE ${waitsFor[deed]} AND (s.next_try_at IS NULL OR s.next_try_at <= $1::timestamptz)
   ORDER BY coalesce(s.next_try_at, d.uploaded_at), d.id LIMIT $2`;

/** Papers in quarantine whose turn it is. */
export async function readQuarantined(source: DataSource, asOf: Instant, limit: number): Promise<readonly Quarantined[]> {
  const rows = await source.query<(Omit<Quarantined, 'sizeBytes'> & { readonly sizeBytes: string })[]>(inTurn('scan', 'd.size_bytes AS "sizeBytes"'), [asOf, limit]);
  return rows.map((row) => ({ ...row, sizeBytes: Number(row.sizeBytes) }));
}

/** Images whose turn it is, once the scanner has let them through or where there is none. */
export async function readUncopied(source: DataSource, asOf: Instant, limit: number): Promise<readonly Uncopied[]> {
  return source.query<Uncopied[]>(inTurn('copy', `d.media_type AS "mediaType", coalesce((d.contents ->> 'pixels')::float, 0) AS pixels`), [asOf, limit]);
}

/** Papers that wait for one deed, counted. */
export interface PaperFigures {
  readonly deed: PaperDeed;
  /** How long the oldest has waited, seconds; 0 when none waits. */
  readonly oldestSeconds: number;
  /** How many of them came to nothing before, by why at last. */
  readonly setAside: readonly { readonly why: string; readonly count: number }[];
}

/** Of papers nobody has given a verdict on yet: once one is turned down, nobody waits for its file. */
export async function paperFigures(source: DataSource, asOf: Instant): Promise<readonly PaperFigures[]> {
  return Promise.all(paperDeeds.map(async (deed) => {
    const rows = await source.query<{ readonly why: string | null; readonly count: number; readonly oldestSeconds: number }[]>(
      `SELECT s.why, count(*)::int AS count, greatest(0, extract(epoch FROM $1::timestamptz - min(coalesce(d.scanned_at, d.uploaded_at))))::float AS "oldestSeconds"
       FROM document d JOIN appeal a ON a.id = d.appeal_id LEFT JOIN paper_set_aside s ON s.document_id = d.id AND s.deed = '${deed}'
       WHERE ${waitsFor[deed]} AND d.status = 'uploaded' GROUP BY s.why`,
      [asOf],
    );
    const setAside = rows.flatMap(({ why, count }) => (why === null ? [] : [{ why, count }]));
    return { deed, oldestSeconds: Math.max(0, ...rows.map((row) => row.oldestSeconds)), setAside };
  }));
}
