import type { DataSource } from 'typeorm';
import { readingAs, readingAsThaw } from '../outside/reader';

/** Rejects when the application's own connections give no answer. */
export async function askDatabase(source: DataSource): Promise<void> {
  await readingAsThaw(() => source.query('SELECT 1'));
}

/** Rejects when what merchants read cannot be read: their connections, their role, or its rights. Names nobody, so that no row is seen. */
export async function askAsReader(source: DataSource): Promise<void> {
  await readingAs({ merchantIds: [] }, () => source.query('SELECT 1 FROM appeal LIMIT 1'));
}

/** Migrations this code knows and the database has not had; a database that is ahead of the code misses none. */
export async function missingMigrations(source: DataSource): Promise<readonly string[]> {
  const rows = await readingAsThaw(() => source.query<{ readonly name: string }[]>('SELECT name FROM migration'));
  const had = new Set(rows.map(({ name }) => name));
  return source.migrations.map((one) => one.name ?? one.constructor.name).filter((name) => !had.has(name));
}
