import { instantFromMs, type BankDeskOccasion, type Instant, type Role, type Stage, type TaskKind, type TaskStatus } from '@thaw/domain';
import { interestHoldsAt } from '../write/interests';
import { Conditions, leaseRuns, type Place, type Queries } from './conditions';
import { countUpTo, type Counted } from './counted';
import { addRoute, type RoutedReasons } from './routed-reasons';

export interface TaskFilter {
  readonly kind: TaskKind | null;
  /** Null lists the live ones: open and claimed. */
  readonly status: TaskStatus | null;
  /** Only what this person holds. */
  readonly heldBy: string | null;
  /** Only what this role may claim. */
  readonly role: Role | null;
  readonly merchantId: string | null;
  readonly reasonCode: string | null;
  readonly route: RoutedReasons | null;
  /** Inclusive, in minor units: the appeal's amount. */
  readonly minAmountMinor: bigint | null;
  readonly maxAmountMinor: bigint | null;
  /** At least so many rungs of the ladder are climbed. */
  readonly minEscalationLevel: number | null;
  readonly overdue: boolean | null;
  readonly openedAfter: Instant | null;
  readonly openedUntil: Instant | null;
  /** True: none of a merchant in whom the reader has an interest. */
  readonly withoutConflicts: boolean;
  /** Reason codes of which the reader is told nothing: nor of work on their cases. */
  readonly untold: readonly string[];
  /** Whose interests are looked at. */
  readonly readerId: string;
  readonly asOf: Instant;
}

/** Every live task. */
export function everyTask(readerId: string, asOf: Instant): TaskFilter {
  return {
    kind: null, status: null, heldBy: null, role: null, merchantId: null, reasonCode: null, route: null, minAmountMinor: null, maxAmountMinor: null, minEscalationLevel: null, overdue: null,
    openedAfter: null, openedUntil: null, withoutConflicts: false, untold: [], readerId, asOf,
  };
}

