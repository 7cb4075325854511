import type { Instant } from '../kernel/instant';
import type { ReleasePart } from '../release/release-order';

/** One message to the bank: the request, or a chaser (RQST) that repeats it. */
export interface BankMessage {
  readonly id: string;
  readonly kind: 'request' | 'chaser';
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  /** It was the bank's quiet hours: not to be sent before then. Absent: at once. */
  readonly notBeforeAt?: Instant;
}

export const bankRequestStatuses = ['open', 'pending', 'confirmed', 'rejected'] as const;
export type BankRequestStatus = (typeof bankRequestStatuses)[number];

/** What was found by telephone and letter when the bank stayed silent or said no. */
export interface ManualFinding {
  readonly result: 'confirmed' | 'refused' | 'legal_hold';
  readonly evidence: string;
  readonly by: string;
  readonly at: Instant;
}

/** Our question to the merchant's bank: does the account match, is it active, may the money be released. */
export interface BankRequest {
  readonly id: string;
  /** What the confirmation is for: the decision's release, or the undisputed part let go before it. */
  readonly part: ReleasePart;
  readonly bankCode: string;
  readonly serviceLevel: string;
  readonly status: BankRequestStatus;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly accountFingerprint: string;
  readonly messages: readonly BankMessage[];
  readonly answerMessageId: string | null;
  readonly reasonCode: string | null;
  readonly answeredAt: Instant | null;
  readonly manual: ManualFinding | null;
}

/** The request for the decision's release that was put last; null when there is none. */
export function mainRequestOf(requests: readonly BankRequest[]): BankRequest | null {
  return requests.filter((request) => request.part === 'decision').at(-1) ?? null;
}

/** The request for the undisputed part that was put last; null when there is none. */
export function besideRequestOf(requests: readonly BankRequest[]): BankRequest | null {
  return requests.filter((request) => request.part === 'undisputed').at(-1) ?? null;
}
