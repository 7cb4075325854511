import { AsyncLocalStorage } from 'node:async_hooks';

/** Somebody outside the house who reads: the merchants whose rows the database lets them see. */
export interface OutsideReader {
  readonly merchantIds: readonly string[];
}

const reading = new AsyncLocalStorage<OutsideReader | null>();

/** Whatever is read within, however deep, is read with this reader's rights; null reads with the application's own. */
export function readingAs<T>(reader: OutsideReader | null, work: () => T): T {
  return reading.run(reader, work);
}

/**
 * Reads with the application's rights although somebody outside has asked: for commands, which the domain guards, and for what is
 * remembered for everybody, which must not be cut to one reader's rows.
 */
export function readingAsThaw<T>(work: () => T): T {
  return reading.run(null, work);
}

export function readerNow(): OutsideReader | null {
  return reading.getStore() ?? null;
}
