import type { DataSource } from 'typeorm';
import { instantFromMs, type ExpiryAction, type Instant, type Mark, type Stage, type WaitKind, type WaitParty } from '@thaw/domain';
import { Conditions, type Place } from './conditions';

export interface WaitFilter {
  readonly party: WaitParty | null;
  readonly kind: WaitKind | null;
  readonly overdue: boolean | null;
  readonly asOf: Instant;
}

export interface WaitLine {
  readonly id: string;
  readonly appealId: string;
  readonly merchantId: string;
  readonly merchantNo: string;
  readonly stage: Stage;
  readonly kind: WaitKind;
  readonly party: WaitParty;
  readonly since: Instant;
  readonly dueAt: Instant;
  readonly onExpiry: ExpiryAction;
  readonly marks: readonly Mark[];
  /** Who works on it; null when nobody has claimed the task, or there is none. */
  readonly holder: string | null;
  readonly amountMinor: bigint;
  readonly currency: string;
}

/** Frozen funds of one age, in days since the freeze was imposed; `toDays` is null for the last. */
export interface AgeBucket {
  readonly fromDays: number;
  readonly toDays: number | null;
  readonly currency: string;
  readonly count: number;
  readonly amountMinor: bigint;
}

/** First days of the buckets people watch: 0–2, 3–7, 8–15, 16–30, then over 30, 90, 180 and 365. */
export const ageBucketStarts = [0, 3, 8, 16, 31, 91, 181, 366] as const;

type Row = Omit<WaitLine, 'since' | 'dueAt' | 'amountMinor'> & { readonly since: Date; readonly dueAt: Date; readonly amountMinor: string };

function conditionsOf(filter: WaitFilter): Conditions {
  const conditions = new Conditions();
  conditions.add('w.ended_at IS NULL');
  if (filter.party !== null) conditions.add('w.party = ?', filter.party);
  if (filter.kind !== null) conditions.add('w.kind = ?', filter.kind);
  if (filter.overdue === true) conditions.add('w.due_at < ?', filter.asOf);
  if (filter.overdue === false) conditions.add('w.due_at >= ?', filter.asOf);
  return conditions;
}

/** Live waits by due instant, then id; one row more than `limit` when there are more. */
export async function listWaits(source: DataSource, filter: WaitFilter, after: Place | null, limit: number): Promise<readonly WaitLine[]> {
  const conditions = conditionsOf(filter);
  if (after !== null) conditions.add('(w.due_at, w.id) > (?::timestamptz, ?::uuid)', after.at, after.id);
  const asOf = conditions.bind(filter.asOf);
  const rows = await source.query<Row[]>(
    `SELECT w.id, w.appeal_id AS "appealId", a.merchant_id AS "merchantId", m.merchant_no AS "merchantNo", a.stage, w.kind, w.party, w.since, w.due_at AS "dueAt",
       w.on_expiry AS "onExpiry", w.marks, CASE WHEN t.status = 'claimed' AND t.lease_until > ${asOf}::timestamptz THEN t.claimed_by END AS holder,
       a.amount_minor AS "amountMinor", a.currency
     FROM wait w JOIN appeal a ON a.id = w.appeal_id JOIN merchant m ON m.id = a.merchant_id LEFT JOIN task t ON t.id = w.task_id
     ${conditions.where} ORDER BY w.due_at, w.id LIMIT ${conditions.bind(limit + 1)}`,
    conditions.values,
  );
  return rows.map((row) => ({
    ...row,
    since: instantFromMs(row.since.getTime()),
    dueAt: instantFromMs(row.dueAt.getTime()),
    amountMinor: BigInt(row.amountMinor),
  }));
}

/** The same waits by the age of their freeze: how many, and how much is still held. Ages that do not occur are left out. */
export async function countWaitsByAge(source: DataSource, filter: WaitFilter): Promise<readonly AgeBucket[]> {
  const conditions = conditionsOf(filter);
  const asOf = conditions.bind(filter.asOf);
  const starts = conditions.bind(ageBucketStarts);
  const rows = await source.query<{ readonly bucket: number; readonly currency: string; readonly count: string; readonly amountMinor: string }[]>(
    `SELECT width_bucket(floor(extract(epoch FROM ${asOf}::timestamptz - o.imposed_at) / 86400)::float8, ${starts}::float8[]) AS bucket, o.currency,
       count(*) AS count, sum(held.amount) AS "amountMinor"
     FROM wait w JOIN appeal a ON a.id = w.appeal_id JOIN freeze_order o ON o.id = a.freeze_order_id
     CROSS JOIN LATERAL (SELECT coalesce(sum(b.remaining_minor + b.reserved_minor + b.pending_minor), 0) AS amount
       FROM frozen_transaction t JOIN ledger_balance b ON b.frozen_transaction_id = t.id WHERE t.freeze_order_id = o.id) held
     ${conditions.where} GROUP BY bucket, o.currency ORDER BY bucket, o.currency`,
    conditions.values,
  );
  return rows.map(({ bucket, currency, count, amountMinor }) => {
    const index = Math.max(bucket, 1) - 1;
    const next = ageBucketStarts[index + 1];
    return { fromDays: ageBucketStarts[index] ?? 0, toDays: next === undefined ? null : next - 1, currency, count: Number(count), amountMinor: BigInt(amountMinor) };
  });
}
