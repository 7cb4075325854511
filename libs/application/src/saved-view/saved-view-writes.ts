import type { SavedView } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** Writes about saved views within a command's transaction. */
export interface SavedViewWrites {
  /** Everything somebody has kept; whoever changes one of theirs meanwhile waits. */
  lockOwn(ownerId: string): Promise<readonly SavedView[]>;
  save(before: SavedView | null, after: SavedView, entries: readonly NewAuditEntry[]): Promise<void>;
  remove(view: SavedView, entries: readonly NewAuditEntry[]): Promise<void>;
}
