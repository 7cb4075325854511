import { createHash } from 'node:crypto';
import { exampleShapes, exampleValues } from './example-values';

type Schema = Readonly<Record<string, unknown>>;
type Components = Readonly<Record<string, unknown>>;

const byFormat: Readonly<Record<string, string>> = {
  'date-time': '2026-11-23T02:15:00.000Z',
  date: '2026-11-30',
  uri: 'https://merchant.example/thaw',
  url: 'https://merchant.example/thaw',
  email: 'tan@merchant.example',
};

/** Deeper than any answer of ours; a schema that contains itself ends here. */
const deepest = 12;

/** Makes examples of schemas: what they say themselves first, then what a property of that name reads like. */
export class ExampleMaker {
  /** Properties for which nothing was found, as `Component.property`: a gap somebody has to fill. */
  readonly gaps = new Set<string>();

  constructor(private readonly components: Components) {}

  of(schema: unknown, name: string, depth = 0): unknown {
    if (!isObject(schema) || depth > deepest) return null;
    if (typeof schema['$ref'] === 'string') return this.referred(schema, schema['$ref'], name, depth);
    const said = ownExample(schema);
    if (said !== undefined) return said;
    const choices = [schema['oneOf'], schema['anyOf']].find(Array.isArray);
    if (choices !== undefined) return this.of(choices.find((one) => !isObject(one) || one['type'] !== 'null'), name, depth + 1);
    const parts: unknown = schema['allOf'];
    if (Array.isArray(parts)) return this.merged(parts, name, depth);
    return this.plain(schema, name, depth);
  }

  /** The forms a body may take, each by the constant that tells it from the others; none when it has but one. */
  formsOf(schema: unknown): readonly (readonly [string, unknown])[] {
    if (!isObject(schema)) return [];
    if (typeof schema['$ref'] === 'string') return this.formsOf(this.components[schema['$ref'].replace('#/components/schemas/', '')]);
    const forms = [schema['oneOf'], schema['anyOf']].find(Array.isArray) ?? [];
    return forms.flatMap((form: unknown) => {
      const properties = isObject(form) && isObject(form['properties']) ? Object.values(form['properties']) : [];
      const [name] = properties.flatMap(onlyWord);
      return name === undefined ? [] : [[name, form] as const];
    });
  }

  private merged(parts: readonly unknown[], name: string, depth: number): unknown {
    return parts.map((part) => this.of(part, name, depth + 1)).reduce<Schema>((all, part) => (isObject(part) ? { ...all, ...part } : all), {});
  }

  private referred(schema: Schema, ref: string, name: string, depth: number): unknown {
    const target = ref.replace('#/components/schemas/', '');
    return ownExample(schema) ?? this.of(this.components[target], name in exampleValues && target === 'BilingualText' ? name : target, depth + 1);
  }

  private plain(schema: Schema, name: string, depth: number): unknown {
    const types: unknown = schema['type'];
    const type: unknown = Array.isArray(types) ? types.find((one) => one !== 'null') : types;
    if (type === 'null') return null;
    if (type === 'array') return Array.from({ length: Math.max(1, Number(schema['minItems'] ?? 1)) }, () => this.of(schema['items'], name, depth + 1));
    if (type === 'object') return this.object(schema, name, depth);
    const value = leaf(name);
    if (type === 'boolean') return typeof value === 'boolean' ? value : true;
    if (type === 'integer' || type === 'number') return typeof value === 'number' ? within(schema, value) : this.gap(name, Number(schema['minimum'] ?? 1));
    if (schema['format'] === 'uuid') return idOf(name);
    if (typeof value === 'string') return value;
    if (isObject(value) && 'en' in value) return value['en'];
    const format = byFormat[String(schema['format'])];
    if (format !== undefined) return format;
    return /[a-z]Id$/.test(name) ? idOf(name) : this.gap(name, 'text');
  }

  private object(schema: Schema, name: string, depth: number): unknown {
    const value = leaf(name);
    if (isObject(value)) return value;
    const properties = isObject(schema['properties']) ? schema['properties'] : {};
    const fixed = exampleShapes[name] ?? {};
    return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, Object.hasOwn(fixed, key) ? fixed[key] : this.of(one, key === 'id' ? `${thing(name)}Id` : key, depth + 1)]));
  }

  private gap<T>(name: string, stopgap: T): T {
    this.gaps.add(name);
    return stopgap;
  }
}

/** The word a property can only be, when it can be but one. */
function onlyWord(property: unknown): readonly string[] {
  if (!isObject(property)) return [];
  const words: readonly unknown[] = Array.isArray(property['enum']) ? property['enum'] : [property['const']];
  return words.length === 1 && typeof words[0] === 'string' ? [words[0]] : [];
}

function ownExample(schema: Schema): unknown {
  if ('example' in schema) return schema['example'];
  for (const list of ['examples', 'enum']) {
    const values = schema[list];
    if (Array.isArray(values) && values.length > 0) return values.find((value) => value !== null);
  }
  return 'const' in schema ? schema['const'] : undefined;
}

/** What a shape is about: the line, the detail and the page of an appeal all have an appeal’s id. */
function thing(shape: string): string {
  const word = shape.replace(/(?:Line|Detail|View|s)$/, '');
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** The same id wherever the same thing is meant. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `0199d2a4-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

function leaf(name: string): unknown {
  return Object.hasOwn(exampleValues, name) ? exampleValues[name] : undefined;
}

function within(schema: Schema, value: number): number {
  const [least, most] = [Number(schema['minimum'] ?? value), Number(schema['maximum'] ?? value)];
  return Math.min(Math.max(value, least), most);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
