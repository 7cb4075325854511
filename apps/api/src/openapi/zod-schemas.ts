import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

interface Converted {
  readonly schema: JsonSchema;
  readonly components: Record<string, JsonSchema>;
}

/**
 * A zod schema as OpenAPI 3.1 has it. Schemas with an id become components of that name; answers stay open to fields that
 * later versions add, so nothing is closed on the way out.
 */
export function openApiSchemaOf(schema: unknown, direction: 'input' | 'output'): Converted | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $schema: _dialect, $defs = {}, ...own } = z.toJSONSchema(schema, {
    io: direction,
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema.id;
      // What zod adds to every integer says nothing about ours, but larger ones are refused.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (direction === 'output' && jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (direction === 'output') delete jsonSchema.additionalProperties;
    },
  });
  const components = Object.fromEntries(Object.entries($defs).map(([name, definition]) => [name, withoutId(definition)]));
  const id = schema.meta()?.id;
  if (id === undefined) return { schema: withoutId(own), components };
  // A schema with an id is among its own definitions already, and then only refers to itself.
  return { schema: { $ref: `#/components/schemas/${id}` }, components: id in components ? components : { ...components, [id]: withoutId(own) } };
}

/** A body's schema in place, for methods that read their body themselves. */
export function bodySchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...own } = z.toJSONSchema(schema, { io: 'input' });
  return withoutId(own);
}

function withoutId(schema: object): JsonSchema {
  const { id: _id, ...rest } = schema as JsonSchema;
  return rest;
}
