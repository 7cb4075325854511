import { failSpan, openSpan, SpanKind } from '@thaw/platform';
import type { NextFunction, Request, Response } from 'express';
import { isWatching } from '../door/paths';
import { whenOver } from '../http/answer-over';
import { contextOf } from '../http/request-context';
import { routeOf } from './request-observer';

/** A span for each request but the machines' own, in the trace the caller names. It tells route, status and ids; no query and no body. */
export function traceRequests(request: Request, response: Response, next: NextFunction): void {
  if (isWatching(request)) return next();
  const { requestId } = contextOf(request);
  const attributes = { 'http.request.method': request.method, 'thaw.request.id': requestId };
  const { span, run } = openSpan(request.method, { kind: SpanKind.SERVER, attributes, parent: request.get('traceparent') ?? null });
  whenOver(response, () => {
    const route = routeOf(request);
    span.updateName(`${request.method} ${route}`).setAttributes({ 'http.route': route, 'http.response.status_code': response.statusCode });
    if (response.statusCode >= 500) failSpan(span, String(response.statusCode));
    span.end();
  });
  run(next);
}
