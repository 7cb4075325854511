import type { DataSource } from 'typeorm';
import { instantFromMs, type Instant, type OrderKind, type OrderMarkKind, type OrderStatus } from '@thaw/domain';
import { Conditions, type Place } from './conditions';

/** A mark whose instant has come. */
export interface DueOrderMark {
  readonly freezeOrderId: string;
  readonly kind: OrderMarkKind;
  readonly at: Instant;
}

/** Marks that are due and wait, earliest first, after a place; nothing is read of orders that only wait. */
export async function dueOrderMarks(source: DataSource, asOf: Instant, after: DueOrderMark | null, limit: number): Promise<readonly DueOrderMark[]> {
  const conditions = new Conditions();
  conditions.add('fired_at IS NULL AND dropped_at IS NULL AND at <= ?::timestamptz', asOf);
  // While an appeal is open its own clock says how old the takings are.
  conditions.add(`(kind <> 'settle_latest' OR NOT EXISTS (SELECT 1 FROM appeal a WHERE a.freeze_order_id = order_mark.freeze_order_id AND a.closed_at IS NULL))`);
  if (after !== null) conditions.add('(at, freeze_order_id, kind) > (?::timestamptz, ?::uuid, ?::text)', after.at, after.freezeOrderId, after.kind);
  const rows = await source.query<(Omit<DueOrderMark, 'at'> & { readonly at: Date })[]>(
    `SELECT freeze_order_id AS "freezeOrderId", kind, at FROM order_mark ${conditions.where} ORDER BY at, freeze_order_id, kind LIMIT ${conditions.bind(limit)}`,
    conditions.values,
  );
  return rows.map((row) => ({ ...row, at: instantFromMs(row.at.getTime()) }));
}

/** A mark that has fired and called somebody, with the order as it stands now. */
export interface OrderAlarm {
  readonly id: string;
  readonly freezeOrderId: string;
  readonly merchantId: string;
  readonly merchantNo: string;
  readonly kind: OrderMarkKind;
  readonly orderKind: OrderKind;
  readonly status: OrderStatus;
  readonly at: Instant;
  readonly firedAt: Instant;
  readonly expiresAt: Instant | null;
}

/** Alarms from the newest to the oldest; `open` leaves out those of orders that have ended since. One row more than `limit` when there are more. */
export async function listOrderAlarms(source: DataSource, filter: { readonly kind: OrderMarkKind | null; readonly open: boolean }, before: Place | null, limit: number): Promise<readonly OrderAlarm[]> {
  const conditions = new Conditions();
  conditions.add(`k.fired_at IS NOT NULL AND k.kind <> 'effect'`);
  if (filter.kind !== null) conditions.add('k.kind = ?', filter.kind);
  if (filter.open) conditions.add(`o.status NOT IN ('lifted', 'averted')`);
  if (before !== null) conditions.add('(k.fired_at, k.id) < (?::timestamptz, ?::uuid)', before.at, before.id);
  const rows = await source.query<(Omit<OrderAlarm, 'at' | 'firedAt' | 'expiresAt'> & { readonly at: Date; readonly firedAt: Date; readonly expiresAt: Date | null })[]>(
    `SELECT k.id, k.freeze_order_id AS "freezeOrderId", o.merchant_id AS "merchantId", m.merchant_no AS "merchantNo", k.kind, o.kind AS "orderKind", o.status, k.at, k.fired_at AS "firedAt", o.expires_at AS "expiresAt"
     FROM order_mark k JOIN freeze_order o ON o.id = k.freeze_order_id JOIN merchant m ON m.id = o.merchant_id
     ${conditions.where} ORDER BY k.fired_at DESC, k.id DESC LIMIT ${conditions.bind(limit + 1)}`,
    conditions.values,
  );
  return rows.map((row) => ({
    ...row, at: instantFromMs(row.at.getTime()), firedAt: instantFromMs(row.firedAt.getTime()), expiresAt: row.expiresAt && instantFromMs(row.expiresAt.getTime()),
  }));
}
