import type { Absence, Away, Instant } from '@thaw/domain';

/** What the register of absences needs of a transaction. */
export interface AbsenceWrites {
  /** Absences in force at an instant; few, since they are of people. */
  inForce(asOf: Instant): Promise<readonly Away[]>;
  lock(id: string): Promise<Absence | null>;
  save(before: Absence | null, after: Absence): Promise<void>;
}
