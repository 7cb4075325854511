import type { BankRejectReason, BankServiceLevel } from '@thaw/domain';
import type { BankDelivery } from './bank-delivery';

export { bankRejectReasons, type BankRejectReason, type BankServiceLevel } from '@thaw/domain';

/**
 * The bank as the application sees it: one message out, answers come back through the API's callback.
 * Words follow ISO 20022 camt.110 (request) and camt.111 (answer); adapters translate them to a wire format.
 */

/** What is asked of the merchant's settlement bank before money leaves. */
export const bankQuestions = ['ACCOUNT_NAME_MATCH', 'ACCOUNT_ACTIVE', 'OTHER_FREEZE', 'MAY_RELEASE'] as const;
export type BankQuestion = (typeof bankQuestions)[number];

export interface BankConfirmationRequest {
  /** camt.110 MsgId: new for each message, the same for each resend of one message. */
  readonly messageId: string;
  /** camt.110 RqstrInvstgtnId: our bank request's id; a chaser (RQST) repeats it. */
  readonly requestId: string;
  readonly appealId: string;
  readonly bankCode: string;
  readonly kind: 'request' | 'chaser';
  readonly serviceLevel: BankServiceLevel;
  /** The settlement account snapshotted when the freeze was imposed. */
  readonly account: { readonly number: string; readonly holderName: string };
  /** What is to be released, in minor units. */
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly questions: readonly BankQuestion[];
}

export interface BankGateway {
  /**
   * Hands one message to the bank. Resolves when the bank has taken it (any 2xx); the answer arrives later by callback.
   * Safe to repeat with the same messageId. Throws {@link BankUnreachableError} when nothing is known about the outcome.
   */
  send(request: BankConfirmationRequest): Promise<void>;
  /**
   * Asks what the bank has answered to a request so far, in case its callback got lost: its last answer, signed as ever, or null when it
   * has none yet. Throws {@link BankUnreachableError}.
   */
  query(about: { readonly requestId: string; readonly bankCode: string }): Promise<BankDelivery | null>;
}

/** The bank could not be reached, or did not say whether it took the message: send the same message again. */
export class BankUnreachableError extends Error {
  override readonly name: string = 'BankUnreachableError';
}

/** camt.111 status: pending, closed (answered), rejected. */
export const bankAnswerStatuses = ['PDNG', 'CLSD', 'RJCT'] as const;
export type BankAnswerStatus = (typeof bankAnswerStatuses)[number];

/** An answer whose signature, time and schema have been checked. Whether it fits the case is the domain's to say. */
export interface BankAnswer {
  readonly messageId: string;
  readonly requestId: string;
  readonly appealId: string;
  readonly bankCode: string;
  readonly status: BankAnswerStatus;
  readonly reasonCode: BankRejectReason | null;
  readonly narrative: string | null;
  readonly accountNumber: string;
  readonly amountMinor: bigint;
  readonly currency: string;
}
