import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileSealBrokenError } from '@thaw/application';

/*
 * A sealed file: header (mark, key id, salt), then segments of 64 KiB, each with its own tag. Each file has a key of its own, derived from
 * the salt; a segment's nonce is its number and whether it is the last, so that segments can be opened alone, and neither moved nor cut off.
 */

const mark = Buffer.from('THAWF1', 'latin1');
const keyIdBytes = 6;
const saltBytes = 16;
const headerBytes = mark.length + keyIdBytes + saltBytes;
const segmentBytes = 65_536;
const tagBytes = 16;
const sealedSegmentBytes = segmentBytes + tagBytes;

interface Sealer {
  readonly header: Buffer;
  update(plain: Uint8Array): Buffer;
  final(): Buffer;
}

interface SealedSource {
  readonly sealedBytes: number;
  read(first: number, last: number): Promise<Readable>;
}

/** AES-256-GCM over files of any size, a segment at a time. */
export interface FileSealing {
  sealer(): Sealer;
  open(file: SealedSource, range?: { readonly first: number; readonly last: number }): Promise<Readable>;
}

/**
 * @param previousKeys keys whose files still open; the header of each file names its own
 * @throws {RangeError} when a key is not 32 bytes of base64
 */
export function fileCipher(keyBase64: string, previousKeys: readonly string[] = []): FileSealing {
  const roots = [keyBase64, ...previousKeys].map(rootOf);
  const [current] = roots;
  if (current === undefined) throw new RangeError('a key is needed');
  return {
    sealer: () => sealer(current),
    open: async (file, range) => {
      const header = await buffer(await file.read(0, Math.min(headerBytes, file.sealedBytes) - 1));
      if (header.length < headerBytes || !header.subarray(0, mark.length).equals(mark)) throw new FileSealBrokenError('not a sealed file');
      const root = roots.find((one) => one.id.equals(header.subarray(mark.length, mark.length + keyIdBytes)));
      if (root === undefined) throw new FileSealBrokenError('sealed under a key this process does not have');
      return Readable.from(opened(file, header, fileKey(root, header), range), { objectMode: false });
    },
  };
}

interface Root {
  readonly id: Buffer;
  readonly key: Buffer;
}

function rootOf(keyBase64: string): Root {
  const root = Buffer.from(keyBase64, 'base64');
  if (root.length !== 32) throw new RangeError('an encryption key is 32 bytes in base64');
  const derive = (purpose: string, length: number) => Buffer.from(hkdfSync('sha256', root, '', `thaw ${purpose}`, length));
  return { id: derive('key id', keyIdBytes), key: derive('file sealing', 32) };
}

function fileKey({ key }: Root, header: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, header.subarray(-saltBytes), 'thaw file', 32));
}

function nonceOf(segment: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(segment, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

function sealer(root: Root): Sealer {
  const header = Buffer.concat([mark, root.id, randomBytes(saltBytes)]);
  const key = fileKey(root, header);
  let held = Buffer.alloc(0);
  let segment = 0;
  const seal = (plain: Uint8Array, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(segment, isLast), { authTagLength: tagBytes });
    cipher.setAAD(header);
    segment += 1;
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
  return {
    header,
    update(plain) {
      held = Buffer.concat([held, plain]);
      const out: Buffer[] = [];
      // One whole segment is held back: only the end tells which is the last.
      let at = 0;
      for (; held.length - at > segmentBytes; at += segmentBytes) out.push(seal(held.subarray(at, at + segmentBytes), false));
      held = held.subarray(at);
      return Buffer.concat(out);
    },
    final: () => seal(held, true),
  };
}

async function* opened(file: SealedSource, header: Buffer, key: Buffer, range: { readonly first: number; readonly last: number } | undefined): AsyncGenerator<Buffer> {
  const lastSegment = Math.max(0, Math.ceil((file.sealedBytes - headerBytes) / sealedSegmentBytes) - 1);
  const from = Math.min(lastSegment, Math.floor((range?.first ?? 0) / segmentBytes));
  const to = Math.min(lastSegment, Math.floor((range?.last ?? Infinity) / segmentBytes));
  const sealed = await file.read(headerBytes + from * sealedSegmentBytes, Math.min(file.sealedBytes, headerBytes + (to + 1) * sealedSegmentBytes) - 1);
  let segment = from;
  for await (const piece of inSegments(sealed)) {
    const plain = openSegment(key, header, segment, segment === lastSegment, piece);
    const start = segment * segmentBytes;
    segment += 1;
    yield plain.subarray(Math.max(0, (range?.first ?? 0) - start), range === undefined ? plain.length : Math.min(plain.length, range.last + 1 - start));
  }
  if (segment !== to + 1) throw new FileSealBrokenError('a sealed file was cut off');
}

async function* inSegments(sealed: Readable): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  for await (const chunk of sealed as AsyncIterable<Buffer>) {
    held = Buffer.concat([held, chunk]);
    for (; held.length >= sealedSegmentBytes; held = held.subarray(sealedSegmentBytes)) yield held.subarray(0, sealedSegmentBytes);
  }
  if (held.length > 0) yield held;
}

function openSegment(key: Buffer, header: Buffer, segment: number, isLast: boolean, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(segment, isLast), { authTagLength: tagBytes });
    decipher.setAAD(header);
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new FileSealBrokenError('a sealed file does not open: changed, cut off, or sealed under another key', { cause });
  }
}
