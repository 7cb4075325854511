import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** Logins of a cluster of ours. */
export interface ClusterPasswords {
  readonly superuser: string;
  readonly owner: string;
  readonly application: string;
}

/** Connection URLs of one database. */
export interface DatabaseUrls {
  /** Migrates: owns the database. */
  readonly ownerUrl: string;
  /** The application's: may do only what migrations grant it. */
  readonly appUrl: string;
}

export const ownerRole = 'thaw_owner';
export const applicationRole = 'thaw';

/** Superuser's URL of a database on a cluster of ours. */
export function adminUrl(port: number, passwords: ClusterPasswords, database = 'postgres'): string {
  return url('postgres', passwords.superuser, port, database);
}

/** URLs of a database on a cluster of ours. */
export function databaseUrls(port: number, passwords: ClusterPasswords, database = 'thaw'): DatabaseUrls {
  return { ownerUrl: url(ownerRole, passwords.owner, port, database), appUrl: url(applicationRole, passwords.application, port, database) };
}

function url(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/${database}`;
}

/**
 * Waits until the server takes connections.
 * @throws Error with the last reason after `withinMs`, or when `gaveUp` says there is nothing to wait for
 */
export async function awaitServer(connectionString: string, withinMs: number): Promise<void> {
  const until = performance.now() + withinMs;
  for (;;) {
    try {
      await withClient(connectionString, (client) => client.query('select 1'));
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await pause(50);
    }
  }
}

/** Creates or refreshes the two logins and the database `thaw`. Safe to repeat. */
export async function ensureRolesAndDatabase(port: number, passwords: ClusterPasswords): Promise<void> {
  await withClient(adminUrl(port, passwords), async (client) => {
    await ensureRole(client, ownerRole, passwords.owner, 'LOGIN CREATEROLE');
    await ensureRole(client, applicationRole, passwords.application, 'LOGIN');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', ['thaw']);
    if (!rowCount) await client.query(`create database thaw owner ${ownerRole}`);
  });
}

async function ensureRole(client: Client, role: string, password: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  await client.query(`${rowCount ? 'alter' : 'create'} role ${role} with ${attributes} password ${client.escapeLiteral(password)}`);
}

/** Milliseconds a server may take to answer a new connection: a busy machine's, starting or recovering, takes many seconds and is not gone. */
const connectWithinMs = 20_000;

/** Runs some work on one connection and closes it whatever happens. */
export async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: connectWithinMs });
  // A server that goes away under an idle connection is told by the next query.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
