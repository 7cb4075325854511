/** Runs work for somebody who has not shown who they are; refuses instead where their address has asked too much. */
export type AsStranger = <T>(work: () => Promise<T>) => Promise<T>;

interface Reading<T> {
  readonly at: number;
  readonly value: Promise<T | null>;
}

/**
 * Remembers what was looked up by key ids for a short time. Ids that led to something are kept apart from those that led nowhere, so that
 * nobody crowds real ones out by making some up; and only an id not known to be real costs its caller the right of a stranger to ask.
 */
export class KeyMemory<T> {
  private readonly found = new Map<string, Reading<T>>();
  /** Under way, or led nowhere. */
  private readonly asked = new Map<string, Reading<T>>();

  /**
   * @param forMs how long an answer is believed
   * @param most ids remembered of either sort; those longest not looked up go first
   */
  constructor(private readonly read: (id: string) => Promise<T | null>, private readonly forMs: number, private readonly most: number) {}

  async get(id: string, asStranger: AsStranger): Promise<T | null> {
    const known = this.fresh(id);
    if (known !== undefined) return known.value;
    return this.found.has(id) ? this.lookUp(id) : asStranger(() => this.lookUp(id));
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) for (const memory of [this.found, this.asked]) memory.delete(id);
  }

  private fresh(id: string): Reading<T> | undefined {
    return [this.asked.get(id), this.found.get(id)].find((one) => one !== undefined && performance.now() - one.at <= this.forMs);
  }

  private async lookUp(id: string): Promise<T | null> {
    const meanwhile = this.fresh(id);
    if (meanwhile !== undefined) return meanwhile.value;
    const reading = { at: performance.now(), value: this.read(id) };
    this.remember(this.asked, id, reading);
    const settled = (value: T | null | undefined): void => {
      // Forgotten or asked anew meanwhile: this answer is not the last word.
      if (this.asked.get(id) !== reading) return;
      if (value !== null) this.asked.delete(id);
      if (value === null) this.found.delete(id);
      else if (value !== undefined) this.remember(this.found, id, reading);
    };
    // A failed look-up is nobody's answer: the next request asks again.
    reading.value.then(settled, () => settled(undefined));
    return reading.value;
  }

  private remember(memory: Map<string, Reading<T>>, id: string, reading: Reading<T>): void {
    memory.delete(id);
    memory.set(id, reading);
    const [oldest] = memory.keys();
    if (memory.size > this.most && oldest !== undefined) memory.delete(oldest);
  }
}
