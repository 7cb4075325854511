import type { EntityManager } from 'typeorm';
import { emptyHead, type NewAuditEntry, type SavedViewWrites } from '@thaw/application';
import type { SavedView } from '@thaw/domain';
import { savedViewOf, savedViewSql, type SavedViewRow } from '../read/saved-views';
import { appendAudit, auditHead } from './audit-writer';
import type { Batch } from './batch';

/** Saved views, written in the pipeline's transaction. */
export class PostgresSavedViews implements SavedViewWrites {
  constructor(private readonly manager: EntityManager, private readonly batch: Batch) {}

  /** There is no row yet to lock for somebody's first view, so the owner's name is locked. 30305 ("va") keeps it apart from other locks. */
  async lockOwn(ownerId: string): Promise<readonly SavedView[]> {
    await this.manager.query('SELECT pg_advisory_xact_lock(30305, hashtext($1))', [ownerId]);
    const rows = await this.manager.query<SavedViewRow[]>(`${savedViewSql} WHERE v.owner_id = $1 ORDER BY v.id`, [ownerId]);
    return rows.map(savedViewOf);
  }

  async save(before: SavedView | null, after: SavedView, entries: readonly NewAuditEntry[]): Promise<void> {
    const { id, ownerId, list, name, filters, sharedWith, createdAt, changedAt } = after;
    if (before === null) {
      this.batch.add(
        'INSERT INTO saved_view (id, owner_id, list, name, filters, shared_with, created_at, changed_at) VALUES ($1::uuid, $2::text, $3::text, $4::text, $5::jsonb, $6::text[], $7::timestamptz, $8::timestamptz)',
        [id, ownerId, list, name, JSON.stringify(filters), sharedWith, createdAt, changedAt],
      );
    } else {
      this.batch.add('UPDATE saved_view SET name = $2::text, filters = $3::jsonb, shared_with = $4::text[], changed_at = $5::timestamptz WHERE id = $1::uuid', [id, name, JSON.stringify(filters), sharedWith, changedAt]);
    }
    await this.audit(id, before === null, entries);
  }

  async remove({ id }: SavedView, entries: readonly NewAuditEntry[]): Promise<void> {
    this.batch.add('DELETE FROM saved_view WHERE id = $1::uuid', [id]);
    await this.audit(id, false, entries);
  }

  private async audit(id: string, isNew: boolean, entries: readonly NewAuditEntry[]): Promise<void> {
    const stream = `saved_view/${id}`;
    appendAudit(this.batch, stream, isNew ? emptyHead : await auditHead(this.manager, stream), entries);
  }
}
