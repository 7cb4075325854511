import type { BankConfirmationRequest } from '@thaw/application';
import { z } from 'zod';
import { amountToWire, wireAmount, wireCurrency } from '../http/wire-amount';
import { withCodes } from './answer-codes';
import { formRefused, utf8Of, type AnswerJudgement, type BankFormat } from './bank-format';

const id = z.string().min(1).max(64);

const wireAnswer = z.strictObject({
  messageId: id,
  requestId: id,
  appealId: id,
  bankCode: z.string().min(1).max(32),
  status: z.string().max(16),
  reasonCode: z.string().max(16).nullable(),
  narrative: z.string().max(2_000).nullable(),
  accountNumber: z.string().min(1).max(64),
  amountMinor: wireAmount,
  currency: wireCurrency,
});

/** The canonical words as JSON members, nothing missing and nothing unknown; amounts are integers of minor units. */
export const signedJsonFormat: BankFormat = { name: 'signed_json', contentType: 'application/json', write, idOf: (text) => text, judge };

function write(request: BankConfirmationRequest): string {
  return JSON.stringify({ ...request, amountMinor: amountToWire(request.amountMinor) });
}

function judge(rawBody: Uint8Array): AnswerJudgement {
  const text = utf8Of(rawBody);
  const json = text === undefined ? undefined : parsed(text);
  if (text === undefined || json === undefined) return formRefused('malformed', 'body: not JSON');
  const answer = wireAnswer.safeParse(json);
  if (!answer.success) return formRefused('bad_schema', fieldsOf(answer.error));
  // The last of two would win here, and the first somewhere else.
  if (memberCount(text) !== Object.keys(answer.data).length) return formRefused('malformed', 'body: a member stands twice');
  return withCodes(answer.data);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many names stand before a colon in a text known to be JSON. */
function memberCount(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g)].filter(([token]) => token.endsWith(':')).length;
}

/** Names the fields at fault without their values. */
function fieldsOf(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      const field = issue.path.join('.') || 'body';
      return issue.code === 'unrecognized_keys' ? `${field}: unknown fields` : `${field}: ${issue.code}`;
    })
    .join('; ');
}
