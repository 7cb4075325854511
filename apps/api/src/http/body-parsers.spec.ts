import { EventEmitter } from 'node:events';
import type { Request } from 'express';
import { usualServerLimits } from '../door/door-settings';
import { fakeRequest, fakeResponse } from '../testing/fake-http';
import { bodyParsers } from './body-parsers';
import { contextOf, openRequestContext } from './request-context';

/** A request whose caller has hung up: its headers are here, and no more will come. */
function hungUp(path: string): Request {
  const gone = { method: 'POST', path, is: () => 'application/json', socket: { readable: false }, complete: false, readable: false, headers: { 'content-type': 'application/json', 'content-length': '20' } };
  const request = Object.assign(new EventEmitter(), fakeRequest(), gone) as object as Request;
  openRequestContext(request, fakeResponse(), () => undefined);
  contextOf(request).actor = { id: 'agent.lin', roles: ['agent'], merchantId: null, bankCode: null };
  return request;
}

describe('a body whose caller has hung up', () => {
  it.each(['/v1/appeals/0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4/withdraw', '/v1/bank/answers'])('is no empty one: nothing is done without it (%s)', async (path) => {
    const [parse] = bodyParsers(usualServerLimits);
    const told = await new Promise((resolve) => void parse(hungUp(path), fakeResponse(), resolve));
    expect(told).toMatchObject({ refusal: { code: 'body_not_json' } });
  });
});
