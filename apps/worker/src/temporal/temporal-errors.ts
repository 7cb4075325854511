import { isGrpcServiceError, ServiceError } from '@temporalio/client';

const invalidArgument = 3;

/**
 * Whether Temporal will refuse this very call however often it is repeated (a workflow at its limit of signals, for instance).
 * Everything else may pass: no connection, no namespace yet, overload.
 */
export function isRefusedForGood(error: unknown): boolean {
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) && Number(cause.code) === invalidArgument;
}

/** An error in one line: its own words and those of what caused it. */
export function inOneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.name}: ${error.message}${cause}`;
}
