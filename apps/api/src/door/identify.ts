import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Authenticator } from '../access/authenticator';
import { Refused } from '../http/refused';
import { contextOf } from '../http/request-context';
import { isBankAnswer, isWatching } from './paths';
import type { RateLimits } from './rate-limits';

/**
 * Finds out who is calling before anything of the request is worked on, so that callers are counted by who they are and a stranger's
 * body is not read. Whether somebody has to be known is asked later, by the method's own guard.
 */
export function identify(callers: Authenticator, rates: Pick<RateLimits, 'asStranger'>): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (isWatching(request) || isBankAnswer(request)) return next();
    const context = contextOf(request);
    callers
      .actorOf(request.get('Authorization'), async (work) => rates.asStranger(request, work))
      .then(
        (actor) => {
          context.actor = actor;
        },
        (error: unknown) => {
          if (!(error instanceof Refused)) throw error;
          context.unidentified = error;
        },
      )
      .then(() => next(), next);
  };
}
