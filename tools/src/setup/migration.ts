import * as persistence from '@thaw/persistence';
import type { Progress } from '../text/say';

/** Brings a database up to date with the migrations of @thaw/persistence. `ownerUrl` must own the database. */
export async function migrateDatabase(ownerUrl: string, onProgress: Progress): Promise<void> {
  const exported: { readonly migrate?: (ownerUrl: string) => Promise<unknown> } = persistence;
  if (!exported.migrate) {
    onProgress({ key: 'database.noMigration' });
    return;
  }
  const from = performance.now();
  onProgress({ key: 'database.migrating' });
  await exported.migrate(ownerUrl);
  onProgress({ key: 'database.migrated', values: { seconds: ((performance.now() - from) / 1000).toFixed(1) } });
}
