import type { DataSource } from 'typeorm';
import { instantFromMs, type Instant, type StuckClass } from '@thaw/domain';
import { Conditions, type Place } from './conditions';

export interface FindingFilter {
  readonly class: StuckClass | null;
  readonly state: 'open' | 'acknowledged' | 'resolved' | null;
}

export interface FindingLine {
  readonly id: string;
  readonly class: StuckClass;
  readonly cause: string;
  readonly openedAt: Instant;
  readonly seenAt: Instant;
  readonly oldestSince: Instant;
  readonly count: number;
  readonly held: readonly { readonly currency: string; readonly amountMinor: string }[];
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: string | null;
  readonly note: string | null;
  readonly resolvedAt: Instant | null;
}

export interface StuckItemLine {
  readonly appealId: string;
  readonly since: Instant;
  readonly heldMinor: bigint;
  readonly currency: string;
  readonly goneAt: Instant | null;
}

type Dates = 'openedAt' | 'seenAt' | 'oldestSince' | 'acknowledgedAt' | 'resolvedAt';
type Row = Omit<FindingLine, Dates> & { readonly [K in Dates]: K extends 'acknowledgedAt' | 'resolvedAt' ? Date | null : Date };

const columns = `f.id, f.class, f.cause, f.opened_at AS "openedAt", f.seen_at AS "seenAt", f.oldest_since AS "oldestSince", f.count, f.held,
  f.acknowledged_at AS "acknowledgedAt", f.acknowledged_by AS "acknowledgedBy", f.note, f.resolved_at AS "resolvedAt"`;

const stateTerms = {
  open: 'f.resolved_at IS NULL AND f.acknowledged_at IS NULL',
  acknowledged: 'f.resolved_at IS NULL AND f.acknowledged_at IS NOT NULL',
  resolved: 'f.resolved_at IS NOT NULL',
} as const;

const at = (date: Date): Instant => instantFromMs(date.getTime());

function lineOf(row: Row): FindingLine {
  return {
    ...row,
    openedAt: at(row.openedAt), seenAt: at(row.seenAt), oldestSince: at(row.oldestSince),
    acknowledgedAt: row.acknowledgedAt && at(row.acknowledgedAt), resolvedAt: row.resolvedAt && at(row.resolvedAt),
  };
}

/** Findings, the newest first; one row more than `limit` when there are more. */
export async function listFindings(source: DataSource, filter: FindingFilter, before: Place | null, limit: number): Promise<readonly FindingLine[]> {
  const conditions = new Conditions();
  if (filter.class !== null) conditions.add('f.class = ?', filter.class);
  if (filter.state !== null) conditions.add(stateTerms[filter.state]);
  if (before !== null) conditions.add('(f.opened_at, f.id) < (?::timestamptz, ?::uuid)', before.at, before.id);
  const rows = await source.query<Row[]>(
    `SELECT ${columns} FROM stuck_finding f ${conditions.where} ORDER BY f.opened_at DESC, f.id DESC LIMIT ${conditions.bind(limit + 1)}`,
    conditions.values,
  );
  return rows.map(lineOf);
}

export async function readFinding(source: DataSource, id: string): Promise<FindingLine | null> {
  const [row] = await source.query<Row[]>(`SELECT ${columns} FROM stuck_finding f WHERE f.id = $1`, [id]);
  return row === undefined ? null : lineOf(row);
}

/** The findings that concern an appeal now; at most one, its root cause. */
export async function findingsOf(source: DataSource, appealId: string): Promise<readonly FindingLine[]> {
  const rows = await source.query<Row[]>(
    `SELECT ${columns} FROM stuck_item i JOIN stuck_finding f ON f.id = i.finding_id WHERE i.appeal_id = $1 AND i.gone_at IS NULL AND f.resolved_at IS NULL`,
    [appealId],
  );
  return rows.map(lineOf);
}

/** A finding's appeals, stuck longest first, those gone again included unless left out. */
export async function listStuckItems(source: DataSource, findingId: string, onlyLive: boolean, after: Place | null, limit: number): Promise<readonly StuckItemLine[]> {
  const conditions = new Conditions();
  conditions.add('i.finding_id = ?::uuid', findingId);
  if (onlyLive) conditions.add('i.gone_at IS NULL');
  if (after !== null) conditions.add('(i.since, i.appeal_id) > (?::timestamptz, ?::uuid)', after.at, after.id);
  const rows = await source.query<{ appealId: string; since: Date; heldMinor: string; currency: string; goneAt: Date | null }[]>(
    `SELECT i.appeal_id AS "appealId", i.since, i.held_minor AS "heldMinor", i.currency, i.gone_at AS "goneAt"
     FROM stuck_item i ${conditions.where} ORDER BY i.since, i.appeal_id LIMIT ${conditions.bind(limit + 1)}`,
    conditions.values,
  );
  return rows.map((row) => ({ ...row, since: at(row.since), heldMinor: BigInt(row.heldMinor), goneAt: row.goneAt && at(row.goneAt) }));
}

/** The cause under which each appeal is shown in the findings of a class that are not resolved. */
export async function liveCauses(source: DataSource, stuckClass: StuckClass): Promise<ReadonlyMap<string, string>> {
  const rows = await source.query<{ appealId: string; cause: string }[]>(
    `SELECT i.appeal_id AS "appealId", f.cause FROM stuck_finding f JOIN stuck_item i ON i.finding_id = f.id WHERE f.class = $1 AND f.resolved_at IS NULL AND i.gone_at IS NULL`,
    [stuckClass],
  );
  return new Map(rows.map(({ appealId, cause }) => [appealId, cause]));
}
