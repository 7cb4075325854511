import type { Role } from '../access/role';
import type { Instant } from '../kernel/instant';

/**
 * What happens when a clock from outside the house runs out, whatever is waited for then: its breach is said, and the ladder is climbed.
 * Each fires once.
 */
export interface StatutoryMark {
  /** The limit that ran out. */
  readonly limitId: string;
  readonly kind: 'breach' | 'rung';
  /** Who is called, for rungs. */
  readonly rung: Role | null;
  readonly at: Instant;
  readonly firedAt: Instant | null;
}
