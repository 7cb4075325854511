import type { DataSource } from 'typeorm';
import type { RemedyItemState, RemedyRunState } from '@thaw/application';
import { instantFromMs, type Instant, type Remedy } from '@thaw/domain';

export interface RemedyRunLine {
  readonly id: string;
  readonly remedy: Remedy;
  readonly why: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly findingId: string | null;
  readonly state: RemedyRunState;
  readonly endedAt: Instant | null;
  readonly counts: Readonly<Record<RemedyItemState, number>>;
}

export interface RemedyItemLine {
  readonly appealId: string;
  readonly state: RemedyItemState;
  readonly code: string | null;
}

type Row = Omit<RemedyRunLine, 'requestedAt' | 'endedAt' | 'counts'> & { readonly requestedAt: Date; readonly endedAt: Date | null } & Readonly<Record<RemedyItemState, number>>;

export async function readRemedyRun(source: DataSource, id: string): Promise<RemedyRunLine | null> {
  const [row] = await source.query<Row[]>(
    `SELECT r.id, r.remedy, r.why, r.requested_by AS "requestedBy", r.requested_at AS "requestedAt", r.finding_id AS "findingId", r.state, r.ended_at AS "endedAt", c.*
     FROM remedy_run r CROSS JOIN LATERAL (SELECT
       count(*) FILTER (WHERE i.state = 'pending')::int AS pending, count(*) FILTER (WHERE i.state = 'done')::int AS done,
       count(*) FILTER (WHERE i.state = 'refused')::int AS refused, count(*) FILTER (WHERE i.state = 'failed')::int AS failed
       FROM remedy_item i WHERE i.run_id = r.id) c WHERE r.id = $1`,
    [id],
  );
  if (row === undefined) return null;
  const { pending, done, refused, failed, requestedAt, endedAt, ...run } = row;
  const ended = endedAt && instantFromMs(endedAt.getTime());
  return { ...run, requestedAt: instantFromMs(requestedAt.getTime()), endedAt: ended, counts: { pending, done, refused, failed } };
}

/** A run's appeals by id; one row more than `limit` when there are more. */
export async function listRemedyItems(source: DataSource, runId: string, state: RemedyItemState | null, afterId: string | null, limit: number): Promise<readonly RemedyItemLine[]> {
  return source.query<RemedyItemLine[]>(
    `SELECT appeal_id AS "appealId", state, code FROM remedy_item
     WHERE run_id = $1 AND ($2::text IS NULL OR state = $2) AND ($3::uuid IS NULL OR appeal_id > $3::uuid) ORDER BY appeal_id LIMIT $4`,
    [runId, state, afterId, limit + 1],
  );
}
