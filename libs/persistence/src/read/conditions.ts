/** A row's place in a list that is sorted by an instant, then by id. `infinity` stands for rows that have no instant. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

/** The WHERE of a list, put together from what the caller filters by. Values are always parameters, never text. */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly terms: string[] = [];

  /** Adds a term; each `?` in it stands for the next value. */
  add(term: string, ...values: readonly unknown[]): void {
    let next = 0;
    this.terms.push(term.replace(/\?/g, () => this.bind(values[next++])));
  }

  /** Adds a value and answers its placeholder. */
  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  get where(): string {
    return this.terms.length === 0 ? '' : `WHERE ${this.terms.join(' AND ')}`;
  }
}
