import type { EntityManager } from 'typeorm';
import { fromJson } from '@thaw/application';
import {
  instantFromMs, latest, localDate, localDateOf, startOfDay,
  type AccountOfDay, type Books, type CoreLine, type DayWithoutStatement, type Horizon, type Instant, type OrderInBooks, type OrderOfCase, type StatementAlarm,
} from '@thaw/domain';

/** Statements that count: every day's, and the latest of a day that is not over, from where the days' end. */
const countingSql = `
counting AS (
  SELECT s.id, s.reference FROM settlement_statement s WHERE s.kind = 'final'
  UNION ALL
  (SELECT s.id, s.reference FROM settlement_statement s WHERE s.kind = 'interim' AND s.from_at >= coalesce((SELECT max(f.through_at) FROM settlement_statement f WHERE f.kind = 'final'), '-infinity')
   ORDER BY s.through_at DESC LIMIT 1)
)`;

/**
 * Orders of which the three books do not plainly agree, in one snapshot: case, ledger with its corrections, core. Everything there ever
 * was is compared, so that an entry changed years later is found as well.
 */
const ordersSql = `
WITH ${countingSql},
core AS (
  SELECT l.order_id, count(*) AS lines, sum(l.amount_minor) AS paid, min(l.currency) AS currency FROM statement_line l JOIN counting c ON c.id = l.statement_id GROUP BY l.order_id
),
booked AS (
  SELECT e.release_order_id::text AS order_id, sum(e.amount_minor) FILTER (WHERE e.kind = 'place') AS placed, sum(e.amount_minor) FILTER (WHERE e.kind LIKE 'post%') AS posted,
    sum(e.amount_minor) FILTER (WHERE e.kind = 'void') AS voided
  FROM ledger_entry e WHERE e.release_order_id IS NOT NULL GROUP BY e.release_order_id
),
corrected AS (SELECT order_id, sum(CASE WHEN debit = 'core' THEN -amount_minor ELSE amount_minor END) AS sum FROM money_correction GROUP BY order_id),
orders AS (SELECT id::text AS order_id, * FROM release_order)
SELECT coalesce(o.order_id, core.order_id, booked.order_id, corrected.order_id) AS "orderId",
  CASE WHEN o.id IS NULL THEN NULL ELSE jsonb_build_object('appealId', o.appeal_id, 'status', o.status, 'currency', o.currency, 'amountMinor', o.amount_minor::text, 'siblingPaid', EXISTS (
    SELECT 1 FROM release_order s WHERE s.appeal_id = o.appeal_id AND s.id <> o.id AND s.mandate_id = o.mandate_id AND s.purpose = o.purpose
      AND s.destination_reference IS NOT DISTINCT FROM o.destination_reference AND s.status = 'posted')) END AS "order",
  o.ended_at AS "endedAt",
  coalesce(booked.placed, 0)::text AS "placedMinor", coalesce(booked.posted, 0)::text AS "postedMinor", coalesce(booked.voided, 0)::text AS "voidedMinor",
  coalesce(corrected.sum, 0)::text AS "correctedMinor"
FROM orders o
FULL JOIN core ON core.order_id = o.order_id
FULL JOIN booked ON booked.order_id = coalesce(o.order_id, core.order_id)
FULL JOIN corrected ON corrected.order_id = coalesce(o.order_id, core.order_id, booked.order_id)
WHERE NOT coalesce(o.amount_minor = booked.placed AND coalesce(corrected.sum, 0) = 0 AND CASE o.status
  WHEN 'posted' THEN booked.posted = o.amount_minor AND booked.voided IS NULL AND core.lines = 1 AND core.paid = o.amount_minor AND core.currency = o.currency
  WHEN 'voided' THEN booked.voided = o.amount_minor AND booked.posted IS NULL AND core.lines IS NULL
  ELSE booked.posted IS NULL AND booked.voided IS NULL AND core.lines IS NULL END, false)`;

const linesSql = `
WITH ${countingSql}
SELECT l.order_id AS "orderId", l.core_reference AS "coreReference", l.currency, l.amount_minor::text AS "amountMinor", l.executed_at AS "executedAt", c.reference AS statement
FROM statement_line l JOIN counting c ON c.id = l.statement_id WHERE l.order_id = ANY ($1::text[]) ORDER BY l.executed_at, l.statement_id, l.line_no`;

const accountsSql = `
SELECT s.day_on::text AS "dayOn", a.account, a.currency, s.reference AS statement, a.opening_minor::text AS "openingMinor", a.closing_minor::text AS "closingMinor", a.paid_minor::text AS "paidMinor",
  (SELECT p.closing_minor::text FROM settlement_statement f JOIN statement_account p ON p.statement_id = f.id WHERE f.kind = 'final' AND f.day_on = s.day_on - 1 AND p.account = a.account) AS "closedBeforeMinor"
FROM settlement_statement s JOIN statement_account a ON a.statement_id = s.id WHERE s.kind = 'final' ORDER BY s.day_on, a.account`;

