import { pinoHttp, type HttpLogger } from 'pino-http';
import type { Logger } from '@thaw/platform';
import type { NextFunction, Request, Response } from 'express';
import { isWatching } from '../door/paths';
import { whenOver } from '../http/answer-over';
import { contextOf } from '../http/request-context';
import type { Metrics } from './metrics';

/** One log line for each request: ids, route and status; no body, no token, no query. */
export function requestLog(logger: Logger): HttpLogger<Request, Response> {
  return pinoHttp<Request, Response>({
    logger,
    genReqId: (request) => contextOf(request).requestId,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
    // What machines ask every few seconds is worth a line only when something is being looked for.
    customLogLevel: (request, response) => (response.statusCode >= 500 ? 'error' : isWatching(request) ? 'debug' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
    customSuccessObject: (request, response, timing: object) => lineOf(request, response, timing),
    customErrorObject: (request, response, _error, timing: object) => lineOf(request, response, timing),
  });
}

/** `timing` brings the response time; what else pino-http would tell of a request is left out. */
function lineOf(request: Request, response: Response, timing: object): object {
  return {
    method: request.method,
    route: routeOf(request),
    status: response.statusCode,
    actorId: contextOf(request).actor?.id,
    code: response.locals['problemCode'] as string | undefined,
    responseTime: Reflect.get(timing, 'responseTime') as number,
  };
}

/** Measures each request under its route's pattern. */
export function requestTimer(metrics: Metrics) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = process.hrtime.bigint();
    whenOver(response, () => metrics.request(request.method, routeOf(request), response.statusCode, Number(process.hrtime.bigint() - started) / 1e9));
    next();
  };
}

export function routeOf(request: Request): string {
  const route: unknown = request.route;
  const path: unknown = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  return typeof path === 'string' ? path : 'none';
}
