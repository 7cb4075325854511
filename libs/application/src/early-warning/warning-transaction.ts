import type { FrequencyFigures, FrequencyRule, HeldFigures, Instant, Warning, WarningSubject } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** What freeze orders imposed since the last look are about. */
export type TouchedSubjects = Readonly<Record<WarningSubject, readonly string[]>>;

/** The part of a transaction that early warning works with. */
export interface WarningTransaction {
  /** Takes freeze orders that have not been looked at, at most so many: forgotten when the transaction commits. */
  takeTouched(limit: number): Promise<{ readonly orders: number; readonly touched: TouchedSubjects }>;
  /** Counts within the rule's window; null counts every subject. Only what reaches the rule's thresholds need be told. */
  frequencies(rule: FrequencyRule, subjects: readonly string[] | null, asOf: Instant): Promise<readonly FrequencyFigures[]>;
  /** What is held now, merchant by merchant, from the rule's amount on. */
  heldShares(rule: { readonly fromMinor: bigint }): Promise<readonly HeldFigures[]>;
  /** Keeps a warning unless its rule has warned of its subject in this window; says whether it is new. */
  raise(warning: Warning, entries: readonly NewAuditEntry[]): Promise<boolean>;
  lock(id: string): Promise<Warning | null>;
  save(after: Warning, entries: readonly NewAuditEntry[]): Promise<void>;
}
