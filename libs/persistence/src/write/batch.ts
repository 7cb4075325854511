import type { AuditEntry } from '@thaw/application';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { runPrepared } from './prepared';

/** Statements to be sent as one, each a data-modifying CTE. */
class Sentence {
  private readonly parts: string[] = [];
  private readonly parameters: unknown[] = [];

  bind(value: unknown, cast: string): string {
    this.parameters.push(value);
    return `$${String(this.parameters.length)}::${cast}`;
  }

  /** Takes a statement with parameters of its own, written $1, $2… */
  addNumbered(sql: string, parameters: readonly unknown[]): void {
    const offset = this.parameters.length;
    this.parameters.push(...parameters);
    this.add(sql.replace(/\$(\d+)/g, (_, number: string) => `$${String(offset + Number(number))}`));
  }

  /** Takes a statement whose parameters were bound here. */
  add(sql: string): void {
    this.parts.push(sql);
  }

  async send(manager: EntityManager): Promise<void> {
    if (this.parts.length === 0) return;
    await runPrepared(manager, `WITH ${this.parts.map((part, i) => `w${String(i)} AS (${part})`).join(', ')} SELECT`, this.parameters);
  }
}

/**
 * A command's writes, gathered and sent in two statements: what is updated, then what is added. Within one statement PostgreSQL
 * promises no order, and a unique index looks at each row as it comes: the wait that ends must have ended before the next begins.
 */
export class Batch {
  private readonly updates = new Sentence();
  private readonly additions = new Sentence();

  /** The audit entries among what is gathered. */
  readonly ahead: AuditEntry[] = [];

  constructor(private readonly manager: EntityManager) {}

  insert<R extends ObjectLiteral>(target: EntityTarget<R>, rows: readonly R[]): void {
    const [first] = rows;
    if (first === undefined) return;
    const columns = this.columns(target).filter((column) => column.propertyName in first);
    const values = rows.map((row) => `(${columns.map((column) => this.additions.bind(column.prepare(row[column.propertyName]), column.cast)).join(', ')})`);
    this.additions.add(`INSERT INTO ${this.table(target)} (${columns.map((column) => column.name).join(', ')}) VALUES ${values.join(', ')}`);
  }

  /** Writes the given columns of the row with this id; nothing when there are none. */
  update<R extends ObjectLiteral>(target: EntityTarget<R>, id: string, row: Partial<R>): void {
    const columns = this.columns(target).filter((column) => column.propertyName !== 'id' && column.propertyName in row);
    if (columns.length === 0) return;
    const sets = columns.map((column) => `${column.name} = ${this.updates.bind(column.prepare(row[column.propertyName]), column.cast)}`);
    this.updates.add(`UPDATE ${this.table(target)} SET ${sets.join(', ')} WHERE id = ${this.updates.bind(id, 'uuid')}`);
  }

  /** Any other writing statement; its parameters are written $1, $2… */
  add(sql: string, parameters: readonly unknown[]): void {
    this.additions.addNumbered(sql, parameters);
  }

  /** The same, sent with what is updated: before anything is added. */
  addFirst(sql: string, parameters: readonly unknown[]): void {
    this.updates.addNumbered(sql, parameters);
  }

  async flush(): Promise<void> {
    await this.updates.send(this.manager);
    await this.additions.send(this.manager);
  }

  private table(target: EntityTarget<ObjectLiteral>): string {
    return this.manager.connection.getMetadata(target).tableName;
  }

  private columns(target: EntityTarget<ObjectLiteral>) {
    const { driver } = this.manager.connection;
    return this.manager.connection.getMetadata(target).columns.map((column) => ({
      propertyName: column.propertyName,
      name: column.databaseName,
      // Inside a CTE PostgreSQL guesses no types from the column.
      cast: `${driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
      prepare: (value: unknown): unknown => driver.preparePersistentValue(value, column) as unknown,
    }));
  }
}
