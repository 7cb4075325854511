import type { DataSource } from 'typeorm';
import type { InboxWay } from '@thaw/application';
import { instantFromMs, type Instant } from '@thaw/domain';
import { Conditions, type Place } from './conditions';

/** An answer that arrived, without what it said: its body stays sealed. */
export interface InboxEntry {
  readonly id: string;
  readonly way: InboxWay;
  readonly sender: string | null;
  readonly bankCode: string | null;
  readonly keyId: string | null;
  readonly messageId: string | null;
  readonly bodyHash: string;
  readonly bodyBytes: number;
  readonly arrivedAt: Instant;
  readonly lastArrivedAt: Instant;
  readonly deliveries: number;
  readonly verdict: 'accepted' | 'refused';
  readonly code: string | null;
  readonly field: string | null;
  readonly detail: string | null;
  readonly alarm: boolean;
  readonly requestId: string | null;
  readonly appealId: string | null;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedNote: string | null;
}

export interface InboxFilter {
  readonly verdict: InboxEntry['verdict'] | null;
  readonly requestId: string | null;
  readonly appealId: string | null;
}

type Row = Omit<InboxEntry, 'arrivedAt' | 'lastArrivedAt' | 'acknowledgedAt'> & { readonly arrivedAt: Date; readonly lastArrivedAt: Date; readonly acknowledgedAt: Date | null };

const columns = `i.id, i.way, i.sender, i.bank_code AS "bankCode", i.key_id AS "keyId", i.message_id AS "messageId", i.body_hash AS "bodyHash", i.body_bytes AS "bodyBytes", i.arrived_at AS "arrivedAt",
  i.last_arrived_at AS "lastArrivedAt", i.deliveries, i.verdict, i.code, i.field, i.detail, i.alarm, i.request_id AS "requestId", i.appeal_id AS "appealId", i.acknowledged_by AS "acknowledgedBy",
  i.acknowledged_at AS "acknowledgedAt", i.acknowledged_note AS "acknowledgedNote"`;

/** What arrived, newest first; one row more than `limit` when there are more. */
export async function listBankInbox(source: DataSource, filter: InboxFilter, before: Place | null, limit: number): Promise<readonly InboxEntry[]> {
  const conditions = new Conditions();
  if (filter.verdict !== null) conditions.add('i.verdict = ?', filter.verdict);
  if (filter.requestId !== null) conditions.add('i.request_id = ?::uuid', filter.requestId);
  if (filter.appealId !== null) conditions.add('i.appeal_id = ?::uuid', filter.appealId);
  if (before !== null) conditions.add('(i.arrived_at, i.id) < (?::timestamptz, ?::uuid)', before.at, before.id);
  return read(source, conditions, 'i.arrived_at DESC, i.id DESC', limit);
}

/** Alarms, newest first, in the place of their first delivery however often they come again; `open` leaves out those somebody has looked into. */
export async function listBankAlarms(source: DataSource, open: boolean, before: Place | null, limit: number): Promise<readonly InboxEntry[]> {
  const conditions = new Conditions();
  conditions.add('i.alarm');
  if (open) conditions.add('i.acknowledged_at IS NULL');
  if (before !== null) conditions.add('(i.arrived_at, i.id) < (?::timestamptz, ?::uuid)', before.at, before.id);
  return read(source, conditions, 'i.arrived_at DESC, i.id DESC', limit);
}

export async function bankAlarm(source: DataSource, id: string): Promise<InboxEntry | null> {
  const conditions = new Conditions();
  conditions.add('i.alarm AND i.id = ?::uuid', id);
  return (await read(source, conditions, 'i.id', 0))[0] ?? null;
}

/** How many alarms nobody has looked into. */
export async function openBankAlarms(source: DataSource): Promise<number> {
  const [row] = await source.query<{ count: number }[]>('SELECT count(*)::int AS count FROM bank_inbox WHERE alarm AND acknowledged_at IS NULL');
  return row?.count ?? 0;
}

async function read(source: DataSource, conditions: Conditions, order: string, limit: number): Promise<readonly InboxEntry[]> {
  const rows = await source.query<Row[]>(`SELECT ${columns} FROM bank_inbox i ${conditions.where} ORDER BY ${order} LIMIT ${conditions.bind(limit + 1)}`, conditions.values);
  const at = (date: Date): Instant => instantFromMs(date.getTime());
  return rows.map((row) => ({ ...row, arrivedAt: at(row.arrivedAt), lastArrivedAt: at(row.lastArrivedAt), acknowledgedAt: row.acknowledgedAt && at(row.acknowledgedAt) }));
}
