import type { BilingualText } from '../kernel/text';

/**
 * A rule about time, as data: statutory numbers and house numbers alike live in dated policy versions with their reference.
 * A time limit applied to a start gives a deadline (an instant); see `calendar/deadline`.
 */
export const timeUnits = ['calendar_day', 'business_day', 'hour', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Whose duty a time limit is: our own duty rounds to the earlier day, the merchant's to the later. */
export const duties = ['own', 'merchant', 'bank', 'authority'] as const;
export type Duty = (typeof duties)[number];

export interface TimeLimit {
  /** Preset or house id, e.g. `CN-AML-39` or `HOUSE-REVIEW`. */
  readonly id: string;
  /** The version of this limit's data, e.g. `2025-01-01`. */
  readonly version: string;
  readonly title: BilingualText;
  /** Article, directive or house rule this number comes from. */
  readonly legalRef: string;
  /** How the number was checked: `primary`, `secondary`, `house`… */
  readonly checkedHow: string;
  readonly duty: Duty;
  readonly n: number;
  readonly unit: TimeUnit;
  /** Civil Code art. 201: the first day is not counted. */
  readonly countFirstDay: boolean;
  /** Civil Code art. 203: what happens when the last day is a rest day. `by_duty`: own duty earlier, everybody else's later. */
  readonly roll: 'by_duty' | 'none';
  /** Waits during which this clock stands still. Statutory totals never pause. */
  readonly pauseOn: readonly ('merchant' | 'bank')[];
  readonly extension: { readonly approver: string; readonly maxTotal: number; readonly mustNotify: boolean } | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

/** House numbers bow to the case; a statutory number comes from outside and nothing inside the house stops or bends it. */
export function isStatutory(limit: Pick<TimeLimit, 'legalRef'>): boolean {
  return limit.legalRef !== 'house';
}
