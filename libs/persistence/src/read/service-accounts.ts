import type { DataSource, EntityManager } from 'typeorm';
import { instantFromMs, type AskedKey, type Instant, type Keyholder, type Permission, type ServiceAccount, type ServiceKey } from '@thaw/domain';
import { Conditions } from './conditions';

interface KeyRow {
  readonly id: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedBy: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

export interface ServiceAccountRow {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly merchantId: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly revokedBy: string | null;
  readonly revokedAt: Date | null;
  readonly askedBy: string | null;
  readonly askedAt: Date | null;
  readonly agreedBy: string | null;
  readonly agreedAt: Date | null;
  readonly keys: readonly KeyRow[];
}

/** Accounts with their keys, oldest key first; no hash leaves the database by this way. */
export const serviceAccountSql = `
SELECT a.id, a.name, a.permissions, a.merchant_id AS "merchantId", a.created_by AS "createdBy", a.created_at AS "createdAt", a.revoked_by AS "revokedBy", a.revoked_at AS "revokedAt",
  a.asked_by AS "askedBy", a.asked_at AS "askedAt", a.agreed_by AS "agreedBy", a.agreed_at AS "agreedAt",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'createdBy', k.created_by, 'createdAt', k.created_at, 'expiresAt', k.expires_at,
     'revokedBy', k.revoked_by, 'revokedAt', k.revoked_at, 'lastUsedAt', k.last_used_at) ORDER BY k.position), '[]')
   FROM service_key k WHERE k.account_id = a.id) AS keys
FROM service_account a`;

export function serviceAccountOf({ createdAt, revokedAt, askedBy, askedAt, agreedBy, agreedAt, keys, ...row }: ServiceAccountRow): ServiceAccount {
  const asked: AskedKey | null = askedBy === null || askedAt === null ? null : { by: askedBy, at: instantFromMs(askedAt.getTime()), agreedBy, agreedAt: agreedAt && instantFromMs(agreedAt.getTime()) };
  return { ...row, createdAt: instantFromMs(createdAt.getTime()), revokedAt: revokedAt && instantFromMs(revokedAt.getTime()), asked, keys: keys.map(keyOf) };
}

function keyOf({ createdAt, expiresAt, revokedAt, lastUsedAt, ...row }: KeyRow): ServiceKey {
  const at = (text: string): Instant => instantFromMs(Date.parse(text));
  return { ...row, createdAt: at(createdAt), expiresAt: at(expiresAt), revokedAt: revokedAt === null ? null : at(revokedAt), lastUsedAt: lastUsedAt === null ? null : at(lastUsedAt) };
}

export interface ServiceAccountFilter {
  readonly id: string | null;
  readonly merchantId: string | null;
  /** Whether those that were revoked are listed too. */
  readonly revoked: boolean;
  readonly beforeId: string | null;
  readonly limit: number;
}

/** Service accounts, newest first; one row more than `limit` when there are more. */
export async function listServiceAccounts(source: DataSource, filter: ServiceAccountFilter): Promise<readonly ServiceAccount[]> {
  const conditions = new Conditions();
  if (filter.id !== null) conditions.add('a.id = ?', filter.id);
  if (filter.merchantId !== null) conditions.add('a.merchant_id = ?::uuid', filter.merchantId);
  if (!filter.revoked) conditions.add('a.revoked_at IS NULL');
  if (filter.beforeId !== null) conditions.add('a.id < ?::uuid', filter.beforeId);
  const rows = await source.query<ServiceAccountRow[]>(`${serviceAccountSql} ${conditions.where} ORDER BY a.id DESC LIMIT ${conditions.bind(filter.limit + 1)}`, conditions.values);
  return rows.map(serviceAccountOf);
}

/** What a presented key is checked against. */
export interface PresentableKey {
  readonly accountId: string;
  /** Hex SHA-256. */
  readonly hash: string;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  readonly lastUsedAt: Instant | null;
  readonly permissions: readonly Permission[];
  readonly merchantId: string | null;
  /** The people who were handed a key of the account, or made it. */
  readonly heldBy: readonly string[];
}

interface PresentableRow extends Omit<PresentableKey, 'expiresAt' | 'revokedAt' | 'lastUsedAt'> {
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

const presentableSql = `
SELECT a.id AS "accountId", k.hash, k.expires_at AS "expiresAt", coalesce(k.revoked_at, a.revoked_at) AS "revokedAt", k.last_used_at AS "lastUsedAt", a.permissions, a.merchant_id AS "merchantId",
  ARRAY(SELECT a.created_by UNION SELECT h.created_by FROM service_key h WHERE h.account_id = a.id) AS "heldBy"
FROM service_key k JOIN service_account a ON a.id = k.account_id WHERE k.id = $1`;

/** A key by its public part, whether it still works or not; null when there is none. */
export async function readServiceKey(source: DataSource, keyId: string): Promise<PresentableKey | null> {
  const [row] = await source.query<PresentableRow[]>(presentableSql, [keyId]);
  if (row === undefined) return null;
  const at = (date: Date | null): Instant | null => date && instantFromMs(date.getTime());
  return { ...row, expiresAt: instantFromMs(row.expiresAt.getTime()), revokedAt: at(row.revokedAt), lastUsedAt: at(row.lastUsedAt) };
}

const keyholdersSql = `
SELECT 'service:' || a.id AS "machineId", a.created_by AS "personId" FROM service_account a WHERE a.id = ANY ($1::uuid[])
UNION SELECT 'service:' || k.account_id, k.created_by FROM service_key k WHERE k.account_id = ANY ($1::uuid[])`;

/** Who made these machines, named as actors, or was handed a key of theirs. */
export async function keyholdersOf(manager: EntityManager, machineIds: readonly string[]): Promise<readonly Keyholder[]> {
  return manager.query<Keyholder[]>(keyholdersSql, [machineIds.map((id) => id.slice('service:'.length))]);
}

/** Notes a use, unless one not much older is noted: one write in `grainMinutes` for each key, whatever the number of requests. */
export async function noteServiceKeyUse(source: DataSource, keyId: string, at: Instant, grainMinutes: number): Promise<void> {
  await source.query(`UPDATE service_key SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2::timestamptz - make_interval(mins => $3))`, [keyId, at, grainMinutes]);
}
