import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Caller, Concern } from '@thaw/application';
import { instantFromMs, type Actor } from '@thaw/domain';
import { currentTrace, type Clock } from '@thaw/platform';
import canonicalize from 'canonicalize';
import type { Request } from 'express';
import { contextOf } from '../http/request-context';

/** Who sends a request, and what makes two of theirs the same one. */
export interface Principal {
  readonly actor: Actor;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  readonly concern: Concern | null;
  /** `POST /v1/appeals`, part of what an idempotency key stands for. */
  readonly target: string;
  /** The body as it came, before anything was read into it. */
  readonly body: unknown;
}

/** Hands a method the caller that the guards have let in. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const request = context.switchToHttp().getRequest<Request>();
  const { actor, requestId, idempotencyKey, concern } = contextOf(request);
  if (actor === null) throw new TypeError('a method asks who is calling, but no guard has let anybody in');
  return { actor, requestId, idempotencyKey, concern, target: `${request.method} ${request.path}`, body: request.body };
});

/** The caller of a command given now. `content` replaces the body where that is a stream: a hash of what came. */
export function callerOf(principal: Principal, clock: Clock, content: unknown = principal.body): Caller {
  const { actor, requestId, idempotencyKey, concern, target } = principal;
  const idempotency = idempotencyKey === null ? null : { scope: actor.id, key: idempotencyKey, requestHash: hashOf(target, content) };
  return { actor, requestId, asOf: instantFromMs(clock.now().getTime()), idempotency, concern, trace: currentTrace() };
}

function hashOf(target: string, content: unknown): string {
  return createHash('sha256').update(`${target}\n${canonicalize(content ?? null) ?? 'null'}`).digest('hex');
}
