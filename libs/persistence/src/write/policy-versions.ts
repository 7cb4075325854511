import type { EntityManager } from 'typeorm';
import { fromJson, toJson } from '@thaw/application';
import { instantFromMs, type Instant, type Policy, type PolicyStatus, type PolicyVersion, type PolicyVersionHead } from '@thaw/domain';
import type { Batch } from './batch';

interface Row {
  readonly id: string;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly body?: unknown;
  readonly status: PolicyStatus;
  readonly revision: number;
  readonly authors: readonly string[];
  readonly why: string;
  readonly draftedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnWhy: string | null;
}

const columns = `id, version, effective_from::text AS "effectiveFrom", status, revision, authors, why, drafted_at AS "draftedAt", approved_by AS "approvedBy",
  approved_at AS "approvedAt", withdrawn_by AS "withdrawnBy", withdrawn_at AS "withdrawnAt", withdrawn_why AS "withdrawnWhy"`;

/** All versions of a policy, or of every policy, newest first. */
export async function policyHeads(manager: EntityManager, id: string | null): Promise<readonly PolicyVersionHead[]> {
  const rows = await manager.query<Row[]>(`SELECT ${columns} FROM policy_version WHERE $1::text IS NULL OR id = $1 ORDER BY effective_from DESC, version DESC`, [id]);
  return rows.map(headOfRow);
}

export async function policyVersion(manager: EntityManager, id: string, version: string): Promise<PolicyVersion | null> {
  const [row] = await manager.query<Row[]>(`SELECT ${columns}, body FROM policy_version WHERE id = $1 AND version = $2`, [id, version]);
  if (row === undefined) return null;
  const { id: _, version: __, effectiveFrom: ___, ...head } = headOfRow(row);
  return { ...head, policy: fromJson<Policy>(row.body) };
}

/** Writes a version and where it stands; the database's trigger lets nothing through that was settled. */
export function writePolicyVersion(batch: Batch, { policy, ...version }: PolicyVersion): void {
  batch.add(
    `INSERT INTO policy_version (id, version, effective_from, body, status, revision, authors, why, drafted_at, approved_by, approved_at, withdrawn_by, withdrawn_at, withdrawn_why)
     VALUES ($1, $2, $3::date, $4::jsonb, 'drafted', $5::integer, $6::text[], $7, $8::timestamptz, NULL, NULL, NULL, NULL, NULL)
     ON CONFLICT (id, version) DO UPDATE SET effective_from = excluded.effective_from, body = excluded.body, status = $9, revision = excluded.revision,
       authors = excluded.authors, why = excluded.why, drafted_at = excluded.drafted_at, approved_by = $10::text, approved_at = $11::timestamptz,
       withdrawn_by = $12::text, withdrawn_at = $13::timestamptz, withdrawn_why = $14::text`,
    [
      policy.id, policy.version, policy.effectiveFrom, JSON.stringify(toJson(policy)), version.revision, version.authors, version.why, version.draftedAt, version.status,
      version.approvedBy, version.approvedAt, version.withdrawnBy, version.withdrawnAt, version.withdrawnWhy,
    ],
  );
}

function headOfRow({ body: _, ...row }: Row): PolicyVersionHead {
  return { ...row, draftedAt: instantOf(row.draftedAt), approvedAt: row.approvedAt && instantOf(row.approvedAt), withdrawnAt: row.withdrawnAt && instantOf(row.withdrawnAt) };
}

function instantOf(at: Date): Instant {
  return instantFromMs(at.getTime());
}
