import type { DataSource } from 'typeorm';
import { instantFromMs, type Instant, type Role, type Stage, type TaskKind, type TaskStatus } from '@thaw/domain';
import { interestHoldsAt } from '../write/interests';
import { Conditions, type Place } from './conditions';

export interface TaskFilter {
  readonly kind: TaskKind | null;
  /** Null lists the live ones: open and claimed. */
  readonly status: TaskStatus | null;
  /** Only what this person holds. */
  readonly heldBy: string | null;
  /** Whose interests are looked at. */
  readonly readerId: string;
  readonly asOf: Instant;
  readonly after: Place | null;
  readonly limit: number;
}

export interface TaskLine {
  readonly id: string;
  readonly appealId: string;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  readonly roles: readonly Role[];
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  /** Who holds it at `asOf`; null when nobody does or the lease has run out. */
  readonly holder: string | null;
  readonly leaseUntil: Instant | null;
  readonly merchantId: string;
  readonly merchantNo: string;
  readonly stage: Stage;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly reasonCode: string;
  /** Whether the reader has an interest in the merchant, and so may not take it. */
  readonly conflictOfInterest: boolean;
}

type Row = Omit<TaskLine, 'openedAt' | 'dueAt' | 'leaseUntil' | 'amountMinor'> & {
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly leaseUntil: Date | null;
  readonly amountMinor: string;
};

const live = `t.status IN ('open', 'claimed')`;

/** Tasks by due instant, then id; one row more than `limit` when there are more. A claim whose lease has run out is told as open. */
export async function listTasks(source: DataSource, filter: TaskFilter): Promise<readonly TaskLine[]> {
  const conditions = new Conditions();
  const asOf = conditions.bind(filter.asOf);
  const held = `(t.status = 'claimed' AND t.lease_until > ${asOf}::timestamptz)`;
  conditions.add(statusTerm(filter.status, held));
  if (filter.kind !== null) conditions.add('t.kind = ?', filter.kind);
  if (filter.heldBy !== null) conditions.add(`${held} AND t.claimed_by = ?`, filter.heldBy);
  if (filter.after !== null) conditions.add('(t.due_at, t.id) > (?::timestamptz, ?::uuid)', filter.after.at, filter.after.id);
  const rows = await source.query<Row[]>(
    `SELECT t.id, t.appeal_id AS "appealId", t.kind, CASE WHEN t.status = 'claimed' AND NOT ${held} THEN 'open' ELSE t.status END AS status, t.roles,
       t.opened_at AS "openedAt", t.due_at AS "dueAt", CASE WHEN ${held} THEN t.claimed_by END AS holder, CASE WHEN ${held} THEN t.lease_until END AS "leaseUntil",
       a.merchant_id AS "merchantId", m.merchant_no AS "merchantNo", a.stage, a.amount_minor AS "amountMinor", a.currency, a.reason_code AS "reasonCode",
       EXISTS (SELECT 1 FROM conflict_of_interest c WHERE c.merchant_id = a.merchant_id AND c.person_id = ${conditions.bind(filter.readerId)} AND ${interestHoldsAt(asOf)}) AS "conflictOfInterest"
     FROM task t JOIN appeal a ON a.id = t.appeal_id JOIN merchant m ON m.id = a.merchant_id
     ${conditions.where} ORDER BY t.due_at, t.id LIMIT ${conditions.bind(filter.limit + 1)}`,
    conditions.values,
  );
  return rows.map((row) => ({
    ...row,
    openedAt: instantFromMs(row.openedAt.getTime()),
    dueAt: instantFromMs(row.dueAt.getTime()),
    leaseUntil: row.leaseUntil && instantFromMs(row.leaseUntil.getTime()),
    amountMinor: BigInt(row.amountMinor),
  }));
}

function statusTerm(status: TaskStatus | null, held: string): string {
  switch (status) {
    case null:
      return live;
    case 'open':
      return `${live} AND NOT ${held}`;
    case 'claimed':
      return held;
    case 'done':
      return `t.status = 'done'`;
    case 'cancelled':
      return `t.status = 'cancelled'`;
  }
}
