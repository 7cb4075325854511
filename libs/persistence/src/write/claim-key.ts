import type { EntityManager } from 'typeorm';
import { idempotencyKeyLifeMs, type IdempotencyKey, type Json, type KeyClaim } from '@thaw/application';
import { instantFromMs, plusMs, type Instant } from '@thaw/domain';

/** How long a request waits for another with its key. Most are over long before; who waits holds a connection. Milliseconds. */
const patienceMs = 3_000;

const lockNotAvailable = '55P03';

/**
 * A key that has expired is free, swept or not: it is taken as if it were new, with nothing of what it answered. The wait for whoever holds the
 * key is short; for what the command locks afterwards the usual time counts again.
 */
const claimSql = `
WITH patience AS MATERIALIZED (SELECT current_setting('lock_timeout') AS usual, set_config('lock_timeout', $6, true) AS short)
INSERT INTO idempotency_key (scope, key, request_hash, created_at, expires_at)
SELECT $1, $2, $3, $4::timestamptz, $5::timestamptz FROM patience
ON CONFLICT (scope, key) DO UPDATE SET request_hash = EXCLUDED.request_hash, created_at = EXCLUDED.created_at, expires_at = EXCLUDED.expires_at, answer = NULL, version = NULL
  WHERE idempotency_key.expires_at <= EXCLUDED.created_at
RETURNING set_config('lock_timeout', (SELECT usual FROM patience), true) AS claimed`;

interface KnownRow {
  readonly requestHash: string;
  readonly answer: Json;
  readonly version: string | null;
  readonly expiresAt: Date;
}

/**
 * The primary key is the arbiter: whoever comes second waits here until the first has committed or rolled back, or for as long as makes sense,
 * and looks then at what the first has left. That is so for a key that has expired too: of two at once one takes it.
 */
export async function claimKey(manager: EntityManager, { scope, key, requestHash, keptForMs = idempotencyKeyLifeMs }: IdempotencyKey, asOf: Instant): Promise<KeyClaim> {
  const expiresAt = plusMs(asOf, keptForMs);
  try {
    const claimed = await manager.query<unknown[]>(claimSql, [scope, key, requestHash, asOf, expiresAt, String(patienceMs)]);
    if (claimed.length > 0) return { state: 'new', expiresAt };
  } catch (error) {
    if (isLockTimeout(error)) return { state: 'in_flight' };
    throw error;
  }
  const [known] = await manager.query<KnownRow[]>('SELECT request_hash AS "requestHash", answer, version, expires_at AS "expiresAt" FROM idempotency_key WHERE scope = $1 AND key = $2', [scope, key]);
  // The claim has locked the row it left as it was: nobody sweeps it before this transaction ends.
  if (known === undefined) throw new TypeError('a key that was found is gone');
  return { state: 'known', requestHash: known.requestHash, answer: known.answer, version: known.version, expiresAt: instantFromMs(known.expiresAt.getTime()) };
}

function isLockTimeout(error: unknown): boolean {
  const driver: unknown = typeof error === 'object' && error !== null && 'driverError' in error ? error.driverError : error;
  return typeof driver === 'object' && driver !== null && 'code' in driver && driver.code === lockNotAvailable;
}
