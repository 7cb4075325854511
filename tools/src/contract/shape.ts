import { annotations, boundTo } from './constraints';
import { anything, isObject, listAt, nothing, objectAt, type Json } from './json';

/** One of the ways a value may look: of one type, without a choice in it. */
export interface Variant {
  /** A type of JSON Schema; `anything` where none is named. */
  readonly type: string;
  /** The property that can only be one word, as `kind=named_error`, else the type. */
  readonly label: string;
  readonly schema: Json;
  /** Every value it can be, as JSON, where they are listed. */
  readonly words?: ReadonlySet<string>;
}

export interface Shape {
  readonly variants: readonly Variant[];
  /** Exactly one variant may fit: of two that overlap neither is taken then. */
  readonly exclusive: boolean;
}

/** Reads schemas of one document: references followed, `allOf` made one, choices laid side by side. */
export class Shapes {
  private readonly known = new Map<string, Shape>();

  constructor(private readonly document: unknown) {}

  /** The object of the document that a chain of references ends at; a reference which leads nowhere stays as it is. */
  followed(given: unknown): Json {
    if (given === false) return nothing;
    if (!isObject(given)) return anything;
    const { $ref, ...beside } = given;
    if (typeof $ref !== 'string') return given;
    const path = $ref.replace(/^#\//, '').split('/').map((one) => decodeURIComponent(one).replaceAll('~1', '/').replaceAll('~0', '~'));
    const target = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), this.document);
    if (target === undefined) return given;
    return Object.keys(beside).length === 0 ? this.followed(target) : { allOf: [target, beside] };
  }

  /** The same shape for every schema that reads the same: a document says many things many times. */
  of(given: unknown): Shape {
    const target = this.followed(given);
    const text = JSON.stringify(target);
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const whole = this.whole(target);
    const shape = { variants: joined(this.expanded(whole).flatMap(perType)), exclusive: listAt(whole, 'oneOf').length > 1 };
    this.known.set(text, shape);
    return shape;
  }

  /** A value of the document in one line, references written out: two that mean the same read the same. */
  written(value: unknown, open: readonly unknown[] = []): string {
    if (Array.isArray(value)) return `[${value.map((one) => this.written(one, open)).join(',')}]`;
    if (!isObject(value)) return JSON.stringify(value) ?? 'nothing';
    const target = '$ref' in value ? this.followed(value) : value;
    if (open.includes(target)) return JSON.stringify(value['$ref'] ?? 'itself');
    const keys = Object.keys(target).filter((key) => target[key] !== undefined).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${this.written(target[key], [...open, target])}`).join(',')}}`;
  }

  /** With every `allOf` taken in; what cannot be is left there, conditions above all: each member asks something by itself. */
  private whole(given: unknown): Json {
    const { allOf, if: condition, then, else: otherwise, ...own } = this.followed(given);
    const bare: Json = condition === undefined ? own : { ...own, allOf: [{ if: condition, ...(then === undefined ? {} : { then }), ...(otherwise === undefined ? {} : { else: otherwise }) }] };
    return Array.isArray(allOf) ? allOf.reduce<Json>((sum, part) => this.both(sum, this.whole(part)), bare) : bare;
  }

  private both(one: Json, other: Json): Json {
    const sum: Record<string, unknown> = { ...one };
    const left: unknown[] = [];
    for (const [key, value] of Object.entries(other)) {
      const mine = sum[key];
      if (mine === undefined) sum[key] = value;
      else if (key === 'required') sum[key] = [...new Set([...listAt(one, key), ...listAt(other, key)])];
      else if (key === 'allOf') left.push(...listAt(other, key));
      else if (key === 'properties') sum[key] = eachOfBoth(objectAt(mine), objectAt(value));
      else if (key === 'items') sum[key] = { allOf: [mine, value] };
      else if (!annotations.has(key) && this.written(mine) !== this.written(value)) left.push({ [key]: value });
    }
    return left.length === 0 ? sum : { ...sum, allOf: [...listAt(sum, 'allOf'), ...left] };
  }

  private expanded(schema: Json): readonly Json[] {
    for (const key of ['oneOf', 'anyOf']) {
      const choices = schema[key];
      if (!Array.isArray(choices)) continue;
      const base = Object.fromEntries(Object.entries(schema).filter(([one]) => one !== key));
      return choices.flatMap((one) => this.expanded(this.both(base, this.whole(one))));
    }
    return [schema];
  }
}

