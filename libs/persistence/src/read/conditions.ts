import type { DataSource } from 'typeorm';

/** Whatever runs a statement. */
export type Queries = Pick<DataSource, 'query'>;

/** A row's place in a list that is sorted by an instant, then by id. `infinity` stands for rows that have no instant. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

/**
 * Whether a task `t` is somebody's at an instant. Most leases run, which the planner cannot know of rows most of which have none: as an expression
 * the lease neither leads it to the index by lease, nor has it guess that few pass.
 *
 * @param asOf the instant's placeholder
 */
export function leaseRuns(asOf: string): string {
  return `(t.status = 'claimed' AND coalesce(t.lease_until, '-infinity') > ${asOf}::timestamptz)`;
}

/** The WHERE of a list, put together from what the caller filters by. Values are always parameters, never text. */
export class Conditions {
  private readonly terms: string[] = [];

  constructor(readonly values: unknown[] = []) {}

  /** Adds a term; each `?` in it stands for the next value. */
  add(term: string, ...values: readonly unknown[]): void {
    let next = 0;
    this.terms.push(term.replace(/\?/g, () => this.bind(values[next++])));
  }

  /** Adds that a column is among some values; null is any. One value is compared plainly, so that an index keeps its order. */
  addAmong(column: string, type: 'uuid' | 'text', values: readonly string[] | null): void {
    if (values === null) return;
    if (values.length === 1) this.add(`${column} = ?::${type}`, values[0]);
    else this.add(`${column} = ANY(?::${type}[])`, values);
  }

  /** Adds a term that holds further ones in the place of `@`; values keep their numbers. */
  addNested(term: string, fill: (nested: Conditions) => void): void {
    const nested = new Conditions(this.values);
    fill(nested);
    this.terms.push(term.replace('@', () => nested.terms.join(' AND ')));
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
