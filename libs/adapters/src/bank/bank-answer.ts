import { bankAnswerStatuses, bankRejectReasons, type BankAnswer } from '@thaw/application';
import { z } from 'zod';
import { wireAmount, wireCurrency } from '../http/wire-amount';
import { checkSignature, type SignatureRefusal, type SignedMessage } from './webhook-signature';

/** Why an answer is not believed. `detail` is for the log and the operator; it quotes nothing of the message. */
export interface BankAnswerRefusal {
  readonly ok: false;
  readonly reason: SignatureRefusal['reason'] | 'malformed' | 'bad_schema' | 'bad_code';
  readonly detail: string;
}

export type BankAnswerCheck = { readonly ok: true; readonly answer: BankAnswer } | BankAnswerRefusal;

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
type WireAnswer = z.output<typeof wireAnswer>;

/**
 * Checks what arrived at the bank callback, in this order: known key, signature, time within five minutes of `now`, JSON, schema
 * (nothing missing, nothing unknown), codes. Whether the answer is new and fits the case is for the caller and the domain.
 */
export function verifyBankAnswer(message: SignedMessage): BankAnswerCheck {
  const signature = checkSignature(message);
  if (signature !== 'ok') return { ok: false, ...signature };

  const json = parse(message.rawBody);
  if (json === undefined) return refused('malformed', 'the body is not JSON');

  const parsed = wireAnswer.safeParse(json);
  if (!parsed.success) return refused('bad_schema', fieldsOf(parsed.error));

  // The sender signs the id in the header; an answer under another id would slip past the check for repeats.
  if (parsed.data.messageId !== message.headers['webhook-id']) return refused('bad_schema', 'messageId: differs from webhook-id');
  return withCodes(parsed.data);
}

function withCodes(wire: WireAnswer): BankAnswerCheck {
  const status = bankAnswerStatuses.find((known) => known === wire.status);
  if (status === undefined) return refused('bad_code', 'status: not one of PDNG, CLSD, RJCT');
  const reasonCode = wire.reasonCode === null ? null : bankRejectReasons.find((known) => known === wire.reasonCode);
  if (reasonCode === undefined) return refused('bad_code', `reasonCode: not one of ${bankRejectReasons.join(', ')}`);
  if ((status === 'RJCT') !== (reasonCode !== null)) return refused('bad_code', 'reasonCode: goes with RJCT, and only with it');
  if (reasonCode === 'NARR' && !wire.narrative?.trim()) return refused('bad_code', 'narrative: NARR needs words');
  return { ok: true, answer: { ...wire, status, reasonCode } };
}

function refused(reason: BankAnswerRefusal['reason'], detail: string): BankAnswerRefusal {
  return { ok: false, reason, detail };
}

function parse(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    return undefined;
  }
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
