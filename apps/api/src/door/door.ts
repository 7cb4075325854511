import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { Authenticator } from '../access/authenticator';
import type { ApiDependencies } from '../dependencies';
import { bodyParsers } from '../http/body-parsers';
import { openRequestContext } from '../http/request-context';
import { noStore, securityHeaders } from '../http/security-headers';
import { Metrics } from '../observe/metrics';
import { requestLog, requestTimer } from '../observe/request-observer';
import { traceRequests } from '../observe/request-trace';
import { addressLimits } from './address-limits';
import { answerBrokenRequests } from './broken-requests';
import { crossOrigin } from './cross-origin';
import { identify } from './identify';
import { RateLimits } from './rate-limits';
import { Turns } from './turns';
import { takeExpectations, wholeRequests } from './whole-requests';

/**
 * What every request passes before its method is looked for, the cheapest first: who is calling, how often, and only then what they
 * have brought.
 */
export function hangDoor(app: NestExpressApplication, { settings: { door }, logger }: Pick<ApiDependencies, 'settings' | 'logger'>): void {
  const metrics = app.get(Metrics);
  const rates = new RateLimits(door.rates);
  const turns = new Turns(door.concurrentPerCaller);
  const counted = (request: Request, response: Response, next: NextFunction): void => void rates.admit(request, response).then(() => next(), next);
  const oneByOne = (request: Request, response: Response, next: NextFunction): void => turns.take(request, response, next);
  app.set('trust proxy', [...door.trustedProxies]);
  app.use(openRequestContext, traceRequests, requestLog(logger), requestTimer(metrics), securityHeaders, noStore, wholeRequests, crossOrigin(door.corsOrigins));
  app.use(identify(app.get(Authenticator, { strict: false }), rates), counted, addressLimits(door.server), ...bodyParsers(door.server), oneByOne);
  takeExpectations(app.getHttpServer());
  answerBrokenRequests(app.getHttpServer(), metrics, logger);
}
