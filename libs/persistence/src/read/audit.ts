import type { DataSource } from 'typeorm';
import { emptyHead, firstBadEntry, type AuditEntry, type AuditHead, type Json } from '@thaw/application';
import { AuditEntryRow, AuditHeadRow } from '../entities/pipeline.entities';

/** A stream's chain as stored, oldest first, and where it should end. */
export async function auditChain(source: DataSource, stream: string): Promise<{ readonly entries: readonly AuditEntry[]; readonly head: AuditHead }> {
  return source.transaction('REPEATABLE READ', async (manager) => {
    const entries = await manager.find(AuditEntryRow, { where: { stream }, order: { seq: 'ASC' } });
    const head = await manager.findOneBy(AuditHeadRow, { stream });
    return { entries: entries.map((row) => ({ ...row, payload: row.payload as Json })), head: head === null ? emptyHead : { seq: head.seq, hash: head.hash } };
  });
}

/** Whether a stream's audit trail is what was written; names the first bad entry otherwise. Null for a stream that never was. */
export async function verifyAudit(source: DataSource, stream: string): Promise<{ readonly entries: number; readonly firstBad: ReturnType<typeof firstBadEntry> } | null> {
  const { entries, head } = await auditChain(source, stream);
  if (entries.length === 0 && head === emptyHead) return null;
  return { entries: entries.length, firstBad: firstBadEntry(stream, entries, head) };
}
