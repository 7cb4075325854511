import type { BankAnswer, BankConfirmationRequest, BankFormatName } from '@thaw/application';

/** Why a body is not an answer. `detail` is for the log and the operator: it names places (`field: what`), and quotes no value. */
export interface FormRefusal {
  readonly ok: false;
  readonly reason: 'malformed' | 'bad_schema' | 'bad_code';
  readonly detail: string;
}

export type AnswerJudgement = { readonly ok: true; readonly answer: BankAnswer } | FormRefusal;

/** One way to write our questions down and to read a bank's answers. Signatures are over the bytes and not its business. */
export interface BankFormat {
  readonly name: BankFormatName;
  /** Media type of a body, without parameters; what an answer says it is decides which format judges it. */
  readonly contentType: string;
  /** The exact text to sign and send. Throws RangeError when the format has no room for a value, before anything is sent. */
  write(request: BankConfirmationRequest): string;
  /** An id outside the body (`webhook-id`) as `judge` gives back the one inside. */
  idOf(text: string): string;
  /** Form, schema, codes, in this order. Never throws over what a sender wrote. */
  judge(rawBody: Uint8Array): AnswerJudgement;
}

export function formRefused(reason: FormRefusal['reason'], detail: string): FormRefusal {
  return { ok: false, reason, detail };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a body, or undefined when its bytes are not UTF-8: what was signed must not become other characters here. */
export function utf8Of(rawBody: Uint8Array): string | undefined {
  try {
    return utf8.decode(rawBody);
  } catch {
    return undefined;
  }
}
