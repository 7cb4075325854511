import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyPage } from '@thaw/application';
import { sealedKey } from './storage-key';

/**
 * Keys of the sealed files in `files/ab/cd/…` in their order, a page at a time; of those looked at, the ones that have lain there so
 * long. Folders are read as the page comes to them, never all at once.
 */
export async function pageOfKeys(folder: string, olderThanMs: number, after: string | null, most: number): Promise<KeyPage> {
  const files = join(folder, 'files');
  const old: string[] = [];
  let looked = 0;
  let last: string | null = null;
  for (const place of await foldersFrom(files, after)) {
    for (const key of (await namesIn(join(files, place))).filter((name) => sealedKey.test(name) && (after === null || name > after))) {
      if (looked === most) return { keys: old, next: last };
      if (await isOlder(join(files, place, key), olderThanMs)) old.push(key);
      looked += 1;
      last = key;
    }
  }
  return { keys: old, next: null };
}

/** Names in a folder of what has lain there unchanged for so long. */
export async function oldNamesIn(folder: string, olderThanMs: number): Promise<readonly string[]> {
  const old: string[] = [];
  for (const name of await namesIn(folder)) if (await isOlder(join(folder, name), olderThanMs)) old.push(name);
  return old;
}

/** What is gone meanwhile is not. */
async function isOlder(path: string, ms: number): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
  return Date.now() - mtimeMs >= ms;
}

/** `ab/cd`, from the one in which a key lies. */
async function foldersFrom(files: string, after: string | null): Promise<readonly string[]> {
  const start = after === null ? '' : join(after.slice(0, 2), after.slice(2, 4));
  const outer = (await namesIn(files)).filter((name) => name >= start.slice(0, 2));
  const inner = await Promise.all(outer.map(async (name) => (await namesIn(join(files, name))).map((one) => join(name, one))));
  return inner.flat().filter((place) => place >= start);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    // A store nobody has written to yet, or a file beside the folders.
    if (typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  });
  return names.sort();
}
