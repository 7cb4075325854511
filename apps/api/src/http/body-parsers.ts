import { refusal } from '@thaw/domain';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { bankAnswersPath } from '../bank/bank.controller';
import { failureOf } from './failure';
import { Refused } from './refused';

/** Larger than any body of ours with a thousand transactions in it. */
const jsonLimit = '256kb';
const bankAnswerLimit = '64kb';

/** Read by the feature itself, as it streams. */
const uploadPath = /^\/v1\/appeals\/[^/]+\/documents\/?$/;

const jsonParser = express.json({ limit: jsonLimit, type: 'application/json', strict: true });
const rawParser = express.raw({ limit: bankAnswerLimit, type: () => true });

/** Reads a body once, as what its path takes: JSON, raw bytes for the bank's signature, or nothing for uploads. */
function parseBody(request: Request, response: Response, next: NextFunction): void {
  parserFor(request)(request, response, next);
}

function parserFor(request: Request): RequestHandler {
  if (request.path === bankAnswersPath) return rawParser;
  if (uploadPath.test(request.path) || !hasBody(request)) return (_request, _response, next) => next();
  return request.is('application/json') === false ? refuseOtherTypes : jsonParser;
}

function hasBody(request: Request): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}

function refuseOtherTypes(_request: Request, _response: Response, next: NextFunction): void {
  next(new Refused(refusal('body_not_json', { field: 'Content-Type' })));
}

/** Nest renames parser errors on their way to the filter; their own names say more. */
function keepParserFailures(error: unknown, _request: Request, _response: Response, next: NextFunction): void {
  next(failureOf(error) ?? error);
}

export const bodyParsers = [parseBody, keepParserFailures] as const;
