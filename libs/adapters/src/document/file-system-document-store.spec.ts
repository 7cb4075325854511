import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileEmptyError, FileMissingError, FileTooLargeError, FileTypeForbiddenError, type DocumentStore } from '@thaw/application';
import { fileCipher } from './file-cipher';
import { fileSystemDocumentStore } from './file-system-document-store';

/** Up to the frame header: one pixel. */
const jpegHead = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b0800010001010111', 'hex');
const pngHead = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000000000', 'hex');
const pngColourProfile = Buffer.concat([Buffer.from('00002000', 'hex'), Buffer.from('iCCP'), randomBytes(0x2000 + 4)]);
const pngPixels = Buffer.from('0000000049444154000000000000000049454e4400000000', 'hex');
const pdf = (content: Buffer | string) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(content), Buffer.from('\n%%EOF\n')]);
/** The end record of an empty ZIP archive. */
const emptyZip = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]);
const cipher = fileCipher(randomBytes(32).toString('base64'));
const limits = { maxBytes: 1_000_000 };

function inPieces(bytes: Buffer, size: number): Readable {
  return Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
    { objectMode: false },
  );
}

describe('fileSystemDocumentStore', () => {
  let folder: string;
  let store: DocumentStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thaw-store-'));
    store = fileSystemDocumentStore(folder, cipher);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const placeOf = (key: string) => join(folder, 'files', key.slice(0, 2), key.slice(2, 4), key);
  const filesLeft = () => (readdirSync(folder, { recursive: true, withFileTypes: true }) as { isFile(): boolean; name: string }[])
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

  it.each([
    ['application/pdf', pdf(randomBytes(200_000)), 65_536],
    ['application/pdf', pdf('short'), 3],
    ['image/jpeg', Buffer.concat([jpegHead, randomBytes(9_000)]), 1],
    ['image/png', Buffer.concat([pngHead.subarray(0, 33), Buffer.of(0), pngPixels]), 4_099],
    ['image/png', Buffer.concat([pngHead, Buffer.of(0), pngColourProfile, pngPixels]), 1_000],
  ])('keeps a file of type %s sealed and gives the same bytes back, all of them or a part', async (mediaType, bytes, pieceSize) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const stored = await store.put(inPieces(bytes, pieceSize), limits);
    expect(stored).toEqual({ storageKey: expect.stringMatching(/^[0-9a-f-]{36}$/), sha256, sizeBytes: bytes.length, mediaType, contents: mediaType === 'application/pdf' ? { pages: 0, pixels: null, carriesFiles: false } : { pages: null, pixels: 1, carriesFiles: false } });
    expect((await buffer(await store.open(stored.storageKey))).equals(bytes)).toBe(true);
    expect((await buffer(await store.open(stored.storageKey, { first: 3, last: 7 }))).equals(bytes.subarray(3, 8))).toBe(true);
    expect(filesLeft()).toEqual([stored.storageKey]);
    expect(readFileSync(placeOf(stored.storageKey)).includes(bytes.subarray(0, 8))).toBe(false);
  });

  it('keeps equal files apart, so that removing one takes none from another', async () => {
    const bytes = pdf(randomBytes(50_000));
    const [one, two] = [await store.put(inPieces(bytes, 1_000), limits), await store.put(inPieces(bytes, 1_000), limits)];
    await store.delete(one.storageKey);
    await store.delete(one.storageKey);
    expect(filesLeft()).toEqual([two.storageKey]);
    await expect(store.open(one.storageKey)).rejects.toThrow(FileMissingError);
    expect((await buffer(await store.open(two.storageKey))).equals(bytes)).toBe(true);
    await expect(store.delete('../../etc/passwd')).rejects.toThrow(FileMissingError);
  });

  it('opens what an earlier version kept in clear under its hash', async () => {
    const bytes = pdf('old');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    mkdirSync(join(placeOf(sha256), '..'), { recursive: true });
    writeFileSync(placeOf(sha256), bytes);
    expect((await buffer(await store.open(sha256))).equals(bytes)).toBe(true);
    expect((await buffer(await store.open(sha256, { first: 1, last: 3 }))).toString()).toBe('PDF');
  });

  it('does not take a file in clear for a sealed one', async () => {
    const { storageKey } = await store.put(inPieces(pdf('x'), 100), limits);
    writeFileSync(placeOf(storageKey), pdf('put there by somebody else, long enough'));
    await expect(store.open(storageKey)).rejects.toThrow('not a sealed file');
  });

  it('takes a file of exactly the limit and refuses one byte more, leaving nothing', async () => {
    const bytes = pdf(randomBytes(30_000));
    await expect(store.put(inPieces(bytes, 1_024), { maxBytes: bytes.length - 1 })).rejects.toThrow(FileTooLargeError);
    expect(filesLeft()).toEqual([]);
    await expect(store.put(inPieces(bytes, 1_024), { maxBytes: bytes.length })).resolves.toMatchObject({ sizeBytes: bytes.length });
  });

  it('stops reading an endless stream at the limit and leaves the stream to its owner', async () => {
    let pulled = 0;
    const endless = new Readable({
      read() {
        pulled += 10_000;
        this.push(pulled === 10_000 ? pdf(randomBytes(10_000 - 16)) : randomBytes(10_000));
      },
    });
    await expect(store.put(endless, { maxBytes: 100_000 })).rejects.toThrow(FileTooLargeError);
    expect(pulled).toBeLessThan(300_000);
    expect(endless.destroyed).toBe(false);
    expect(filesLeft()).toEqual([]);
  });

  it.each([
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1')],
    ['a ZIP', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), randomBytes(100)])],
    ['a page that holds a PDF', Buffer.concat([Buffer.from('<html>'), pdf('x')])],
    ['a PDF behind a byte-order mark', Buffer.concat([Buffer.from('efbbbf', 'hex'), pdf('x')])],
    ['a PDF cut off', pdf(randomBytes(20_000)).subarray(0, 15_000)],
    ['a PDF with much appended', Buffer.concat([pdf('x'), randomBytes(5_000)])],
    ['a PDF that is an archive too', Buffer.concat([pdf('x'), emptyZip])],
    ['a picture that is an archive too', Buffer.concat([jpegHead, randomBytes(70_000), emptyZip])],
  ])('refuses %s and leaves nothing', async (_, bytes) => {
    await expect(store.put(inPieces(bytes, 1_000), limits)).rejects.toThrow(FileTypeForbiddenError);
    expect(filesLeft()).toEqual([]);
  });

  it('is not fooled by bytes that only look like an archive’s end', async () => {
    const bytes = Buffer.concat([jpegHead, emptyZip, randomBytes(500)]);
    await expect(store.put(inPieces(bytes, 100), limits)).resolves.toMatchObject({ mediaType: 'image/jpeg' });
  });

  it('refuses an empty file', async () => {
    await expect(store.put(Readable.from([]), limits)).rejects.toThrow(FileEmptyError);
    expect(filesLeft()).toEqual([]);
  });

  it.each([
    ['fails', new Error('connection reset')],
    ['is cut off', undefined],
  ])('leaves nothing when the upload %s half-way', async (_, error) => {
    const upload = new PassThrough();
    const put = store.put(upload, limits);
    const refused = expect(put).rejects.toThrow(error?.message ?? 'Premature close');
    upload.write(pdf(randomBytes(40_000)), () => upload.destroy(error));
    await refused;
    expect(filesLeft()).toEqual([]);
  });

  it('removes what a process that died left behind, but not what another is writing now', async () => {
    await store.put(inPieces(pdf('x'), 100), limits);
    const [old, fresh] = ['old', 'fresh'].map((name) => join(folder, 'uploads', name));
    for (const draft of [old, fresh]) writeFileSync(draft ?? '', 'half');
    utimesSync(old ?? '', 0, 0);
    expect(await store.dropBrokenOff(3_600_000)).toBe(1);
    expect(await store.dropBrokenOff(3_600_000)).toBe(0);
    expect([existsSync(old ?? ''), existsSync(fresh ?? '')]).toEqual([false, true]);
  });

  it('opens nothing but its own files', async () => {
    for (const key of ['0'.repeat(64), '../../../etc/passwd', '']) {
      await expect(store.open(key)).rejects.toThrow(FileMissingError);
    }
  });
});
