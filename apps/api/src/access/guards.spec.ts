import 'reflect-metadata';
import { Reflector } from '@nestjs/core';
import type { Actor, Permission } from '@thaw/domain';
import { Refused } from '../http/refused';
import { contextOf, openRequestContext } from '../http/request-context';
import { fakeContext, fakeRequest, fakeResponse } from '../testing/fake-http';
import { AccessGuard } from './access.guard';
import type { Authenticator } from './authenticator';
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

function accessGuard(actorOf: Authenticator['actorOf'] = async () => agent): AccessGuard {
  return new AccessGuard(new Reflector(), { actorOf } as Authenticator);
}

async function refusalOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error instanceof Refused ? error.refusal : error;
  }
  return null;
}

describe('the access guard', () => {
  it('lets in whoever has a role of the permission, and remembers who it was', async () => {
    const { request, context } = calling(Requires('appeal.read'));
    await expect(accessGuard().canActivate(context)).resolves.toBe(true);
    expect(contextOf(request).actor).toBe(agent);
  });

  it.each<[Permission]>([['task.work'], ['ops.read'], ['bank.answer']])('names the roles that may, where the caller’s may not: %s', async (permission) => {
    const { context } = calling(Requires(permission));
    expect(await refusalOf(async () => accessGuard().canActivate(context))).toMatchObject({ code: 'permission_missing', particulars: { permission } });
  });

  it('asks nobody at a public method', async () => {
    const asked = jest.fn();
    await expect(accessGuard(asked).canActivate(calling(Public('why not')).context)).resolves.toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is a bug, not an open door, where a method says nothing', async () => {
    expect(await refusalOf(async () => accessGuard().canActivate(calling(null).context))).toBeInstanceOf(TypeError);
  });
});

describe('the idempotency guard', () => {
  const guard = new IdempotencyGuard(new Reflector());

  it('keeps the key of a POST, and asks for none elsewhere', () => {
    const { request, context } = calling(Requires('appeal.open'), 'POST', { 'idempotency-key': 'k-1' });
    expect(guard.canActivate(context)).toBe(true);
    expect(contextOf(request).idempotencyKey).toBe('k-1');
    expect(guard.canActivate(calling(Requires('appeal.read')).context)).toBe(true);
    expect(guard.canActivate(calling(Public('the bank has a message id'), 'POST').context)).toBe(true);
  });

  it.each(['', 'a b', 'ключ', 'x'.repeat(201)])('refuses what is no key: %p', async (key) => {
    const { context } = calling(Requires('appeal.open'), 'POST', key === '' ? {} : { 'idempotency-key': key });
    expect(await refusalOf(() => guard.canActivate(context))).toEqual({ code: 'idempotency_key_missing', field: 'Idempotency-Key' });
  });
});
