import type { DataSource } from 'typeorm';

/** Lets one process at a time do what several could: for so long, on the database's own clock; after that whoever comes first. */
export class WatchLease {
  constructor(private readonly source: DataSource, private readonly name: string, private readonly holder: string, private readonly lengthMs: number) {}

  /** Takes or keeps it; false while another has it. */
  async take(): Promise<boolean> {
    const rows = await this.source.query<unknown[]>(
      `INSERT INTO watch_lease AS l (name, holder, until_at) VALUES ($1, $2, now() + make_interval(secs => $3::float / 1000))
       ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until_at = excluded.until_at WHERE l.until_at < now() OR l.holder = excluded.holder
       RETURNING 1 AS taken`,
      [this.name, this.holder, this.lengthMs],
    );
    return rows.length > 0;
  }

  /** Gives it back, so that nobody waits for its end. */
  async giveBack(): Promise<void> {
    await this.source.query('UPDATE watch_lease SET until_at = now() WHERE name = $1 AND holder = $2', [this.name, this.holder]);
  }
}
