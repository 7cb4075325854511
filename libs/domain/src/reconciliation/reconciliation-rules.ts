/** How ledger, settlement core and cases are compared. */
export interface ReconciliationRules {
  /** A day's statement is asked for from this long after the day's end, minutes. */
  readonly fetchAfterMinutes: number;
  /** After this long a day without a statement is a break, minutes from the day's end. */
  readonly statementDueMinutes: number;
  /** What was paid or posted within so many minutes before the end of what statements tell is not missed yet. */
  readonly graceMinutes: number;
  /** The books are compared this often, minutes; a statement that comes in has them compared at once. */
  readonly checkEveryMinutes: number;
  /** Before money leaves in bulk the books were compared no longer ago than this, minutes. */
  readonly freshMinutes: number;
}

export const houseReconciliation: ReconciliationRules = { fetchAfterMinutes: 30, statementDueMinutes: 360, graceMinutes: 10, checkEveryMinutes: 60, freshMinutes: 15 };
