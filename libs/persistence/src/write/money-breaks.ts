import { fromJson } from '@thaw/application';
import { instantFromMs, type Correction, type MoneyBreak } from '@thaw/domain';
import type { Batch } from './batch';

type Amounts = 'oursMinor' | 'theirsMinor';
type Instants = 'openedAt' | 'seenAt' | 'endedAt' | 'proposedAt';

export interface MoneyBreakRow extends Omit<MoneyBreak, Amounts | Instants> {
  readonly oursMinor: string;
  readonly theirsMinor: string;
  readonly openedAt: Date;
  readonly seenAt: Date;
  readonly endedAt: Date | null;
  readonly proposedAt: Date | null;
}

export const moneyBreakColumns = `b.id, b.class, b.subject, b.order_id AS "orderId", b.appeal_id AS "appealId", b.day_on::text AS "dayOn", b.currency, b.ours_minor::text AS "oursMinor",
  b.theirs_minor::text AS "theirsMinor", b.evidence, b.state, b.opened_at AS "openedAt", b.seen_at AS "seenAt", b.ended_at AS "endedAt", b.proposed_by AS "proposedBy",
  b.proposed_at AS "proposedAt", b.why, b.approved_by AS "approvedBy"`;

export function moneyBreakFrom(row: MoneyBreakRow): MoneyBreak {
  const at = (date: Date | null) => date && instantFromMs(date.getTime());
  return {
    ...row, oursMinor: BigInt(row.oursMinor), theirsMinor: BigInt(row.theirsMinor), openedAt: instantFromMs(row.openedAt.getTime()), seenAt: instantFromMs(row.seenAt.getTime()),
    endedAt: at(row.endedAt), proposedAt: at(row.proposedAt),
  };
}

export function insertBreak(batch: Batch, one: MoneyBreak): void {
  batch.add(
    `INSERT INTO money_break (id, class, subject, order_id, appeal_id, day_on, currency, ours_minor, theirs_minor, evidence, state, opened_at, seen_at)
     VALUES ($1::uuid, $2, $3, $4, $5::uuid, $6::date, $7, $8::bigint, $9::bigint, $10::jsonb, 'open', $11::timestamptz, $12::timestamptz)`,
    [one.id, one.class, one.subject, one.orderId, one.appealId, one.dayOn, one.currency, one.oursMinor.toString(), one.theirsMinor.toString(), JSON.stringify(one.evidence), one.openedAt, one.seenAt],
  );
}

export function updateBreak(batch: Batch, one: MoneyBreak): void {
  batch.addFirst(
    `UPDATE money_break SET currency = $2, ours_minor = $3::bigint, theirs_minor = $4::bigint, evidence = $5::jsonb, appeal_id = $6::uuid, state = $7, seen_at = $8::timestamptz,
       ended_at = $9::timestamptz, proposed_by = $10, proposed_at = $11::timestamptz, why = $12, approved_by = $13 WHERE id = $1::uuid`,
    [
      one.id, one.currency, one.oursMinor.toString(), one.theirsMinor.toString(), JSON.stringify(one.evidence), one.appealId, one.state, one.seenAt, one.endedAt,
      one.proposedBy, one.proposedAt, one.why, one.approvedBy,
    ],
  );
}

export const correctionColumns = `c.id, c.break_id AS "breakId", c.order_id AS "orderId", c.currency, c.debit, c.credit, c.amount_minor::text AS "amountMinor", c.reverses, c.at, c.proposed_by AS "proposedBy",
  c.approved_by AS "approvedBy"`;

export function correctionFrom(row: object & { readonly at: Date }): Correction {
  return { ...fromJson<Omit<Correction, 'at'>>({ ...row, at: null }), at: instantFromMs(row.at.getTime()) };
}

export function bookCorrection(batch: Batch, one: Correction): void {
  batch.add(
    `INSERT INTO money_correction (id, break_id, order_id, currency, debit, credit, amount_minor, reverses, at, proposed_by, approved_by)
     VALUES ($1::uuid, $2::uuid, $3, $4, $5, $6, $7::bigint, $8::uuid, $9::timestamptz, $10, $11)`,
    [one.id, one.breakId, one.orderId, one.currency, one.debit, one.credit, one.amountMinor.toString(), one.reverses, one.at, one.proposedBy, one.approvedBy],
  );
}
