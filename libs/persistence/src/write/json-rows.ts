import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { EntityMetadata } from 'typeorm';

/**
 * Whole rows as JSON inside one statement, so that a case with all that belongs to it costs one round trip and shows one moment.
 * Columns and conversions come from the entities' metadata; bigint travels as text, because JSON numbers end at 2^53.
 */

const selections = new WeakMap<EntityMetadata, string>();

/** The SQL expression that makes a JSON object of a row under this alias. */
export function rowAsJson(source: DataSource, target: EntityTarget<ObjectLiteral>, alias: string): string {
  const metadata = source.getMetadata(target);
  const known = selections.get(metadata) ?? metadata.columns.map((column) => `'${column.databaseName}', @.${column.databaseName}${column.type === 'bigint' ? '::text' : ''}`).join(', ');
  selections.set(metadata, known);
  return `jsonb_build_object(${known.replaceAll('@.', `${alias}.`)})`;
}

/** Reads a row back from what {@link rowAsJson} made. */
export function rowFromJson<R extends ObjectLiteral>(source: DataSource, target: EntityTarget<R>, json: Readonly<Record<string, unknown>>): R {
  const row: Record<string, unknown> = {};
  for (const column of source.getMetadata(target).columns) {
    const value = json[column.databaseName] ?? null;
    const raw = column.type === 'timestamptz' && typeof value === 'string' ? new Date(value) : value;
    const transformer = column.transformer;
    row[column.propertyName] = transformer === undefined || Array.isArray(transformer) ? raw : (transformer.from(raw) as unknown);
  }
  return row as R;
}
