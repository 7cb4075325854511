import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { FileTooLargeError } from '@thaw/application';

/** Hashes a file that will not be kept, to tell whether it is the one that came before. Hex SHA-256. */
export async function hashOnly(bytes: Readable, maxBytes: number): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new FileTooLargeError(maxBytes);
    hash.update(chunk);
  }
  return hash.digest('hex');
}
