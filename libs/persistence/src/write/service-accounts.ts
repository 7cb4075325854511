import type { EntityManager } from 'typeorm';
import { emptyHead, type NewAuditEntry, type ServiceAccountWrites } from '@thaw/application';
import type { ServiceAccount } from '@thaw/domain';
import { serviceAccountOf, serviceAccountSql, type ServiceAccountRow } from '../read/service-accounts';
import { appendAudit, auditHead } from './audit-writer';
import type { Batch } from './batch';

/** Service accounts and their keys, written in the pipeline's transaction. */
export class PostgresServiceAccounts implements ServiceAccountWrites {
  constructor(private readonly manager: EntityManager, private readonly batch: Batch) {}

  async lock(accountId: string): Promise<ServiceAccount | null> {
    const locked = await this.manager.query<unknown[]>('SELECT 1 FROM service_account WHERE id = $1 FOR UPDATE', [accountId]);
    return locked.length === 0 ? null : this.read(accountId);
  }

  async read(accountId: string): Promise<ServiceAccount | null> {
    const [row] = await this.manager.query<ServiceAccountRow[]>(`${serviceAccountSql} WHERE a.id = $1`, [accountId]);
    return row === undefined ? null : serviceAccountOf(row);
  }

  async hold(accountId: string): Promise<ServiceAccount | null> {
    const held = await this.manager.query<unknown[]>('SELECT 1 FROM service_account WHERE id = $1 FOR SHARE', [accountId]);
    return held.length === 0 ? null : this.read(accountId);
  }

  async save(before: ServiceAccount | null, after: ServiceAccount, hashes: Readonly<Record<string, string>>, entries: readonly NewAuditEntry[]): Promise<void> {
    const stream = `service_account/${after.id}`;
    if (before === null) this.add(after);
    else if (before.revokedAt !== after.revokedAt) {
      this.batch.addFirst('UPDATE service_account SET revoked_by = $2::text, revoked_at = $3::timestamptz WHERE id = $1::uuid', [after.id, after.revokedBy, after.revokedAt]);
    }
    if (before !== null && before.asked !== after.asked) {
      const { by = null, at = null, agreedBy = null, agreedAt = null } = after.asked ?? {};
      this.batch.addFirst('UPDATE service_account SET asked_by = $2::text, asked_at = $3::timestamptz, agreed_by = $4::text, agreed_at = $5::timestamptz WHERE id = $1::uuid', [after.id, by, at, agreedBy, agreedAt]);
    }
    for (const [i, key] of after.keys.entries()) {
      const was = before?.keys.find((one) => one.id === key.id);
      if (was === undefined) this.addKey(after.id, i + 1, key, hashes[key.id]);
      else if (was.expiresAt !== key.expiresAt || was.revokedAt !== key.revokedAt) {
        this.batch.addFirst('UPDATE service_key SET expires_at = $2::timestamptz, revoked_by = $3::text, revoked_at = $4::timestamptz WHERE id = $1::text', [key.id, key.expiresAt, key.revokedBy, key.revokedAt]);
      }
    }
    appendAudit(this.batch, stream, before === null ? emptyHead : await auditHead(this.manager, stream), entries);
  }

  private add({ id, name, permissions, merchantId, createdBy, createdAt, asked }: ServiceAccount): void {
    this.batch.addFirst(
      `INSERT INTO service_account (id, name, permissions, merchant_id, created_by, created_at, asked_by, asked_at)
       VALUES ($1::uuid, $2::text, $3::text[], $4::uuid, $5::text, $6::timestamptz, $7::text, $8::timestamptz)`,
      [id, name, permissions, merchantId, createdBy, createdAt, asked?.by ?? null, asked?.at ?? null],
    );
  }

  private addKey(accountId: string, position: number, { id, createdBy, createdAt, expiresAt }: ServiceAccount['keys'][number], hash: string | undefined): void {
    if (hash === undefined) throw new TypeError('a new key comes with its hash');
    this.batch.add(
      'INSERT INTO service_key (id, account_id, position, hash, created_by, created_at, expires_at) VALUES ($1::text, $2::uuid, $3::integer, $4::text, $5::text, $6::timestamptz, $7::timestamptz)',
      [id, accountId, position, hash, createdBy, createdAt, expiresAt],
    );
  }
}
