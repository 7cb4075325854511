import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileCipher, fileSystemDocumentStore, s3DocumentStore } from '@thaw/adapters';
import { FileContentForbiddenError, FileEmptyError, FileMissingError, FileTooLargeError, FileTypeForbiddenError, type DocumentStore } from '@thaw/application';
import { ObjectStore } from '../support/object-store';
import { aPdf } from '../support/papers';

/** Promise: wherever papers lie, they lie there whole and sealed or not at all, and come back as they were. */

const cipher = fileCipher(randomBytes(32).toString('base64'));
const limits = { maxBytes: 30_000_000 };
let objects: ObjectStore;
let folder: string;
beforeAll(async () => {
  objects = await ObjectStore.start();
  folder = mkdtempSync(join(tmpdir(), 'thaw-store-'));
});
afterAll(async () => {
  await objects.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => objects.allWell());

/** As long as the busiest machine needs; only silence is worth giving up on soon. */
const patient = { connectMs: 30_000, answerMs: 30_000, attempts: 3 };
const stores: readonly [string, () => DocumentStore][] = [
  ['a folder', () => fileSystemDocumentStore(folder, cipher)],
  ['an object store', () => s3DocumentStore(objects.place, cipher)],
];

/** More than one part of an upload. */
const large = () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(12_000_000), Buffer.from('\n%%EOF\n')]);

function inPieces(bytes: Buffer, size = 65_536): Readable {
  return Readable.from((function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })(), { objectMode: false });
}

async function allKeys(store: DocumentStore, olderThanMs = 0, most = 2): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 100; pages += 1) {
    const page = await store.keysOlderThan(olderThanMs, after, most);
    keys.push(...page.keys);
    after = page.next;
    if (after === null) break;
  }
  return keys;
}

async function emptied(store: DocumentStore): Promise<void> {
  for (const key of await allKeys(store, 0, 1_000)) await store.delete(key);
}

describe.each(stores)('papers in %s', (_, make) => {
  let store: DocumentStore;
  beforeEach(async () => {
    store = make();
    await emptied(store);
  });

  it.each([['small', () => aPdf()], ['large', large]])('come back as they were, all of them or a part (%s)', async (_size, file) => {
    const bytes = file();
    const stored = await store.put(inPieces(bytes), limits);
    expect(stored).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length, mediaType: 'application/pdf' });
    expect((await buffer(await store.open(stored.storageKey))).equals(bytes)).toBe(true);
    for (const [first, last] of [[0, 0], [3, 40], [bytes.length - 20, bytes.length - 1], [Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 100]] as const) {
      expect((await buffer(await store.open(stored.storageKey, { first, last }))).equals(bytes.subarray(first, last + 1))).toBe(true);
    }
  });

  it.each<[string, () => Readable, new (...args: never[]) => Error]>([
    ['too large, found out late', () => inPieces(Buffer.concat([large(), randomBytes(20_000_000)])), FileTooLargeError],
    ['of a type not taken', () => inPieces(randomBytes(10_000)), FileTypeForbiddenError],
    ['with something appended, found out at the end', () => inPieces(Buffer.concat([large(), randomBytes(2_000)])), FileTypeForbiddenError],
    ['with a script, found out at the end', () => inPieces(Buffer.concat([large(), aPdf({ more: '9 0 obj << /S /JavaScript >> endobj' })])), FileContentForbiddenError],
    ['empty', () => Readable.from([]), FileEmptyError],
  ])('leave nothing behind when refused: %s', async (_what, file, error) => {
    await expect(store.put(file(), limits)).rejects.toThrow(error);
    expect(await allKeys(store)).toEqual([]);
  });

  it('leave nothing behind when the upload breaks off after parts of it were sent', async () => {
    const upload = new PassThrough();
    const refused = expect(store.put(upload, limits)).rejects.toThrow('connection reset');
    upload.write(large(), () => upload.destroy(new Error('connection reset')));
    await refused;
    expect(await allKeys(store)).toEqual([]);
  });

  it('are gone once removed, also twice; and no key reaches anything else', async () => {
    const [one, other] = [await store.put(inPieces(aPdf()), limits), await store.put(inPieces(aPdf()), limits)];
    await store.delete(one.storageKey);
    await store.delete(one.storageKey);
    await expect(store.open(one.storageKey)).rejects.toThrow(FileMissingError);
    await expect(store.open(randomUUID())).rejects.toThrow(FileMissingError);
    expect((await buffer(await store.open(other.storageKey))).length).toBe(other.sizeBytes);
    for (const key of ['../../etc/passwd', '', '..', 'a/b']) {
      await expect(store.open(key)).rejects.toThrow(FileMissingError);
      await expect(store.delete(key)).rejects.toThrow(FileMissingError);
    }
  });

  it('are listed page by page, each once, those that have lain long enough', async () => {
    const keys = [];
    for (let i = 0; i < 7; i += 1) keys.push((await store.put(inPieces(aPdf()), limits)).storageKey);
    for (const most of [1, 3, 7, 100]) expect(await allKeys(store, 0, most)).toEqual([...keys].sort());
    expect(await allKeys(store, 3_600_000)).toEqual([]);
  });
});

