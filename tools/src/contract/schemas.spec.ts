import fc from 'fast-check';
import { constraints } from './constraints';
import { SchemaComparison, type Direction } from './schemas';
import { Shapes } from './shape';

function findings(direction: Direction, before: object, after: object, components: readonly [object, object] = [{}, {}]) {
  const [old, now] = components.map((one) => new Shapes({ components: { schemas: one } }));
  if (old === undefined || now === undefined) throw new Error('two documents are needed');
  return new SchemaComparison(old, now).findings(direction, before, after);
}

/** Of each keyword that takes values away: its type, what lets more through, and what less. */
const narrowed: readonly (readonly [keyword: string, type: string, looser: object, tighter: object])[] = [
  ['maxLength', 'string', { maxLength: 9 }, { maxLength: 8 }],
  ['minLength', 'string', {}, { minLength: 1 }],
  ['pattern', 'string', {}, { pattern: '^a' }],
  ['format', 'string', {}, { format: 'uuid' }],
  ['contentEncoding', 'string', {}, { contentEncoding: 'base64' }],
  ['contentMediaType', 'string', {}, { contentMediaType: 'text/plain' }],
  ['maximum', 'number', { maximum: 5 }, { maximum: 4.5 }],
  ['exclusiveMaximum', 'number', { maximum: 5 }, { exclusiveMaximum: 5 }],
  ['minimum', 'integer', { minimum: 1 }, { minimum: 2 }],
  ['exclusiveMinimum', 'number', { minimum: 1, maximum: 9 }, { exclusiveMinimum: 1, maximum: 9 }],
  ['multipleOf', 'integer', { multipleOf: 2 }, { multipleOf: 6 }],
  ['maxItems', 'array', {}, { maxItems: 3 }],
  ['minItems', 'array', { minItems: 1 }, { minItems: 2 }],
  ['uniqueItems', 'array', {}, { uniqueItems: true }],
  ['maxProperties', 'object', {}, { maxProperties: 3 }],
  ['minProperties', 'object', { minProperties: 1 }, { minProperties: 2 }],
  ['not', 'object', {}, { not: { required: ['x'] } }],
];

const schema = fc.letrec<{ any: object }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...narrowed.flatMap(([, type, looser, tighter]) => [{ type, ...looser }, { type, ...tighter }])),
    fc.constantFrom({ enum: ['a', 'b'] }, { type: 'number', enum: [1] }, { const: 'x' }, { type: ['string', 'null'], maxLength: 3 }, {}, { type: 'boolean' }),
    fc.record({ type: fc.constant('object'), properties: fc.record({ a: tie('any'), b: tie('any') }), required: fc.subarray(['a', 'b']), additionalProperties: fc.oneof(fc.boolean(), tie('any')) }),
    fc.record({ type: fc.constant('array'), items: tie('any') }),
    fc.record({ anyOf: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
  ),
})).any;

/** Ways to put a schema inside another. */
const around = (beside: object) => ({
  property: (inner: object) => ({ type: 'object', properties: { it: inner, beside }, required: ['it'] }),
  item: (inner: object) => ({ type: 'array', items: inner }),
  others: (inner: object) => ({ type: 'object', additionalProperties: inner }),
  nullable: (inner: object) => ({ anyOf: [inner, { type: 'null' }] }),
  whole: (inner: object) => ({ allOf: [inner, { description: 'told to people' }] }),
  condition: (inner: object) => ({ type: 'object', properties: { beside }, allOf: [{ if: { required: ['beside'] }, then: { properties: { it: inner } } }] }),
});
const ways = fc.array(fc.constantFrom('property', 'item', 'others', 'nullable', 'whole'), { maxLength: 4 });

describe('comparing schemas', () => {
  it('finds nothing between a schema and itself', () => {
    fc.assert(fc.property(schema, fc.constantFrom<Direction>('sent', 'read'), (one, direction) => {
      expect(findings(direction, one, structuredClone(one))).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('knows a case of every keyword that takes values away', () => {
    expect(new Set(narrowed.map(([keyword]) => keyword))).toEqual(new Set(constraints.flatMap(({ keywords }) => keywords)));
  });

  it.each(narrowed)('sees %s tightened in what is sent and loosened in what is read, wherever it stands', (_, type, looser, tighter) => {
    fc.assert(fc.property(ways, schema, (path, beside) => {
      const [wide, narrow] = [looser, tighter].map((own) => path.reduce<object>((inner, way) => around(beside)[way](inner), { type, ...own }));
      if (wide === undefined || narrow === undefined) throw new Error('two schemas are needed');
      expect(findings('sent', wide, narrow)).not.toEqual([]);
      expect(findings('read', narrow, wide)).not.toEqual([]);
      expect(findings('sent', narrow, wide)).toEqual([]);
      expect(findings('read', wide, narrow)).toEqual([]);
    }));
  });

  it('keeps words apart that more than words tells apart', () => {
    const [open, sieved] = [{ type: 'string', enum: ['b'] }, { type: 'string', enum: ['b'], 'x-sieve': 'fine' }].map((second) => ({ anyOf: [{ type: 'string', enum: ['a'] }, second] }));
    expect(findings('sent', open ?? {}, sieved ?? {})).not.toEqual([]);
  });

  it('sees what changes inside a condition, without weighing it', () => {
    const [wide, narrow] = [{ type: 'string' }, { type: 'string', maxLength: 1 }].map(around({}).condition);
    expect(findings('sent', wide ?? {}, narrow ?? {}).map(({ kind }) => kind)).toEqual(['condition']);
    expect(findings('read', wide ?? {}, narrow ?? {}).map(({ kind }) => kind)).toEqual(['condition']);
  });

  it('follows references, also of a schema that contains itself, and tells where', () => {
    const tree = (leaf: object) => ({ Tree: { type: 'object', properties: { leaf, branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } } });
    const ref = { $ref: '#/components/schemas/Tree' };
    expect(findings('sent', ref, ref, [tree({ type: 'string' }), tree({ type: 'string', maxLength: 2 })])).toEqual([{ where: '.leaf', kind: 'tighter', says: 'has a tighter maxLength now (none → maxLength 2)' }]);
    expect(findings('sent', ref, ref, [tree({ type: 'string' }), {}])).not.toEqual([]);
    expect(findings('read', ref, ref, [tree({ type: 'string' }), tree({ type: 'string' })])).toEqual([]);
  });

  it('takes two ways to write the same for the same', () => {
    const same: readonly (readonly [object, object])[] = [
      [{ type: ['string', 'null'], maxLength: 3 }, { anyOf: [{ type: 'null' }, { type: 'string', maxLength: 3 }] }],
      [{ type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 1 }],
      [{ allOf: [{ type: 'string', description: 'one' }, { description: 'two' }] }, { type: 'string' }],
      [{ const: 'a' }, { type: 'string', enum: ['a'] }],
      [{ anyOf: [{ const: 1 }, { const: 2 }] }, { type: 'number', enum: [2, 1] }],
      [{ allOf: [{ type: 'object', properties: { a: {} } }, { required: ['a'] }] }, { type: 'object', properties: { a: {} }, required: ['a'] }],
    ];
    for (const [one, other] of same) for (const direction of ['sent', 'read'] as const) expect([findings(direction, one, other), findings(direction, other, one)]).toEqual([[], []]);
  });
});
