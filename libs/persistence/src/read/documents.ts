import type { DataSource } from 'typeorm';

/** Where the bytes of one paper lie, and whose it is. */
export interface StoredDocument {
  readonly merchantId: string;
  readonly storageKey: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** A paper of an appeal; null when the appeal has no such paper. */
export async function readDocument(source: DataSource, appealId: string, documentId: string): Promise<StoredDocument | null> {
  const [row] = await source.query<(Omit<StoredDocument, 'sizeBytes'> & { readonly sizeBytes: string })[]>(
    `SELECT a.merchant_id AS "merchantId", d.storage_key AS "storageKey", d.media_type AS "mediaType", d.file_name AS "fileName", d.size_bytes AS "sizeBytes", d.sha256
     FROM document d JOIN appeal a ON a.id = d.appeal_id WHERE d.id = $1 AND d.appeal_id = $2`,
    [documentId, appealId],
  );
  return row === undefined ? null : { ...row, sizeBytes: Number(row.sizeBytes) };
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
