import type { EntityManager } from 'typeorm';
import { chain, emptyHead, type AuditHead, type NewAuditEntry } from '@thaw/application';
import { AuditHeadRow } from '../entities/pipeline.entities';

/** Entries and the chain's new head in one statement. */
const appendSql = `
WITH appended AS (
  INSERT INTO audit_entry (stream, seq, at, actor_id, request_id, type, payload, prev_hash, hash)
  SELECT e.stream, e.seq, e.at, e."actorId", e."requestId", e.type, e.payload, e."prevHash", e.hash
  FROM jsonb_to_recordset($1::jsonb) AS e(stream text, seq integer, at timestamptz, "actorId" text, "requestId" text, type text, payload jsonb, "prevHash" text, hash text)
)
INSERT INTO audit_head (stream, seq, hash) VALUES ($2, $3, $4)
ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`;

/** Appends entries to a stream's chain. The stream's case is locked, so nobody else appends meanwhile. */
export async function appendAudit(manager: EntityManager, stream: string, isNew: boolean, entries: readonly NewAuditEntry[]): Promise<void> {
  const head: AuditHead = isNew ? emptyHead : ((await manager.findOneBy(AuditHeadRow, { stream })) ?? emptyHead);
  const chained = chain(stream, head, entries);
  const last = chained.at(-1);
  if (last !== undefined) await manager.query(appendSql, [JSON.stringify(chained), stream, last.seq, last.hash]);
}
