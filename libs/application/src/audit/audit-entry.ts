import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Instant } from '@thaw/domain';
import type { Json } from '../pipeline/json';

/** One line of a case's history: what happened, who did it, under which request. Chained to the one before by its hash. */
export interface AuditEntry {
  /** `appeal/{id}`, `freeze_order/{id}`, `merchant/{id}`, `conflict/{id}`, `warning/{id}`, `penalty/{id}`, `policy/{id}` or `releases_halt/{id}`: a chain for each, so that commits of different cases do not queue. */
  readonly stream: string;
  /** 1, 2, 3… without gaps within a stream. */
  readonly seq: number;
  readonly at: Instant;
  readonly actorId: string;
  readonly requestId: string;
  readonly type: string;
  readonly payload: Json;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly prevHash: string;
  /** Hex SHA-256 over the canonical JSON (RFC 8785) of everything above. */
  readonly hash: string;
}

export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

export const emptyHead: AuditHead = { seq: 0, hash: '0'.repeat(64) };

export type NewAuditEntry = Pick<AuditEntry, 'at' | 'actorId' | 'requestId' | 'type' | 'payload'>;

/** Appends entries to a chain. */
export function chain(stream: string, head: AuditHead, entries: readonly NewAuditEntry[]): readonly AuditEntry[] {
  const chained: AuditEntry[] = [];
  let { seq, hash: prevHash } = head;
  for (const entry of entries) {
    seq += 1;
    const body = { stream, seq, at: entry.at, actorId: entry.actorId, requestId: entry.requestId, type: entry.type, payload: entry.payload, prevHash };
    const hash = hashOf(body);
    chained.push({ ...body, hash });
    prevHash = hash;
  }
  return chained;
}

function hashOf(body: Omit<AuditEntry, 'hash'>): string {
  const text = canonicalize(body);
  if (text === undefined) throw new TypeError('an audit entry must be JSON');
  return createHash('sha256').update(text).digest('hex');
}

/** The first entry that is not what was written: altered, missing, moved, or cut off at the end; null when the chain is whole. */
export function firstBadEntry(stream: string, entries: readonly AuditEntry[], head: AuditHead): { readonly seq: number; readonly fault: 'altered' | 'missing' | 'unlinked' } | null {
  let expected = emptyHead;
  for (const entry of entries) {
    const seq = expected.seq + 1;
    if (entry.seq !== seq) return { seq, fault: 'missing' };
    if (entry.prevHash !== expected.hash) return { seq, fault: 'unlinked' };
    const { hash, ...body } = entry;
    if (entry.stream !== stream || hashOf(body) !== hash) return { seq, fault: 'altered' };
    expected = { seq, hash };
  }
  if (expected.seq < head.seq) return { seq: expected.seq + 1, fault: 'missing' };
  return expected.hash === head.hash ? null : { seq: expected.seq, fault: 'altered' };
}
