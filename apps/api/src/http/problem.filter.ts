import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, NotFoundException } from '@nestjs/common';
import { DocumentsUnavailableError } from '@thaw/application';
import type { Logger } from '@thaw/platform';
import type { Request, Response } from 'express';
import { LOGGER } from '../dependencies';
import { Metrics } from '../observe/metrics';
import { failureOf, loggable } from './failure';
import { languageOf } from './language';
import { notFoundAt } from './methods-at';
import { problemOf } from './problem';
import { contextOf } from './request-context';

/** Long enough for a restart of the database, short enough for a person who waits. */
const retryAfterSeconds = 2;

/** The only place that answers with an error. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger, private readonly metrics: Metrics) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const { requestId } = contextOf(request);
    const failure = error instanceof NotFoundException ? notFoundAt(request) : failureOf(error);
    const language = languageOf(request);
    const problem = problemOf(failure, { language, requestId });
    if (failure === null) this.logger.error({ err: loggable(error), requestId }, 'a request failed');
    // It is nobody's fault but the store's, and only its own words say which trouble it has.
    if (error instanceof DocumentsUnavailableError) this.logger.warn({ err: loggable(error), requestId }, 'the document store has trouble');
    response.locals['problemCode'] = problem.code;
    this.metrics.refusal(problem.code, problem.status);
    // A stream that breaks half-way can only be cut off: the caller sees an incomplete answer, not a wrong one.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="thaw"');
    if (problem.status === 405) response.setHeader('Allow', [problem.particulars?.['methods'] ?? []].flat().join(', '));
    if (problem.status === 408) response.setHeader('Connection', 'close');
    if (problem.status === 415) response.setHeader('Accept', String(problem.particulars?.['accept'] ?? 'application/json'));
    if (problem.etag !== undefined) response.setHeader('ETag', problem.etag);
    const asked = problem.particulars?.['retryAfterSeconds'];
    if (problem.status === 429 || asked !== undefined) response.setHeader('Retry-After', String(asked ?? retryAfterSeconds));
    if (problem.status === 503) response.setHeader('Retry-After', String(retryAfterSeconds));
    response.setHeader('Content-Language', language === 'zh' ? 'zh-CN' : 'en');
    response.vary('Accept-Language');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
