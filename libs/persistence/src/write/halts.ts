import type { EntityManager } from 'typeorm';
import { emptyHead, type HaltTransaction, type NewAuditEntry } from '@thaw/application';
import type { ReleasesHalt } from '@thaw/domain';
import { standingHalt } from '../read/releases-halt';
import { appendAudit, auditHead } from './audit-writer';
import type { Batch } from './batch';

/** The halt of all releases on PostgreSQL, within one transaction. */
export class PostgresHalts implements HaltTransaction {
  constructor(private readonly manager: EntityManager, private readonly batch: Batch) {}

  /** Waits for whoever is placing an order; whoever wants to place one afterwards waits for this. */
  async lock(): Promise<ReleasesHalt | null> {
    await this.manager.query('SELECT pg_advisory_xact_lock(21621, 1)');
    return standingHalt(this.manager);
  }

  async save(before: ReleasesHalt | null, { id, haltedAt, haltedBy, reason, resumption, resumed }: ReleasesHalt, entries: readonly NewAuditEntry[]): Promise<void> {
    const stream = `releases_halt/${id}`;
    if (before === null) {
      this.batch.add('INSERT INTO releases_halt (id, halted_at, halted_by, reason) VALUES ($1::uuid, $2::timestamptz, $3, $4)', [id, haltedAt, haltedBy, reason]);
    } else {
      this.batch.add(
        `UPDATE releases_halt SET resumption_proposed_by = $2, resumption_proposed_at = $3::timestamptz, resumption_why = $4, resumed_by = $5, resumed_at = $6::timestamptz WHERE id = $1::uuid`,
        [id, resumption?.proposedBy ?? null, resumption?.proposedAt ?? null, resumption?.why ?? null, resumed?.by ?? null, resumed?.at ?? null],
      );
    }
    appendAudit(this.batch, stream, before === null ? emptyHead : await auditHead(this.manager, stream), entries);
  }
}
