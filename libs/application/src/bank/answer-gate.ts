import type { BankFormatName, Instant } from '@thaw/domain';
import type { BankDelivery } from './bank-delivery';
import type { BankAnswer } from './bank-gateway';

export type { BankFormatName } from '@thaw/domain';

/** Stands for whoever holds a key that speaks for every bank without a profile of its own. */
export const anyBank = '*';

/** A key that answers are checked by. */
export interface AnswerKey {
  readonly keyId: string;
  /** The bank whose key it is; {@link anyBank} for the installation's default key. */
  readonly sender: string;
  /** Null: whatever the message says it is. */
  readonly format: BankFormatName | null;
  /** Standard Webhooks secret. */
  readonly secret: string;
  readonly validFromAt: Instant | null;
  /** The first instant at which it counts no more. */
  readonly validToAt: Instant | null;
}

export type Authenticity =
  | { readonly ok: true; readonly key: AnswerKey }
  | {
      readonly ok: false;
      readonly code: 'bank_answer_unknown_key' | 'bank_answer_key_expired' | 'bank_answer_unsigned' | 'bank_answer_stale';
      /** The key it was, or was said to be, signed with. */
      readonly key: AnswerKey | null;
      /** For the log and the operator; quotes nothing of the message. */
      readonly detail: string;
    };

export type AnswerReading =
  | { readonly ok: true; readonly answer: BankAnswer }
  | { readonly ok: false; readonly code: 'bank_answer_malformed' | 'bank_answer_bad_schema' | 'bank_answer_bad_code'; readonly field: string; readonly detail: string };

/** What stands between the wire and belief; the cryptography and the formats are the adapters' own. */
export interface AnswerGate {
  /** Known key, valid now → signature → within five minutes of `asOf`. */
  authenticate(delivery: BankDelivery, keys: readonly AnswerKey[], asOf: Instant): Authenticity;
  /** Schema → codes, by the format agreed on with the bank. */
  read(format: BankFormatName | null, delivery: BankDelivery): AnswerReading;
}
