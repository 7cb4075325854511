import type { Instant } from '@thaw/domain';
import type { DataSource } from 'typeorm';

/**
 * Deletes idempotency keys that have ended, so many at most; answers how many. Several may sweep at once: each takes what no other holds,
 * and a key that is just being asked for stays until it is let go.
 */
export async function sweepIdempotencyKeys(source: Pick<DataSource, 'query'>, asOf: Instant, most: number): Promise<number> {
  const [, count] = await source.query<[unknown, number]>(
    `DELETE FROM idempotency_key WHERE (scope, key) IN (
       SELECT scope, key FROM idempotency_key WHERE expires_at <= $1::timestamptz ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
    [asOf, most],
  );
  return count;
}
