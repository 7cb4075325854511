import 'reflect-metadata';
import { Reflector } from '@nestjs/core';
import { refusal, type Actor, type Permission } from '@thaw/domain';
import { Refused } from '../http/refused';
import { contextOf, openRequestContext } from '../http/request-context';
import { fakeContext, fakeRequest, fakeResponse } from '../testing/fake-http';
import { AccessGuard } from './access.guard';
import { IdempotencyGuard } from './idempotency.guard';
import { Public, Requires } from './requires.decorator';

const agent: Actor = { id: 'agent.lin', roles: ['agent'], merchantId: null, bankCode: null };

/** A method with these decorators, called by this request. */
function calling(decorator: MethodDecorator | null, method = 'GET', headers: Record<string, string> = {}) {
  const handler = () => undefined;
  decorator?.({}, 'handler', { value: handler });
  const request = fakeRequest({ method, headers });
  openRequestContext(request, fakeResponse(), () => undefined);
  return { request, context: fakeContext(handler, request) };
}

const guard = new AccessGuard(new Reflector());

async function refusalOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error instanceof Refused ? error.refusal : error;
  }
  return null;
}

describe('the access guard', () => {
  it('lets in whoever has a role of the permission', () => {
    const { request, context } = calling(Requires('appeal.read'));
    contextOf(request).actor = agent;
    expect(guard.canActivate(context)).toBe(true);
  });

  it.each<[Permission]>([['task.work'], ['ops.read'], ['bank.answer']])('names the roles that may, where the caller’s may not: %s', async (permission) => {
    const { request, context } = calling(Requires(permission));
    contextOf(request).actor = agent;
    expect(await refusalOf(() => guard.canActivate(context))).toMatchObject({ code: 'permission_missing', particulars: { permission } });
  });

  it('says why nobody knows who is calling', async () => {
    const { request, context } = calling(Requires('appeal.read'));
    expect(await refusalOf(() => guard.canActivate(context))).toMatchObject({ code: 'unauthenticated', field: 'Authorization' });
    contextOf(request).unidentified = new Refused(refusal('identity_unavailable'));
    expect(await refusalOf(() => guard.canActivate(context))).toMatchObject({ code: 'identity_unavailable' });
  });

  it('asks nobody at a public method', () => {
    expect(guard.canActivate(calling(Public('why not')).context)).toBe(true);
  });

  it('is a bug, not an open door, where a method says nothing', async () => {
    expect(await refusalOf(() => guard.canActivate(calling(null).context))).toBeInstanceOf(TypeError);
  });
});

describe('the idempotency guard', () => {
  const keyGuard = new IdempotencyGuard(new Reflector());

  it('keeps the key of a POST, and asks for none elsewhere', () => {
    const { request, context } = calling(Requires('appeal.open'), 'POST', { 'idempotency-key': 'k-1' });
    expect(keyGuard.canActivate(context)).toBe(true);
    expect(contextOf(request).idempotencyKey).toBe('k-1');
    expect(keyGuard.canActivate(calling(Requires('appeal.read')).context)).toBe(true);
    expect(keyGuard.canActivate(calling(Public('the bank has a message id'), 'POST').context)).toBe(true);
  });

  it.each(['', 'a b', 'ключ', 'x'.repeat(201)])('refuses what is no key: %p', async (key) => {
    const { context } = calling(Requires('appeal.open'), 'POST', key === '' ? {} : { 'idempotency-key': key });
    expect(await refusalOf(() => keyGuard.canActivate(context))).toEqual({ code: 'idempotency_key_missing', field: 'Idempotency-Key' });
  });
});
