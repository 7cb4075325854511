import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { limitField, policyField } from './rate-limits';

const told = ['Content-Language', 'ETag', 'Idempotency-Expires', 'Idempotency-Replayed', 'Retry-After', 'X-Request-Id', limitField, policyField].join(', ');
const taken = ['Accept-Language', 'Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match', 'If-Range', 'Last-Event-ID', 'Range', 'X-Request-Id'].join(', ');
/** Seconds a browser need not ask again. */
const preflightSeconds = '600';

/**
 * Lets pages of the origins named call from a browser, and nobody else's. Callers bring a token, never a cookie: credentials are not
 * allowed to anybody.
 */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (origins.length === 0) return next();
    response.vary('Origin');
    const origin = request.get('Origin');
    if (origin === undefined || !origins.includes(origin)) return next();
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', told);
    if (request.method !== 'OPTIONS' || request.get('Access-Control-Request-Method') === undefined) return next();
    response.vary('Access-Control-Request-Method, Access-Control-Request-Headers');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
    response.setHeader('Access-Control-Allow-Headers', taken);
    response.setHeader('Access-Control-Max-Age', preflightSeconds);
    response.status(204).end();
  };
}
