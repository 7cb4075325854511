import type { DataSource } from 'typeorm';
import { instantFromMs, longAgo, patience, type Instant, type Sighting, type StuckClass } from '@thaw/domain';

/** What the database alone shows to be stuck; Temporal has its own source. */
export const databaseClasses = [
  'worker_absent', 'releases_halted', 'outbox_lag', 'mark_late', 'release_unknown', 'released_still_held', 'reconciliation_break', 'decided_not_released', 'bank_silent', 'claim_abandoned', 'task_unowned',
  'wait_overdue', 'calendar_provisional',
] as const satisfies readonly StuckClass[];

interface Question {
  readonly class: StuckClass;
  /** Selects cause, "appealId", since and count. */
  readonly sql: string;
  readonly parameters: (asOf: Instant) => readonly unknown[];
}

/** The bank that is asked about the undisputed part, beside the live wait: the question put last, and when it is chased and given up. */
const askedBeside = `(SELECT a.id AS appeal_id, b.bank_code, b.chased,
    CASE WHEN b.chased OR a.early_release #>> '{patience,chaseAt}' >= a.early_release #>> '{patience,giveUpAt}'
      THEN a.early_release #>> '{patience,giveUpAt}' ELSE a.early_release #>> '{patience,chaseAt}' END::timestamptz AS next_at,
    (a.early_release ->> 'proposedAt')::timestamptz AS since
  FROM appeal a JOIN LATERAL (
    SELECT r.bank_code, r.status, r.messages @? '$[*] ? (@.kind == "chaser")' AS chased FROM bank_request r WHERE r.appeal_id = a.id AND r.part = 'undisputed' ORDER BY r.id DESC LIMIT 1) b ON true
  WHERE a.early_release ->> 'status' = 'asking_bank' AND a.closed_at IS NULL AND b.status IN ('open', 'pending'))`;

/** A case that rests keeps its tasks; nobody is to work on them meanwhile. */
const notResting = `NOT EXISTS (SELECT 1 FROM wait s WHERE s.appeal_id = t.appeal_id AND s.ended_at IS NULL AND s.kind = 'stay')`;

/** Since when an order could have ended: what a halt has held up could not before that ended. */
const movableSince = 'greatest(r.placed_at, a.release_resumed_at)';

/** A closed appeal is looked at for as long; a wrong balance found later is the three-way check's. */
const closedWithin = "interval '2 days'";