function eachOfBoth(one: Json, other: Json): Json {
  return { ...one, ...Object.fromEntries(Object.entries(other).map(([name, value]) => [name, name in one ? { allOf: [one[name], value] } : value])) };
}

function perType(schema: Json): readonly Variant[] {
  const listed = wordsOf(schema);
  const inferred = listed === undefined ? ['anything'] : [...new Set(listed.map(typeOf))];
  const types = typeof schema['type'] === 'string' ? [schema['type']] : Array.isArray(schema['type']) ? schema['type'].map(String) : inferred;
  return types.flatMap((type): Variant[] => {
    const fitting = listed?.filter((one) => type === 'anything' || family(typeOf(one)) === family(type)) ?? theOnlyWords[type];
    if (fitting?.length === 0) return [];
    const own = Object.entries(schema).filter(([key]) => !['type', 'enum', 'const'].includes(key) && (type === 'anything' || (boundTo[key] ?? family(type)) === family(type)));
    return [{ type, label: tagOf(schema) ?? type, schema: type === 'integer' ? inWholeNumbers(Object.fromEntries(own)) : Object.fromEntries(own), ...(fitting === undefined ? {} : { words: new Set(fitting.map((one) => JSON.stringify(one))) }) }];
  });
}

const theOnlyWords: Readonly<Record<string, readonly unknown[]>> = { null: [null], boolean: [true, false] };

function wordsOf(schema: Json): readonly unknown[] | undefined {
  const listed = Array.isArray(schema['enum']) ? (schema['enum'] as readonly unknown[]) : undefined;
  if (!('const' in schema)) return listed;
  return listed === undefined || listed.some((one) => JSON.stringify(one) === JSON.stringify(schema['const'])) ? [schema['const']] : [];
}

function typeOf(word: unknown): string {
  return word === null ? 'null' : Array.isArray(word) ? 'array' : typeof word;
}

/** Limits of numbers hold for integers too. */
function family(type: string): string {
  return type === 'integer' ? 'number' : type;
}

/** More than 0 is at least 1. */
function inWholeNumbers(schema: Json): Json {
  const { exclusiveMinimum: above, exclusiveMaximum: below, ...rest } = schema;
  const floors = [rest['minimum'], Number.isInteger(above) ? Number(above) + 1 : above].filter((one) => one !== undefined);
  const ceilings = [rest['maximum'], Number.isInteger(below) ? Number(below) - 1 : below].filter((one) => one !== undefined);
  return { ...rest, ...(floors.length === 0 ? {} : { minimum: Math.max(...floors.map(Number)) }), ...(ceilings.length === 0 ? {} : { maximum: Math.min(...ceilings.map(Number)) }) };
}

function tagOf(schema: Json): string | undefined {
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
    const listed = wordsOf(objectAt(property));
    if (listed?.length === 1) return `${name}=${String(listed[0])}`;
  }
  return undefined;
}

/** Variants that differ in their words alone are one with the words of both: how a list is written is nobody’s concern. */
function joined(variants: readonly Variant[]): readonly Variant[] {
  const found: Variant[] = [];
  for (const variant of variants) {
    const at = found.findIndex((one) => one.words !== undefined && variant.words !== undefined && one.type === variant.type && JSON.stringify(one.schema) === JSON.stringify(variant.schema));
    const twin = found[at];
    if (twin?.words === undefined || variant.words === undefined) found.push(variant);
    else found[at] = { ...twin, words: new Set([...twin.words, ...variant.words]) };
  }
  return found;
}
