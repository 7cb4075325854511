import { ExampleMaker } from './examples';

const components = {
  Paper: { type: 'object', properties: { id: { type: 'string', format: 'uuid' }, fileName: { type: 'string' }, next: { anyOf: [{ $ref: '#/components/schemas/Paper' }, { type: 'null' }] } } },
  Result: { oneOf: [{ type: 'object', properties: { kind: { enum: ['yes'] }, why: { type: 'string' } } }, { type: 'object', properties: { kind: { const: 'no' } } }] },
};

describe('examples made of schemas', () => {
  it('say what the schema says first: its own example, one of its words, then its format', () => {
    const maker = new ExampleMaker(components);
    expect(maker.of({ type: 'string', examples: ['mine'] }, 'fileName')).toBe('mine');
    expect(maker.of({ enum: [null, 'one', 'two'] }, 'fileName')).toBe('one');
    expect(maker.of({ type: 'string', format: 'date' }, 'someday')).toBe('2026-11-30');
  });

  it('name the same thing by the same id, wherever it is meant', () => {
    const maker = new ExampleMaker(components);
    expect(maker.of({ $ref: '#/components/schemas/Paper' }, 'body')).toMatchObject({ id: maker.of({ type: 'string', format: 'uuid' }, 'paperId') });
  });

  it('end where a schema contains itself', () => {
    expect(JSON.stringify(new ExampleMaker(components).of({ $ref: '#/components/schemas/Paper' }, 'body')).length).toBeLessThan(5_000);
  });

  it('come one for each form a body may take', () => {
    expect(new ExampleMaker(components).formsOf({ $ref: '#/components/schemas/Result' }).map(([name]) => name)).toEqual(['yes', 'no']);
  });

  it('tell what they know no value for', () => {
    const maker = new ExampleMaker(components);
    maker.of({ type: 'object', properties: { fileName: { type: 'string' }, shoeSize: { type: 'integer' }, nickname: { type: 'string' } } }, 'body');
    expect([...maker.gaps]).toEqual(['shoeSize', 'nickname']);
  });
});
