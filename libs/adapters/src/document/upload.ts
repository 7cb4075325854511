import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FileEmptyError, FileTooLargeError, type AllowedMediaType, type FileSealer } from '@thaw/application';
import { checkEnd, headBytes, mediaTypeOf, tailBytes } from './file-type-check';
import { TailWindow } from './tail-window';

export interface WrittenFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: AllowedMediaType;
}

/**
 * Writes a stream into an open file, sealed, while counting and hashing. Holds back the first bytes until their type is known, so that a
 * forbidden file is refused before any of it is on disk. Does not destroy the source: it belongs to the caller.
 */
export async function writeChecked(bytes: Readable, file: FileHandle, maxBytes: number, sealer: FileSealer): Promise<WrittenFile> {
  const hash = createHash('sha256');
  const heldBack: Buffer[] = [];
  const tail = new TailWindow(tailBytes);
  let sizeBytes = 0;
  let mediaType: AllowedMediaType | undefined;

  const typeOfHeldBack = async () => {
    const head = Buffer.concat(heldBack);
    const type = await mediaTypeOf(head.subarray(0, headBytes));
    await file.writeFile(Buffer.concat([sealer.header, sealer.update(head)]));
    return type;
  };

  for await (const data of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<unknown>) {
    const chunk = bytesOf(data);
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw new FileTooLargeError(maxBytes);
    hash.update(chunk);
    tail.push(chunk);
    if (mediaType !== undefined) await file.writeFile(sealer.update(chunk));
    else heldBack.push(chunk);
    if (mediaType === undefined && sizeBytes >= headBytes) mediaType = await typeOfHeldBack();
  }

  if (sizeBytes === 0) throw new FileEmptyError('the file is empty');
  mediaType ??= await typeOfHeldBack();
  checkEnd(tail.bytes(), mediaType);
  await file.writeFile(sealer.final());
  return { sha256: hash.digest('hex'), sizeBytes, mediaType };
}

function bytesOf(data: unknown): Buffer {
  if (data instanceof Uint8Array) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  throw new TypeError('a file arrives as bytes');
}
