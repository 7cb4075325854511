import { instantFromMs, type ExpiryAction, type Instant, type Mark, type Stage, type WaitKind, type WaitParty } from '@thaw/domain';
import { addCase, type CaseFilter } from './case-conditions';
import { Conditions, leaseRuns, type Place, type Queries } from './conditions';
import { countUpTo, type Counted } from './counted';

export interface WaitLine {
  readonly id: string;
  readonly appealId: string;
  readonly merchantId: string;
  readonly merchantNo: string;
  readonly stage: Stage;
  readonly reasonCode: string;
  readonly kind: WaitKind;
  readonly party: WaitParty;
  readonly since: Instant;
  readonly dueAt: Instant;
  readonly onExpiry: ExpiryAction;
  readonly marks: readonly Mark[];
  /** How far up the ladder the case is. */
  readonly escalationLevel: number;
  /** Who works on it; null when nobody has claimed the task, or there is none. */
  readonly holder: string | null;
  readonly amountMinor: bigint;
  /** What is held now of the order contested. */
  readonly heldMinor: bigint;
  readonly currency: string;
  readonly frozenAt: Instant;
}

type Row = Omit<WaitLine, 'since' | 'dueAt' | 'frozenAt' | 'amountMinor' | 'heldMinor'> & {
  readonly since: Date;
  readonly dueAt: Date;
  readonly frozenAt: Date;
  readonly amountMinor: string;
  readonly heldMinor: string;
};

function conditionsOf(filter: CaseFilter): Conditions {
  const conditions = new Conditions();
  conditions.add('a.closed_at IS NULL');
  addCase(conditions, filter, true);
  return conditions;
}

/** Live waits by due instant, then appeal; one row more than `limit` when there are more. Each open appeal has exactly one. */
export async function listWaits(source: Queries, filter: CaseFilter, after: Place | null, limit: number): Promise<readonly WaitLine[]> {
  const conditions = conditionsOf(filter);
  if (after !== null) conditions.add('(a.due_at, a.id) > (?::timestamptz, ?::uuid)', after.at, after.id);
  const asOf = conditions.bind(filter.asOf);
  const rows = await source.query<Row[]>(
    `SELECT w.id, a.id AS "appealId", a.merchant_id AS "merchantId", m.merchant_no AS "merchantNo", a.stage, a.reason_code AS "reasonCode", w.kind, w.party, w.since, w.due_at AS "dueAt",
       w.on_expiry AS "onExpiry", w.marks, a.escalation_level AS "escalationLevel", CASE WHEN ${leaseRuns(asOf)} THEN t.claimed_by END AS holder,
       a.amount_minor AS "amountMinor", a.held_minor AS "heldMinor", a.currency, a.imposed_at AS "frozenAt"
     FROM (SELECT a.* FROM appeal a ${conditions.where} ORDER BY a.due_at, a.id LIMIT ${conditions.bind(limit + 1)}) a
     JOIN wait w ON w.id = a.live_wait_id JOIN merchant m ON m.id = a.merchant_id LEFT JOIN task t ON t.id = w.task_id ORDER BY a.due_at, a.id`,
    conditions.values,
  );
  return rows.map((row) => ({
    ...row,
    since: instantFromMs(row.since.getTime()),
    dueAt: instantFromMs(row.dueAt.getTime()),
    frozenAt: instantFromMs(row.frozenAt.getTime()),
    amountMinor: BigInt(row.amountMinor),
    heldMinor: BigInt(row.heldMinor),
  }));
}

export async function countWaits(source: Queries, filter: CaseFilter): Promise<Counted> {
  return countUpTo(source, 'appeal a', conditionsOf(filter), filter.route === null ? undefined : 'a.due_at, a.id');
}
