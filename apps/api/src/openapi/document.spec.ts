import 'reflect-metadata';
import { permissions } from '@thaw/domain';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from './document';

let document: OpenAPIObject;
beforeAll(async () => {
  document = await openApiDocument();
});

const operations = () => Object.entries(document.paths).flatMap(([path, item]) => (['get', 'post'] as const).flatMap((method) => (item[method] === undefined ? [] : [{ path, method, operation: item[method] }])));

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
    const posts = operations().filter(({ method, path }) => method === 'post' && path !== '/v1/bank/answers');
    expect(withKey.map(({ path }) => path)).toEqual(posts.map(({ path }) => path));
  });
});
