import type { DataSource } from 'typeorm';

/** Ids of open appeals in id order, a page at a time: what the reconciler and a rebuild walk through. */
export async function openAppealIds(source: DataSource, after: string | null, limit: number): Promise<string[]> {
  const rows = await source.query<{ id: string }[]>(
    'SELECT id FROM appeal WHERE closed_at IS NULL AND ($1::uuid IS NULL OR id > $1::uuid) ORDER BY id LIMIT $2',
    [after, limit],
  );
  return rows.map((row) => row.id);
}
