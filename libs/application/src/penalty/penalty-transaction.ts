import type { Penalty, PenaltyEntry } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** The part of a transaction that penalties are kept with. */
export interface PenaltyTransaction {
  lock(id: string): Promise<Penalty | null>;
  save(before: Penalty | null, after: Penalty, entry: PenaltyEntry | null, entries: readonly NewAuditEntry[]): Promise<void>;
}
