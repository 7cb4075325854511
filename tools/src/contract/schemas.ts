import { annotations, constraints, type Verdict, type Written } from './constraints';
import { anything, isObject, listAt, objectAt, type Json } from './json';
import type { Finding, Kind } from './finding';
import type { Shape, Shapes, Variant } from './shape';

/** What callers send is theirs to rely on being taken; what they read is theirs to rely on being there. */
export type Direction = 'sent' | 'read';

const compared = new Set([...constraints.flatMap(({ keywords }) => keywords), 'allOf', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'default']);

/**
 * What a newer schema breaks for callers of the older: what is sent may only be taken more widely, what is read may only be told more narrowly.
 * Two widenings of what is read break nobody, because callers are told to expect them: new properties, and new words in a list of words.
 */
export class SchemaComparison {
  private readonly known = { sent: new Map<Shape, Map<Shape, readonly Finding[]>>(), read: new Map<Shape, Map<Shape, readonly Finding[]>>() };
  private readonly written: Written;

  constructor(private readonly before: Shapes, private readonly after: Shapes) {
    this.written = { old: (value) => before.written(value), now: (value) => after.written(value) };
  }

  /** `where` of each finding leads from the schema down. */
  findings(direction: Direction, old: unknown, now: unknown): readonly Finding[] {
    const [from, to] = [this.before.of(old), this.after.of(now)];
    const row = this.known[direction].get(from) ?? new Map<Shape, readonly Finding[]>();
    this.known[direction].set(from, row);
    const known = row.get(to);
    if (known !== undefined) return known;
    // A schema that contains itself is compared once: what breaks inside is found where it was first entered.
    row.set(to, []);
    const found = distinct(this.choices(direction, from, to));
    row.set(to, found);
    return found;
  }

  /** Every way a value may look on the side that produces it needs its place on the side that takes it. */
  private choices(direction: Direction, old: Shape, now: Shape): readonly Finding[] {
    const [produced, taken] = direction === 'sent' ? [old, now] : [now, old];
    const found = produced.variants.flatMap((variant) => this.placed(direction, variant, taken.variants));
    const pickier = taken.exclusive && !produced.exclusive && produced.variants.length > 1;
    return pickier ? [...found, { where: '', kind: 'type', says: 'has oneOf and anyOf exchanged: what fits two of them' }] : found;
  }

  private placed(direction: Direction, variant: Variant, others: readonly Variant[]): readonly Finding[] {
    const candidates = others
      .filter((one) => one.type === 'anything' || one.type === variant.type || (one.type === 'number' && variant.type === 'integer'))
      .map((one) => ({ one, found: direction === 'sent' ? this.pair(direction, variant, one) : this.pair(direction, one, variant) }))
      .sort((a, b) => a.found.length - b.found.length);
    const namesakes = candidates.filter(({ one }) => one.label === variant.label);
    const nearest = candidates[0]?.found.length === 0 ? candidates[0] : (namesakes[0] ?? (variant.label.includes('=') && others.length > 1 ? undefined : candidates[0]));
    return nearest?.found ?? [{ where: '', kind: 'type', says: direction === 'sent' ? `may be ${variant.label} no more` : `may be ${variant.label} now` }];
  }

  private pair(direction: Direction, old: Variant, now: Variant): readonly Finding[] {
    const names = [...new Set([...Object.keys(old.schema), ...Object.keys(now.schema)])].filter((name) => !compared.has(name) && !annotations.has(name));
    const unknown = names.filter((name) => this.written.old(old.schema[name]) !== this.written.now(now.schema[name]));
    return [
      ...wordFindings(direction, old.words, now.words),
      ...constraints.flatMap((one) => told(direction, one.compare(old.schema, now.schema, this.written), one.keywords, old.schema, now.schema)),
      ...this.conditions(direction, old.schema, now.schema),
      ...this.properties(direction, old.schema, now.schema),
      ...this.others(direction, old.schema, now.schema),
      ...this.parts(direction, old.schema, now.schema),
      ...unknown.map((name): Finding => ({ where: '', kind: 'unknown', says: `has another ${name}, and the gate does not know what that means` })),
    ];
  }

  /** Members of `allOf` that could not be taken in each take something away, so one more is tighter and one less looser. */
  private conditions(direction: Direction, old: Json, now: Json): readonly Finding[] {
    const before = new Set(listAt(old, 'allOf').map((one) => this.written.old(one)));
    const after = new Set(listAt(now, 'allOf').map((one) => this.written.now(one)));
    const [more, fewer] = direction === 'sent' ? [after, before] : [before, after];
    return [...more].filter((one) => !fewer.has(one)).map((one) => ({ where: '', kind: 'condition', says: `${direction === 'sent' ? 'has a new condition' : 'keeps a condition no more'}: ${one}` }));
  }

