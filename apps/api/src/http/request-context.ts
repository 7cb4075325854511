import { randomUUID } from 'node:crypto';
import type { Concern } from '@thaw/application';
import type { Actor } from '@thaw/domain';
import type { NextFunction, Request, Response } from 'express';
import type { Refused } from './refused';

/** What is known of a request besides what it asks for. */
export interface RequestContext {
  readonly requestId: string;
  /** Who is calling; null until they have shown it. */
  actor: Actor | null;
  /** Why nobody knows who is calling. */
  unidentified: Refused | null;
  /** Set by the idempotency guard. */
  idempotencyKey: string | null;
  /** What the request is about and which version of it the caller has seen: set by the precondition guard. */
  concern: Concern | null;
}

const contexts = new WeakMap<Request, RequestContext>();

/** A caller's own id is taken when it is short and plain; it ends up in log lines and audit entries. */
const plainId = /^[\w.:/+=-]{8,128}$/;

export const requestIdHeader = 'X-Request-Id';

/** The first middleware: gives the request its id and answers with it, whatever happens afterwards. */
export function openRequestContext(request: Request, response: Response, next: NextFunction): void {
  const offered = request.get(requestIdHeader);
  const requestId = offered !== undefined && plainId.test(offered) ? offered : randomUUID();
  contexts.set(request, { requestId, actor: null, unidentified: null, idempotencyKey: null, concern: null });
  response.setHeader(requestIdHeader, requestId);
  next();
}

export function contextOf(request: Request): RequestContext {
  const context = contexts.get(request);
  if (context === undefined) throw new TypeError('the request has no context: openRequestContext must run first');
  return context;
}
