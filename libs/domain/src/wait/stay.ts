import type { Instant } from '../kernel/instant';
import type { Role } from '../access/role';
import type { Wait } from './wait';

/** Who wanted the case to rest. */
export const stayRequesters = ['merchant', 'acquirer', 'authority'] as const;
export type StayRequester = (typeof stayRequesters)[number];

/** A rest of the whole case (中止): every clock stands still but the statutory ones. */
export interface Stay {
  readonly requestedBy: StayRequester;
  readonly reason: string;
  readonly by: string;
  readonly since: Instant;
  /** What was waited for, with what had fired: it goes on where it stopped. */
  readonly interrupted: Wait;
  /** Who could claim its task, rungs of the ladder among them. */
  readonly roles: readonly Role[];
}
