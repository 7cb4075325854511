import type { EntityManager } from 'typeorm';
import type { NewRemedyRun, RunChange, StuckWork } from '@thaw/application';
import type { Instant, StuckClass } from '@thaw/domain';

/** What an operator's acts write, within their transaction. */
export class PostgresStuckWork implements StuckWork {
  constructor(private readonly manager: EntityManager) {}

  async lockFinding(findingId: string): Promise<{ readonly class: StuckClass; readonly resolved: boolean } | null> {
    const [row] = await this.manager.query<{ class: StuckClass; resolved: boolean }[]>(
      'SELECT class, resolved_at IS NOT NULL AS resolved FROM stuck_finding WHERE id = $1 FOR UPDATE',
      [findingId],
    );
    return row ?? null;
  }

  async acknowledgeFinding(findingId: string, { by, at, note }: { readonly by: string; readonly at: Instant; readonly note: string }): Promise<void> {
    await this.manager.query('UPDATE stuck_finding SET acknowledged_at = $2, acknowledged_by = $3, note = $4 WHERE id = $1', [findingId, at, by, note]);
  }

  /** Takes the finding's live appeals, or those named that exist. */
  async startRun(run: NewRemedyRun): Promise<number> {
    await this.manager.query(
      `INSERT INTO remedy_run (id, remedy, why, requested_by, requested_at, finding_id, state, ended_at) VALUES ($1, $2, $3, $4, $5, $6, 'running', NULL)`,
      [run.id, run.remedy, run.why, run.requestedBy, run.requestedAt, run.findingId],
    );
    const chosen =
      run.findingId === null
        ? { sql: 'SELECT id FROM appeal WHERE id = ANY ($2::uuid[])', parameter: run.appealIds }
        : { sql: 'SELECT appeal_id FROM stuck_item WHERE finding_id = $2::uuid AND gone_at IS NULL', parameter: run.findingId };
    const items = await this.manager.query<unknown[]>(
      `INSERT INTO remedy_item (run_id, appeal_id, state) SELECT $1::uuid, chosen.*, 'pending' FROM (${chosen.sql}) chosen RETURNING 1 AS item`,
      [run.id, chosen.parameter],
    );
    return items.length;
  }

  /** Stops, goes on, or tries again what failed or was refused. */
  async changeRun(runId: string, change: RunChange): Promise<boolean> {
    const [run] = await this.manager.query<{ state: string }[]>('SELECT state FROM remedy_run WHERE id = $1 FOR UPDATE', [runId]);
    if (run === undefined) return false;
    if (change === 'stop') {
      await this.manager.query(`UPDATE remedy_run SET state = 'stopped' WHERE id = $1 AND state = 'running'`, [runId]);
      return true;
    }
    if (change === 'retry') {
      await this.manager.query(`UPDATE remedy_item SET state = 'pending', code = NULL, ended_at = NULL WHERE run_id = $1 AND state IN ('failed', 'refused')`, [runId]);
    }
    await this.manager.query(
      `UPDATE remedy_run SET state = 'running', ended_at = NULL WHERE id = $1 AND EXISTS (SELECT 1 FROM remedy_item WHERE run_id = $1 AND state = 'pending')`,
      [runId],
    );
    return true;
  }
}
