import Ajv2020 from 'ajv/dist/2020';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const root = 'served';

/** What is taken: an instant of any offset (RFC 3339). */
const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  uri: (text: string) => URL.canParse(text),
  binary: true,
} as const;
/** What is said: an instant is UTC with milliseconds. */
const saidFormats = { ...formats, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ };

/** The schemas of an OpenAPI document as judges of what was really said. */
export class JsonSchemas {
  private readonly ajv: Ajv2020;

  private constructor(document: Json, known: typeof formats | typeof saidFormats) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true, formats: known });
    this.ajv.addSchema({ $id: root, ...document }, root, true, false);
  }

  /** As the document says. */
  static of(document: unknown): JsonSchemas {
    return new JsonSchemas(slim(document), formats);
  }

  /** With nothing said that the document does not name: readers take what is new, we must not forget to describe it. */
  static closed(document: unknown): JsonSchemas {
    const copy = slim(document);
    const parts = new Set<string>();
    findParts(copy, parts);
    return new JsonSchemas(closedSchema(copy, '#', parts, false) as Json, saidFormats);
  }

  /** What of a value the schema at a place of the document does not allow. The place is a JSON pointer, `#/components/schemas/Appeal`. */
  faults(value: unknown, pointer: string): readonly string[] {
    const judge = this.ajv.getSchema(`${root}${pointer}`);
    if (judge === undefined) throw new TypeError(`no schema at ${pointer}`);
    if (judge(value) === true) return [];
    return (judge.errors ?? []).map(({ instancePath, message = '', params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
  }
}

/** One step of a JSON pointer. */
export function step(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** Only what schemas are: examples are many times as long, and are no schemas. */
function slim(value: unknown): Json {
  const kept = (part: unknown, isNames: boolean): unknown => {
    if (Array.isArray(part)) return part.map((one) => kept(one, false));
    if (!isObject(part)) return part;
    const entries = Object.entries(part).filter(([key]) => isNames || !['example', 'examples', 'description'].includes(key));
    return Object.fromEntries(entries.map(([key, one]) => [key, kept(one, key === 'properties' && !isNames)]));
  };
  return kept(value, false) as Json;
}

/** Schemas that only ever are a part of others cannot know what else there may be. */
function findParts(value: unknown, parts: Set<string>): void {
  if (Array.isArray(value)) return value.forEach((one) => findParts(one, parts));
  if (!isObject(value)) return;
  if (Array.isArray(value['allOf'])) for (const one of value['allOf'] as readonly unknown[]) if (isObject(one) && typeof one['$ref'] === 'string') parts.add(one['$ref']);
  Object.values(value).forEach((one) => findParts(one, parts));
}

function closedSchema(value: unknown, pointer: string, parts: ReadonlySet<string>, isPart: boolean): unknown {
  if (Array.isArray(value)) return value.map((one, i) => closedSchema(one, `${pointer}/${String(i)}`, parts, isPart));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closedSchema(one, `${pointer}/${key}`, parts, key === 'allOf')]));
  // An object of which nothing is named may hold anything.
  const names = (isObject(value['properties']) && Object.keys(value['properties']).length > 0) || Array.isArray(value['allOf']);
  const isOpen = !('additionalProperties' in value) && !('unevaluatedProperties' in value);
  return names && isOpen && !isPart && !parts.has(pointer) ? { ...inner, unevaluatedProperties: false } : inner;
}
