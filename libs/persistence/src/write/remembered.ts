/** The part of its age after which an answer is read again ahead of need. */
const aheadAt = 0.7;

interface Kept<T> {
  /** When it was asked for, milliseconds; never, for what was forgotten since. */
  readonly at: number;
  readonly value: T;
}

/**
 * A slow-changing answer of the database, read again once it is older than `maxAgeMs`. While it is being read again ahead of need, the
 * answer that is there serves: nobody who holds a connection waits for somebody who wants one. A failed read is not remembered.
 */
export class Remembered<T> {
  private kept: Kept<T> | null = null;
  private reading: Promise<T> | null = null;

  constructor(private readonly maxAgeMs: number, private readonly ask: () => Promise<T>) {}

  /** Whatever is remembered or under way is out of date: the next to ask reads again. */
  forget(): void {
    if (this.kept !== null) this.kept = { ...this.kept, at: -Infinity };
    this.reading = null;
  }

  /**
   * What was last read, however long ago: for whoever holds a connection, and would wait for another that somebody holds who waits as well.
   * It was young when they asked for theirs (`ahead`).
   */
  async held(): Promise<T> {
    return this.kept === null ? this.get() : this.kept.value;
  }

  /** Reads again in good time, so that whoever asks in a moment need not wait for the database. */
  async ahead(): Promise<T> {
    return this.youngerThan(this.maxAgeMs * aheadAt);
  }

  async get(): Promise<T> {
    return this.youngerThan(this.maxAgeMs);
  }

  private async youngerThan(ageMs: number): Promise<T> {
    if (this.kept !== null && performance.now() - this.kept.at <= ageMs) return this.kept.value;
    this.reading ??= this.read();
    return this.reading;
  }

  private read(): Promise<T> {
    const at = performance.now();
    const reading = this.ask().then(
      (value) => {
        if (this.reading === reading) {
          this.kept = { at, value };
          this.reading = null;
        }
        return value;
      },
      (error: unknown) => {
        if (this.reading === reading) this.reading = null;
        throw error;
      },
    );
    return reading;
  }
}