describe('a folder', () => {
  it('tells how long a file has lain there', async () => {
    const store = fileSystemDocumentStore(folder, cipher);
    await emptied(store);
    const [old] = [await store.put(inPieces(aPdf()), limits), await store.put(inPieces(aPdf()), limits)];
    const place = join(folder, 'files', old.storageKey.slice(0, 2), old.storageKey.slice(2, 4), old.storageKey);
    utimesSync(place, new Date(), new Date(statSync(place).mtimeMs - 7_200_000));
    expect(await allKeys(store, 3_600_000)).toEqual([old.storageKey]);
  });
});

describe('an object store that misbehaves', () => {
  const store = (waits = patient) => s3DocumentStore(objects.place, cipher, waits);

  it('is asked again when it is busy, so often and no more', async () => {
    objects.goesWrong({ kind: 'busy', times: 2, on: /^PUT/ });
    await expect(store().put(inPieces(aPdf()), limits)).resolves.toMatchObject({ mediaType: 'application/pdf' });
    objects.allWell();
    objects.goesWrong({ kind: 'busy', times: 100, on: /^PUT/ });
    await expect(store().put(inPieces(aPdf()), limits)).rejects.toThrow('busy');
    expect(objects.asked.filter((line) => line.startsWith('PUT'))).toHaveLength(patient.attempts);
  });

  it('is not waited for when it says nothing', async () => {
    const { storageKey } = await store().put(inPieces(aPdf()), limits);
    objects.goesWrong({ kind: 'silent', times: 100, on: /^GET/ });
    await expect(store({ ...patient, answerMs: 400 }).open(storageKey)).rejects.toThrow(/timed? ?out/i);
    objects.allWell();
    expect((await buffer(await store().open(storageKey))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('gives no half of a file for the whole when the connection is cut', async () => {
    const bytes = large();
    const { storageKey } = await store().put(inPieces(bytes), limits);
    objects.asked.length = 0;
    const opened = await store().open(storageKey, { first: 100_000, last: 11_000_000 });
    expect((await buffer(opened)).length).toBe(10_900_001);
    objects.goesWrong({ kind: 'cut', times: 100, on: /^GET/ });
    await expect(store().open(storageKey).then(buffer)).rejects.toThrow();
  });

  it('takes parts back when one of them does not get through', async () => {
    await emptied(store());
    objects.goesWrong({ kind: 'busy', times: 100, on: /partNumber=2/ });
    await expect(store().put(inPieces(large()), limits)).rejects.toThrow('busy');
    expect(objects.asked.filter((line) => line.startsWith('DELETE') && line.includes('uploadId='))).toHaveLength(1);
    expect(await allKeys(store())).toEqual([]);
  });

  it('never sees a byte in clear', async () => {
    const { storageKey } = await store().put(inPieces(aPdf()), limits);
    const other = s3DocumentStore(objects.place, fileCipher(randomBytes(32).toString('base64')));
    await expect(other.open(storageKey)).rejects.toThrow('sealed under a key this process does not have');
  });
});
