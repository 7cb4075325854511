import { instantFromMs, type Instant, type Outcome, type Stage, type WaitKind, type WaitParty } from '@thaw/domain';
import { addCase, onlyOpen, type CaseFilter } from './case-conditions';
import { Conditions, type Place, type Queries } from './conditions';
import { countUpTo, type Counted } from './counted';

export interface AppealLine {
  readonly id: string;
  readonly freezeOrderId: string;
  readonly merchantId: string;
  readonly merchantNo: string;
  readonly level: 1 | 2;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly reasonCode: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly wait: { readonly kind: WaitKind; readonly party: WaitParty; readonly since: Instant; readonly dueAt: Instant } | null;
}

interface Row {
  readonly id: string;
  readonly freezeOrderId: string;
  readonly merchantId: string;
  readonly merchantNo: string;
  readonly level: 1 | 2;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly reasonCode: string;
  readonly amountMinor: string;
  readonly currency: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly kind: WaitKind | null;
  readonly party: WaitParty | null;
  readonly since: Date | null;
  readonly dueAt: Date | null;
}

/** Closed appeals are due never: they come after all open ones. The expression is that of the index `appeal_by_turn`. */
const everyAppealsTurn = "coalesce(a.due_at, 'infinity'::timestamptz)";

function conditionsOf(filter: CaseFilter): Conditions {
  const conditions = new Conditions();
  addCase(conditions, filter);
  if (onlyOpen(filter)) conditions.add('a.closed_at IS NULL');
  return conditions;
}

/** Appeals by due instant, then id; one row more than `limit` when there are more. */
export async function listAppeals(source: Queries, filter: CaseFilter, after: Place | null, limit: number): Promise<readonly AppealLine[]> {
  const conditions = conditionsOf(filter);
  // Whatever ended has no turn among others that ended.
  const turn = onlyOpen(filter) ? 'a.due_at' : everyAppealsTurn;
  const order = filter.outcome === null ? `${turn}, a.id` : 'a.id';
  if (after !== null && filter.outcome !== null) conditions.add('a.id > ?::uuid', after.id);
  else if (after !== null) conditions.add(`(${turn}, a.id) > (?::timestamptz, ?::uuid)`, after.at, after.id);
  const rows = await source.query<Row[]>(
    `SELECT a.id, a.freeze_order_id AS "freezeOrderId", a.merchant_id AS "merchantId", m.merchant_no AS "merchantNo", a.level, a.stage, a.outcome,
       a.reason_code AS "reasonCode", a.amount_minor AS "amountMinor", a.currency, a.opened_at AS "openedAt", a.closed_at AS "closedAt",
       w.kind, w.party, w.since, w.due_at AS "dueAt"
     FROM (SELECT a.* FROM appeal a ${conditions.where} ORDER BY ${order} LIMIT ${conditions.bind(limit + 1)}) a
     JOIN merchant m ON m.id = a.merchant_id LEFT JOIN wait w ON w.id = a.live_wait_id ORDER BY ${order}`,
    conditions.values,
  );
  return rows.map(lineOf);
}

export async function countAppeals(source: Queries, filter: CaseFilter): Promise<Counted> {
  return countUpTo(source, 'appeal a', conditionsOf(filter), filter.stage === 'closed' && filter.outcome === null ? `${everyAppealsTurn}, a.id` : undefined);
}

function lineOf({ kind, party, since, dueAt, ...row }: Row): AppealLine {
  const waits = kind !== null && party !== null && since !== null && dueAt !== null;
  return {
    ...row,
    amountMinor: BigInt(row.amountMinor),
    openedAt: instantFromMs(row.openedAt.getTime()),
    closedAt: row.closedAt && instantFromMs(row.closedAt.getTime()),
    wait: waits ? { kind, party, since: instantFromMs(since.getTime()), dueAt: instantFromMs(dueAt.getTime()) } : null,
  };
}

/** Whose an appeal is and for which reason; null when there is none. */
export async function whatAppealIsAbout(source: Queries, appealId: string): Promise<{ readonly merchantId: string; readonly reasonCode: string } | null> {
  const sql = 'SELECT merchant_id AS "merchantId", reason_code AS "reasonCode" FROM appeal WHERE id = $1';
  const [row] = await source.query<{ readonly merchantId: string; readonly reasonCode: string }[]>(sql, [appealId]);
  return row ?? null;
}
