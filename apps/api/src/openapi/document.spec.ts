import 'reflect-metadata';
import { permissions } from '@thaw/domain';
import type { OpenAPIObject } from '@nestjs/swagger';
import { exampleGaps, openApiDocument } from './document';
import { isObject } from './examples';

let document: OpenAPIObject;
beforeAll(async () => {
  document = await openApiDocument();
});

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const operations = () => Object.entries(document.paths).flatMap(([path, item]) => methods.flatMap((method) => (item[method] === undefined ? [] : [{ path, method, operation: item[method] }])));

/** Every body of an operation, its own and those it answers with, by where it stands. */
const bodies = () =>
  operations().flatMap(({ path, method, operation }) =>
    Object.entries({ request: operation.requestBody, ...operation.responses }).flatMap(([of, body]) =>
      Object.entries(isObject(body) && isObject(body['content']) ? body['content'] : {}).map(([type, media]) => ({ where: `${method} ${path} ${of} ${type}`, type, media })),
    ),
  );

describe('the OpenAPI document', () => {
  it('is made without a database, and points to nothing that is not there', () => {
    const text = JSON.stringify(document);
    const referred = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name));
    expect([...referred].filter((name) => name === undefined || !(name in (document.components?.schemas ?? {})))).toEqual([]);
    expect(text).not.toContain('$defs');
  });

  it('names for every method a known permission, or says why there is none', () => {
    for (const { path, method, operation } of operations()) {
      const permission: unknown = Reflect.get(operation, 'x-permission');
      const open: unknown = Reflect.get(operation, 'x-public');
      expect([path, method, typeof permission === 'string' ? permission in permissions : typeof open === 'string']).toEqual([path, method, true]);
      expect(operation.summary).not.toBe('');
    }
  });

  it('asks for a key wherever something is changed, except of the bank', () => {
    const withKey = operations().filter(({ operation }) => JSON.stringify(operation.parameters).includes('Idempotency-Key'));
    const posts = operations().filter(({ method, path }) => method !== 'get' && path !== '/v1/bank/answers');
    expect(withKey.map(({ path }) => path)).toEqual(posts.map(({ path }) => path));
  });

  it('gives an example of every body, made of values that are known: example-values.ts or .meta({ examples })', async () => {
    const bytes = /^(?:application\/pdf|image\/)/;
    const without = bodies().filter(({ type, media }) => !bytes.test(type) && !(isObject(media) && ('example' in media || 'examples' in media)));
    expect(without.map(({ where }) => where)).toEqual([]);
    expect(await exampleGaps()).toEqual([]);
  });

  it('says every operation in both languages, under a tag that is described: words.zh.ts and tags.ts', () => {
    const described = new Set((document.tags ?? []).filter((tag) => tag.description !== '').map((tag) => tag.name));
    for (const { operation } of operations()) {
      const { operationId, summary, tags = [] } = operation;
      expect([operationId, summary !== '', typeof Reflect.get(operation, 'x-summary-zh'), tags.filter((tag) => described.has(tag)).length]).toEqual([operationId, true, 'string', 1]);
    }
    expect(new Set(operations().map(({ operation }) => operation.operationId)).size).toBe(operations().length);
  });

  it('names the codes of every refusal, each with an example that is one', () => {
    for (const { operation } of operations()) {
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['500']));
      expect(Object.keys(operation.responses)).not.toContain('default');
    }
    const examples = Object.entries(document.components?.examples ?? {});
    expect(examples.length).toBeGreaterThan(40);
    for (const [code, example] of examples) expect(example).toMatchObject({ value: { code, title: expect.any(String), whatToDo: expect.any(String) } });
  });
});
