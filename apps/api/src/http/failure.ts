import { HttpException } from '@nestjs/common';
import { DocumentsUnavailableError } from '@thaw/application';
import { refusal, type RefusalCode } from '@thaw/domain';
import { isDatabaseUnavailable } from './database-errors';
import { InputInvalid, Refused } from './refused';

/** What the body parsers say went wrong, by their own names. */
const parserFailures: Readonly<Record<string, RefusalCode>> = {
  'entity.parse.failed': 'body_not_json',
  'entity.too.large': 'body_too_large',
  'encoding.unsupported': 'media_type_unsupported',
  'charset.unsupported': 'media_type_unsupported',
  'request.size.invalid': 'body_not_json',
  'request.aborted': 'body_not_json',
};

/** Sorts whatever was thrown: a refusal, bad input, or null for a fault of ours. */
export function failureOf(error: unknown): Refused | InputInvalid | null {
  if (error instanceof Refused || error instanceof InputInvalid) return error;
  const parserFailure = parserFailures[textOf(error, 'type')];
  if (parserFailure !== undefined) return new Refused(refusal(parserFailure));
  // Nest's own: an address nobody answers, or one that cannot be decoded.
  if (error instanceof URIError || (error instanceof HttpException && error.getStatus() < 500)) return new Refused(refusal('route_not_found'));
  if (error instanceof DocumentsUnavailableError) return new Refused(refusal('documents_unavailable'));
  if (isDatabaseUnavailable(error)) return new Refused(refusal('database_unavailable'));
  return null;
}

function textOf(error: unknown, property: string): string {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
  return typeof value === 'string' ? value : '';
}

/** An error fit for a log line: queries and their values stay out of it. */
export function loggable(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { type: typeof error };
  return { type: error.name, message: error.message, stack: error.stack ?? '', code: textOf(error, 'code'), constraint: textOf(error, 'constraint') };
}
