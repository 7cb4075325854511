import type { EntityManager } from 'typeorm';
import { emptyHead, type NewAuditEntry, type Requeued, type WebhookWrites } from '@thaw/application';
import { instantFromMs, webhookTestName, type DeliveryStatus, type EndpointStatus, type Instant, type PauseReason, type WebhookEndpoint } from '@thaw/domain';
import { settledPosition } from '../read/events';
import type { ColumnSealer } from '../sealing';
import { appendAudit, auditHead, type AuditOwner } from './audit-writer';
import type { Batch } from './batch';

/** Advisory locks by whose endpoints are counted. */
const lockSpace = 21_622;

interface Row {
  readonly id: string;
  readonly merchant_id: string | null;
  readonly url: string;
  readonly types: readonly string[];
  readonly status: EndpointStatus;
  readonly paused_why: PauseReason | null;
  readonly failing_since: Date | null;
  readonly overlap_until: Date | null;
  readonly created_by: string;
  readonly held_by: string;
  readonly created_at: Date;
}

export const endpointColumns = 'id, merchant_id, url, types, status, paused_why, failing_since, overlap_until, created_by, held_by, created_at';

export function endpointOf(row: unknown): WebhookEndpoint {
  const one = row as Row;
  const at = (date: Date | null): Instant | null => date && instantFromMs(date.getTime());
  return {
    id: one.id, merchantId: one.merchant_id, url: one.url, types: one.types, status: one.status, pausedWhy: one.paused_why,
    failingSince: at(one.failing_since), overlapUntil: at(one.overlap_until), createdBy: one.created_by, heldBy: one.held_by, createdAt: instantFromMs(one.created_at.getTime()),
  };
}

export function secretPlace(endpointId: string): string {
  return `webhook_endpoint.secret:${endpointId}`;
}

/** Endpoints and their deliveries, written in the pipeline's transaction. */
export class WebhookRows implements WebhookWrites {
  constructor(private readonly manager: EntityManager, private readonly sealer: ColumnSealer, private readonly batch: Batch) {}

  async lock(endpointId: string): Promise<WebhookEndpoint | null> {
    const [row] = await this.manager.query<unknown[]>(`SELECT ${endpointColumns} FROM webhook_endpoint WHERE id = $1 AND status <> 'removed' FOR UPDATE`, [endpointId]);
    return row === undefined ? null : endpointOf(row);
  }

  async lastTold(endpointId: string): Promise<Pick<WebhookEndpoint, 'status' | 'pausedWhy'> | null> {
    const [row] = await this.manager.query<{ status: EndpointStatus; why: PauseReason | null }[]>(
      `SELECT payload ->> 'status' AS status, payload ->> 'why' AS why FROM audit_entry WHERE stream = $1 AND payload ->> 'status' IS NOT NULL ORDER BY seq DESC LIMIT 1`, [streamOf(endpointId)],
    );
    return row === undefined ? null : { status: row.status, pausedWhy: row.why };
  }

  async lockHeldBy(actorId: string): Promise<readonly WebhookEndpoint[]> {
    const rows = await this.manager.query<unknown[]>(`SELECT ${endpointColumns} FROM webhook_endpoint WHERE held_by = $1 AND status <> 'removed' ORDER BY id FOR UPDATE`, [actorId]);
    return rows.map(endpointOf);
  }

