import type { Away } from '../access/absence';
import type { ConflictOfInterest } from '../access/conflict-of-interest';
import type { Actor, Keyholder } from '../access/role';
import type { BankTerms } from '../bank/quiet-hours';
import type { Calendar } from '../calendar/calendar';
import type { Policy } from '../policy/policy';
import type { Instant } from './instant';

/** Everything a decision needs besides state and command: nothing is read from a clock, a random source or a database. */
export interface DecisionContext {
  /** The instant the command counts as given. Commands of the workflow pass Temporal's clock. */
  readonly asOf: Instant;
  readonly actor: Actor;
  /** Who may not work on whose cases; absent means that nobody has declared anything. */
  readonly conflicts?: readonly ConflictOfInterest[];
  /** Who holds the keys of the machines that have done something in the case; absent: no machine has. */
  readonly keyholders?: readonly Keyholder[];
  /** Who is away now; absent means that nobody is. Given where the command asks. */
  readonly absences?: readonly Away[];
  readonly policy: Policy;
  /** Reasons of which nothing may be told, by every version approved so far; absent: by those that ship with the code. */
  readonly guarded?: readonly string[];
  readonly calendar: Calendar;
  /** What was agreed on with the case's bank; absent or null: nothing, the policy's own terms count. */
  readonly bankTerms?: BankTerms | null;
  /** A new unique id (UUIDv7). */
  readonly newId: () => string;
}
