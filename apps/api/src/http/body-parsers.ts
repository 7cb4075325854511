import { isUtf8 } from 'node:buffer';
import { refusal } from '@thaw/domain';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { ServerLimits } from '../door/door-settings';
import { isDeeperThan } from '../door/json-depth';
import { isBankAnswer, isStatement, isUpload } from '../door/paths';
import { failureOf } from './failure';
import { Refused } from './refused';
import { contextOf } from './request-context';

/** Larger than any body of ours with a thousand transactions in it. */
const jsonLimit = '256kb';
const bankAnswerLimit = '64kb';
/** A day of a hundred thousand payments; only a file handed in by treasury is as large. */
const statementLimit = '16mb';

/** Reads a body once, as what its path takes: JSON, raw bytes for the bank's signature, or nothing for uploads. */
export function bodyParsers({ bodyWithinMs, maxJsonDepth }: ServerLimits): readonly [RequestHandler, typeof keepParserFailures] {
  const verify = (_request: unknown, _response: unknown, body: Buffer): void => {
    if (isDeeperThan(maxJsonDepth, body)) throw new Refused(refusal('body_too_deep', { particulars: { most: maxJsonDepth } }));
  };
  const verifyText = (request: unknown, response: unknown, body: Buffer, charset: string): void => {
    // JSON between systems is UTF-8 (RFC 8259, section 8.1); what is not would be kept with other characters than were sent.
    if (charset !== 'utf-8') throw new Refused(refusal('media_type_unsupported', { field: 'Content-Type', particulars: { accept: 'application/json; charset=utf-8' } }));
    if (!isUtf8(body)) throw new Refused(refusal('body_not_json'));
    verify(request, response, body);
  };
  const asJson = { type: 'application/json', strict: true, verify: verifyText };
  const [json, raw] = [express.json({ ...asJson, limit: jsonLimit }), express.raw({ limit: bankAnswerLimit, type: () => true, verify })];
  const statements = express.json({ ...asJson, limit: statementLimit });
  const parserFor = (request: Request): RequestHandler => {
    // Nothing else of ours takes a body: that its method is the wrong one is what somebody has to be told.
    if (request.method !== 'POST') return nothing;
    if (isBankAnswer(request)) return whole(raw);
    if (isUpload(request)) return request.is('multipart/form-data') === false ? refuseOtherTypes('multipart/form-data') : nothing;
    // A stranger's body is not worth reading: they are refused, or there is nothing at this address.
    if (!hasBody(request) || contextOf(request).actor === null) return nothing;
    return request.is('application/json') === false ? refuseOtherTypes('application/json') : isStatement(request) ? statements : whole(json);
  };
  return [(request, response, next) => inTime(bodyWithinMs, parserFor(request))(request, response, next), keepParserFailures];
}

/** A body that trickles in would keep its connection, and whoever waits behind it, for ever. */
function inTime(withinMs: number, parser: RequestHandler): RequestHandler {
  return (request, response, next) => {
    let isOver = false;
    const end = (error?: unknown): void => {
      clearTimeout(timer);
      if (!isOver) next(error);
      isOver = true;
    };
    const timer = setTimeout(() => end(new Refused(refusal('request_timed_out'))), withinMs);
    void parser(request, response, end);
  };
}

/**
 * Parsers pass by without a word where the caller has hung up before they came to the body. A command without its body may be another one
 * that means something: it must not be given.
 */
function whole(parser: RequestHandler): RequestHandler {
  return (request, response, next) =>
    void parser(request, response, (error?: unknown) => next(error ?? (hasBody(request) && request.body === undefined ? new Refused(refusal('body_not_json')) : undefined)));
}

const nothing: RequestHandler = (_request, _response, next) => next();

function hasBody(request: Request): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}

function refuseOtherTypes(accept: string): RequestHandler {
  return (_request, _response, next) => next(new Refused(refusal('media_type_unsupported', { field: 'Content-Type', particulars: { accept } })));
}

/** Nest renames parser errors on their way to the filter, also ours that a parser has put its mark on; their own names say more. */
function keepParserFailures(error: unknown, _request: Request, _response: Response, next: NextFunction): void {
  const failure = failureOf(error);
  next(failure instanceof Refused ? new Refused(failure.refusal) : (failure ?? error));
}
