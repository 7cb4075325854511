import type { DataSource } from 'typeorm';
import { emptyHead, firstBadEntry, type AuditEntry, type AuditHead, type Json } from '@thaw/application';
import { instantFromMs, type Instant } from '@thaw/domain';
import { AuditEntryRow, AuditHeadRow } from '../entities/pipeline.entities';

/** A stream's chain as stored, oldest first, and where it should end; both read at one moment. */
export async function readAuditStream(source: DataSource, stream: string): Promise<{ readonly entries: readonly AuditEntry[]; readonly head: AuditHead | null }> {
  return source.transaction('REPEATABLE READ', async (manager) => {
    const entries = await manager.find(AuditEntryRow, { where: { stream }, order: { seq: 'ASC' } });
    const head = await manager.findOneBy(AuditHeadRow, { stream });
    return { entries: entries.map((row) => ({ ...row, payload: row.payload as Json })), head: head && { seq: head.seq, hash: head.hash } };
  });
}

/** What happened last in a stream, and when; null for a stream that never was. */
export async function lastFactOf(source: DataSource, stream: string): Promise<{ readonly type: string; readonly at: Instant } | null> {
  const [row] = await source.query<{ type: string; at: Date }[]>(`SELECT type, at FROM audit_entry WHERE stream = $1 AND type NOT IN ('FieldRevealed', 'RevealRefused') ORDER BY seq DESC LIMIT 1`, [stream]);
  return row === undefined ? null : { type: row.type, at: instantFromMs(row.at.getTime()) };
}

export interface AuditVerdict {
  readonly entries: number;
  /** The first entry that is not what was written; null when the chain is whole. */
  readonly firstBad: ReturnType<typeof firstBadEntry>;
}

/** Whether a stream's audit trail is what was written. Null for a stream that never was. */
export async function verifyAudit(source: DataSource, stream: string): Promise<AuditVerdict | null> {
  const { entries, head } = await readAuditStream(source, stream);
  if (entries.length === 0 && head === null) return null;
  // Entries without a head: somebody took the head away, so the chain counts as broken at its end.
  return { entries: entries.length, firstBad: firstBadEntry(stream, entries, head ?? emptyHead) };
}
