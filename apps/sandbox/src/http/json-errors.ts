import type { Logger } from '@thaw/platform';
import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';

/** A call the sandbox refuses, with what to do differently. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
  constructor(
    readonly status: number,
    message: string,
    readonly particulars: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

const statusOfBodyParser = z.object({ status: z.int().min(400).max(499) });

/** Every error as JSON: refusals and bad input with their fields, anything else as a logged 500. */
export function jsonErrors(logger: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (error instanceof CallRefused) {
      response.status(error.status).json({ error: error.message, ...error.particulars });
      return;
    }
    if (error instanceof z.ZodError) {
      const fields = error.issues.map((issue) => ({ field: issue.path.join('.') || 'body', problem: issue.message }));
      response.status(400).json({ error: 'the body does not fit', fields });
      return;
    }
    const parserError = statusOfBodyParser.safeParse(error);
    if (parserError.success) {
      response.status(parserError.data.status).json({ error: 'the body cannot be read' });
      return;
    }
    logger.error({ err: error }, 'a call failed');
    response.status(500).json({ error: 'the sandbox failed' });
  };
}
