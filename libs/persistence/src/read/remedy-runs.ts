import type { DataSource } from 'typeorm';
import type { RemedyFilter, RemedyItemState, RemedyRunState } from '@thaw/application';
import { instantFromMs, type Instant, type Remedy, type RemedyWish } from '@thaw/domain';
import { Conditions, type Place } from './conditions';

export interface RemedyRunLine {
  readonly id: string;
  readonly remedy: Remedy;
  readonly why: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly findingId: string | null;
  readonly filter: RemedyFilter | null;
  readonly wish: RemedyWish;
  readonly needsApproval: boolean;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly state: RemedyRunState;
  readonly endedAt: Instant | null;
  readonly counts: Readonly<Record<RemedyItemState, number>>;
}

export interface RemedyItemLine {
  readonly appealId: string;
  readonly state: RemedyItemState;
  readonly code: string | null;
}

type Dates = 'requestedAt' | 'decidedAt' | 'endedAt';
type Row = Omit<RemedyRunLine, Dates | 'counts'> & { readonly [K in Dates]: K extends 'requestedAt' ? Date : Date | null } & Readonly<Record<RemedyItemState, number>>;

const runsSql = `SELECT r.id, r.remedy, r.wish, r.why, r.requested_by AS "requestedBy", r.requested_at AS "requestedAt", r.finding_id AS "findingId", r.target AS filter,
  r.needs_approval AS "needsApproval", r.decided_by AS "decidedBy", r.decided_at AS "decidedAt", r.state, r.ended_at AS "endedAt", c.*
  FROM remedy_run r CROSS JOIN LATERAL (SELECT
    count(*) FILTER (WHERE i.state = 'pending')::int AS pending, count(*) FILTER (WHERE i.state = 'done')::int AS done,
    count(*) FILTER (WHERE i.state = 'refused')::int AS refused, count(*) FILTER (WHERE i.state = 'failed')::int AS failed
    FROM remedy_item i WHERE i.run_id = r.id) c`;

export async function readRemedyRun(source: DataSource, id: string): Promise<RemedyRunLine | null> {
  const [row] = await source.query<Row[]>(`${runsSql} WHERE r.id = $1`, [id]);
  return row === undefined ? null : lineOf(row);
}

/** Runs, the newest first; one more than `limit` when there are more. */
export async function listRemedyRuns(source: DataSource, state: RemedyRunState | null, before: Place | null, limit: number): Promise<readonly RemedyRunLine[]> {
  const conditions = new Conditions();
  if (state !== null) conditions.add('r.state = ?', state);
  if (before !== null) conditions.add('(r.requested_at, r.id) < (?::timestamptz, ?::uuid)', before.at, before.id);
  const rows = await source.query<Row[]>(`${runsSql} ${conditions.where} ORDER BY r.requested_at DESC, r.id DESC LIMIT ${conditions.bind(limit + 1)}`, conditions.values);
  return rows.map(lineOf);
}

function lineOf({ pending, done, refused, failed, requestedAt, decidedAt, endedAt, ...run }: Row): RemedyRunLine {
  const at = (date: Date): Instant => instantFromMs(date.getTime());
  return { ...run, requestedAt: at(requestedAt), decidedAt: decidedAt && at(decidedAt), endedAt: endedAt && at(endedAt), counts: { pending, done, refused, failed } };
}

/** A run's appeals by id; one row more than `limit` when there are more. */
export async function listRemedyItems(source: DataSource, runId: string, state: RemedyItemState | null, afterId: string | null, limit: number): Promise<readonly RemedyItemLine[]> {
  return source.query<RemedyItemLine[]>(
    `SELECT appeal_id AS "appealId", state, code FROM remedy_item
     WHERE run_id = $1 AND ($2::text IS NULL OR state = $2) AND ($3::uuid IS NULL OR appeal_id > $3::uuid) ORDER BY appeal_id LIMIT $4`,
    [runId, state, afterId, limit + 1],
  );
}
