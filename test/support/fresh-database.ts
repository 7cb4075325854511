import { randomBytes } from 'node:crypto';
import { adminUrl, databaseUrls, ownerRole, withClient, type DatabaseUrls } from '@thaw/tools';
import { sharedServers } from './shared';

/** A database of one spec file's own. */
export interface FreshDatabase extends DatabaseUrls {
  readonly name: string;
  /** The superuser's URL, for looking behind the application's back. */
  readonly adminUrl: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** Gives a new, migrated, empty database on the shared PostgreSQL: a copy of the one global-setup migrated. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { postgresPort, postgresPasswords } = sharedServers();
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const server = adminUrl(postgresPort, postgresPasswords);
  await withClient(server, (client) => client.query(`create database ${name} template thaw owner ${ownerRole}`));
  return {
    name,
    ...databaseUrls(postgresPort, postgresPasswords, name),
    adminUrl: adminUrl(postgresPort, postgresPasswords, name),
    drop: () => withClient(server, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}