const questions: readonly Question[] = [
  {
    class: 'worker_absent',
    sql: `SELECT 'no worker polls' AS cause, NULL::uuid AS "appealId", coalesce((SELECT max(beat_at) FROM worker_beat WHERE polling), $1::timestamptz) AS since, 1 AS count
      WHERE NOT EXISTS (SELECT 1 FROM worker_beat WHERE polling AND beat_at > now() - make_interval(secs => $2::float / 1000)) AND EXISTS (SELECT 1 FROM worker_beat WHERE started_at < now() - make_interval(secs => $2::float / 1000))`,
    parameters: (asOf) => [asOf, patience.workerBeatMs],
  },
  {
    // One finding for all of them: what waits for the end of a halt waits properly.
    class: 'releases_halted',
    sql: `SELECT 'all releases are halted' AS cause, NULL::uuid AS "appealId", h.halted_at AS since,
        greatest(1, (SELECT count(*)::int FROM appeal WHERE release_halted_at IS NOT NULL AND closed_at IS NULL)) AS count
      FROM releases_halt h WHERE h.resumed_at IS NULL`,
    parameters: () => [],
  },
  {
    // The outbox is paced and merged by the database's own clock.
    class: 'outbox_lag',
    sql: `SELECT 'changes wait in the outbox' AS cause, NULL::uuid AS "appealId", min(available_at) AS since, count(*)::int AS count
      FROM outbox WHERE NOT is_start AND available_at < now() - make_interval(secs => $1::float / 1000) HAVING count(*) > 0`,
    parameters: () => [patience.outboxMs],
  },
  {
    class: 'mark_late',
    sql: `SELECT w.kind AS cause, w.appeal_id AS "appealId", w.next_mark_at AS since, 1 AS count FROM wait w WHERE w.ended_at IS NULL AND w.next_mark_at < $1::timestamptz
      UNION ALL SELECT 'statutory limit beside the wait', a.id, a.statutory_mark_at, 1 FROM appeal a WHERE a.statutory_mark_at < $1::timestamptz
      UNION ALL SELECT 'bank beside the wait', s.appeal_id, s.next_at, 1 FROM ${askedBeside} s WHERE s.next_at < $1::timestamptz`,
    parameters: (asOf) => [longAgo(asOf, 'markLateMs')],
  },
  {
    class: 'release_unknown',
    // What the core did otherwise than ordered is for people from the first moment: patience would not mend it.
    sql: `SELECT CASE WHEN r.halted THEN 'the core did something else' ELSE 'read back says nothing' END AS cause, r.appeal_id AS "appealId", ${movableSince} AS since, 1 AS count
      FROM release_order r JOIN appeal a ON a.id = r.appeal_id WHERE r.status = 'unknown' AND (r.halted OR (a.release_halted_at IS NULL AND ${movableSince} < $1::timestamptz))`,
    parameters: (asOf) => [longAgo(asOf, 'releaseUnknownMs')],
  },
  {
    class: 'decided_not_released',
    sql: `SELECT 'release not posted' AS cause, w.appeal_id AS "appealId", w.since, 1 AS count FROM wait w WHERE w.ended_at IS NULL AND w.kind = 'release' AND w.since < $1::timestamptz`,
    parameters: (asOf) => [longAgo(asOf, 'releaseMs')],
  },
  {
    class: 'released_still_held',
    sql: `SELECT 'closed as released in full' AS cause, a.id AS "appealId", a.closed_at AS since, 1 AS count FROM appeal a
      WHERE a.closed_at > $1::timestamptz - ${closedWithin} AND a.outcome = 'released_in_full'
        AND EXISTS (SELECT 1 FROM frozen_transaction t JOIN ledger_balance b ON b.frozen_transaction_id = t.id
          WHERE t.freeze_order_id = a.freeze_order_id AND t.id = ANY (a.transaction_ids) AND b.remaining_minor + b.reserved_minor + b.pending_minor > 0)`,
    parameters: (asOf) => [asOf],
  },
  {
    class: 'reconciliation_break',
    sql: `SELECT b.class AS cause, NULL::uuid AS "appealId", min(b.opened_at) AS since, count(*)::int AS count FROM money_break b WHERE b.state IN ('open', 'closing_proposed') GROUP BY b.class`,
    parameters: () => [],
  },
  {
    class: 'bank_silent',
    sql: `SELECT 'bank ' || b.bank_code AS cause, w.appeal_id AS "appealId", w.since, 1 AS count
      FROM wait w JOIN LATERAL (SELECT bank_code FROM bank_request WHERE appeal_id = w.appeal_id ORDER BY id DESC LIMIT 1) b ON true
      WHERE w.ended_at IS NULL AND w.kind = 'bank_answer' AND w.marks @? '$[*] ? (@.kind == "chase" && @.firedAt != null)'
      UNION ALL SELECT 'bank ' || s.bank_code || ', for the undisputed part', s.appeal_id, s.since, 1 FROM ${askedBeside} s WHERE s.chased`,
    parameters: () => [],
  },
  {
    class: 'claim_abandoned',
    sql: `SELECT t.kind AS cause, t.appeal_id AS "appealId", t.lease_until AS since, 1 AS count FROM task t WHERE t.status = 'claimed' AND t.lease_until < $1::timestamptz AND ${notResting}`,
    parameters: (asOf) => [asOf],
  },
  {
    class: 'task_unowned',
    sql: `SELECT t.kind AS cause, t.appeal_id AS "appealId", t.opened_at AS since, 1 AS count FROM task t
      WHERE t.status = 'open' AND (t.opened_at AT TIME ZONE 'UTC') + (t.due_at - t.opened_at) / 2 < $1::timestamptz AT TIME ZONE 'UTC' AND ${notResting}
      UNION ALL SELECT t.kind || ', held by somebody who is away', t.appeal_id, greatest(a.from_at, t.opened_at), 1 FROM person_absence a JOIN task t ON t.claimed_by = a.person_id
      WHERE a.ended_at IS NULL AND a.from_at <= $1::timestamptz AND (a.until_at IS NULL OR a.until_at > $1::timestamptz) AND t.status = 'claimed' AND ${notResting}`,
    parameters: (asOf) => [asOf],
  },
  {
    class: 'wait_overdue',
    sql: `SELECT w.kind || ', ' || w.party AS cause, w.appeal_id AS "appealId", w.due_at AS since, 1 AS count FROM wait w WHERE w.ended_at IS NULL AND w.due_at < $1::timestamptz`,
    parameters: (asOf) => [asOf],
  },
  {
    class: 'calendar_provisional',
    sql: `SELECT 'year ' || extract(year FROM due_on)::int AS cause, NULL::uuid AS "appealId", min(since) AS since, count(*)::int AS count
      FROM wait WHERE ended_at IS NULL AND provisional GROUP BY 1`,
    parameters: () => [],
  },
];

