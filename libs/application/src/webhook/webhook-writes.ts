import type { Instant, WebhookEndpoint } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** Writes about webhook endpoints within a command's transaction. */
export interface WebhookWrites {
  /** Locks an endpoint; null for one that never was, or was removed. */
  lock(endpointId: string): Promise<WebhookEndpoint | null>;
  /** A new endpoint hears what happens from now on. */
  add(endpoint: WebhookEndpoint, secret: string, entries: readonly NewAuditEntry[]): Promise<void>;
  /** @param secret a new one; the one before signs beside it until `overlapUntil` */
  save(endpoint: WebhookEndpoint, secret: string | null, entries: readonly NewAuditEntry[]): Promise<void>;
  /** Puts a delivery that has ended in line once more; false where it has not ended, or is none of this endpoint's. */
  requeue(endpointId: string, deliveryId: string, at: Instant): Promise<boolean>;
  /** Puts a test event in line. */
  addTest(endpointId: string, deliveryId: string, at: Instant): Promise<void>;
}
