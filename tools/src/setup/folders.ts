import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder of the clone; the same from `src` and from `dist`. */
export const projectDir = resolve(__dirname, '../../..');

/** Where everything that `npm start` keeps lies; git-ignored. */
export const defaultStateDir = join(projectDir, '.thaw');

/** Executables of this clone. */
export const projectBinDir = join(defaultStateDir, 'bin');

/** Executables shared by all clones of this user: `THAW_CACHE_DIR`, else the user's cache folder. */
export function sharedCacheDir(env: NodeJS.ProcessEnv): string {
  if (env['THAW_CACHE_DIR']) return resolve(env['THAW_CACHE_DIR']);
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'thaw');
}