  private properties(direction: Direction, old: Json, now: Json): readonly Finding[] {
    const [before, after] = [objectAt(old, 'properties'), objectAt(now, 'properties')];
    const [asked, asks] = [listAt(old, 'required').map(String), listAt(now, 'required').map(String)];
    const gone = Object.keys(before).filter((name) => !(name in after));
    const inner = Object.keys(before).filter((name) => name in after).flatMap((name) => under(`.${name}`, this.findings(direction, before[name], after[name])));
    const required = direction === 'sent' ? asks.filter((name) => !asked.includes(name)) : asked.filter((name) => !asks.includes(name) && !gone.includes(name));
    return [
      ...gone.map((name): Finding => ({ where: '', kind: 'property', says: `${direction === 'sent' ? 'takes' : 'tells'} ${name} no more` })),
      ...required.map((name): Finding => ({ where: '', kind: 'required', says: direction === 'sent' ? `asks for ${name} now` : `may leave ${name} out now` })),
      ...inner,
    ];
  }

  /** Properties without a name of their own. Readers of a closed object are told to expect new ones like everybody. */
  private others(direction: Direction, old: Json, now: Json): readonly Finding[] {
    const [before, after] = [old['additionalProperties'] ?? true, now['additionalProperties'] ?? true];
    if (direction === 'sent' && before === false) return [];
    if (direction === 'read' && !isObject(before)) return [];
    if (after === false) return [{ where: '', kind: 'closed', says: direction === 'sent' ? 'takes no other properties any more' : 'tells no other properties any more' }];
    const newcomers = direction === 'sent' && isObject(before) ? Object.entries(objectAt(now, 'properties')).filter(([name]) => !(name in objectAt(old, 'properties'))) : [];
    return [...under('{}', this.findings(direction, before, after)), ...newcomers.flatMap(([name, property]) => under(`.${name}`, this.findings(direction, before, property)))];
  }

  private parts(direction: Direction, old: Json, now: Json): readonly Finding[] {
    const inside = (keyword: string, path: string) => (keyword in old || keyword in now ? under(path, this.findings(direction, old[keyword] ?? anything, now[keyword] ?? anything)) : []);
    const meant = this.written.old(old['default']);
    // Who leaves a value out goes by what stands for it.
    const another = direction === 'sent' && old['default'] !== undefined && meant !== this.written.now(now['default']);
    return [...inside('items', '[]'), ...inside('propertyNames', '{name}'), ...(another ? [{ where: '', kind: 'default' as const, says: `takes ${meant} for a value left out no more` }] : [])];
  }
}

function wordFindings(direction: Direction, old: ReadonlySet<string> | undefined, now: ReadonlySet<string> | undefined): readonly Finding[] {
  if (direction === 'sent') {
    if (now === undefined) return [];
    if (old === undefined) return [{ where: '', kind: 'words', says: `takes only ${[...now].join(', ')} now` }];
    return [...old].filter((word) => !now.has(word)).map((word) => ({ where: '', kind: 'words', says: `takes ${word} no more` }));
  }
  if (old === undefined) return [];
  if (now === undefined) return [{ where: '', kind: 'words', says: 'lists its words no more' }];
  return [...now].some((word) => old.has(word)) ? [] : [{ where: '', kind: 'words', says: `is none of ${[...old].join(', ')} any more` }];
}

function told(direction: Direction, verdict: Verdict, keywords: readonly string[], old: Json, now: Json): readonly Finding[] {
  if (verdict === 'same' || verdict === (direction === 'sent' ? 'looser' : 'tighter')) return [];
  const stands = (schema: Json) => keywords.flatMap((one) => (one in schema ? [`${one} ${JSON.stringify(schema[one])}`] : [])).join(', ') || 'none';
  const kinds = { tighter: 'tighter', looser: 'looser', other: 'other' } satisfies Record<Exclude<Verdict, 'same'>, Kind>;
  return [{ where: '', kind: kinds[verdict], says: `has ${verdict === 'other' ? 'another' : `a ${verdict}`} ${keywords[0] ?? ''} now (${stands(old)} → ${stands(now)})` }];
}

export function under(where: string, found: readonly Finding[]): readonly Finding[] {
  return found.map((one) => ({ ...one, where: `${where}${one.where}` }));
}

function distinct(found: readonly Finding[]): readonly Finding[] {
  return [...new Map(found.map((one) => [`${one.where} ${one.says}`, one])).values()];
}