interface Row {
  readonly cause: string;
  readonly appealId: string | null;
  readonly since: Date;
  readonly count: number;
}

/** How the database would go about each question, for a spec to judge. */
export async function sightingPlans(source: DataSource, asOf: Instant): Promise<readonly { readonly class: StuckClass; readonly plan: string }[]> {
  const plans: { class: StuckClass; plan: string }[] = [];
  for (const { class: stuckClass, sql, parameters } of questions) {
    const rows = await source.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`, [...parameters(asOf)]);
    plans.push({ class: stuckClass, plan: rows.map((row) => row['QUERY PLAN']).join('\n') });
  }
  return plans;
}

/** What one look at the database showed, and what it could not show. */
export interface DatabaseLook {
  readonly seen: readonly Sighting[];
  /** Classes of which `seen` has everything. */
  readonly answered: readonly StuckClass[];
  readonly failed: readonly { readonly class: StuckClass; readonly error: unknown }[];
  /** Classes that were not asked about, since others had taken all the time. */
  readonly unasked: readonly StuckClass[];
}

/**
 * Looks once, each class by one indexed query, in the order given. A question that fails keeps no other from being asked; once `withinMs` have
 * passed no further one begins.
 */
export async function lookAtDatabase(source: Pick<DataSource, 'query'>, asOf: Instant, classes: readonly StuckClass[] = databaseClasses, withinMs = Infinity): Promise<DatabaseLook> {
  const look = { seen: [] as Sighting[], answered: [] as StuckClass[], failed: [] as { class: StuckClass; error: unknown }[], unasked: [] as StuckClass[] };
  const from = performance.now();
  for (const one of classes) {
    const question = questions.find((candidate) => candidate.class === one);
    if (question === undefined) continue;
    if (performance.now() - from > withinMs) {
      look.unasked.push(one);
      continue;
    }
    try {
      const rows = await source.query<Row[]>(question.sql, [...question.parameters(asOf)]);
      look.seen.push(...rows.map(({ cause, appealId, since, count }) => ({ class: one, cause, appealId, since: instantFromMs(since.getTime()), count })));
      look.answered.push(one);
    } catch (error) {
      look.failed.push({ class: one, error });
    }
  }
  return look;
}

/** Looks once; throws when any question cannot be answered. */
export async function databaseSightings(source: DataSource, asOf: Instant, only: readonly StuckClass[] = databaseClasses): Promise<readonly Sighting[]> {
  const { seen, failed } = await lookAtDatabase(source, asOf, only);
  if (failed[0] !== undefined) throw failed[0].error;
  return seen;
}
