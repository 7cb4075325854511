import type { EntityManager } from 'typeorm';
import { chain, emptyHead, type AuditHead, type NewAuditEntry } from '@thaw/application';
import type { Batch } from './batch';
import { runPrepared } from './prepared';

const entriesSql = `
INSERT INTO audit_entry (stream, seq, at, actor_id, request_id, type, payload, prev_hash, hash, merchant_id, freeze_order_id)
SELECT e.stream, e.seq, e.at, e."actorId", e."requestId", e.type, e.payload, e."prevHash", e.hash, $2::uuid, $3::uuid
FROM jsonb_to_recordset($1::jsonb) AS e(stream text, seq integer, at timestamptz, "actorId" text, "requestId" text, type text, payload jsonb, "prevHash" text, hash text)
ORDER BY e.seq`;

const headSql = `
INSERT INTO audit_head (stream, seq, hash) VALUES ($1, $2::integer, $3)
ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`;

/** Whose entries they are: who is told of them. Entries that name no merchant are for colleagues only. */
export interface AuditOwner {
  readonly merchantId: string;
  readonly freezeOrderId: string | null;
}

/** Appends entries to a stream's chain. The stream's case is locked, so nobody else appends meanwhile. */
export function appendAudit(batch: Batch, stream: string, head: AuditHead, entries: readonly NewAuditEntry[], owner: AuditOwner | null = null): void {
  const chained = chain(stream, head, entries);
  const last = chained.at(-1);
  if (last === undefined) return;
  batch.add(entriesSql, [JSON.stringify(chained), owner?.merchantId ?? null, owner?.freezeOrderId ?? null]);
  batch.add(headSql, [stream, last.seq, last.hash]);
  batch.ahead.push(...chained);
}

/** Where a stream's chain ends now. */
export async function auditHead(manager: EntityManager, stream: string): Promise<AuditHead> {
  const [head] = await runPrepared<AuditHead>(manager, 'SELECT seq, hash FROM audit_head WHERE stream = $1', [stream]);
  return head ?? emptyHead;
}

/** The same, held until the transaction ends: for streams whose entries no lock of a case puts in order. */
export async function lockedHead(manager: EntityManager, stream: string): Promise<AuditHead> {
  await manager.query('INSERT INTO audit_head (stream, seq, hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [stream, emptyHead.seq, emptyHead.hash]);
  const [head] = await manager.query<AuditHead[]>('SELECT seq, hash FROM audit_head WHERE stream = $1 FOR UPDATE', [stream]);
  return head ?? emptyHead;
}
