import type { BilingualText } from '../kernel/text';

/** Whether the merchant gets everything, some of it, or nothing. */
export const decisionEffects = ['in_full', 'in_part', 'refused'] as const;
export type DecisionEffect = (typeof decisionEffects)[number];

/** One reason that a decision can be given for: by its code it is counted, by its title it is told. */
export interface DecisionReason {
  readonly code: string;
  readonly title: BilingualText;
  /** What a decision given for it may do for the merchant. */
  readonly effects: readonly DecisionEffect[];
}

/** The reasons of a policy, and those that stand where nobody chooses one. */
export interface DecisionReasons {
  readonly legalRef: string;
  readonly list: readonly DecisionReason[];
  /** Where nothing may be told: the same whatever was decided, and why. */
  readonly neutral: string;
  /** Of a matter of record that is decided without a review. */
  readonly ofRecord: string;
  /** Of a case that two people end because nothing else frees it. */
  readonly byRemedy: string;
}
