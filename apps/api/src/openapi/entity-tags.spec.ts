import 'reflect-metadata';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from './document';
import type { Operation } from './problem-answers';

let document: OpenAPIObject;
beforeAll(async () => {
  document = await openApiDocument();
});

const operations = (method: 'get' | 'post') => Object.entries(document.paths).flatMap(([path, item]): (readonly [string, Operation])[] => (item[method] === undefined ? [] : [[path, item[method]]]));
const named = (path: string) => path.includes('{');
const takes = ({ parameters = [] }: Operation, header: string) => parameters.some((one) => 'name' in one && one.name === header);
const hasTag = ({ responses }: Operation, status: string) => JSON.stringify(responses[status] ?? {}).includes('"ETag"');

/** Files carry a tag of their own: the hash of their bytes. */
const files = ['/v1/appeals/{appealId}/documents/{documentId}/content', '/v1/appeals/{appealId}/documents/{documentId}/original'];

/** Commands on what is there that nobody can come too late for: a note that is taken once, and a request that may be made again. */
const withoutVersion = ['/v1/ops/bank-alarms/{alarmId}/acknowledge', '/v1/ops/workers/{workerId}/drain'];

const asked = [
  '/v1/saved-views/{savedViewId}/change', '/v1/policies/{policyId}/versions', '/v1/policies/{policyId}/versions/{version}/approve', '/v1/ops/breaks/{breakId}/close/approve',
  '/v1/appeals/{appealId}/undisputed-release/approval', '/v1/freeze-orders/{freezeOrderId}/confirm', '/v1/penalties/{penaltyId}/approve', '/v1/penalties/{penaltyId}/refuse', '/v1/ops/releases-halt/resume', '/v1/service-accounts/{accountId}/agreement', '/v1/reasons/import',
  '/v1/bank-profiles/{profileId}/decide', '/v1/ops/remedies/{runId}/decision', '/v1/webhook-endpoints/{endpointId}/change',
  '/v1/tasks/{taskId}/complete', '/v1/webhook-endpoints/{endpointId}/rotate-secret', '/v1/webhook-endpoints/{endpointId}/end-overlap',
];

describe('versions in the OpenAPI document', () => {
  it('are told wherever one thing is read, with 304 for who has the answer', () => {
    const untold = operations('get').filter(([path, operation]) => named(path) && !(takes(operation, 'If-None-Match') && hasTag(operation, '200') && hasTag(operation, '304')));
    expect(untold.map(([path]) => path)).toEqual(files);
  });

  it('may be gone by wherever something that is there is changed, with 412 and the tag where it stands', () => {
    const blind = operations('post').filter(([path, operation]) => named(path) && !(takes(operation, 'If-Match') && hasTag(operation, '412')));
    expect(blind.map(([path]) => path).sort()).toEqual(withoutVersion);
    expect(operations('post').filter(([path, operation]) => named(path) && !withoutVersion.includes(path) && !hasTag(operation, '200') && !hasTag(operation, '201'))).toEqual([]);
  });

  it('must be named where content could be altered between looking and deciding, and nowhere else', () => {
    expect(operations('post').filter(([, { responses }]) => '428' in responses).map(([path]) => path).sort()).toEqual([...asked].sort());
  });
});
