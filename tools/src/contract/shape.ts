export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectAt(value: unknown, ...path: readonly string[]): Json {
  const found = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : {};
}

export function words(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A schema with its reference followed and its variants side by side; a property that may be null has a variant `null`. */
export interface Shape {
  readonly schema: Json;
  readonly variants: ReadonlyMap<string, Json>;
}

/** Reads schemas of one document. */
export class Shapes {
  constructor(private readonly document: unknown) {}

  of(given: unknown): Shape {
    const schema = this.followed(given);
    const choices = [schema['oneOf'], schema['anyOf']].find(Array.isArray) ?? (Array.isArray(schema['type']) ? schema['type'].map((type: unknown) => ({ ...schema, type })) : [schema]);
    return { schema, variants: new Map(choices.map((one: unknown, at) => this.named(this.followed(one), at, choices.length > 1))) };
  }

  private followed(given: unknown): Json {
    const ref = isObject(given) ? given['$ref'] : undefined;
    return typeof ref === 'string' ? this.followed(objectAt(this.document, ...ref.replace('#/', '').split('/'))) : objectAt(given);
  }

  /** What tells a variant from its siblings: the word that a property can only be, else its type. */
  private named(schema: Json, at: number, hasSiblings: boolean): [string, Json] {
    const word = !hasSiblings ? undefined : Object.entries(objectAt(schema, 'properties')).flatMap(([name, one]) => (words(objectAt(one)['enum']).length === 1 ? [`${name}=${words(objectAt(one)['enum'])[0] ?? ''}`] : []))[0];
    const type = schema['type'] ?? ('enum' in schema ? 'string' : undefined);
    return [word ?? (typeof type === 'string' ? type : `variant ${String(at)}`), schema];
  }
}
