import { endpointSummary, sidesOf, type WebhookEndpoint } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';
import type { Caller } from '../pipeline/caller';
import { toJson } from '../pipeline/json';

/**
 * What an auditor needs: who sent whose events where, before and now. Of an address scheme and host only, for the rest may carry a secret of
 * its own; of secrets nothing.
 */
export function endpointEntry(type: string, before: WebhookEndpoint | null, after: WebhookEndpoint, caller: Caller): NewAuditEntry {
  const { id, merchantId, types, status, pausedWhy, heldBy } = after;
  return {
    type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId,
    payload: toJson({ endpointId: id, merchantId, types, status, why: pausedWhy, heldBy, from: before && hostOf(before), to: hostOf(after), sides: sidesOf(before, after, endpointSummary) }),
  };
}

/** Something was sent because somebody asked for it. */
export function deliveryEntry(type: string, endpoint: WebhookEndpoint, deliveryId: string, caller: Caller): NewAuditEntry {
  return {
    type, at: caller.asOf, actorId: caller.actor.id, requestId: caller.requestId,
    payload: toJson({ endpointId: endpoint.id, merchantId: endpoint.merchantId, deliveryId, to: hostOf(endpoint), sides: sidesOf(endpoint, endpoint, endpointSummary) }),
  };
}

/** `https://merchant.example:8443` */
function hostOf({ url }: WebhookEndpoint): string {
  return new URL(url).origin;
}
