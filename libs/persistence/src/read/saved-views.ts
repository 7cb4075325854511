import type { DataSource } from 'typeorm';
import { instantFromMs, type Role, type SavedView, type ViewList } from '@thaw/domain';
import { Conditions } from './conditions';

export interface SavedViewRow {
  readonly id: string;
  readonly ownerId: string;
  readonly list: ViewList;
  readonly name: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly sharedWith: readonly Role[];
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const savedViewSql = `SELECT v.id, v.owner_id AS "ownerId", v.list, v.name, v.filters, v.shared_with AS "sharedWith", v.created_at AS "createdAt", v.changed_at AS "changedAt" FROM saved_view v`;

export function savedViewOf(row: SavedViewRow): SavedView {
  return { ...row, createdAt: instantFromMs(row.createdAt.getTime()), changedAt: instantFromMs(row.changedAt.getTime()) };
}

/** Somebody's own views and those shared with their roles, by name; of those shared one more than `limit` when there are more. */
export async function listSavedViews(source: DataSource, reader: { readonly id: string; readonly roles: readonly Role[] }, lists: readonly ViewList[], limit: number): Promise<readonly SavedView[]> {
  const conditions = new Conditions();
  const mine = `v.owner_id = ${conditions.bind(reader.id)}`;
  // Two ways, each by its own index; a view shared with oneself is told once.
  const shared = `v.shared_with <> '{}' AND v.shared_with && ${conditions.bind(reader.roles)}::text[]`;
  const wanted = `v.list = ANY(${conditions.bind(lists)}::text[])`;
  const rows = await source.query<SavedViewRow[]>(
    `SELECT * FROM (${savedViewSql} WHERE ${mine} AND ${wanted} UNION (${savedViewSql} WHERE ${shared} AND ${wanted} ORDER BY v.changed_at DESC LIMIT ${conditions.bind(limit + 1)})) v
     ORDER BY lower(v.name), v.id`,
    conditions.values,
  );
  return rows.map(savedViewOf);
}

/** One view, whoever's it is; null for one that never was, or was removed. */
export async function readSavedView(source: DataSource, id: string): Promise<SavedView | null> {
  const [row] = await source.query<SavedViewRow[]>(`${savedViewSql} WHERE v.id = $1`, [id]);
  return row === undefined ? null : savedViewOf(row);
}
