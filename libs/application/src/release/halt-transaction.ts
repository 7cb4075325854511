import type { ReleasesHalt } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** The part of a transaction that the halt of all releases is kept with. */
export interface HaltTransaction {
  /** The halt that stands, if any. Nobody places an order, stops or resumes until this transaction ends. */
  lock(): Promise<ReleasesHalt | null>;
  save(before: ReleasesHalt | null, after: ReleasesHalt, entries: readonly NewAuditEntry[]): Promise<void>;
}
