import type { BankAnswer } from '@thaw/application';
import { formRefused, type BankFormat, type FormRefusal } from './bank-format';
import { signedJsonFormat } from './signed-json-format';
import { checkSignature, type SignatureRefusal, type SignedMessage } from './webhook-signature';

/** Why an answer is not believed. `detail` is for the log and the operator; it quotes nothing of the message. */
export interface BankAnswerRefusal {
  readonly ok: false;
  readonly reason: SignatureRefusal['reason'] | FormRefusal['reason'];
  readonly detail: string;
}

export type BankAnswerCheck = { readonly ok: true; readonly answer: BankAnswer } | BankAnswerRefusal;

/**
 * Checks what arrived at the bank callback, in this order: known key, signature, time within five minutes of `now`, form, schema
 * (nothing missing, nothing unknown), codes. Whether the answer is new and fits the case is for the caller and the domain.
 */
export function verifyBankAnswer(message: SignedMessage, format: BankFormat = signedJsonFormat): BankAnswerCheck {
  const signature = checkSignature(message);
  return signature === 'ok' ? judgeSigned(message, format) : { ok: false, ...signature };
}

/** What a signed body says, read in one format. The signature has been checked. */
export function judgeSigned({ rawBody, headers }: Pick<SignedMessage, 'rawBody' | 'headers'>, format: BankFormat): BankAnswerCheck {
  const judgement = format.judge(rawBody);
  if (!judgement.ok) return judgement;
  // The sender signs the id in the header; an answer under another id would slip past the check for repeats.
  const { 'webhook-id': id } = headers;
  return typeof id === 'string' && judgement.answer.messageId === format.idOf(id) ? judgement : formRefused('bad_schema', 'messageId: differs from webhook-id');
}
