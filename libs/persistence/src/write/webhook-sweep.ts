import { plusMs, webhookDelivery, type Instant } from '@thaw/domain';
import type { DataSource } from 'typeorm';

type Source = Pick<DataSource, 'query'>;

const dayMs = 86_400_000;

/**
 * Deletes deliveries that ended longer ago than they are kept, with their attempts, so many at most; answers how many. What is to be sent has
 * no end and stays. Several may sweep at once: each takes what no other holds, and one that is just being sent again is passed over. None comes
 * back: an endpoint is past the events it was told.
 */
export async function sweepEndedDeliveries(source: Source, asOf: Instant, most: number): Promise<number> {
  const [, count] = await source.query<[unknown, number]>(
    `DELETE FROM webhook_delivery WHERE id = ANY(ARRAY(
       SELECT id FROM webhook_delivery WHERE ended_at <= $1::timestamptz ORDER BY ended_at LIMIT $2 FOR UPDATE SKIP LOCKED))`,
    [plusMs(asOf, -webhookDelivery.endedKeptDays * dayMs), most],
  );
  return count;
}

/**
 * Ends what was in line for endpoints that were removed, so many at most, from the front of each case's line; answers how many. Nothing of it is
 * sent from the moment of the removal: this only clears away, and in steps, for a line may be longer than one statement has time for.
 */
export async function endLinesOfRemoved(source: Source, asOf: Instant, most: number): Promise<number> {
  const [, count] = await source.query<[unknown, number]>(
    `UPDATE webhook_delivery SET status = 'given_up', ended_at = $1, next_attempt_at = NULL, lease_id = NULL, lease_until = NULL WHERE id = ANY(ARRAY(
       SELECT line.id FROM webhook_endpoint e
       CROSS JOIN LATERAL (SELECT d.id FROM webhook_delivery d WHERE d.endpoint_id = e.id AND d.status = 'pending' ORDER BY d.case_key, d.position LIMIT $2) line
       WHERE e.status = 'removed' LIMIT $2 FOR UPDATE OF e SKIP LOCKED))`,
    [asOf, most],
  );
  return count;
}

/** Forgets secrets whose overlap is over, so many at most; answers how many. They sign no more anyway: until when they did stays known. */
export async function forgetSpentSecrets(source: Source, asOf: Instant, most: number): Promise<number> {
  const [, count] = await source.query<[unknown, number]>(
    `UPDATE webhook_endpoint SET previous_secret_encrypted = NULL WHERE id = ANY(ARRAY(
       SELECT id FROM webhook_endpoint WHERE previous_secret_encrypted IS NOT NULL AND overlap_until <= $1::timestamptz ORDER BY overlap_until LIMIT $2 FOR UPDATE SKIP LOCKED))`,
    [asOf, most],
  );
  return count;
}
