import { Readable } from 'node:stream';
import { DocumentsUnavailableError, FileMissingError, FileSealBrokenError } from '@thaw/application';

/** What goes wrong where papers lie is the store's trouble, by whatever name its client calls it. */
export async function atTheStore<T>(deed: () => Promise<T>): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    throw storeTrouble(error);
  }
}

/** The same for bytes that break off while they are read. */
export function fromTheStore(bytes: Readable): Readable {
  const passed = Readable.from(passedOn(bytes), { objectMode: false });
  // One that nobody reads to its end is let go of; one that was read is its owner's to close.
  passed.once('close', () => void (bytes.readableEnded || bytes.destroy()));
  return passed;
}

async function* passedOn(bytes: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    throw storeTrouble(error);
  }
}

/** What is known of the one file stays what it is. */
function storeTrouble(error: unknown): Error {
  if (error instanceof FileMissingError || error instanceof FileSealBrokenError || error instanceof DocumentsUnavailableError) return error;
  return new DocumentsUnavailableError(`the document store: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
