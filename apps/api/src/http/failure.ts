import { HttpException } from '@nestjs/common';
import { DocumentsUnavailableError } from '@thaw/application';
import { refusal, type Refusal, type RefusalCode } from '@thaw/domain';
import { isDatabaseUnavailable, isUnstorable } from './database-errors';
import { InputInvalid, Refused } from './refused';

/** What the body parsers say went wrong, by their own names. */
const parserFailures: Readonly<Record<string, RefusalCode>> = {
  'entity.parse.failed': 'body_not_json',
  'entity.too.large': 'body_too_large',
  'request.size.invalid': 'body_not_json',
  'request.aborted': 'body_not_json',
};

/** Forms of a body that the parsers do not know, by the header that names them. */
const unknownForms: Readonly<Record<string, Refusal>> = {
  'encoding.unsupported': refusal('media_type_unsupported', { field: 'Content-Encoding', particulars: { accept: 'application/json', encodings: ['identity', 'gzip', 'deflate', 'br'] } }),
  'charset.unsupported': refusal('media_type_unsupported', { field: 'Content-Type', particulars: { accept: 'application/json; charset=utf-8' } }),
};

/** Sorts whatever was thrown: a refusal, bad input, or null for a fault of ours. */
export function failureOf(error: unknown): Refused | InputInvalid | null {
  if (error instanceof Refused || error instanceof InputInvalid) return error;
  const type = textOf(error, 'type');
  const [parserFailure, unknownForm] = [parserFailures[type], unknownForms[type]];
  if (unknownForm !== undefined) return new Refused(unknownForm);
  if (parserFailure !== undefined) return new Refused(refusal(parserFailure));
  // Not compressed as it says.
  if (/^Z_[A-Z_]+$/.test(textOf(error, 'code'))) return new Refused(refusal('body_not_json', { field: 'Content-Encoding' }));
  // Nest's own: an address nobody answers, or one that cannot be decoded.
  if (error instanceof URIError || (error instanceof HttpException && error.getStatus() < 500)) return new Refused(refusal('route_not_found'));
  if (error instanceof DocumentsUnavailableError) return new Refused(refusal('documents_unavailable'));
  if (isUnstorable(error)) return new Refused(refusal('validation_failed', { errors: [{ field: 'body', text: { en: 'Contains characters that cannot be stored', zh: '含有无法保存的字符' } }] }));
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
