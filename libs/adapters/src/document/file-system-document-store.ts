import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileMissingError, type ByteRange, type DocumentStore, type FileCipher, type StoredFile } from '@thaw/application';
import { oldNamesIn, pageOfKeys } from './folder-listing';
import { sealedKey } from './storage-key';
import { atTheStore, fromTheStore } from './store-trouble';
import { writeChecked, type WrittenFile } from './upload';

/**
 * Keeps papers in a folder, sealed, each under a name of its own (`files/ab/cd/<uuid>`): a place never changes its content, and
 * removing one paper takes none from another. Several processes may share the folder. When `put` rejects, nothing of the file stays
 * behind and the source stream is left to the caller, who drains or destroys it. Files of earlier versions, named by their hash and not
 * sealed, still open.
 */
export function fileSystemDocumentStore(folder: string, cipher: FileCipher): DocumentStore {
  const uploads = join(folder, 'uploads');
  let prepared: Promise<void> | undefined;
  return {
    async put(bytes, { maxBytes }) {
      await (prepared ??= atTheStore(async () => void (await mkdir(uploads, { recursive: true }))).catch((error: unknown) => {
        prepared = undefined;
        throw error;
      }));
      const draft = join(uploads, randomUUID());
      try {
        const written = await writeDraft(draft, bytes, maxBytes, cipher);
        return await atTheStore(async () => moveToPlace(folder, draft, randomUUID(), written));
      } catch (error) {
        // What cannot be removed now is swept later; why the file was not kept is what counts.
        await rm(draft, { force: true }).catch(() => undefined);
        throw error;
      }
    },
    open: (storageKey, range) => atTheStore(async () => openStored(folder, storageKey, cipher, range)),
    async delete(storageKey) {
      if (!sealedKey.test(storageKey)) throw new FileMissingError('no such file in the store');
      await atTheStore(async () => {
        await rm(placeOf(folder, storageKey), { force: true });
        await syncFolder(dirname(placeOf(folder, storageKey))).catch(ignoreMissing);
      });
    },
    keysOlderThan: (ms, after, most) => atTheStore(async () => pageOfKeys(folder, ms, after, most)),
    dropBrokenOff: (ms) => atTheStore(async () => {
      const drafts = await oldNamesIn(uploads, ms);
      for (const draft of drafts) await rm(join(uploads, draft), { force: true });
      return drafts.length;
    }),
    answers: () => atTheStore(async () => {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
    }),
  };
}

async function writeDraft(draft: string, bytes: Readable, maxBytes: number, cipher: FileCipher): Promise<WrittenFile> {
  const file = await atTheStore(async () => open(draft, 'wx', 0o600));
  try {
    const written = await writeChecked(bytes, { write: (sealed) => atTheStore(async () => file.writeFile(sealed)) }, maxBytes, cipher.sealer());
    await atTheStore(async () => file.sync());
    return written;
  } finally {
    await file.close();
  }
}

async function moveToPlace(folder: string, draft: string, storageKey: string, written: WrittenFile): Promise<StoredFile> {
  const place = placeOf(folder, storageKey);
  const firstCreated = await mkdir(dirname(place), { recursive: true });
  await rename(draft, place);
  await syncFolder(dirname(place));
  if (firstCreated !== undefined) {
    for (const parent of [dirname(dirname(place)), join(folder, 'files'), folder]) await syncFolder(parent);
  }
  return { storageKey, ...written };
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

/** Keys come back from the database; one that is neither of these must never become a path. */
const plainKey = /^[\da-f]{64}$/;

async function openStored(folder: string, storageKey: string, cipher: FileCipher, range: ByteRange | undefined): Promise<Readable> {
  const isSealed = sealedKey.test(storageKey);
  if (!isSealed && !plainKey.test(storageKey)) throw new FileMissingError('no such file in the store');
  const place = placeOf(folder, storageKey);
  // Held open while the parts are read: it cannot be removed in between.
  const file = await open(place, 'r').catch((cause: unknown) => {
    throw isMissing(cause) ? new FileMissingError('no such file in the store', { cause }) : cause;
  });
  const part = (first: number, last: number, autoClose: boolean) => fromTheStore(file.createReadStream({ start: first, end: Math.max(first, last), autoClose }));
  try {
    const { size } = await file.stat();
    if (!isSealed) return part(range?.first ?? 0, range?.last ?? size, true);
    const bytes = await cipher.open({ sealedBytes: size, read: (first, last) => Promise.resolve(part(first, last, false)) }, range);
    bytes.once('close', () => void file.close().catch(() => undefined));
    return bytes;
  } catch (error) {
    await file.close();
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}

function placeOf(folder: string, storageKey: string): string {
  return join(folder, 'files', storageKey.slice(0, 2), storageKey.slice(2, 4), storageKey);
}
