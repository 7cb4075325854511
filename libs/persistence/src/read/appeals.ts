import type { DataSource } from 'typeorm';
import { instantFromMs, type Instant, type Outcome, type Stage, type WaitKind, type WaitParty } from '@thaw/domain';
import { Conditions, type Place } from './conditions';

export interface AppealFilter {
  readonly stage: Stage | null;
  /** Reason codes of which the reader is told nothing: their cases under verification are found among those under review. */
  readonly untold: readonly string[];
  readonly waitingOn: WaitParty | null;
  /** Null sees every merchant's. */
  readonly merchantIds: readonly string[] | null;
  /** True: only those whose wait is past its due instant at `asOf`; false: only those that are not. */
  readonly overdue: boolean | null;
  readonly asOf: Instant;
  readonly after: Place | null;
  readonly limit: number;
}

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

/** Appeals by due instant, then id; one row more than `limit` when there are more. */
export async function listAppeals(source: DataSource, filter: AppealFilter): Promise<readonly AppealLine[]> {
  const conditions = new Conditions();
  addStage(conditions, filter);
  if (filter.merchantIds !== null) conditions.add('a.merchant_id = ANY(?::uuid[])', filter.merchantIds);
  if (filter.waitingOn !== null) conditions.add('a.waiting_on = ?', filter.waitingOn);
  if (filter.overdue === true) conditions.add('a.due_at < ?', filter.asOf);
  if (filter.overdue === false) conditions.add('(a.due_at IS NULL OR a.due_at >= ?)', filter.asOf);
  const onlyOpen = filter.waitingOn !== null || filter.overdue === true || (filter.stage !== null && filter.stage !== 'closed');
  if (onlyOpen) conditions.add('a.closed_at IS NULL');
  const turn = onlyOpen ? 'a.due_at' : everyAppealsTurn;
  if (filter.after !== null) conditions.add(`(${turn}, a.id) > (?::timestamptz, ?::uuid)`, filter.after.at, filter.after.id);
  const rows = await source.query<Row[]>(
    `SELECT a.id, a.freeze_order_id AS "freezeOrderId", a.merchant_id AS "merchantId", m.merchant_no AS "merchantNo", a.level, a.stage, a.outcome,
       a.reason_code AS "reasonCode", a.amount_minor AS "amountMinor", a.currency, a.opened_at AS "openedAt", a.closed_at AS "closedAt",
       w.kind, w.party, w.since, w.due_at AS "dueAt"
     FROM appeal a JOIN merchant m ON m.id = a.merchant_id LEFT JOIN wait w ON w.id = a.live_wait_id
     ${conditions.where} ORDER BY ${turn}, a.id LIMIT ${conditions.bind(filter.limit + 1)}`,
    conditions.values,
  );
  return rows.map(lineOf);
}

/** A filter must not find out what is not told: it goes by the stage as the reader sees it. */
function addStage(conditions: Conditions, { stage, untold }: AppealFilter): void {
  if (stage === null) return;
  if (stage === 'risk_review' && untold.length > 0) conditions.add(`a.stage IN ('risk_review', 'verification') AND (a.stage = 'risk_review' OR a.reason_code = ANY(?::text[]))`, untold);
  else if (stage === 'verification' && untold.length > 0) conditions.add(`a.stage = 'verification' AND a.reason_code <> ALL(?::text[])`, untold);
  else conditions.add('a.stage = ?', stage);
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
export async function whatAppealIsAbout(source: DataSource, appealId: string): Promise<{ readonly merchantId: string; readonly reasonCode: string } | null> {
  const sql = 'SELECT merchant_id AS "merchantId", reason_code AS "reasonCode" FROM appeal WHERE id = $1';
  const [row] = await source.query<{ readonly merchantId: string; readonly reasonCode: string }[]>(sql, [appealId]);
  return row ?? null;
}
