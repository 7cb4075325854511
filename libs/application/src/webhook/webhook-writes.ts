import type { Instant, WebhookEndpoint } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** What came of sending once more; absent is what is no longer kept, and what is none of the endpoint's. */
export type Requeued = 'requeued' | 'not_ended' | 'absent';

/** Writes about webhook endpoints within a command's transaction. */
export interface WebhookWrites {
  /** Locks an endpoint; null for one that never was, or was removed. */
  lock(endpointId: string): Promise<WebhookEndpoint | null>;
  /** What its trail says became of it last; null where that says nothing. */
  lastTold(endpointId: string): Promise<Pick<WebhookEndpoint, 'status' | 'pausedWhy'> | null>;
  /** Locks everything somebody holds and that was not removed. */
  lockHeldBy(actorId: string): Promise<readonly WebhookEndpoint[]>;
  /** How many endpoints a merchant has, or the house for null; whoever adds one meanwhile waits. */
  lockCount(merchantId: string | null): Promise<number>;
  /** A new endpoint hears what happens from now on. */
  add(endpoint: WebhookEndpoint, secret: string, entries: readonly NewAuditEntry[]): Promise<void>;
  /** @param secret a new one; the one before signs beside it until `overlapUntil`, and is forgotten where that is null */
  save(endpoint: WebhookEndpoint, secret: string | null, entries: readonly NewAuditEntry[]): Promise<void>;
  /** What is in line is due now, with all its attempts before it. */
  beginLineAnew(endpointId: string, at: Instant): Promise<void>;
  /** Puts a delivery that has ended in line once more. */
  requeue(endpoint: WebhookEndpoint, deliveryId: string, at: Instant, entries: readonly NewAuditEntry[]): Promise<Requeued>;
  /** Puts a test event in line. */
  addTest(endpoint: WebhookEndpoint, deliveryId: string, at: Instant, entries: readonly NewAuditEntry[]): Promise<void>;
}
