import type { EntityManager } from 'typeorm';
import { instantFromMs, type ConflictOfInterest, type DeclaredInterest, type Instant } from '@thaw/domain';
import type { ColumnSealer } from '../sealing';
import type { Batch } from './batch';
import { runPrepared } from './prepared';

export interface InterestRow {
  readonly id: string;
  readonly personId: string;
  readonly merchantId: string;
  readonly reasonSealed: string;
  readonly fromAt: Date;
  readonly untilAt: Date | null;
  readonly declaredBy: string;
  readonly declaredAt: Date;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
}

export const interestColumns = `c.id, c.person_id AS "personId", c.merchant_id AS "merchantId", c.reason_encrypted AS "reasonSealed", c.from_at AS "fromAt", c.until_at AS "untilAt",
  c.declared_by AS "declaredBy", c.declared_at AS "declaredAt", c.ended_by AS "endedBy", c.ended_at AS "endedAt"`;

/** Whether an interest holds at the instant bound to this placeholder. */
export function interestHoldsAt(placeholder: string): string {
  return `c.ended_at IS NULL AND c.from_at <= ${placeholder}::timestamptz AND (c.until_at IS NULL OR c.until_at > ${placeholder}::timestamptz)`;
}

const conflictsSql = `SELECT c.person_id AS "personId", c.merchant_id AS "merchantId" FROM conflict_of_interest c WHERE c.merchant_id = $1 AND ${interestHoldsAt('$2')}`;

/** Who has an interest in a merchant at an instant. */
export async function conflictsWith(manager: EntityManager, merchantId: string, asOf: Instant): Promise<readonly ConflictOfInterest[]> {
  return runPrepared<ConflictOfInterest>(manager, conflictsSql, [merchantId, asOf]);
}

export async function lockInterest(manager: EntityManager, sealer: ColumnSealer, id: string): Promise<DeclaredInterest | null> {
  const [row] = await manager.query<InterestRow[]>(`SELECT ${interestColumns} FROM conflict_of_interest c WHERE c.id = $1 FOR UPDATE`, [id]);
  return row === undefined ? null : interestOf(row, sealer);
}

export function interestOf({ reasonSealed, ...row }: InterestRow, sealer: Pick<ColumnSealer, 'decrypt'>): DeclaredInterest {
  const at = (date: Date | null) => date && instantFromMs(date.getTime());
  return {
    ...row,
    reason: sealer.decrypt(reasonSealed, `conflict_of_interest.reason:${row.id}`),
    fromAt: instantFromMs(row.fromAt.getTime()),
    untilAt: at(row.untilAt),
    declaredAt: instantFromMs(row.declaredAt.getTime()),
    endedAt: at(row.endedAt),
  };
}

export function writeInterest(batch: Batch, sealer: ColumnSealer, before: DeclaredInterest | null, after: DeclaredInterest): void {
  if (before !== null) {
    batch.add('UPDATE conflict_of_interest SET ended_by = $2, ended_at = $3::timestamptz WHERE id = $1::uuid', [after.id, after.endedBy, after.endedAt]);
    return;
  }
  const { id, personId, merchantId, reason, fromAt, untilAt, declaredBy, declaredAt } = after;
  batch.add(
    `INSERT INTO conflict_of_interest (id, person_id, merchant_id, reason_encrypted, from_at, until_at, declared_by, declared_at)
     VALUES ($1::uuid, $2, $3::uuid, $4, $5::timestamptz, $6::timestamptz, $7, $8::timestamptz)`,
    [id, personId, merchantId, sealer.encrypt(reason, `conflict_of_interest.reason:${id}`), fromAt, untilAt, declaredBy, declaredAt],
  );
}
