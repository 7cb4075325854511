import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { FileEmptyError, FileTooLargeError, type AllowedMediaType, type FileSealer } from '@thaw/application';
import type { FileContents } from '@thaw/domain';
import { checkEnd, headBytes, mediaTypeOf, tailBytes } from './file-type-check';
import { inspectorOf, type Inspector } from './inspection/inspect';
import { TailWindow } from './tail-window';

export interface WrittenFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: AllowedMediaType;
  readonly contents: FileContents;
}

/** Where the sealed bytes go. */
export interface Sink {
  write(sealed: Buffer): Promise<unknown>;
}

/**
 * Writes a stream into a place, sealed, while counting, hashing and looking at it. Holds back the first bytes until their type is known, so
 * that a forbidden file is refused before any of it is kept. Does not destroy the source: it belongs to the caller.
 */
export async function writeChecked(bytes: Readable, sink: Sink, maxBytes: number, sealer: FileSealer): Promise<WrittenFile> {
  const hash = createHash('sha256');
  const heldBack: Buffer[] = [];
  const tail = new TailWindow(tailBytes);
  let sizeBytes = 0;
  let known: { readonly mediaType: AllowedMediaType; readonly inspector: Inspector } | undefined;

  const learnType = async () => {
    const head = Buffer.concat(heldBack);
    const mediaType = await mediaTypeOf(head.subarray(0, headBytes));
    const inspector = inspectorOf(mediaType);
    await inspector.push(head);
    await sink.write(Buffer.concat([sealer.header, sealer.update(head)]));
    return { mediaType, inspector };
  };

  for await (const data of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<unknown>) {
    const chunk = bytesOf(data);
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw new FileTooLargeError(maxBytes);
    hash.update(chunk);
    tail.push(chunk);
    if (known === undefined) heldBack.push(chunk);
    else {
      await known.inspector.push(chunk);
      await sink.write(sealer.update(chunk));
    }
    if (known === undefined && sizeBytes >= headBytes) known = await learnType();
  }

  if (sizeBytes === 0) throw new FileEmptyError('the file is empty');
  const { mediaType, inspector } = known ?? (await learnType());
  checkEnd(tail.bytes(), mediaType);
  const contents = await inspector.end();
  await sink.write(sealer.final());
  return { sha256: hash.digest('hex'), sizeBytes, mediaType, contents };
}

function bytesOf(data: unknown): Buffer {
  if (data instanceof Uint8Array) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  throw new TypeError('a file arrives as bytes');
}
