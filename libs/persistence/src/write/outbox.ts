import type { DataSource } from 'typeorm';
import type { Urgency } from '@thaw/domain';
import type { Batch } from './batch';

/** How long a change that only moves a deadline waits to be merged with what follows, milliseconds. Whoever needs it at once says `now`. */
const mergeMs = 1_000;

export interface Nudge {
  readonly appealId: string;
  readonly seq: number;
}

/** Notes, in the command's own transaction, that the workflow must hear of a change. The statement's trigger notifies listeners on commit. */
export function putInOutbox(batch: Batch, appealId: string, seq: number, urgency: Urgency): void {
  const delayMs = urgency === 'now' ? 0 : mergeMs;
  batch.add(`INSERT INTO outbox (appeal_id, seq, available_at) VALUES ($1::uuid, $2::integer, now() + make_interval(secs => $3::float / 1000))`, [appealId, seq, delayMs]);
}

interface Taken {
  readonly id: string;
  readonly appeal_id: string;
  readonly seq: number;
}

/** The relay's side of the outbox: at least once, merged per appeal, several relays side by side. */
export class Outbox {
  constructor(private readonly source: DataSource) {}

  /**
   * Takes what is due (and whatever else waits for the same appeals), hands it over merged, and forgets it once `dispatch` resolves.
   * When it throws everything stays. Tells when the next row falls due.
   */
  async dispatchDue(limit: number, dispatch: (nudges: readonly Nudge[]) => Promise<void>): Promise<{ readonly dispatched: number; readonly nextAt: Date | null }> {
    const dispatched = await this.source.transaction(async (manager) => {
      const due = await manager.query<Taken[]>(
        'SELECT id, appeal_id, seq FROM outbox WHERE available_at <= now() ORDER BY available_at, id LIMIT $1 FOR UPDATE SKIP LOCKED',
        [limit],
      );
      if (due.length === 0) return 0;
      const followers = await manager.query<Taken[]>(
        'SELECT id, appeal_id, seq FROM outbox WHERE appeal_id = ANY($1) AND available_at > now() FOR UPDATE SKIP LOCKED',
        [[...new Set(due.map((row) => row.appeal_id))]],
      );
      const taken = [...due, ...followers];
      const nudges = merge(taken);
      await dispatch(nudges);
      await manager.query('DELETE FROM outbox WHERE id = ANY($1)', [taken.map((row) => row.id)]);
      return nudges.length;
    });
    const [next] = await this.source.query<{ at: Date | null }[]>('SELECT min(available_at) AS at FROM outbox');
    return { dispatched, nextAt: next?.at ?? null };
  }

  /** How much waits, and how long the oldest has been due. */
  async pending(): Promise<{ readonly count: number; readonly oldestAgeMs: number }> {
    const [row] = await this.source.query<{ count: number; age: number }[]>(
      `SELECT count(*)::int AS count, coalesce(extract(epoch FROM now() - min(available_at)) * 1000, 0)::float AS age FROM outbox`,
    );
    return { count: row?.count ?? 0, oldestAgeMs: Math.max(0, row?.age ?? 0) };
  }
}

function merge(rows: readonly Taken[]): readonly Nudge[] {
  const bySeq = new Map<string, number>();
  for (const row of rows) bySeq.set(row.appeal_id, Math.max(row.seq, bySeq.get(row.appeal_id) ?? 0));
  return [...bySeq].map(([appealId, seq]) => ({ appealId, seq }));
}
