import type { DataSource } from 'typeorm';

/** A beat this old is somebody's who will not come back. */
const forgottenAfter = "interval '1 day'";

/** What a worker hears when it beats. */
export interface Heard {
  /** Somebody wants it to end its work and take no new. */
  readonly drain: boolean;
}

/** By which workers show that they live and poll, on the database's own clock. */
export class WorkerBeats {
  /** @param host machine and process, for people who look for it */
  constructor(private readonly source: DataSource, private readonly workerId: string, private readonly host: string | null = null) {}

  async beat(polling: boolean): Promise<Heard> {
    const [row] = await this.source.query<Heard[]>(
      `INSERT INTO worker_beat AS b (worker_id, host, started_at, beat_at, polling) VALUES ($1, $3, now(), now(), $2)
       ON CONFLICT (worker_id) DO UPDATE SET beat_at = excluded.beat_at, polling = excluded.polling AND b.drained_at IS NULL
       RETURNING b.drain_asked_at IS NOT NULL AS drain`,
      [this.workerId, polling, this.host],
    );
    await this.source.query(`DELETE FROM worker_beat WHERE beat_at < now() - ${forgottenAfter}`);
    return row ?? { drain: false };
  }

  /** Says that this worker ends on purpose. Its beat stays, as the sign that there is to be a worker at all. */
  async end(): Promise<void> {
    await this.source.query('UPDATE worker_beat SET polling = false, beat_at = now() WHERE worker_id = $1', [this.workerId]);
  }

  /** Says that everything under way was finished and nothing new is taken. */
  async drained(): Promise<void> {
    await this.source.query('UPDATE worker_beat SET polling = false, beat_at = now(), drained_at = now() WHERE worker_id = $1', [this.workerId]);
  }
}
