import type { DataSource } from 'typeorm';
import { instantFromMs, type AttemptOutcome, type DeliveryStatus, type EndpointStatus, type Instant, type WebhookEndpoint } from '@thaw/domain';
import { endpointColumns, endpointOf } from '../write/webhook-rows';
import { Conditions, type Place } from './conditions';

export interface EndpointFilter {
  readonly id: string | null;
  /** Null lists everybody's. */
  readonly merchantIds: readonly string[] | null;
  /** Null lists what anybody holds. */
  readonly heldBy: string | null;
  readonly status: EndpointStatus | null;
  readonly afterId: string | null;
  readonly limit: number;
}

/** Endpoints by id; removed ones are told no more. One row more than `limit` when there are more. */
export async function listWebhookEndpoints(source: DataSource, filter: EndpointFilter): Promise<readonly WebhookEndpoint[]> {
  const conditions = new Conditions();
  conditions.add(`status <> 'removed'`);
  if (filter.id !== null) conditions.add('id = ?', filter.id);
  if (filter.merchantIds !== null) conditions.add('merchant_id = ANY(?::uuid[])', filter.merchantIds);
  if (filter.heldBy !== null) conditions.add('held_by = ?', filter.heldBy);
  if (filter.status !== null) conditions.add('status = ?', filter.status);
  if (filter.afterId !== null) conditions.add('id > ?::uuid', filter.afterId);
  const rows = await source.query<unknown[]>(`SELECT ${endpointColumns} FROM webhook_endpoint ${conditions.where} ORDER BY id LIMIT ${conditions.bind(filter.limit + 1)}`, conditions.values);
  return rows.map(endpointOf);
}

export interface DeliveryLine {
  readonly id: string;
  readonly eventId: string | null;
  readonly type: string;
  readonly status: DeliveryStatus;
  readonly createdAt: Instant;
  readonly nextAttemptAt: Instant | null;
  readonly endedAt: Instant | null;
  /** The latest ones, newest first. */
  readonly attempts: readonly (AttemptOutcome & { readonly number: number; readonly at: Instant; readonly durationMs: number })[];
}

interface Row {
  readonly id: string;
  readonly eventId: string | null;
  readonly type: string;
  readonly status: DeliveryStatus;
  readonly created_at: Date;
  readonly next_attempt_at: Date | null;
  readonly ended_at: Date | null;
  readonly attempts: (AttemptOutcome & { readonly number: number; readonly at: string; readonly durationMs: number })[] | null;
}

/** Deliveries of an endpoint, newest first, each with its latest ten attempts: status codes and times, never a body. */
export async function listDeliveries(source: DataSource, filter: { readonly endpointId: string; readonly status: DeliveryStatus | null; readonly before: Place | null; readonly limit: number }): Promise<readonly DeliveryLine[]> {
  const conditions = new Conditions();
  conditions.add('d.endpoint_id = ?', filter.endpointId);
  if (filter.status !== null) conditions.add('d.status = ?', filter.status);
  if (filter.before !== null) conditions.add('(d.created_at, d.id) < (?::timestamptz, ?::uuid)', filter.before.at, filter.before.id);
  const rows = await source.query<Row[]>(
    `SELECT d.id, d.event_id AS "eventId", d.type, d.status, d.created_at, d.next_attempt_at, d.ended_at,
       (SELECT jsonb_agg(to_jsonb(a)) FROM (SELECT number, at, code, failure, duration_ms AS "durationMs" FROM webhook_attempt WHERE delivery_id = d.id ORDER BY number DESC LIMIT 10) a) AS attempts
     FROM webhook_delivery d ${conditions.where} ORDER BY d.created_at DESC, d.id DESC LIMIT ${conditions.bind(filter.limit + 1)}`,
    conditions.values,
  );
  return rows.map(({ created_at, next_attempt_at, ended_at, attempts, ...row }) => ({
    ...row,
    createdAt: instantFromMs(created_at.getTime()),
    nextAttemptAt: next_attempt_at && instantFromMs(next_attempt_at.getTime()),
    endedAt: ended_at && instantFromMs(ended_at.getTime()),
    attempts: (attempts ?? []).map((one) => ({ ...one, at: instantFromMs(Date.parse(one.at)) })),
  }));
}
