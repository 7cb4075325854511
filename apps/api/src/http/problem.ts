import { refusals, type BilingualText, type Language, type Refusal } from '@thaw/domain';
import { z } from 'zod';
import { ChangedSince, InputInvalid, Refused } from './refused';
import { instantOut, wireText } from './wire';
import { inputErrorsOf, type FieldError } from './input-errors';
import { statusOf } from './status-of-refusal';

/** RFC 9457, with what a caller needs to go on: a stable code, the field at fault and what to do. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'urn:thaw:problem:{code}' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: 'Stable code of the refusal; see docs/reference.' }),
    field: z.string().optional().meta({ description: 'The field or header at fault.' }),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    whatToDo: z.string(),
    etag: z.string().optional().meta({ description: 'Where it stands now, good for If-Match; read it again all the same.', examples: ['"15-2"'] }),
    changes: z
      .array(z.object({ at: instantOut, type: z.string().meta({ description: 'As in events.' }), text: z.object({ en: z.string(), zh: z.string() }), by: z.string().nullable().meta({ description: 'Null where you are not told who.' }) }))
      .optional()
      .meta({ description: 'What has happened since the version you named, in order, as far as you may know: the last 50.' }),
    requestId: z.string(),
    particulars: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.input<typeof problemSchema>;

const internalError: { readonly title: BilingualText; readonly whatToDo: BilingualText } = {
  title: { en: 'Something went wrong on our side', zh: '系统内部错误' },
  whatToDo: {
    en: 'Try again with the same Idempotency-Key; if it happens again, tell the operator the requestId.',
    zh: '请使用同一 Idempotency-Key 重试；如再次发生，请将 requestId 告知运维人员。',
  },
};

export interface Reader {
  readonly language: Language;
  readonly requestId: string;
}

/** The one translator from what went wrong to what the caller reads. Null refusals are ours: nothing of them is told. */
export function problemOf(failure: Refused | InputInvalid | null, { language, requestId }: Reader): Problem {
  if (failure === null) {
    const { title, whatToDo } = internalError;
    return envelope('internal_error', 500, title[language], whatToDo[language], title[language], requestId);
  }
  if (failure instanceof InputInvalid) return invalidInput(inputErrorsOf(failure, language), language, requestId);
  const { refusal } = failure;
  const { title, whatToDo } = refusals[refusal.code];
  return {
    ...envelope(refusal.code, statusOf(refusal), title[language], whatToDo[language], detailOf(refusal, title[language]), requestId),
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    ...(refusal.particulars === undefined ? {} : { particulars: wireParticulars(refusal.particulars) }),
    ...(failure instanceof ChangedSince ? { etag: failure.etag, changes: failure.changes.map(({ text, ...change }) => ({ ...change, text: wireText(text) })) } : {}),
    ...(refusal.errors === undefined ? {} : { errors: refusal.errors.map(({ field, text }) => ({ field, message: text[language] })) }),
  };
}

function invalidInput(errors: readonly FieldError[], language: Language, requestId: string): Problem {
  const { title, whatToDo } = refusals.validation_failed;
  const [first] = errors;
  const detail = first === undefined ? title[language] : `${first.field}: ${first.message}`;
  return {
    ...envelope('validation_failed', statusOf({ code: 'validation_failed' }), title[language], whatToDo[language], detail, requestId),
    ...(first === undefined ? {} : { field: first.field }),
    errors: [...errors],
  };
}

function envelope(code: string, status: number, title: string, whatToDo: string, detail: string, requestId: string): Problem {
  return { type: `urn:thaw:problem:${code}`, title, status, detail, code, whatToDo, requestId };
}

/** The particulars in one line, so that somebody who reads only the detail knows what matters. */
function detailOf({ particulars }: Refusal, title: string): string {
  const told = Object.entries(particulars ?? {}).map(([name, value]) => `${name}: ${typeof value === 'object' ? value.join(', ') : String(value)}`);
  return told.length === 0 ? title : `${title} (${told.join('; ')})`;
}

function wireParticulars(particulars: NonNullable<Refusal['particulars']>): NonNullable<Problem['particulars']> {
  return Object.fromEntries(Object.entries(particulars).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]));
}
