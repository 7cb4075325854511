import type { Progress } from '../text/say';
import type { DatabaseUrls } from './postgres-roles';

/**
 * Brings a database up to date with the migrations of @thaw/persistence, and admits the application's login to it.
 * @throws Error when a migration fails, or when the owner's login may not do what it must
 */
export async function migrateDatabase(urls: DatabaseUrls, onProgress: Progress): Promise<void> {
  const from = performance.now();
  onProgress({ key: 'database.migrating' });
  // Loaded only now: what does not touch the database starts without its libraries.
  const { migrate } = await import('@thaw/persistence');
  await migrate(urls.ownerUrl, loginOf(urls.appUrl));
  onProgress({ key: 'database.migrated', values: { seconds: ((performance.now() - from) / 1000).toFixed(1) } });
}

/** Null lets the migration admit the owner, who is then the application too. */
function loginOf(url: string): string | null {
  return decodeURIComponent(new URL(url).username) || null;
}
