import type { MerchantType } from '../document/requirement';
import type { TimeLimit } from './time-limit';

/** What sets a clock of a whole case going: the appeal, the oldest taking that is held, or that the merchant was found right. */
export type ClockStart = 'opening' | 'oldest_taking' | 'verified';

/** What it runs to: the decision as it is told, or the end of the appeal. */
export type ClockEnd = 'decision' | 'closing';

/** A clock that runs over a whole case rather than over one wait, and the cases it is for. A list that is absent leaves nobody out. */
export interface ClockRule {
  /** `statutory`: from outside, nothing inside the house stops it. `handling`: our own budget, which stands still while others have the turn. */
  readonly kind: 'statutory' | 'handling';
  readonly limit: TimeLimit;
  readonly startsWith: ClockStart;
  readonly endsWith: ClockEnd;
  /** Whether a wait of ours before the decision is due when this runs out at the latest. */
  readonly caps: boolean;
  /** The house's own measure of how long what is due at once may take before it counts as breached. Absent: the due instant itself. */
  readonly breachAfter?: TimeLimit;
  readonly orderKinds?: readonly string[];
  readonly reasons?: readonly string[];
  readonly routes?: readonly string[];
  readonly merchantTypes?: readonly MerchantType[];
}
