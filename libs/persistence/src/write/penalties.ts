import type { EntityManager } from 'typeorm';
import { emptyHead, type NewAuditEntry, type PenaltyTransaction } from '@thaw/application';
import { instantFromMs, type BilingualText, type Penalty, type PenaltyEntry, type PenaltyStatus } from '@thaw/domain';
import { appendAudit, auditHead } from './audit-writer';
import type { Batch } from './batch';

export interface PenaltyRow {
  readonly id: string;
  readonly merchantId: string;
  readonly freezeOrderId: string | null;
  readonly lineId: string;
  readonly policyVersion: string;
  readonly reasonCode: string;
  readonly currency: string;
  readonly basisMinor: string;
  readonly amountMinor: string;
  readonly merchantText: BilingualText;
  readonly internalText: string;
  readonly status: PenaltyStatus;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly why: string | null;
  readonly remedyUntilAt: Date | null;
}

export const penaltyColumns = `p.id, p.merchant_id AS "merchantId", p.freeze_order_id AS "freezeOrderId", p.line_id AS "lineId", p.policy_version AS "policyVersion", p.reason_code AS "reasonCode",
  p.currency, p.basis_minor AS "basisMinor", p.amount_minor AS "amountMinor", p.merchant_text AS "merchantText", p.internal_text AS "internalText", p.status,
  p.proposed_by AS "proposedBy", p.proposed_at AS "proposedAt", p.decided_by AS "decidedBy", p.decided_at AS "decidedAt", p.why, p.remedy_until_at AS "remedyUntilAt"`;

export function penaltyFrom(row: PenaltyRow): Penalty {
  const at = (date: Date | null) => date && instantFromMs(date.getTime());
  return {
    ...row, basisMinor: BigInt(row.basisMinor), amountMinor: BigInt(row.amountMinor), proposedAt: instantFromMs(row.proposedAt.getTime()), decidedAt: at(row.decidedAt),
    remedyUntilAt: at(row.remedyUntilAt),
  };
}

/** Penalties on PostgreSQL, within one transaction. */
export class PostgresPenalties implements PenaltyTransaction {
  constructor(private readonly manager: EntityManager, private readonly batch: Batch) {}

  async lock(id: string): Promise<Penalty | null> {
    const [row] = await this.manager.query<PenaltyRow[]>(`SELECT ${penaltyColumns} FROM penalty p WHERE p.id = $1 FOR UPDATE`, [id]);
    return row === undefined ? null : penaltyFrom(row);
  }

  async save(before: Penalty | null, after: Penalty, entry: PenaltyEntry | null, entries: readonly NewAuditEntry[]): Promise<void> {
    const stream = `penalty/${after.id}`;
    if (before === null) this.insert(after);
    else this.update(after);
    if (entry !== null) this.book(entry);
    appendAudit(this.batch, stream, before === null ? emptyHead : await auditHead(this.manager, stream), entries);
  }

  private insert(one: Penalty): void {
    this.batch.add(
      `INSERT INTO penalty (id, merchant_id, freeze_order_id, line_id, policy_version, reason_code, currency, basis_minor, amount_minor, merchant_text, internal_text, status, proposed_by, proposed_at)
       VALUES ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6, $7, $8::bigint, $9::bigint, $10::jsonb, $11, $12, $13, $14::timestamptz)`,
      [
        one.id, one.merchantId, one.freezeOrderId, one.lineId, one.policyVersion, one.reasonCode, one.currency, one.basisMinor.toString(), one.amountMinor.toString(),
        JSON.stringify(one.merchantText), one.internalText, one.status, one.proposedBy, one.proposedAt,
      ],
    );
  }

  private update({ id, status, proposedBy, proposedAt, decidedBy, decidedAt, why, remedyUntilAt }: Penalty): void {
    this.batch.add(
      `UPDATE penalty SET status = $2, proposed_by = $3, proposed_at = $4::timestamptz, decided_by = $5, decided_at = $6::timestamptz, why = $7, remedy_until_at = $8::timestamptz WHERE id = $1::uuid`,
      [id, status, proposedBy, proposedAt, decidedBy, decidedAt, why, remedyUntilAt],
    );
  }

  private book({ penaltyId, kind, amountMinor, currency, at, proposedBy, approvedBy }: PenaltyEntry): void {
    this.batch.add(
      'INSERT INTO penalty_entry (penalty_id, kind, amount_minor, currency, at, proposed_by, approved_by) VALUES ($1::uuid, $2, $3::bigint, $4, $5::timestamptz, $6, $7)',
      [penaltyId, kind, amountMinor.toString(), currency, at, proposedBy, approvedBy],
    );
  }
}
