import type { DataSource } from 'typeorm';
import { fromJson } from '@thaw/application';
import { instantFromMs, type RecordedEntry } from '@thaw/domain';
import { Conditions } from './conditions';

/** An entry with its place in the feed. Positions grow, with gaps; they stay inside: the outside knows event ids. */
export interface PlacedEntry extends RecordedEntry {
  readonly position: number;
  /** Why the order it belongs to was imposed; null for what belongs to none. */
  readonly reasonCode: string | null;
}

/** Whose events somebody reads. */
export interface EventSight {
  /** Null reads everybody's. */
  readonly merchantIds: readonly string[] | null;
  /** Null reads every appeal's, and what belongs to none. */
  readonly appealId: string | null;
}

export interface EventFilter extends EventSight {
  /** Entries after this position. */
  readonly after: number;
  readonly limit: number;
}

interface Row {
  readonly eventId: string;
  readonly position: string;
  readonly stream: string;
  readonly at: Date;
  readonly type: string;
  readonly payload: unknown;
  readonly merchantId: string | null;
  readonly freezeOrderId: string | null;
  readonly reasonCode: string | null;
}

/**
 * Reads on in the feed, in the order of positions, which within a case is the order of its commands. It ends where a transaction under
 * way may still commit something lower: a reader who goes on from the last position read misses nothing, however late that commits.
 */
export async function readEvents(source: Pick<DataSource, 'query'>, filter: EventFilter): Promise<readonly PlacedEntry[]> {
  // A statement of its own, before: what has ended by then is seen by the next.
  const settled = await settledPosition(source);
  if (settled <= filter.after) return [];
  return entriesWhere(source, filter, ['position > ? AND position <= ?', filter.after, settled], 'ASC');
}

/** Reads back in the feed from a position, the latest first. */
export async function readEventsBack(source: Pick<DataSource, 'query'>, filter: EventSight & { readonly upTo: number; readonly limit: number }): Promise<readonly PlacedEntry[]> {
  return entriesWhere(source, filter, ['position <= ?', filter.upTo], 'DESC');
}

const columns = `event_id AS "eventId", position, stream, at, type, payload, merchant_id AS "merchantId", freeze_order_id AS "freezeOrderId",
       (SELECT reason_code FROM freeze_order WHERE freeze_order.id = audit_entry.freeze_order_id) AS "reasonCode"`;

async function entriesWhere(source: Pick<DataSource, 'query'>, filter: EventSight & { readonly limit: number }, place: readonly [string, ...number[]], order: 'ASC' | 'DESC'): Promise<readonly PlacedEntry[]> {
  const conditions = new Conditions();
  conditions.add(...place);
  if (filter.merchantIds !== null) conditions.add('merchant_id = ANY(?::uuid[])', filter.merchantIds);
  if (filter.appealId !== null) conditions.add('stream = ?', `appeal/${filter.appealId}`);
  const rows = await source.query<Row[]>(`SELECT ${columns} FROM audit_entry ${conditions.where} ORDER BY position ${order} LIMIT ${conditions.bind(filter.limit)}`, conditions.values);
  return rows.map(entryOf);
}

/** The position up to which nothing can come in any more: where somebody begins who only wants what comes. */
export async function settledPosition(source: Pick<DataSource, 'query'>): Promise<number> {
  const [row] = await source.query<{ position: string }[]>('SELECT settled_position() AS position');
  return Number(row?.position ?? 0);
}

function entryOf(row: Row): PlacedEntry {
  return { ...row, position: Number(row.position), at: instantFromMs(row.at.getTime()), payload: fromJson<object>(row.payload) };
}

/** Where an event stands, and whose it is; null for an id that never was. */
export async function placeOfEvent(source: DataSource, eventId: string): Promise<{ readonly position: number; readonly merchantId: string | null } | null> {
  const [row] = await source.query<{ position: string; merchantId: string | null }[]>('SELECT position, merchant_id AS "merchantId" FROM audit_entry WHERE event_id = $1', [eventId]);
  return row === undefined ? null : { position: Number(row.position), merchantId: row.merchantId };
}

/** One entry by the id the outside knows it by. */
export async function entryOfEvent(source: Pick<DataSource, 'query'>, eventId: string): Promise<PlacedEntry | null> {
  const [row] = await source.query<Row[]>(`SELECT ${columns} FROM audit_entry WHERE event_id = $1`, [eventId]);
  return row === undefined ? null : entryOf(row);
}
