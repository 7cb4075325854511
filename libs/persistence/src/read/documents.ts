import { instantFromMs, recentForMs, type CopyState, type Instant, type RecentPapers, type ScanState } from '@thaw/domain';
import type { DataSource } from 'typeorm';

/** Where the bytes of one paper lie, and whose it is. */
export interface StoredDocument {
  readonly merchantId: string;
  readonly storageKey: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly scan: ScanState;
  readonly copy: CopyState;
  readonly copyKey: string | null;
  readonly copySha256: string | null;
  readonly copySizeBytes: number | null;
  readonly policyId: string;
  readonly policyVersion: string;
}

/** A paper of an appeal; null when the appeal has no such paper. */
export async function readDocument(source: DataSource, appealId: string, documentId: string): Promise<StoredDocument | null> {
  const [row] = await source.query<(Omit<StoredDocument, 'sizeBytes' | 'copySizeBytes'> & { readonly sizeBytes: string; readonly copySizeBytes: string | null })[]>(
    `SELECT a.merchant_id AS "merchantId", d.storage_key AS "storageKey", d.media_type AS "mediaType", d.file_name AS "fileName", d.size_bytes AS "sizeBytes", d.sha256, d.scan,
       d.copy, d.copy_key AS "copyKey", d.copy_sha256 AS "copySha256", d.copy_size_bytes AS "copySizeBytes",
       a.policy_id AS "policyId", a.policy_version AS "policyVersion"
     FROM document d JOIN appeal a ON a.id = d.appeal_id WHERE d.id = $1 AND d.appeal_id = $2`,
    [documentId, appealId],
  );
  return row === undefined ? null : { ...row, sizeBytes: Number(row.sizeBytes), copySizeBytes: row.copySizeBytes === null ? null : Number(row.copySizeBytes) };
}

/** What a merchant has handed in within the last hour for appeals that are open. */
export async function recentPapers(source: DataSource, merchantId: string, asOf: Instant): Promise<RecentPapers> {
  const [row] = await source.query<{ readonly count: number; readonly oldestAt: Date | null }[]>(
    `SELECT count(*)::int AS count, min(d.uploaded_at) AS "oldestAt"
     FROM appeal a JOIN document d ON d.appeal_id = a.id WHERE a.merchant_id = $1 AND a.closed_at IS NULL AND d.uploaded_at > $2::timestamptz - make_interval(secs => $3)`,
    [merchantId, asOf, recentForMs / 1_000],
  );
  const oldestAt = row?.oldestAt ?? null;
  return { count: row?.count ?? 0, oldestAt: oldestAt === null ? null : instantFromMs(oldestAt.getTime()) };
}

/** A paper of an appeal whose very bytes were handed in for another appeal, and for which merchant. */
export interface FoundElsewhere {
  readonly documentId: string;
  readonly merchantId: string;
}

export async function documentsFoundElsewhere(source: DataSource, appealId: string): Promise<readonly FoundElsewhere[]> {
  return source.query<FoundElsewhere[]>(
    `SELECT DISTINCT d.id AS "documentId", a.merchant_id AS "merchantId"
     FROM document d JOIN document o ON o.sha256 = d.sha256 AND o.appeal_id <> d.appeal_id JOIN appeal a ON a.id = o.appeal_id
     WHERE d.appeal_id = $1 ORDER BY d.id`,
    [appealId],
  );
}

/** Of these files, those that no paper names, neither as what came nor as its copy. */
export async function unnamedAmong(source: DataSource, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const named = await source.query<{ readonly key: string }[]>('SELECT storage_key AS key FROM document WHERE storage_key = ANY($1) UNION ALL SELECT copy_key FROM document WHERE copy_key = ANY($1)', [keys]);
  const known = new Set(named.map(({ key }) => key));
  return keys.filter((key) => !known.has(key));
}
