import type { ServiceAccount } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** Writes about service accounts within a command's transaction. */
export interface ServiceAccountWrites {
  /** Locks an account with its keys; null when there is none. */
  lock(accountId: string): Promise<ServiceAccount | null>;
  /** Reads an account with its keys and holds nobody up; null when there is none. */
  read(accountId: string): Promise<ServiceAccount | null>;
  /** The same, and nobody revokes it or a key of it until the transaction ends; others may hold it too. */
  hold(accountId: string): Promise<ServiceAccount | null>;
  /** @param hashes of keys that are new, by their public id: nothing else of a key is kept */
  save(before: ServiceAccount | null, after: ServiceAccount, hashes: Readonly<Record<string, string>>, entries: readonly NewAuditEntry[]): Promise<void>;
}
