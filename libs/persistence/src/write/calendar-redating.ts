import type { DataSource } from 'typeorm';
import { endOfDay, localDate, plusMs, startOfDay, type Instant } from '@thaw/domain';

/** An approved import that somebody works on now. */
export interface RedatingImport {
  readonly id: string;
  readonly year: number;
  /** Behind which appeal to go on; null before the first. */
  readonly reached: string | null;
}

/** A last day in January rolls back into December; no chain of rest days is longer than this. */
const rollMs = 31 * 24 * 3_600_000;

/**
 * Approved imports on their way through the open deadlines, kept so that any worker can go on where another died. A lease says who is at it; doing
 * a page twice changes nothing, because the command emits only what differs.
 */
export class CalendarRedating {
  constructor(private readonly source: DataSource) {}

  /**
   * Takes an import that nobody works on, for `leaseMs`; null when there is none. Not before every transaction has ended that may have
   * read the calendar as it was: what those wrote would be missed otherwise.
   */
  async claim(leaseMs: number): Promise<RedatingImport | null> {
    await this.source.query(`UPDATE calendar_import SET barrier = pg_snapshot_xmax(pg_current_snapshot()) WHERE state = 'redating' AND barrier IS NULL`);
    // TypeORM answers an UPDATE with its rows and their number.
    const [rows] = await this.source.query<[RedatingImport[], number]>(
      `UPDATE calendar_import SET worked_until = clock_timestamp() + make_interval(secs => $1::float / 1000)
        WHERE id = (SELECT id FROM calendar_import
                     WHERE state = 'redating' AND barrier <= pg_snapshot_xmin(pg_current_snapshot()) AND (worked_until IS NULL OR worked_until < clock_timestamp())
                     ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING id, year, reached`,
      [leaseMs],
    );
    return rows[0] ?? null;
  }

  /** The next appeals whose deadlines may consult the year: open ones, and closed ones whose window for a second appeal stands open. */
  async page({ year, reached }: RedatingImport, asOf: Instant, limit: number): Promise<readonly string[]> {
    const from = plusMs(startOfDay(localDate(`${String(year)}-01-01`)), -rollMs);
    const to = endOfDay(localDate(`${String(year)}-12-31`));
    const rows = await this.source.query<{ readonly id: string }[]>(
      `SELECT id FROM (
         SELECT a.id FROM appeal a JOIN wait w ON w.id = a.live_wait_id
          WHERE a.closed_at IS NULL AND a.opened_at <= $3::timestamptz
            AND greatest(w.due_at, (a.decide_by ->> 'dueAt')::timestamptz, (w.marks -> -1 ->> 'at')::timestamptz, (a.statutory_marks -> -1 ->> 'at')::timestamptz) >= $2::timestamptz
         UNION ALL
         SELECT a.id FROM appeal a WHERE a.next_remedy ->> 'until' >= $4 AND a.closed_at <= $3::timestamptz
       ) touched WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $5`,
      [reached, from, to, asOf > from ? asOf : from, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Notes how far it has come and keeps the lease. False when somebody else has gone on meanwhile: then this one lets go. */
  async reach(one: RedatingImport, done: { readonly reached: string; readonly looked: number; readonly moved: number; readonly refused: readonly string[] }, leaseMs: number): Promise<boolean> {
    const [, count] = await this.source.query<[unknown[], number]>(
      `UPDATE calendar_import SET reached = $3, looked = looked + $4, moved = moved + $5, refused = refused || $6::uuid[],
         worked_until = clock_timestamp() + make_interval(secs => $7::float / 1000)
        WHERE id = $1 AND state = 'redating' AND reached IS NOT DISTINCT FROM $2::uuid`,
      [one.id, one.reached, done.reached, done.looked, done.moved, done.refused, leaseMs],
    );
    return count === 1;
  }

  async finish(importId: string, asOf: Instant): Promise<void> {
    await this.source.query(`UPDATE calendar_import SET state = 'done', done_at = $2, worked_until = NULL WHERE id = $1 AND state = 'redating'`, [importId, asOf]);
  }
}
