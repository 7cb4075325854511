import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileMissingError, type DocumentStore, type StoredFile } from '@thaw/application';
import { writeChecked, type WrittenFile } from './upload';

/** Longer than any upload lasts; what is older was left by a process that died. */
const abandonedAfterMs = 24 * 3_600_000;

/**
 * Keeps papers in a folder, each under the SHA-256 of its bytes (`files/ab/cd/<sha256>`): equal files share one place and a place
 * never changes its content. Several processes may share the folder. When `put` rejects, nothing of the file stays behind and
 * the source stream is left to the caller, who drains or destroys it.
 */
export function fileSystemDocumentStore(folder: string): DocumentStore {
  const uploads = join(folder, 'uploads');
  let prepared: Promise<void> | undefined;
  return {
    async put(bytes, { maxBytes }) {
      await (prepared ??= prepare(uploads).catch((error: unknown) => {
        prepared = undefined;
        throw error;
      }));
      const draft = join(uploads, randomUUID());
      try {
        const written = await writeDraft(draft, bytes, maxBytes);
        return await moveToPlace(folder, draft, written);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    open: (storageKey) => openStored(folder, storageKey),
  };
}

async function prepare(uploads: string): Promise<void> {
  await mkdir(uploads, { recursive: true });
  for (const name of await readdir(uploads)) {
    const draft = join(uploads, name);
    const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(draft, { force: true });
  }
}

async function writeDraft(draft: string, bytes: Readable, maxBytes: number): Promise<WrittenFile> {
  const file = await open(draft, 'wx', 0o600);
  try {
    const written = await writeChecked(bytes, file, maxBytes);
    await file.sync();
    return written;
  } finally {
    await file.close();
  }
}

/** The rename also replaces an equal file that is already there: same bytes, and no window in which it is missing. */
async function moveToPlace(folder: string, draft: string, written: WrittenFile): Promise<StoredFile> {
  const place = placeOf(folder, written.sha256);
  const firstCreated = await mkdir(dirname(place), { recursive: true });
  await rename(draft, place);
  await syncFolder(dirname(place));
  if (firstCreated !== undefined) {
    for (const parent of [dirname(dirname(place)), join(folder, 'files'), folder]) await syncFolder(parent);
  }
  return { storageKey: written.sha256, ...written };
}

/** Until the folder is on disk too, a power cut could take the name away again. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openStored(folder: string, storageKey: string): Promise<Readable> {
  // Keys come back from the database; one that is not a hash must never become a path.
  if (!/^[0-9a-f]{64}$/.test(storageKey)) throw new FileMissingError('no such file in the store');
  try {
    const file = await open(placeOf(folder, storageKey), 'r');
    return file.createReadStream();
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT') {
      throw new FileMissingError('no such file in the store', { cause });
    }
    throw cause;
  }
}

function placeOf(folder: string, sha256: string): string {
  return join(folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}
