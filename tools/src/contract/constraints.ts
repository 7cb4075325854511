import type { Json } from './json';

/** What a newer schema lets through, next to the older: less, more, or something else. */
export type Verdict = 'same' | 'tighter' | 'looser' | 'other';

interface Constraint {
  /** The keywords judged together. */
  readonly keywords: readonly string[];
  /** The only type they say anything about. */
  readonly of?: string;
  compare(old: Json, now: Json, written: Written): Verdict;
}

/** How the values of the older and of the newer document read, references written out. */
export interface Written {
  old(value: unknown): string;
  now(value: unknown): string;
}

/** Keywords that only people read; a generator may, but nothing is sent or taken by them. */
export const annotations: ReadonlySet<string> = new Set(['title', 'description', 'example', 'examples', 'deprecated', '$comment', 'externalDocs', '$defs']);

/** Every keyword that only ever takes values away. What neither stands here nor is compared part by part counts as unknown: any change of it is told. */
export const constraints: readonly Constraint[] = [
  ...['maxLength', 'maxItems', 'maxProperties'].map((keyword) => ceiling(keyword)),
  ...['minLength', 'minItems', 'minProperties'].map((keyword) => floor(keyword)),
  { keywords: ['maximum', 'exclusiveMaximum'], of: 'number', compare: (old, now, written) => bound(old, now, written, ['maximum', 'exclusiveMaximum'], 1) },
  { keywords: ['minimum', 'exclusiveMinimum'], of: 'number', compare: (old, now, written) => bound(old, now, written, ['minimum', 'exclusiveMinimum'], -1) },
  { keywords: ['multipleOf'], of: 'number', compare: multiples },
  { keywords: ['uniqueItems'], of: 'array', compare: (old, now) => flags(old['uniqueItems'] === true, now['uniqueItems'] === true) },
  whole('pattern', 'string'),
  whole('contentEncoding', 'string'),
  whole('contentMediaType', 'string'),
  whole('format'),
  whole('not'),
];

/** The one type that a keyword says anything about: of a string that may be null the null has no length. */
export const boundTo: Readonly<Record<string, string>> = {
  ...Object.fromEntries(constraints.flatMap(({ keywords, of }) => (of === undefined ? [] : keywords.map((keyword) => [keyword, of] as const)))),
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  propertyNames: 'object',
  items: 'array',
};

function typeMeasuredBy(keyword: string): string {
  return keyword.endsWith('Length') ? 'string' : keyword.endsWith('Items') ? 'array' : 'object';
}

function ceiling(keyword: string): Constraint {
  return { keywords: [keyword], of: typeMeasuredBy(keyword), compare: (old, now) => less(number(now[keyword], Infinity), number(old[keyword], Infinity)) };
}

function floor(keyword: string): Constraint {
  return { keywords: [keyword], of: typeMeasuredBy(keyword), compare: (old, now) => less(number(old[keyword], 0), number(now[keyword], 0)) };
}

/** A keyword whose values cannot be weighed against each other: there, gone, or another. */
function whole(keyword: string, of?: string): Constraint {
  return {
    keywords: [keyword],
    ...(of === undefined ? {} : { of }),
    compare: (old, now, written) => (old[keyword] === undefined || now[keyword] === undefined ? flags(keyword in old, keyword in now) : written.old(old[keyword]) === written.now(now[keyword]) ? 'same' : 'other'),
  };
}

/** `sign` 1 for the upper bound, -1 for the lower. Of two bounds the nearer one holds; an exclusive one is a little nearer than an inclusive one. */
function bound(old: Json, now: Json, written: Written, keywords: readonly [string, string], sign: number): Verdict {
  const stands = (schema: Json) => keywords.map((keyword, open) => ({ at: sign * number(schema[keyword], sign * Infinity), open })).sort((a, b) => a.at - b.at || b.open - a.open)[0];
  const strange = (schema: Json) => keywords.some((keyword) => schema[keyword] !== undefined && typeof schema[keyword] !== 'number');
  if (strange(old) || strange(now)) return keywords.every((keyword) => written.old(old[keyword]) === written.now(now[keyword])) ? 'same' : 'other';
  const [before, after] = [stands(old), stands(now)];
  if (before === undefined || after === undefined || (before.at === after.at && Math.abs(before.at) === Infinity)) return 'same';
  return before.at === after.at ? less(before.open, after.open) : less(after.at, before.at);
}

function multiples(old: Json, now: Json): Verdict {
  const [before, after] = [old['multipleOf'], now['multipleOf']];
  if (before === after) return 'same';
  if (typeof before !== 'number' || typeof after !== 'number') return flags(before !== undefined, after !== undefined);
  return after % before === 0 ? 'tighter' : before % after === 0 ? 'looser' : 'other';
}

function number(value: unknown, none: number): number {
  return typeof value === 'number' ? value : none;
}

function less(tighterWhenLess: number, than: number): Verdict {
  return tighterWhenLess === than ? 'same' : tighterWhenLess < than ? 'tighter' : 'looser';
}

function flags(old: boolean, now: boolean): Verdict {
  return old === now ? 'same' : now ? 'tighter' : 'looser';
}
