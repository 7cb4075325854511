import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { toJson } from '@thaw/application';
import { instantFromMs, type Policy } from '@thaw/domain';
import { appendAudit, auditHead } from './write/audit-writer';
import { Batch } from './write/batch';

/** What ships with the code counts as written by it and approved by whoever runs the migration. */
const insertSql = `
INSERT INTO policy_version (id, version, effective_from, body, status, revision, authors, why, drafted_at, approved_by, approved_at)
SELECT $1, $2, $3::date, $4::jsonb, 'approved', 1, '{system:code}', 'shipped with the code', date_trunc('milliseconds', now()), 'system:migration', date_trunc('milliseconds', now())
WHERE NOT EXISTS (SELECT 1 FROM policy_version WHERE id = $1 AND (version = $2 OR (effective_from = $3::date AND status = 'approved')))`;

/**
 * Seeds the versions the code knows, and enters each in the policy's audit trail once. What is there already stays: an approved version is
 * never edited, and a day that people have given to a version of theirs keeps it.
 */
export async function seedPolicies(manager: EntityManager, seeds: readonly Policy[]): Promise<void> {
  for (const policy of seeds) {
    await manager.query(insertSql, [policy.id, policy.version, policy.effectiveFrom, JSON.stringify(toJson(policy))]);
  }
  for (const id of new Set(seeds.map((policy) => policy.id))) await enter(manager, id);
}

async function enter(manager: EntityManager, id: string): Promise<void> {
  const stream = `policy/${id}`;
  // Somebody may approve a version while a newer build migrates: one after the other.
  await manager.query('SELECT 1 FROM audit_head WHERE stream = $1 FOR UPDATE', [stream]);
  const missing = await manager.query<{ version: string; status: string; effectiveFrom: string; at: Date }[]>(
    `SELECT p.version, p.status, p.effective_from::text AS "effectiveFrom", p.approved_at AS at FROM policy_version p
     WHERE p.id = $1 AND p.approved_by = 'system:migration'
       AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.stream = $2 AND e.type = 'PolicySeeded' AND e.payload->>'version' = p.version)
     ORDER BY p.effective_from`,
    [id, stream],
  );
  if (missing.length === 0) return;
  const requestId = randomUUID();
  const entries = missing.map(({ at, ...facts }) => ({ type: 'PolicySeeded', at: instantFromMs(at.getTime()), actorId: 'system:migration', requestId, payload: toJson({ ...facts, sides: { before: null, after: { version: facts.version, status: facts.status } } }) }));
  const batch = new Batch(manager);
  appendAudit(batch, stream, await auditHead(manager, stream), entries);
  await batch.flush();
}