  async lockCount(merchantId: string | null): Promise<number> {
    await this.manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [lockSpace, merchantId ?? '']);
    const whose = merchantId === null ? 'merchant_id IS NULL' : 'merchant_id = $1';
    const [row] = await this.manager.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM webhook_endpoint WHERE ${whose} AND status <> 'removed'`, merchantId === null ? [] : [merchantId]);
    return row?.count ?? 0;
  }

  async add(endpoint: WebhookEndpoint, secret: string, entries: readonly NewAuditEntry[]): Promise<void> {
    const { id, merchantId, url, types, status, createdBy, heldBy, createdAt } = endpoint;
    this.batch.add(
      'INSERT INTO webhook_endpoint (id, merchant_id, url, types, status, secret_encrypted, position, created_by, held_by, created_at) VALUES ($1::uuid, $2::uuid, $3::text, $4::text[], $5::text, $6::text, $7::bigint, $8::text, $9::text, $10::timestamptz)',
      [id, merchantId, url, types, status, this.sealer.encrypt(secret, secretPlace(id)), await settledPosition(this.manager), createdBy, heldBy, createdAt],
    );
    appendAudit(this.batch, streamOf(id), emptyHead, entries, ownerOf(endpoint));
  }

  async save(endpoint: WebhookEndpoint, secret: string | null, entries: readonly NewAuditEntry[]): Promise<void> {
    const { id, url, types, status, pausedWhy, failingSince, overlapUntil, heldBy } = endpoint;
    // What signs no more is not kept.
    this.batch.add(
      `UPDATE webhook_endpoint SET url = $2::text, types = $3::text[], status = $4::text, paused_why = $5::text, failing_since = $6::timestamptz, overlap_until = $7::timestamptz,
         previous_secret_encrypted = CASE WHEN $7::timestamptz IS NULL OR $4::text = 'removed' THEN NULL WHEN $8::text IS NULL THEN previous_secret_encrypted ELSE secret_encrypted END,
         secret_encrypted = CASE WHEN $4::text = 'removed' THEN NULL ELSE coalesce($8::text, secret_encrypted) END, held_by = $9::text WHERE id = $1::uuid`,
      [id, url, types, status, pausedWhy, failingSince, overlapUntil, secret && this.sealer.encrypt(secret, secretPlace(id)), heldBy],
    );
    await this.write(endpoint, entries);
  }

  async beginLineAnew(endpointId: string, at: Instant): Promise<void> {
    await this.manager.query(`UPDATE webhook_delivery SET attempts = 0, next_attempt_at = $2 WHERE endpoint_id = $1 AND status = 'pending' AND (attempts > 0 OR next_attempt_at > $2)`, [endpointId, at]);
  }

  async requeue(endpoint: WebhookEndpoint, deliveryId: string, at: Instant, entries: readonly NewAuditEntry[]): Promise<Requeued> {
    const [delivery] = await this.manager.query<{ status: DeliveryStatus }[]>('SELECT status FROM webhook_delivery WHERE id = $2 AND endpoint_id = $1 FOR UPDATE', [endpoint.id, deliveryId]);
    if (delivery === undefined) return 'absent';
    if (delivery.status === 'pending') return 'not_ended';
    await this.manager.query(`UPDATE webhook_delivery SET status = 'pending', attempts = 0, next_attempt_at = $2, ended_at = NULL, lease_id = NULL, lease_until = NULL WHERE id = $1`, [deliveryId, at]);
    await this.write(endpoint, entries);
    return 'requeued';
  }

  async addTest(endpoint: WebhookEndpoint, deliveryId: string, at: Instant, entries: readonly NewAuditEntry[]): Promise<void> {
    await this.manager.query(
      `INSERT INTO webhook_delivery (id, endpoint_id, position, case_key, type, status, next_attempt_at, created_at) VALUES ($1, $2, 0, $3, $5, 'pending', $4, $4)`,
      [deliveryId, endpoint.id, `test/${deliveryId}`, at, webhookTestName],
    );
    await this.write(endpoint, entries);
  }

  private async write(endpoint: WebhookEndpoint, entries: readonly NewAuditEntry[]): Promise<void> {
    appendAudit(this.batch, streamOf(endpoint.id), await auditHead(this.manager, streamOf(endpoint.id)), entries, ownerOf(endpoint));
  }
}

/** Whose address it is may know how often it was changed: by that they say which version of it they have seen. */
export function ownerOf({ merchantId }: Pick<WebhookEndpoint, 'merchantId'>): AuditOwner | null {
  return merchantId === null ? null : { merchantId, freezeOrderId: null };
}

export function streamOf(endpointId: string): string {
  return `webhook_endpoint/${endpointId}`;
}
