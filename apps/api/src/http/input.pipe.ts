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
    this.stripProtoKeys(value);
    // A request without a body and one with an empty object mean the same.
    const parsed = schema.safeParse(metadata.type === 'body' && value === undefined ? {} : value, { reportInput: true });
    if (!parsed.success) throw new InputInvalid(parsed.error.issues, metadata.type === 'body' ? undefined : metadata.data);
    return parsed.data as T;
  }
}
