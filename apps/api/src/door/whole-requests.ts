import type { Server } from 'node:http';
import { refusal } from '@thaw/domain';
import type { NextFunction, Request, Response } from 'express';
import { Refused } from '../http/refused';

/**
 * Refuses what Node's server would answer by itself with a bare status: HTTP/1.1 without a host, and expectations nobody can meet. The
 * server is made not to look (`requireHostHeader`), and hands over what it does not know ({@link takeExpectations}).
 */
export function wholeRequests(request: Request, _response: Response, next: NextFunction): void {
  const { httpVersionMajor, httpVersionMinor, headers } = request;
  if (httpVersionMajor === 1 && httpVersionMinor === 1 && headers.host === undefined) return next(new Refused(refusal('request_malformed', { field: 'Host' })));
  const { expect } = headers;
  next(expect !== undefined && !isContinue.test(expect) ? new Refused(refusal('expectation_unknown', { field: 'Expect' })) : undefined);
}

/** As Node's parser sees it, which sends the interim answer by itself. */
const isContinue = /(?:^|\W)100-continue(?:$|\W)/i;

/** What is expected beyond going on is a request like any other, and is refused as one. */
export function takeExpectations(server: Server): void {
  server.on('checkExpectation', (request, response) => void server.emit('request', request, response));
}
