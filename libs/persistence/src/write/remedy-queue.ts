import type { DataSource } from 'typeorm';
import type { RemedyItemState } from '@thaw/application';
import type { Instant, RemedyWish, Role } from '@thaw/domain';

/** One appeal of a run, taken to be worked on. */
export interface RemedyItem {
  readonly runId: string;
  readonly appealId: string;
  readonly wish: RemedyWish;
  readonly why: string;
  readonly requestedBy: string;
  /** Who approved the run, in which roles; null where one person suffices. */
  readonly approvedBy: { readonly id: string; readonly roles: readonly Role[] } | null;
}

type Row = Omit<RemedyItem, 'approvedBy'> & { readonly decidedBy: string | null; readonly decidedRoles: readonly Role[] | null };

/** What became of an item; `code` says why it was refused. */
export interface RemedyItemEnd {
  readonly state: Exclude<RemedyItemState, 'pending'>;
  readonly code: string | null;
}

/** The worker's side of remedy runs: several workers may take items side by side, none takes one twice at once. */
export class RemedyQueue {
  constructor(private readonly source: DataSource) {}

  /** Whether a run that may have money leave has something to do. */
  async holdsMoney(): Promise<boolean> {
    const found = await this.source.query<unknown[]>(
      `SELECT 1 FROM remedy_run r WHERE r.state = 'running' AND r.moves_money AND EXISTS (SELECT 1 FROM remedy_item i WHERE i.run_id = r.id AND i.state = 'pending') LIMIT 1`,
    );
    return found.length > 0;
  }

  /** Stops them all; what is pending stays so. Answers how many. */
  async stopMoney(): Promise<number> {
    const [, stopped] = await this.source.query<[unknown, number]>(`UPDATE remedy_run SET state = 'stopped' WHERE state = 'running' AND moves_money`);
    return stopped;
  }

  /**
   * Works on up to `limit` pending items of running runs and keeps what became of each. Answers how many there were.
   *
   * @param withMoney whether runs that may have money leave are among them
   */
  async take(limit: number, withMoney: boolean, asOf: Instant, work: (item: RemedyItem) => Promise<RemedyItemEnd>): Promise<number> {
    return this.source.transaction(async (manager) => {
      const items = await manager.query<Row[]>(
        `SELECT i.run_id AS "runId", i.appeal_id AS "appealId", r.wish, r.why, r.requested_by AS "requestedBy", r.decided_by AS "decidedBy", r.decided_roles AS "decidedRoles"
         FROM remedy_run r JOIN remedy_item i ON i.run_id = r.id WHERE r.state = 'running' AND (NOT r.moves_money OR $2::boolean) AND i.state = 'pending'
         ORDER BY r.requested_at, i.appeal_id LIMIT $1 FOR UPDATE OF i SKIP LOCKED`,
        [limit, withMoney],
      );
      for (const { decidedBy, decidedRoles, ...item } of items) {
        const end = await work({ ...item, approvedBy: decidedBy === null ? null : { id: decidedBy, roles: decidedRoles ?? [] } });
        await manager.query('UPDATE remedy_item SET state = $3, code = $4, ended_at = $5 WHERE run_id = $1 AND appeal_id = $2', [item.runId, item.appealId, end.state, end.code, asOf]);
      }
      await manager.query(
        `UPDATE remedy_run r SET state = 'done', ended_at = $1::timestamptz
         WHERE r.state = 'running' AND NOT EXISTS (SELECT 1 FROM remedy_item i WHERE i.run_id = r.id AND i.state = 'pending')`,
        [asOf],
      );
      return items.length;
    });
  }
}
