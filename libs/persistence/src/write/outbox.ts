import type { DataSource } from 'typeorm';
import type { Urgency } from '@thaw/domain';
import type { Batch } from './batch';

/** How long a change that only moves a deadline waits to be merged with what follows, milliseconds. Whoever needs it at once says `now`. */
const mergeMs: Readonly<Record<Urgency, number>> = { now: 0, soon: 2_000, start: 0, again: 0 };

export interface Nudge {
  readonly appealId: string;
  readonly seq: number;
  /** Whether the workflow must read the case whatever it believes to know. */
  readonly again: boolean;
  /** The W3C `traceparent` of the command that changed the case last. */
  readonly trace: string | null;
}

/** Notes, in the command's own transaction, that the workflow must hear of a change. The statement's trigger notifies listeners on commit. */
export function putInOutbox(batch: Batch, { appealId, seq, trace }: Omit<Nudge, 'again'>, urgency: Urgency): void {
  const sql = 'INSERT INTO outbox (appeal_id, seq, available_at, is_start, is_again, trace) VALUES ($1::uuid, $2::integer, now() + make_interval(secs => $3::float / 1000), $4::boolean, $5::boolean, $6::text)';
  batch.add(sql, [appealId, seq, mergeMs[urgency], urgency === 'start', urgency === 'again', trace]);
}

interface Taken {
  readonly id: string;
  readonly appeal_id: string;
  readonly seq: number;
  readonly is_again: boolean;
  readonly trace: string | null;
}

export interface Dispatched {
  /** Appeals told. */
  readonly dispatched: number;
  /** Beginnings among them. */
  readonly started: number;
  /** When the next change falls due. */
  readonly nextAt: Date | null;
  /** Whether beginnings were left for later. */
  readonly startsWaiting: boolean;
}

/** The relay's side of the outbox: at least once, merged per appeal, several relays side by side. */
export class Outbox {
  constructor(private readonly source: DataSource) {}

  /**
   * Takes what is due, at most `limit` changes and then at most `starts` beginnings, together with whatever else waits for the same
   * appeals; hands it over merged, and forgets it once `dispatch` resolves. When it throws everything stays.
   */
  async dispatchDue(limits: { readonly limit: number; readonly starts: number }, dispatch: (nudges: readonly Nudge[]) => Promise<void>): Promise<Dispatched> {
    const done = await this.source.transaction(async (manager) => {
      const changes = await manager.query<Taken[]>(
        'SELECT id, appeal_id, seq, is_again, trace FROM outbox WHERE available_at <= now() AND NOT is_start ORDER BY available_at, id LIMIT $1 FOR UPDATE SKIP LOCKED',
        [limits.limit],
      );
      const starts = await manager.query<Taken[]>('SELECT id, appeal_id, seq, is_again, trace FROM outbox WHERE is_start ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED', [limits.starts]);
      const due = [...changes, ...starts];
      if (due.length === 0) return { dispatched: 0, started: 0 };
      const followers = await manager.query<Taken[]>('SELECT id, appeal_id, seq, is_again, trace FROM outbox WHERE appeal_id = ANY($1) AND id <> ALL($2) FOR UPDATE SKIP LOCKED', [
        [...new Set(due.map((row) => row.appeal_id))], due.map((row) => row.id),
      ]);
      const taken = [...due, ...followers];
      const nudges = merge(taken);
      await dispatch(nudges);
      await manager.query('DELETE FROM outbox WHERE id = ANY($1)', [taken.map((row) => row.id)]);
      return { dispatched: nudges.length, started: starts.length };
    });
    const [left] = await this.source.query<{ next: Date | null; starts: boolean }[]>(
      'SELECT (SELECT min(available_at) FROM outbox WHERE NOT is_start) AS next, EXISTS (SELECT 1 FROM outbox WHERE is_start) AS starts',
    );
    return { ...done, nextAt: left?.next ?? null, startsWaiting: left?.starts ?? false };
  }

  /** How much waits, and how long the oldest nudge has been due. Beginnings of workflows are paced on purpose: what waits for its turn is no lag. */
  async pending(): Promise<{ readonly count: number; readonly oldestAgeMs: number }> {
    const [row] = await this.source.query<{ count: number; age: number }[]>(
      `SELECT count(*)::int AS count, coalesce(extract(epoch FROM now() - min(available_at) FILTER (WHERE NOT is_start)) * 1000, 0)::float AS age FROM outbox`,
    );
    return { count: row?.count ?? 0, oldestAgeMs: Math.max(0, row?.age ?? 0) };
  }
}

/** Each appeal once, up to its last change, and looked into again if any of them asks for it. */
function merge(rows: readonly Taken[]): readonly Nudge[] {
  const last = new Map<string, Taken>();
  for (const row of rows) if (row.seq >= (last.get(row.appeal_id)?.seq ?? 0)) last.set(row.appeal_id, row);
  const again = new Set(rows.filter((row) => row.is_again).map((row) => row.appeal_id));
  return [...last.values()].map(({ appeal_id: appealId, seq, trace }) => ({ appealId, seq, again: again.has(appealId), trace }));
}
