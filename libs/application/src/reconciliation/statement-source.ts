import type { LocalDate, Result, Statement } from '@thaw/domain';

/** Where the settlement core's statements come from. Its files are kept as facts: nobody need ask it again. */
export interface StatementSource {
  /** The file of a day that is over; null while the core has none. Throws when the core cannot be asked. */
  final(dayOn: LocalDate): Promise<Uint8Array | null>;
  /** What was paid from the beginning of a day until now. Throws when the core cannot be asked. */
  interim(sinceOn: LocalDate): Promise<Uint8Array>;
}

/** Reads a file; refuses, with what does not fit, one whose totals, hash or format are wrong. */
export type ReadStatement = (file: Uint8Array) => Result<Statement, string>;