/** Days from the first order on, up to the day before `$1`, that have no statement. */
const daysSql = `
SELECT d::date::text AS "dayOn" FROM generate_series((SELECT (min(placed_at) AT TIME ZONE 'Asia/Shanghai')::date FROM release_order)::timestamp, $1::date - 1, interval '1 day') d
WHERE NOT EXISTS (SELECT 1 FROM settlement_statement s WHERE s.kind = 'final' AND s.day_on = d::date) ORDER BY d`;

const reachSql = `
SELECT (SELECT max(through_at) FROM settlement_statement WHERE kind = 'final') AS final,
  (SELECT through_at FROM settlement_statement WHERE kind = 'interim' ORDER BY through_at DESC LIMIT 1) AS interim,
  (SELECT from_at FROM settlement_statement WHERE kind = 'interim' ORDER BY through_at DESC LIMIT 1) AS "interimFrom"`;

interface OrderRow {
  readonly orderId: string;
  readonly order: unknown;
  readonly endedAt: Date | null;
  readonly placedMinor: string;
  readonly postedMinor: string;
  readonly voidedMinor: string;
  readonly correctedMinor: string;
}

interface LineRow extends Omit<CoreLine, 'amountMinor' | 'executedAt'> {
  readonly orderId: string;
  readonly amountMinor: string;
  readonly executedAt: Date;
}

export async function readBooks(manager: EntityManager, asOf: Instant): Promise<Books & Pick<Horizon, 'toldThrough'>> {
  const accounts = (await manager.query<unknown[]>(accountsSql)).map((row) => fromJson<AccountOfDay>(row));
  const alarms = await manager.query<StatementAlarm[]>('SELECT kind, day_on::text AS "dayOn", sha256 FROM statement_alarm ORDER BY at');
  const daysWithout = await readDaysWithout(manager, asOf);
  return { orders: await readOrders(manager), accounts, alarms, daysWithout, toldThrough: await readReach(manager, daysWithout) };
}

/** Days that are over and have no statement, oldest first. */
export async function readDaysWithout(manager: EntityManager, asOf: Instant): Promise<readonly DayWithoutStatement[]> {
  const rows = await manager.query<{ dayOn: string }[]>(daysSql, [localDateOf(asOf)]);
  return rows.map(({ dayOn }) => ({ dayOn, endedAt: instantFromMs(Date.parse(startOfDay(localDate(dayOn))) + 86_400_000) }));
}

async function readOrders(manager: EntityManager): Promise<readonly OrderInBooks[]> {
  const rows = await manager.query<OrderRow[]>(ordersSql);
  if (rows.length === 0) return [];
  const lines = new Map<string, CoreLine[]>();
  for (const { orderId, amountMinor, executedAt, ...line } of await manager.query<LineRow[]>(linesSql, [rows.map((row) => row.orderId)])) {
    lines.set(orderId, [...(lines.get(orderId) ?? []), { ...line, amountMinor: BigInt(amountMinor), executedAt: instantFromMs(executedAt.getTime()) }]);
  }
  return rows.map(({ orderId, order, endedAt, placedMinor, postedMinor, voidedMinor, correctedMinor }) => ({
    orderId,
    order: order === null ? null : { ...fromJson<Omit<OrderOfCase, 'endedAt'>>(order), endedAt: endedAt && instantFromMs(endedAt.getTime()) },
    ledger: { placedMinor: BigInt(placedMinor), postedMinor: BigInt(postedMinor), voidedMinor: BigInt(voidedMinor) },
    core: lines.get(orderId) ?? [],
    correctedMinor: BigInt(correctedMinor),
  }));
}

/** Up to the first day that is missing; a statement of today tells on from the last day there is. */
async function readReach(manager: EntityManager, daysWithout: readonly DayWithoutStatement[]): Promise<Instant | null> {
  const [reach] = await manager.query<{ final: Date | null; interim: Date | null; interimFrom: Date | null }[]>(reachSql);
  const [missing] = daysWithout;
  const final = missing === undefined ? reach?.final && instantFromMs(reach.final.getTime()) : startOfDay(localDate(missing.dayOn));
  const { interim = null, interimFrom = null } = reach ?? {};
  const goesOn = interim !== null && interimFrom !== null && (missing === undefined || interimFrom.getTime() <= Date.parse(startOfDay(localDate(missing.dayOn))));
  const told = goesOn ? instantFromMs(interim.getTime()) : null;
  if (told === null) return final ?? null;
  return final === null || final === undefined ? told : latest(told, final);
}
