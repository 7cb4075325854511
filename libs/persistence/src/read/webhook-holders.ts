import type { Instant } from '@thaw/domain';
import type { DataSource } from 'typeorm';

/** Whether the machine that holds an endpoint `e` may not have anything sent to it at `at`: as whyHolderMayNot decides it, for whoever looks for such. */
export function holderMayNot(at: string): string {
  return `CASE WHEN e.held_by LIKE 'service:%' THEN NOT EXISTS (
    SELECT 1 FROM service_account a WHERE a.id = substr(e.held_by, 9)::uuid AND a.revoked_at IS NULL AND 'event.read' = ANY(a.permissions)
      AND EXISTS (SELECT 1 FROM service_key k WHERE k.account_id = a.id AND k.revoked_at IS NULL AND k.expires_at > ${at})) ELSE false END`;
}

/**
 * Endpoints to be paused because their holder may no longer read events, and those that were paused when their account was revoked without
 * their trail being told. So many at most.
 */
export async function endpointsToPause(source: Pick<DataSource, 'query'>, asOf: Instant, most: number): Promise<readonly string[]> {
  const rows = await source.query<{ readonly id: string }[]>(
    `(SELECT e.id FROM webhook_endpoint e WHERE e.status = 'active' AND e.held_by LIKE 'service:%' AND ${holderMayNot('$1::timestamptz')} LIMIT $2)
     UNION ALL
     (SELECT e.id FROM webhook_endpoint e WHERE e.status = 'paused' AND e.paused_why = 'account_revoked' AND NOT EXISTS (
        SELECT 1 FROM audit_entry told WHERE told.stream = 'webhook_endpoint/' || e.id AND told.type = 'WebhookEndpointPaused' AND told.payload ->> 'why' = 'account_revoked') LIMIT $2)`,
    [asOf, most],
  );
  return rows.map(({ id }) => id);
}
