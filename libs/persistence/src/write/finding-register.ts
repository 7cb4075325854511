import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { rootSightings, type Instant, type Sighting, type StuckClass } from '@thaw/domain';

/** A finding that a sweep opened or found gone. */
export interface FindingChange {
  readonly id: string;
  readonly class: StuckClass;
  readonly cause: string;
  readonly count: number;
}

export interface Recorded {
  readonly opened: readonly FindingChange[];
  readonly resolved: readonly FindingChange[];
}

/** One recorder at a time; each is short, the others wait. An arbitrary number of our own. */
const lockKey = 728_100_001;

interface Held {
  readonly appealId: string;
  readonly minor: string;
  readonly currency: string;
}

/**
 * Keeps what is stuck: findings grouped by class and cause, each opened once, resolved when no longer seen, kept as history. A sweep
 * covers some classes and speaks for no other.
 */
export class FindingRegister {
  constructor(private readonly source: DataSource) {}

  /** Records one sweep. One that has not seen everything opens and keeps findings, and resolves none: what it did not see may be there. */
  async record(covered: readonly StuckClass[], sightings: readonly Sighting[], asOf: Instant, saw: 'everything' | 'some' = 'everything'): Promise<Recorded> {
    return this.source.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [lockKey]);
      const sweep = randomUUID();
      const roots = await this.roots(manager, covered, sightings);
      const held = await heldOf(manager, roots);
      const opened: FindingChange[] = [];
      for (const group of groupsOf(roots)) {
        const { id, isNew } = await saveFinding(manager, group, held, sweep, asOf);
        if (isNew) opened.push({ id, class: group.class, cause: group.cause, count: group.count });
        await saveItems(manager, id, group.members, held, sweep, asOf);
      }
      return { opened, resolved: saw === 'everything' ? await endUnseen(manager, covered, sweep, asOf) : [] };
    });
  }

  /** One sighting for each appeal, also against what other sources see. */
  private async roots(manager: EntityManager, covered: readonly StuckClass[], sightings: readonly Sighting[]): Promise<readonly Sighting[]> {
    const ids = sightings.flatMap((one) => one.appealId ?? []);
    if (ids.length === 0) return sightings;
    const elsewhere = await manager.query<Sighting[]>(
      `SELECT f.class, f.cause, i.appeal_id AS "appealId" FROM stuck_item i JOIN stuck_finding f ON f.id = i.finding_id
       WHERE i.gone_at IS NULL AND i.appeal_id = ANY ($1::uuid[]) AND f.resolved_at IS NULL AND f.class <> ALL ($2::text[])`,
      [[...new Set(ids)], covered],
    );
    const others = new Set<Sighting>(elsewhere);
    return rootSightings([...elsewhere, ...sightings]).filter((one) => !others.has(one));
  }
}

interface Group {
  readonly class: StuckClass;
  readonly cause: string;
  readonly members: readonly Sighting[];
  readonly count: number;
  readonly since: Instant;
}

function groupsOf(sightings: readonly Sighting[]): readonly Group[] {
  const groups = new Map<string, Sighting[]>();
  for (const one of sightings) {
    const key = `${one.class} ${one.cause}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const since = members.reduce((oldest, one) => (one.since < oldest ? one.since : oldest), first.since);
    return [{ class: first.class, cause: first.cause, members, since, count: members.reduce((sum, one) => sum + one.count, 0) }];
  });
}

async function heldOf(manager: EntityManager, sightings: readonly Sighting[]): Promise<ReadonlyMap<string, Held>> {
  const ids = sightings.flatMap((one) => one.appealId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await manager.query<Held[]>(
    `SELECT a.id AS "appealId", a.currency, coalesce(sum(b.remaining_minor + b.reserved_minor + b.pending_minor), 0)::text AS minor
     FROM appeal a JOIN frozen_transaction t ON t.freeze_order_id = a.freeze_order_id JOIN ledger_balance b ON b.frozen_transaction_id = t.id
     WHERE a.id = ANY ($1::uuid[]) GROUP BY a.id, a.currency`,
    [ids],
  );
  return new Map(rows.map((row) => [row.appealId, row]));
}

/** Sums by currency; texts, since JSON knows no bigint. */
function sumOf(members: readonly Sighting[], held: ReadonlyMap<string, Held>): readonly { readonly currency: string; readonly amountMinor: string }[] {
  const sums = new Map<string, bigint>();
  for (const { appealId } of members) {
    const one = appealId === null ? undefined : held.get(appealId);
    if (one !== undefined) sums.set(one.currency, (sums.get(one.currency) ?? 0n) + BigInt(one.minor));
  }
  return [...sums].map(([currency, minor]) => ({ currency, amountMinor: minor.toString() }));
}

async function saveFinding(manager: EntityManager, group: Group, held: ReadonlyMap<string, Held>, sweep: string, asOf: Instant): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const [row] = await manager.query<{ id: string; isNew: boolean }[]>(
    `INSERT INTO stuck_finding (id, class, cause, opened_at, seen_at, oldest_since, count, held, sweep) VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8)
     ON CONFLICT (class, cause) WHERE resolved_at IS NULL
     DO UPDATE SET seen_at = excluded.seen_at, oldest_since = excluded.oldest_since, count = excluded.count, held = excluded.held, sweep = excluded.sweep
     RETURNING id, (xmax = 0) AS "isNew"`,
    [randomUUID(), group.class, group.cause, asOf, group.since, group.count, JSON.stringify(sumOf(group.members, held)), sweep],
  );
  if (row === undefined) throw new Error('a finding was neither opened nor seen again');
  return row;
}

async function saveItems(manager: EntityManager, findingId: string, members: readonly Sighting[], held: ReadonlyMap<string, Held>, sweep: string, asOf: Instant): Promise<void> {
  const items = members.flatMap(({ appealId, since }) => {
    const one = appealId === null ? undefined : held.get(appealId);
    return one === undefined ? [] : [{ appealId: one.appealId, since, minor: one.minor, currency: one.currency }];
  });
  if (items.length === 0) return;
  await manager.query(
    `INSERT INTO stuck_item (finding_id, appeal_id, since, held_minor, currency, seen_at, sweep)
     SELECT $1::uuid, i."appealId", i.since, i.minor, i.currency, $3::timestamptz, $4::uuid
     FROM jsonb_to_recordset($2::jsonb) AS i("appealId" uuid, since timestamptz, minor bigint, currency text)
     ON CONFLICT (finding_id, appeal_id) DO UPDATE
     SET since = excluded.since, held_minor = excluded.held_minor, seen_at = excluded.seen_at, gone_at = NULL, sweep = excluded.sweep`,
    [findingId, JSON.stringify(items), asOf, sweep],
  );
}

async function endUnseen(manager: EntityManager, covered: readonly StuckClass[], sweep: string, asOf: Instant): Promise<readonly FindingChange[]> {
  await manager.query(
    `UPDATE stuck_item i SET gone_at = $3::timestamptz FROM stuck_finding f
     WHERE f.id = i.finding_id AND i.gone_at IS NULL AND i.sweep <> $2::uuid AND f.resolved_at IS NULL AND f.class = ANY ($1::text[])`,
    [covered, sweep, asOf],
  );
  const [rows] = await manager.query<[FindingChange[], number]>(
    `UPDATE stuck_finding SET resolved_at = $3::timestamptz WHERE resolved_at IS NULL AND class = ANY ($1::text[]) AND sweep <> $2::uuid RETURNING id, class, cause, count`,
    [covered, sweep, asOf],
  );
  return rows;
}
