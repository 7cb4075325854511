import type { DataSource } from 'typeorm';

/** A beat this old is somebody's who will not come back. */
const forgottenAfter = "interval '1 day'";

/** By which workers show that they live and poll, on the database's own clock. */
export class WorkerBeats {
  constructor(private readonly source: DataSource, private readonly workerId: string) {}

  async beat(polling: boolean): Promise<void> {
    await this.source.query(
      `INSERT INTO worker_beat (worker_id, started_at, beat_at, polling) VALUES ($1, now(), now(), $2)
       ON CONFLICT (worker_id) DO UPDATE SET beat_at = excluded.beat_at, polling = excluded.polling`,
      [this.workerId, polling],
    );
    await this.source.query(`DELETE FROM worker_beat WHERE beat_at < now() - ${forgottenAfter}`);
  }

  /** Says that this worker ends on purpose. Its beat stays, as the sign that there is to be a worker at all. */
  async end(): Promise<void> {
    await this.source.query('UPDATE worker_beat SET polling = false, beat_at = now() WHERE worker_id = $1', [this.workerId]);
  }
}
