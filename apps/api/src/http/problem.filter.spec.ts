import { BadRequestException, NotFoundException } from '@nestjs/common';
import { refusal, refusals, type RefusalCode } from '@thaw/domain';
import { createLogger } from '@thaw/platform';
import { z } from 'zod';
import { Metrics } from '../observe/metrics';
import { fakeHost, fakeRequest, fakeResponse, type FakeResponse } from '../testing/fake-http';
import { ProblemFilter } from './problem.filter';
import { InputInvalid, Refused } from './refused';
import { contextOf, openRequestContext } from './request-context';
import { statusOf } from './status-of-refusal';

let logged: string[];
beforeEach(() => {
  logged = [];
});

function answerTo(error: unknown, headers: Record<string, string> = {}, response: FakeResponse = fakeResponse()) {
  const request = fakeRequest({ headers });
  openRequestContext(request, response, () => undefined);
  new ProblemFilter(createLogger('spec', 'info', { write: (line) => void logged.push(line) }), new Metrics()).catch(error, fakeHost(request, response));
  const problem = response.said.body === '' ? null : (JSON.parse(response.said.body) as Record<string, unknown>);
  return { ...response.said, problem, requestId: contextOf(request).requestId };
}

const parserError = (type: string) => Object.assign(new SyntaxError('Unexpected token } in JSON'), { type, body: '{"number":"6222' });

describe('the problem filter', () => {
  it('tells every refusal of the catalogue with its status, its words in both languages and its particulars', () => {
    for (const code of Object.keys(refusals) as RefusalCode[]) {
      const error = new Refused(refusal(code, { field: 'somewhere', particulars: { holder: 'reviewer.chen', roles: ['agent', 'lead'] } }));
      const { status, problem, type } = answerTo(error);
      expect({ status, type }).toEqual({ status: statusOf({ code }), type: 'application/problem+json' });
      expect(problem).toMatchObject({ code, title: refusals[code].title.en, whatToDo: refusals[code].whatToDo.en, field: 'somewhere', particulars: { holder: 'reviewer.chen', roles: ['agent', 'lead'] } });
      expect(problem?.['detail']).toContain('holder: reviewer.chen; roles: agent, lead');
      expect(answerTo(error, { 'accept-language': 'zh-CN' }).problem).toMatchObject({ title: refusals[code].title.zh, whatToDo: refusals[code].whatToDo.zh });
    }
  });

  it.each([
    [parserError('entity.parse.failed'), 400, 'body_not_json'],
    [parserError('entity.too.large'), 413, 'body_too_large'],
    [parserError('encoding.unsupported'), 415, 'media_type_unsupported'],
    [new NotFoundException(), 404, 'route_not_found'],
    [new BadRequestException('Failed to decode param'), 404, 'route_not_found'],
    [new URIError('malformed'), 404, 'route_not_found'],
    [Object.assign(new Error('the database system is starting up'), { code: '57P03' }), 503, 'database_unavailable'],
  ])('knows %s', (error, status, code) => {
    expect(answerTo(error).problem).toMatchObject({ status, code });
    expect(logged).toEqual([]);
  });

  it('lists every field at fault, each in the reader’s language', () => {
    const parsed = z.strictObject({ amountMinor: z.int(), list: z.array(z.string()) }).safeParse({ amountMinor: 'x', list: [1], more: true }, { reportInput: true });
    const error = new InputInvalid(parsed.error?.issues ?? [], undefined);
    expect(answerTo(error).problem).toMatchObject({ code: 'validation_failed', field: 'amountMinor', errors: [{ field: 'amountMinor' }, { field: 'list.0' }, { field: 'more' }] });
    expect(JSON.stringify(answerTo(error, { 'accept-language': 'zh' }).problem?.['errors'])).toMatch(/[\u4e00-\u9fff]/);
  });

  it('tells nothing of a fault of ours, and logs it under the request’s id without queries', () => {
    const error = Object.assign(new Error('duplicate key value'), { query: 'INSERT INTO merchant', parameters: ['老谭家常菜馆'], code: '23505' });
    const { status, problem, requestId } = answerTo(error);
    expect(status).toBe(500);
    expect(problem).toMatchObject({ code: 'internal_error', requestId });
    expect(JSON.stringify(problem)).not.toMatch(/duplicate|INSERT|stack/);
    expect(logged.join('')).toContain(requestId);
    expect(logged.join('')).not.toMatch(/老谭|INSERT INTO/);
  });

  it('says who should identify themselves, and when to come back', () => {
    expect(answerTo(new Refused(refusal('unauthenticated'))).headers['WWW-Authenticate']).toMatch(/^Bearer/);
    expect(answerTo(new Refused(refusal('identity_unavailable'))).headers['Retry-After']).toBe('2');
  });

  it('cuts an answer off that had begun', () => {
    expect(answerTo(new Error('disk gone'), {}, fakeResponse(true))).toMatchObject({ destroyed: true, body: '' });
  });
});
