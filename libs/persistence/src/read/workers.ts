import type { DataSource } from 'typeorm';
import { instantFromMs, type Instant } from '@thaw/domain';

/** What a worker last said of itself. */
export interface WorkerLine {
  readonly id: string;
  /** Machine and process, for people who look for it. */
  readonly host: string | null;
  readonly startedAt: Instant;
  readonly beatAt: Instant;
  /** How long ago that was by the database's clock, milliseconds. */
  readonly ageMs: number;
  readonly polling: boolean;
  readonly drainAskedAt: Instant | null;
  readonly drainAskedBy: string | null;
  readonly drainedAt: Instant | null;
}

type Dates = 'startedAt' | 'beatAt' | 'drainAskedAt' | 'drainedAt';
type Row = Omit<WorkerLine, Dates> & { readonly [K in Dates]: K extends 'startedAt' | 'beatAt' ? Date : Date | null };

/** Workers of the last day, the one that was heard last first. */
export async function listWorkers(source: DataSource): Promise<readonly WorkerLine[]> {
  const rows = await source.query<Row[]>(
    `SELECT worker_id AS id, host, started_at AS "startedAt", beat_at AS "beatAt", (extract(epoch FROM now() - beat_at) * 1000)::int AS "ageMs", polling,
       drain_asked_at AS "drainAskedAt", drain_asked_by AS "drainAskedBy", drained_at AS "drainedAt"
     FROM worker_beat ORDER BY beat_at DESC, worker_id`,
  );
  const at = (date: Date) => instantFromMs(date.getTime());
  return rows.map(({ startedAt, beatAt, drainAskedAt, drainedAt, ...row }) => ({ ...row, startedAt: at(startedAt), beatAt: at(beatAt), drainAskedAt: drainAskedAt && at(drainAskedAt), drainedAt: drainedAt && at(drainedAt) }));
}
