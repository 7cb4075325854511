import type { EntityManager } from 'typeorm';
import type { NewRemedyRun, RunChange, RunDecision, RunToDecide, StuckWork } from '@thaw/application';
import { instantFromMs, type Instant, type StuckClass } from '@thaw/domain';
import { chosenAppeals } from '../read/remedy-targets';

/** What an operator's acts write, within their transaction. */
export class PostgresStuckWork implements StuckWork {
  constructor(private readonly manager: EntityManager) {}

  async lockFinding(findingId: string): ReturnType<StuckWork['lockFinding']> {
    const [row] = await this.manager.query<{ class: StuckClass; resolved: boolean; acknowledgedAt: Date | null }[]>(
      'SELECT class, resolved_at IS NOT NULL AS resolved, acknowledged_at AS "acknowledgedAt" FROM stuck_finding WHERE id = $1 FOR UPDATE',
      [findingId],
    );
    return row === undefined ? null : { ...row, acknowledgedAt: instantOf(row.acknowledgedAt) };
  }

  async acknowledgeFinding(findingId: string, { by, at, note }: { readonly by: string; readonly at: Instant; readonly note: string }): Promise<void> {
    await this.manager.query('UPDATE stuck_finding SET acknowledged_at = $2, acknowledged_by = $3, note = $4 WHERE id = $1', [findingId, at, by, note]);
  }

  /** Takes the target's appeals as they are now. */
  async startRun(run: NewRemedyRun): Promise<number> {
    const { target } = run;
    await this.manager.query(
      `INSERT INTO remedy_run (id, remedy, wish, why, requested_by, requested_at, finding_id, target, needs_approval, state, ended_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL)`,
      [
        run.id, run.wish.remedy, JSON.stringify(run.wish), run.why, run.requestedBy, run.requestedAt, target.kind === 'finding' ? target.findingId : null,
        target.kind === 'filter' ? JSON.stringify(target.filter) : null, run.needsApproval, run.needsApproval ? 'proposed' : 'running',
      ],
    );
    const chosen = chosenAppeals(target, 2);
    const items = await this.manager.query<unknown[]>(
      `INSERT INTO remedy_item (run_id, appeal_id, state) SELECT $1::uuid, chosen.id, 'pending' FROM (${chosen.sql}) chosen RETURNING 1 AS item`,
      [run.id, ...chosen.values],
    );
    return items.length;
  }

  async askDrain(workerId: string, { by, at }: { readonly by: string; readonly at: Instant }): ReturnType<StuckWork['askDrain']> {
    const [was] = await this.manager.query<{ askedAt: Date | null }[]>('SELECT drain_asked_at AS "askedAt" FROM worker_beat WHERE worker_id = $1 FOR UPDATE', [workerId]);
    if (was === undefined) return null;
    await this.manager.query('UPDATE worker_beat SET drain_asked_at = coalesce(drain_asked_at, $3::timestamptz), drain_asked_by = coalesce(drain_asked_by, $2) WHERE worker_id = $1', [workerId, by, at]);
    return { askedBeforeAt: instantOf(was.askedAt) };
  }

  async lockRun(runId: string): Promise<RunToDecide | null> {
    const [run] = await this.manager.query<RunToDecide[]>('SELECT remedy, requested_by AS "requestedBy", state FROM remedy_run WHERE id = $1 FOR UPDATE', [runId]);
    return run ?? null;
  }

  async decideRun(runId: string, { approve, by, roles, at }: RunDecision): Promise<void> {
    await this.manager.query('UPDATE remedy_run SET state = $2, decided_by = $3, decided_roles = $4, decided_at = $5 WHERE id = $1', [runId, approve ? 'running' : 'declined', by, [...roles], at]);
  }

  async releasingIn(runId: string): Promise<number> {
    const [row] = await this.manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM remedy_item i JOIN appeal a ON a.id = i.appeal_id
       WHERE i.run_id = $1 AND (a.stage = 'releasing' OR EXISTS (SELECT 1 FROM release_order r WHERE r.appeal_id = a.id AND r.status IN ('placed', 'unknown')))`,
      [runId],
    );
    return row?.count ?? 0;
  }

  async movesMoney(runId: string): Promise<boolean> {
    const [row] = await this.manager.query<{ moves: boolean }[]>('SELECT moves_money AS moves FROM remedy_run WHERE id = $1', [runId]);
    return row?.moves ?? false;
  }

  async markMovesMoney(runId: string): Promise<void> {
    await this.manager.query('UPDATE remedy_run SET moves_money = true WHERE id = $1', [runId]);
  }

  /** Stops, goes on, or tries again what failed or was refused. */
  async changeRun(runId: string, change: RunChange): Promise<void> {
    if (change === 'stop') {
      await this.manager.query(`UPDATE remedy_run SET state = 'stopped' WHERE id = $1 AND state = 'running'`, [runId]);
      return;
    }
    if (change === 'retry') {
      await this.manager.query(`UPDATE remedy_item SET state = 'pending', code = NULL, ended_at = NULL WHERE run_id = $1 AND state IN ('failed', 'refused')`, [runId]);
    }
    await this.manager.query(
      `UPDATE remedy_run SET state = 'running', ended_at = NULL
       WHERE id = $1 AND state IN ('running', 'stopped', 'done') AND EXISTS (SELECT 1 FROM remedy_item WHERE run_id = $1 AND state = 'pending')`,
      [runId],
    );
  }
}

function instantOf(at: Date | null): Instant | null {
  return at && instantFromMs(at.getTime());
}
