import { applicationRole, withClient } from '../setup/postgres-roles';

/** A table of the benches' own for what a durable write costs at least: none of Thaw's, which change. Thaw's role may insert. */
export async function makePeerTable(adminUrl: string): Promise<void> {
  await withClient(adminUrl, (client) => client.query(`CREATE TABLE IF NOT EXISTS bench_peer (id uuid PRIMARY KEY, body text NOT NULL, at timestamptz NOT NULL DEFAULT now()); GRANT INSERT ON bench_peer TO ${applicationRole}`));
}

export const insertIntoPeer = { name: 'insert', text: 'INSERT INTO bench_peer (id, body) VALUES ($1, $2)' } as const;
