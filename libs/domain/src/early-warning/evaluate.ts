import { dayNumberAt, dateOf } from '../calendar/local-time';
import type { Instant, LocalDate } from '../kernel/instant';
import { subjectOf, type FrequencyRule, type HeldShareRule, type WarningRule, type WarningSubject } from './warning-rule';

/** What is counted of one subject within a rule's window. */
export interface FrequencyFigures {
  /** Merchant id, reason code, terminal number or account fingerprint. */
  readonly subject: string;
  readonly orders: number;
  readonly merchants: number;
  /** Some of the orders counted, newest first. */
  readonly orderIds: readonly string[];
}

/** What is held of one merchant in one currency, and of everybody. */
export interface HeldFigures {
  readonly subject: string;
  readonly currency: string;
  readonly heldMinor: bigint;
  readonly allHeldMinor: bigint;
  readonly orderIds: readonly string[];
}

/** What made a rule warn: enough to look into it without asking again. */
export type WarningEvidence =
  | ({ readonly kind: 'frequency' } & Omit<FrequencyFigures, 'subject'>)
  | ({ readonly kind: 'held_share'; readonly percent: number } & Omit<HeldFigures, 'subject'>);

/** A warning about to be raised: once for each rule, subject and window. */
export interface Raised {
  readonly ruleId: string;
  readonly subjectKind: WarningSubject;
  readonly subject: string;
  /** First day of the window it belongs to. Windows follow one another, so that every process names the same one. */
  readonly windowOn: LocalDate;
  readonly evidence: WarningEvidence;
}

export function warnOfFrequency(rule: FrequencyRule, figures: readonly FrequencyFigures[], asOf: Instant): readonly Raised[] {
  return figures
    .filter((one) => one.orders >= rule.atLeastOrders && one.merchants >= rule.atLeastMerchants)
    .map(({ subject, ...found }) => raised(rule, subject, { kind: 'frequency', ...found }, asOf));
}

export function warnOfHeldShare(rule: HeldShareRule, figures: readonly HeldFigures[], asOf: Instant): readonly Raised[] {
  return figures
    .filter((one) => one.heldMinor >= rule.fromMinor && one.heldMinor * 100n >= one.allHeldMinor * BigInt(rule.atLeastPercent))
    .map(({ subject, ...found }) => raised(rule, subject, { kind: 'held_share', percent: Number((found.heldMinor * 100n) / found.allHeldMinor), ...found }, asOf));
}

function raised(rule: WarningRule, subject: string, evidence: WarningEvidence, asOf: Instant): Raised {
  const today = dayNumberAt(asOf);
  return { ruleId: rule.id, subjectKind: subjectOf(rule), subject, windowOn: dateOf(today - (today % rule.windowDays)), evidence };
}
