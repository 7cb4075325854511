import { randomUUID } from 'node:crypto';
import { IncomingMessage, ServerResponse, STATUS_CODES, type Server } from 'node:http';
import { Socket } from 'node:net';
import { refusal, type RefusalCode } from '@thaw/domain';
import type { Logger } from '@thaw/platform';
import { problemOf } from '../http/problem';
import { Refused } from '../http/refused';
import { requestIdHeader } from '../http/request-context';
import { securityHeaders } from '../http/security-headers';
import type { Metrics } from '../observe/metrics';

/** What Node's parser calls what went wrong. */
const codes: Readonly<Record<string, RefusalCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timed_out',
};

/**
 * Answers what never became a request of ours as everything else is answered: a problem with a code, counted and logged under a request
 * id. Node itself would say only a status, and nobody would hear of it.
 */
export function answerBrokenRequests(server: Server, metrics: Metrics, logger: Logger): void {
  const answers = new WeakMap<Socket, ServerResponse>();
  const carried = headersOfAll();
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    answers.set(socket, response);
    response.once('close', () => answers.delete(socket));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
    const socket = stream as Socket;
    // Somebody hung up: nobody is there to be told. And an answer that has begun cannot be followed by another.
    if (error.code === 'ECONNRESET' || !socket.writable || answers.get(socket)?.headersSent === true) {
      socket.destroy();
      return;
    }
    const requestId = randomUUID();
    const problem = problemOf(new Refused(refusal(codes[error.code ?? ''] ?? 'request_malformed')), { language: 'en', requestId });
    metrics.refusal(problem.code, problem.status);
    logger.info({ requestId, status: problem.status, code: problem.code, reason: error.code }, 'request');
    const body = JSON.stringify(problem);
    const headers = [`HTTP/1.1 ${String(problem.status)} ${STATUS_CODES[problem.status] ?? ''}`, `${requestIdHeader}: ${requestId}`, ...carried, 'Content-Type: application/problem+json', 'Content-Language: en', `Content-Length: ${String(Buffer.byteLength(body))}`, 'Connection: close'];
    socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
  });
  server.on('drop', () => metrics.droppedConnection());
}

/** What every answer carries, as lines. */
function headersOfAll(): readonly string[] {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  response.setHeader('Cache-Control', 'no-store');
  securityHeaders(response.req, response, () => undefined);
  return Object.entries(response.getHeaders()).map(([name, value]) => `${name}: ${String(value)}`);
}
