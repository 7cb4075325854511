import type { TimeLimit } from './time-limit';

/** ISO 20022 service levels: the bank's clock in business days. */
export const bankServiceLevels = ['R01D', 'R03D', 'R05D', 'R10D', 'R15D'] as const;
export type BankServiceLevel = (typeof bankServiceLevels)[number];

/** Why a bank rejects: no answer possible, legal hold, name mismatch, closed account, blocked account, in words. */
export const bankRejectReasons = ['NOAS', 'LEGL', 'MMNA', 'AC04', 'AC06', 'NARR'] as const;
export type BankRejectReason = (typeof bankRejectReasons)[number];

/**
 * What the bank desk is called for: a bank that stayed silent; one that said no; an account whose name has to be verified anew, or that has to be
 * changed; a legal hold the bank has found, which is an authority's matter.
 */
export const bankDeskOccasions = ['bank_silent', 'bank_refused', 'account_reverification', 'account_change', 'legal_hold'] as const;
export type BankDeskOccasion = (typeof bankDeskOccasions)[number];

/** How a bank's answers are dealt with beyond yes and no. */
export interface BankAnswerRules {
  readonly legalRef: string;
  /** How long each service level gives a bank; the one agreed on with it counts. */
  readonly levels: Readonly<Record<BankServiceLevel, TimeLimit>>;
  /** PDNG, "we need longer": by how much and how often the bank's time is prolonged. */
  readonly pending: { readonly extendBusinessDays: number; readonly times: number };
  /** What is to be done about each reason to reject. */
  readonly afterRejection: Readonly<Record<BankRejectReason, Exclude<BankDeskOccasion, 'bank_silent'>>>;
  /** A callback may be lost: the bank is asked for its answer so long after the question, and again and again after that. */
  readonly query: { readonly afterMinutes: number; readonly everyMinutes: number };
}
