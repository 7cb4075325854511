/** A slow-changing answer of the database, read again once it is older than `maxAgeMs`. A failed read is not remembered. */
export class Remembered<T> {
  private read: { readonly at: number; readonly value: Promise<T> } | null = null;

  constructor(private readonly maxAgeMs: number, private readonly ask: () => Promise<T>) {}

  /** Whatever is remembered is out of date: the next to ask reads again. */
  forget(): void {
    this.read = null;
  }

  async get(): Promise<T> {
    const now = performance.now();
    if (this.read === null || now - this.read.at > this.maxAgeMs) {
      const value = this.ask();
      this.read = { at: now, value };
      value.catch(() => {
        if (this.read?.value === value) this.read = null;
      });
    }
    return this.read.value;
  }
}
