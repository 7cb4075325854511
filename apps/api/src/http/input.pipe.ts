import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { InputInvalid } from './refused';

/** Checks whatever carries a schema: bodies, queries and path parameters. The values go into the answer only, never into a log. */
@Injectable()
export class InputPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type === 'custom') return value;
    const { schema } = metadata;
    if (!(schema instanceof z.ZodType)) throw new TypeError(`the ${metadata.type} parameter ${metadata.data ?? ''} has no schema`);
    // Schemas do not see this key; it is one that nobody knows like any other.
    const proto = protoIn(value);
    if (proto !== null) throw new InputInvalid([{ code: 'unrecognized_keys', keys: ['__proto__'], path: [...proto], input: {}, message: '' }], metadata.type === 'body' ? undefined : metadata.data);
    // A request without a body and one with an empty object mean the same.
    const parsed = schema.safeParse(metadata.type === 'body' && value === undefined ? {} : value, { reportInput: true });
    if (!parsed.success) throw new InputInvalid(parsed.error.issues, metadata.type === 'body' ? undefined : metadata.data);
    return parsed.data as T;
  }
}

/** Where an object within carries a key of its own that others take for its prototype; null where none does. How deep it nests was looked at before it was parsed. */
function protoIn(value: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[] | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Object.hasOwn(value, '__proto__')) return path;
  for (const [key, part] of Object.entries(value)) {
    const found = protoIn(part, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}
