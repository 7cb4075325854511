import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** Strict for an API; the reference page loads its own scripts and nothing from elsewhere. */
export const securityHeaders = helmet({
  contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
  referrerPolicy: { policy: 'no-referrer' },
});

/** Answers are about people and money: no cache keeps them. */
export function noStore(request: Request, response: Response, next: NextFunction): void {
  if (request.path.startsWith('/v1/')) response.setHeader('Cache-Control', 'no-store');
  next();
}
