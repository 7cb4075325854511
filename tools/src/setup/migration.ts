import type { Progress } from '../text/say';

/** Brings a database up to date with the migrations of @thaw/persistence. `ownerUrl` must own the database; the login of `appUrl` gets the application's rights. */
export async function migrateDatabase(ownerUrl: string, appUrl: string, onProgress: Progress): Promise<void> {
  // Loaded only now: what does not touch the database starts without its libraries.
  const persistence = await import('@thaw/persistence');
  const exported: { readonly migrate?: (ownerUrl: string, applicationLogin: string | null) => Promise<unknown> } = persistence;
  if (!exported.migrate) {
    onProgress({ key: 'database.noMigration' });
    return;
  }
  const from = performance.now();
  onProgress({ key: 'database.migrating' });
  await exported.migrate(ownerUrl, decodeURIComponent(new URL(appUrl).username) || null);
  onProgress({ key: 'database.migrated', values: { seconds: ((performance.now() - from) / 1000).toFixed(1) } });
}
