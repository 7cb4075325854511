import type { BilingualText } from '../kernel/text';

/** What a warning is about. */
export const warningSubjects = ['merchant', 'reason', 'terminal', 'account'] as const;
export type WarningSubject = (typeof warningSubjects)[number];

interface AnyRule {
  /** Stable, e.g. `merchant-freezes`: warnings name it. */
  readonly id: string;
  readonly title: BilingualText;
  /** Where its thresholds come from: article or `house`. */
  readonly legalRef: string;
  /** How far back it looks, in days of 24 hours; within one window a subject is warned of once. */
  readonly windowDays: number;
}

/** How often one merchant, reason, terminal or account stands in freeze orders, and with how many merchants. */
export interface FrequencyRule extends AnyRule {
  readonly kind: 'frequency';
  readonly subject: WarningSubject;
  /** Freeze orders within the window. */
  readonly atLeastOrders: number;
  /** Merchants among them. */
  readonly atLeastMerchants: number;
}

/** How large a part of everything held is one merchant's. */
export interface HeldShareRule extends AnyRule {
  readonly kind: 'held_share';
  readonly atLeastPercent: number;
  /** Below this much held of one merchant, minor units, no share is worth a warning. */
  readonly fromMinor: bigint;
}

export type WarningRule = FrequencyRule | HeldShareRule;

export function subjectOf(rule: WarningRule): WarningSubject {
  return rule.kind === 'frequency' ? rule.subject : 'merchant';
}
