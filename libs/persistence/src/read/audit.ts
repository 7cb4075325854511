import type { DataSource } from 'typeorm';
import type { AuditEntry, AuditHead } from '@thaw/application';
import { instantFromMs } from '@thaw/domain';

export interface AuditStream {
  readonly entries: readonly AuditEntry[];
  /** Where the chain says it ends; null when there is no such stream. */
  readonly head: AuditHead | null;
}

type Row = Omit<AuditEntry, 'at'> & { readonly at: Date; readonly headSeq: number | null; readonly headHash: string | null };

/** A whole stream with its head, read in one statement so that an entry written meanwhile is in both or in neither. */
export async function readAuditStream(source: DataSource, stream: string): Promise<AuditStream> {
  const rows = await source.query<(Row | (Pick<Row, 'headSeq' | 'headHash'> & { readonly seq: null }))[]>(
    `SELECT e.stream, e.seq, e.at, e.actor_id AS "actorId", e.request_id AS "requestId", e.type, e.payload, e.prev_hash AS "prevHash", e.hash,
       h.seq AS "headSeq", h.hash AS "headHash"
     FROM (SELECT * FROM audit_entry WHERE stream = $1) e FULL JOIN (SELECT * FROM audit_head WHERE stream = $1) h ON h.stream = e.stream
     ORDER BY e.seq`,
    [stream],
  );
  const [first] = rows;
  const head = first === undefined || first.headSeq === null || first.headHash === null ? null : { seq: first.headSeq, hash: first.headHash };
  const entries = rows.flatMap((row): AuditEntry[] => {
    if (row.seq === null) return [];
    const { at, headSeq: _seq, headHash: _hash, ...entry } = row;
    return [{ ...entry, at: instantFromMs(at.getTime()) }];
  });
  return { entries, head };
}
