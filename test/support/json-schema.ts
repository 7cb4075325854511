type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const told = new Set(['description', 'examples', 'example', 'title', 'default']);
const known = new Set(['$ref', 'type', 'properties', 'required', 'items', 'enum', 'const', 'anyOf', 'oneOf', 'additionalProperties', 'propertyNames', 'format']);

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};
const formats: Readonly<Record<string, RegExp>> = { uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ };

/** What of a value its schema in an OpenAPI document does not allow, each with its place. Throws at a keyword it does not know, rather than let it pass. */
export function faultsOf(value: unknown, schema: unknown, document: unknown, at = '$'): readonly string[] {
  if (!isObject(schema)) throw new TypeError(`${at}: no schema`);
  const strange = Object.keys(schema).find((key) => !known.has(key) && !told.has(key));
  if (strange !== undefined) throw new TypeError(`${at}: nobody here knows ${strange}`);
  const inner = (part: unknown, under: unknown, place: string): readonly string[] => faultsOf(part, under, document, place);
  const { $ref, type, enum: words, anyOf, oneOf, format } = schema;
  const choices = anyOf ?? oneOf;
  return [
    ...(typeof $ref === 'string' ? inner(value, reached(document, $ref), at) : []),
    ...(typeof type === 'string' && kinds[type]?.(value) !== true ? [`${at} is no ${type}`] : []),
    ...(Array.isArray(words) && !words.includes(value) ? [`${at} is not one of the words`] : []),
    ...('const' in schema && schema['const'] !== value ? [`${at} is not ${String(schema['const'])}`] : []),
    ...(Array.isArray(choices) && choices.every((one) => inner(value, one, at).length > 0) ? [`${at} is none of its forms`] : []),
    ...(typeof format === 'string' && formats[format]?.test(String(value)) === false ? [`${at} is no ${format}`] : []),
    ...(Array.isArray(value) && schema['items'] !== undefined ? value.flatMap((one, i) => inner(one, schema['items'], `${at}[${String(i)}]`)) : []),
    ...(isObject(value) ? ofObject(value, schema, at, inner) : []),
  ];
}

function ofObject(value: Json, schema: Json, at: string, inner: (part: unknown, under: unknown, place: string) => readonly string[]): readonly string[] {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const rest = schema['additionalProperties'];
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${at} lacks ${name}`),
    ...Object.entries(value).flatMap(([name, one]) => (name in properties ? inner(one, properties[name], `${at}.${name}`) : isObject(rest) ? inner(one, rest, `${at}.${name}`) : rest === false ? [`${at} has ${name}`] : [])),
  ];
}

function reached(document: unknown, ref: string): unknown {
  return ref.replace('#/', '').split('/').reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), document);
}