export interface TaskLine {
  readonly id: string;
  readonly appealId: string;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  readonly roles: readonly Role[];
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  /** What the bank desk is called for. */
  readonly occasion: BankDeskOccasion | null;
  /** Who holds it at `asOf`; null when nobody does or the lease has run out. */
  readonly holder: string | null;
  readonly leaseUntil: Instant | null;
  readonly merchantId: string;
  readonly merchantNo: string;
  readonly stage: Stage;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly reasonCode: string;
  readonly escalationLevel: number;
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

function heldAt(conditions: Conditions, asOf: Instant): string {
  return leaseRuns(conditions.bind(asOf));
}

function interestOfReader(conditions: Conditions, filter: TaskFilter): string {
  return `EXISTS (SELECT 1 FROM conflict_of_interest c WHERE c.merchant_id = t.merchant_id AND c.person_id = ${conditions.bind(filter.readerId)} AND ${interestHoldsAt(conditions.bind(filter.asOf))})`;
}

/** As the index has it, and so that no index is taken. */
const rolesOfIndex = `(t.roles || '{}'::text[])`;
const rolesOfRow = 't.roles';

function conditionsOf(filter: TaskFilter, conditions = new Conditions(), roles = rolesOfIndex): Conditions {
  addStatus(conditions, filter);
  if (filter.kind !== null) conditions.add('t.kind = ?', filter.kind);
  if (filter.heldBy !== null) conditions.add(`${heldAt(conditions, filter.asOf)} AND t.claimed_by = ?`, filter.heldBy);
  if (filter.role !== null) conditions.add(`${roles} @> ARRAY[?::text]`, filter.role);
  if (filter.merchantId !== null) conditions.add('t.merchant_id = ?::uuid', filter.merchantId);
  if (filter.reasonCode !== null) conditions.add('t.reason_code = ?', filter.reasonCode);
  if (filter.minAmountMinor !== null) conditions.add('t.amount_minor >= ?::bigint', filter.minAmountMinor.toString());
  if (filter.maxAmountMinor !== null) conditions.add('t.amount_minor <= ?::bigint', filter.maxAmountMinor.toString());
  if (filter.overdue === true) conditions.add(`t.due_at < ? AND ${live}`, filter.asOf);
  if (filter.overdue === false) conditions.add('t.due_at >= ?', filter.asOf);
  if (filter.openedAfter !== null) conditions.add('t.opened_at > ?', filter.openedAfter);
  if (filter.openedUntil !== null) conditions.add('t.opened_at <= ?', filter.openedUntil);
  if (filter.untold.length > 0) conditions.add('t.reason_code <> ALL(?::text[])', filter.untold);
  if (filter.withoutConflicts) conditions.add(`NOT ${interestOfReader(conditions, filter)}`);
  if (filter.minEscalationLevel !== null) {
    conditions.add(`${live} AND t.escalation_level > 0 AND t.escalation_level >= ?`, filter.minEscalationLevel);
  }
  if (filter.route !== null) addRouteOfAppeal(conditions, filter.route);
  return conditions;
}

/** The reason narrows by an index of the tasks; which way their appeals have taken is looked up for those alone. */
function addRouteOfAppeal(conditions: Conditions, route: RoutedReasons): void {
  conditions.addAmong('t.reason_code', 'text', route.reasons);
  conditions.addNested('(SELECT @ FROM appeal a WHERE a.id = t.appeal_id)', (nested) => addRoute(nested, route, []));
}

/** Tasks by due instant, then id; one row more than `limit` when there are more. A claim whose lease has run out is told as open. */
export async function listTasks(source: Queries, filter: TaskFilter, after: Place | null, limit: number): Promise<readonly TaskLine[]> {
  const conditions = conditionsOf(filter);
  addPlace(conditions, after);
  const page = pageOf(conditions, filter, after, conditions.bind(limit + 1));
  const held = heldAt(conditions, filter.asOf);
  const rows = await source.query<Row[]>(
    `SELECT t.id, t.appeal_id AS "appealId", t.kind, CASE WHEN t.status = 'claimed' AND NOT ${held} THEN 'open' ELSE t.status END AS status, t.roles, t.occasion,
       t.opened_at AS "openedAt", t.due_at AS "dueAt", CASE WHEN ${held} THEN t.claimed_by END AS holder, CASE WHEN ${held} THEN t.lease_until END AS "leaseUntil",
       t.merchant_id AS "merchantId", m.merchant_no AS "merchantNo", a.stage, t.amount_minor AS "amountMinor", a.currency, t.reason_code AS "reasonCode", a.escalation_level AS "escalationLevel",
       ${interestOfReader(conditions, filter)} AS "conflictOfInterest"
     FROM (${page}) t
     JOIN appeal a ON a.id = t.appeal_id JOIN merchant m ON m.id = t.merchant_id ORDER BY t.due_at, t.id`,
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

function addPlace(conditions: Conditions, after: Place | null): void {
  if (after !== null) conditions.add('(t.due_at, t.id) > (?::timestamptz, ?::uuid)', after.at, after.id);
}

/** So many tasks are looked through for those that a role may take, that are young or that are claimed, before an index is asked. */
const lookedThrough = 2_000;

function hasEnded({ status }: TaskFilter): boolean {
  return status === 'done' || status === 'cancelled';
}

/**
 * A page of tasks. What a role may take is nearly everything, or next to nothing, and so is what was opened since some instant or is claimed;
 * the planner cannot know which: so those due first are looked through, which fills the page where much passes, and only when it does not is
 * the index asked for the few there are.
 */
function pageOf(conditions: Conditions, filter: TaskFilter, after: Place | null, rows: string): string {
  const all = `SELECT t.* FROM task t ${conditions.where}`;
  if ((filter.role === null && filter.openedAfter === null && filter.status !== 'claimed') || hasEnded(filter)) return `${all} ORDER BY t.due_at, t.id LIMIT ${rows}`;
  const [first, passing] = [new Conditions(conditions.values), conditionsOf(filter, new Conditions(conditions.values), rolesOfRow)];
  first.add(live);
  addPlace(first, after);
  return `WITH early AS MATERIALIZED (SELECT t.* FROM (SELECT t.* FROM task t ${first.where} ORDER BY t.due_at, t.id LIMIT ${String(lookedThrough)}) t ${passing.where} ORDER BY t.due_at, t.id LIMIT ${rows})
    SELECT * FROM early WHERE (SELECT count(*) FROM early) = ${rows}
    UNION ALL (${all} AND (SELECT count(*) FROM early) < ${rows} ORDER BY t.due_at, t.id LIMIT ${rows})`;
}

export async function countTasks(source: Queries, filter: TaskFilter): Promise<Counted> {
  return countUpTo(source, 'task t', conditionsOf(filter), hasEnded(filter) ? 't.due_at, t.id' : undefined);
}

/** A claim whose lease has run out counts as open. */
function addStatus(conditions: Conditions, { status, asOf }: TaskFilter): void {
  switch (status) {
    case null:
      return conditions.add(live);
    case 'open':
      return conditions.add(`${live} AND NOT ${heldAt(conditions, asOf)}`);
    case 'claimed':
      return conditions.add(heldAt(conditions, asOf));
    case 'done':
    case 'cancelled':
      return conditions.add(`t.status = '${status}'`);
  }
}
