import type { BilingualText } from './text';

/** The closed list of ways a request can be refused; the API maps each to one HTTP status. */
export const refusalKinds = [
  'invalid', 'unauthenticated', 'forbidden', 'not_found', 'method', 'not_acceptable', 'timed_out', 'conflict', 'outdated', 'too_large', 'address_too_long', 'media_type', 'out_of_range', 'expectation',
  'unprocessable', 'version_missing', 'too_many', 'headers_too_large', 'unavailable',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** What is told about a refusal code, whoever meets it. */
export interface RefusalEntry {
  readonly kind: RefusalKind;
  readonly title: BilingualText;
  readonly whatToDo: BilingualText;
}

/** One refusal: a code of the catalogue, the field at fault, and the particulars worth telling (never personal data). */
export interface RefusalOf<Code extends string> {
  readonly code: Code;
  readonly field?: string;
  readonly particulars?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Everything found at once, field by field, where more than one thing can be wrong. */
  readonly errors?: readonly { readonly field: string; readonly text: BilingualText }[];
}
