import { createHash } from 'node:crypto';
import { access, chmod, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { SetupProblem, type Progress } from '../text/say';
import { projectBinDir, sharedCacheDir } from './folders';
import { temporal } from './pinned.json';
import { run } from './run';
import { temporalSources, type TemporalSource } from './temporal-sources';

/** What the search depends on; given in so that it can be tried out. */
export interface TemporalSearch {
  readonly env: NodeJS.ProcessEnv;
  readonly onProgress: Progress;
  /** Folders of executables fetched earlier; what is fetched goes to the first that can be written to. */
  readonly caches?: readonly string[];
  readonly sources?: readonly TemporalSource[];
  /** SHA-256 of the executable for each platform. */
  readonly hashes?: Hashes;
}

const fileName = `temporal-${temporal.version}`;
const platform = `${process.platform}-${process.arch}`;

type Hashes = Readonly<Record<string, string | undefined>>;
const pinnedHashes: Hashes = temporal.sha256;

/**
 * Finds or fetches the `temporal` executable: THAW_TEMPORAL_BIN, the PATH, the caches, then a download
 * checked by hash. Gives its path. (TEMPORAL_ADDRESS comes before all of this and is the caller's.)
 * @throws SetupProblem that says how to get one
 */
export async function temporalBinary(search: TemporalSearch): Promise<string> {
  const given = search.env['THAW_TEMPORAL_BIN'];
  if (given) return given;
  const onPath = await usableOnPath(search);
  if (onPath) return onPath;
  const caches = (search.caches ?? [sharedCacheDir(search.env), projectBinDir]).map((folder) => join(folder, fileName));
  for (const path of caches) {
    if (await isCached(path)) return path;
  }
  return fetchInto(caches, search);
}

async function usableOnPath({ env, onProgress }: TemporalSearch): Promise<string | undefined> {
  for (const folder of (env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, 'temporal');
    if (!(await access(path, constants.X_OK).then(() => true, () => false))) continue;
    const version = await versionOf(path);
    if (version !== undefined && compareVersions(version, temporal.oldestUsable) >= 0) return path;
    onProgress({ key: 'temporal.tooOld', values: { path, version: version ?? '?', wanted: temporal.oldestUsable } });
  }
  return undefined;
}

async function versionOf(path: string): Promise<string | undefined> {
  const output = await run(path, ['--version'], { timeoutMs: 20_000 }).catch(() => '');
  return /version v?(\d+\.\d+\.\d+)/.exec(output)?.[1];
}

/** Negative when `a` is older than `b`; both are dotted numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A file gets its final name only after its hash was checked, so being there and executable is enough. */
async function isCached(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.isFile() && found.size > 0 && (await access(path, constants.X_OK).then(() => true, () => false));
}

async function fetchInto(caches: readonly string[], search: TemporalSearch): Promise<string> {
  for (const source of search.sources ?? temporalSources(search.env)) {
    search.onProgress({ key: 'temporal.fetching', values: { version: temporal.version, source: source.name } });
    try {
      return await keep(await source.fetch(), caches, search);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      search.onProgress({ key: 'temporal.sourceFailed', values: { reason } });
    }
  }
  throw new SetupProblem({ key: 'temporal.none', values: { version: temporal.version } });
}

async function keep(content: Uint8Array, caches: readonly string[], search: TemporalSearch): Promise<string> {
  checkHash(content, search.hashes ?? pinnedHashes);
  for (const path of caches) {
    if (await write(path, content)) return path;
  }
  throw new Error(`cannot write to ${caches.map(dirname).join(' or ')}`);
}

function checkHash(content: Uint8Array, hashes: Hashes): void {
  const wanted = hashes[platform];
  if (!wanted) throw new SetupProblem({ key: 'temporal.noHash', values: { platform } });
  const found = createHash('sha256').update(content).digest('hex');
  if (found !== wanted) throw new SetupProblem({ key: 'temporal.wrongHash', values: { found, wanted } });
}

/** Written beside and renamed, so that nobody ever runs half a file. A cache that cannot be written to is passed over. */
async function write(path: string, content: Uint8Array): Promise<boolean> {
  const half = `${path}.${String(process.pid)}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(half, content, { mode: 0o755 });
    await chmod(half, 0o755);
    await rename(half, path);
    return true;
  } catch {
    await rm(half, { force: true }).catch(() => undefined);
    return false;
  }
}
