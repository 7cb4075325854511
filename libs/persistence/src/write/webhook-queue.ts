import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { toJson, webhooksActor } from '@thaw/application';
import {
  afterAttempt, audienceAt, endpointSummary, eventNameOf, paused, sidesOf, tellEvent, webhookOfEvent, webhookOfTest, type AttemptOutcome, type Instant, type PauseReason, type RecordedEntry, type WebhookContent, type WebhookEndpoint,
} from '@thaw/domain';
import { entryOfEvent, readEvents, settledPosition, type PlacedEntry } from '../read/events';
import { readGuardedReasons } from '../read/guarded-reasons';
import type { ColumnSealer } from '../sealing';
import { appendAudit, auditHead } from './audit-writer';
import { Batch } from './batch';
import { takeSql } from './webhook-take';
import { endpointColumns, endpointOf, ownerOf, secretPlace, streamOf } from './webhook-rows';

const endpointsAtOnce = 20;
const entriesAtOnce = 500;

/** A delivery to be tried now, by whoever holds its lease. */
export interface DueDelivery {
  readonly id: string;
  readonly endpointId: string;
  readonly leaseId: string;
  readonly url: string;
  /** What the receiver knows the event by; a test goes by its delivery. */
  readonly messageId: string;
  readonly content: WebhookContent<object>;
  /** Its endpoint has not answered well of late. */
  readonly isFailing: boolean;
  /** The present secret, and the one before while both sign; without those that do not open here. */
  readonly secrets: readonly string[];
}

/** How many may be taken. */
export interface Places {
  readonly all: number;
  /** Of these, for endpoints that fail: they take long. */
  readonly ofFailing: number;
}

interface DueRow {
  readonly id: string;
  readonly endpoint_id: string;
  readonly event_id: string | null;
  readonly created_at: Date;
  readonly failing: boolean;
}

/** Deliveries in line: put there from the feed, taken by one sender at a time, kept in order for each case. */
export class WebhookQueue {
  constructor(private readonly source: DataSource, private readonly sealer: ColumnSealer) {}

  /** Puts what has happened in line for each endpoint that wants it. Position and deliveries move together: nothing is left out, nothing comes twice. */
  async fill(now: Instant): Promise<number> {
    const settled = await settledPosition(this.source);
    return this.source.transaction(async (manager) => {
      const rows = await manager.query<{ position: string }[]>(
        `SELECT ${endpointColumns}, position FROM webhook_endpoint WHERE status = 'active' AND position < $1 ORDER BY position LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [settled, endpointsAtOnce],
      );
      if (rows.length === 0) return 0;
      const guarded = await readGuardedReasons(manager);
      let put = 0;
      for (const row of rows) put += await this.fillOne(manager, row, { settled, guarded, now });
      return put;
    });
  }

  private async fillOne(manager: EntityManager, row: { position: string }, { settled, guarded, now }: { readonly settled: number; readonly guarded: readonly string[]; readonly now: Instant }): Promise<number> {
    const endpoint = endpointOf(row);
    const merchantIds = endpoint.merchantId === null ? null : [endpoint.merchantId];
    const entries = await readEvents(manager, { after: Number(row.position), merchantIds, appealId: null, limit: entriesAtOnce });
    const wanted = entries.filter((entry) => {
      const type = eventNameOf(entry);
      return (endpoint.types.length === 0 || endpoint.types.includes(type)) && tellEvent(entry, audienceAt(endpoint, entry.reasonCode, guarded)) !== null;
    });
    if (wanted.length > 0) {
      await manager.query(
        `INSERT INTO webhook_delivery (endpoint_id, event_id, position, case_key, type, status, next_attempt_at, created_at)
         SELECT $1, e.id, e.position, e.case_key, e.type, 'pending', $2, $2 FROM jsonb_to_recordset($3::jsonb) AS e(id uuid, position bigint, case_key text, type text) ON CONFLICT DO NOTHING`,
        [endpoint.id, now, JSON.stringify(wanted.map((entry) => ({ id: entry.eventId, position: entry.position, case_key: caseOf(entry), type: eventNameOf(entry) })))],
      );
    }
    const last = entries.at(-1)?.position ?? 0;
    await manager.query('UPDATE webhook_endpoint SET position = $2 WHERE id = $1', [endpoint.id, entries.length < entriesAtOnce ? Math.max(settled, last) : last]);
    return wanted.length;
  }

  /** Takes what is due and in front of its case's line: of each endpoint and each merchant a few, of those that fail one, so that none of them holds up another. */
  async take(now: Instant, places: Places): Promise<readonly DueDelivery[]> {
    const leaseId = randomUUID();
    const [rows] = await this.source.query<[DueRow[], number]>(takeSql, [now, leaseId, places.all, places.ofFailing]);
    if (rows.length === 0) return [];
    const guarded = await readGuardedReasons(this.source);
    const due = await Promise.all(rows.map(async (row) => this.dueOf(row, leaseId, guarded, now)));
    return due.filter((one) => one !== null);
  }

  /** Null for what may no longer be told to this address: it ends unsent. */
  private async dueOf(row: DueRow, leaseId: string, guarded: readonly string[], now: Instant): Promise<DueDelivery | null> {
    const [found] = await this.source.query<{ secret_encrypted: string | null; previous_secret_encrypted: string | null }[]>(
      `SELECT ${endpointColumns}, secret_encrypted, previous_secret_encrypted FROM webhook_endpoint WHERE id = $1`, [row.endpoint_id],
    );
    if (found === undefined) throw new Error('a delivery without its endpoint');
    const endpoint = endpointOf(found);
    const content = await this.contentOf(row, endpoint, guarded);
    if (content === null) {
      await this.end(row, leaseId, now);
      return null;
    }
    const both = endpoint.overlapUntil !== null && endpoint.overlapUntil > now ? [found.secret_encrypted, found.previous_secret_encrypted] : [found.secret_encrypted];
    return {
      id: row.id, endpointId: endpoint.id, leaseId, url: endpoint.url, messageId: row.event_id ?? row.id, isFailing: row.failing, content,
      secrets: both.flatMap((sealed) => (sealed === null ? [] : this.opened(sealed, endpoint.id))),
    };
  }

  /** One that was sealed under a key this process does not have is this endpoint's trouble, and nobody else's. */
  private opened(sealed: string, endpointId: string): readonly string[] {
    try {
      return [this.sealer.decrypt(sealed, secretPlace(endpointId))];
    } catch {
      return [];
    }
  }

  private async contentOf(row: DueRow, endpoint: WebhookEndpoint, guarded: readonly string[]): Promise<WebhookContent<object> | null> {
    if (row.event_id === null) return webhookOfTest(row.id, row.created_at.toISOString());
    const entry = await entryOfEvent(this.source, row.event_id);
    const event = entry && tellEvent(entry, audienceAt(endpoint, entry.reasonCode, guarded));
    return event && webhookOfEvent(event);
  }

  private async end(row: DueRow, leaseId: string, now: Instant): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM webhook_endpoint WHERE id = $1 FOR UPDATE', [row.endpoint_id]);
      await manager.query(`UPDATE webhook_delivery SET status = 'given_up', ended_at = $3, next_attempt_at = NULL, lease_id = NULL, lease_until = NULL WHERE id = $1 AND lease_id = $2 AND status = 'pending'`, [row.id, leaseId, now]);
    });
  }

  /** Keeps what came of an attempt. Answers why the endpoint was paused, if it was. A lease that was lost meanwhile writes nothing. */
  async record(due: DueDelivery, outcome: AttemptOutcome, durationMs: number, now: Instant): Promise<PauseReason | null> {
    return this.source.transaction(async (manager) => {
      const [endpointRow] = await manager.query<unknown[]>(`SELECT ${endpointColumns} FROM webhook_endpoint WHERE id = $1 FOR UPDATE`, [due.endpointId]);
      const [held] = await manager.query<{ attempts: number }[]>(`SELECT attempts FROM webhook_delivery WHERE id = $1 AND lease_id = $2 AND status = 'pending' FOR UPDATE`, [due.id, due.leaseId]);
      if (held === undefined || endpointRow === undefined) return null;
      const endpoint = endpointOf(endpointRow);
      const after = afterAttempt(endpoint.failingSince, held.attempts + 1, outcome, now);
      const endedAt = after.nextAttemptAt === null ? now : null;
      await manager.query('UPDATE webhook_delivery SET status = $2, attempts = attempts + 1, next_attempt_at = $3, ended_at = $4, lease_id = NULL, lease_until = NULL WHERE id = $1', [due.id, after.status, after.nextAttemptAt, endedAt]);
      await manager.query(
        'INSERT INTO webhook_attempt (delivery_id, number, at, code, failure, duration_ms) SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 FROM webhook_attempt WHERE delivery_id = $1',
        [due.id, now, outcome.code, outcome.failure, Math.round(durationMs)],
      );
      const pausing = after.pause !== null && endpoint.status === 'active' ? after.pause : null;
      await manager.query(`UPDATE webhook_endpoint SET failing_since = $2${pausing === null ? '' : `, status = 'paused', paused_why = $3`} WHERE id = $1`, [due.endpointId, after.failingSince, ...(pausing === null ? [] : [pausing])]);
      if (pausing !== null) await this.tellPause(manager, endpoint, pausing, now);
      return pausing;
    });
  }

  private async tellPause(manager: EntityManager, endpoint: WebhookEndpoint, why: PauseReason, at: Instant): Promise<void> {
    const [batch, endpointId] = [new Batch(manager), endpoint.id];
    appendAudit(batch, streamOf(endpointId), await auditHead(manager, streamOf(endpointId)), [
      { type: 'WebhookEndpointPaused', at, actorId: webhooksActor.id, requestId: `webhooks/${endpointId}`, payload: toJson({ endpointId, status: 'paused', why, sides: sidesOf(endpoint, paused(endpoint, why), endpointSummary) }) },
    ], ownerOf(endpoint));
    await batch.flush();
  }
}

/** What goes out in order: a freeze order with its appeals; whatever belongs to none, by itself. */
function caseOf(entry: PlacedEntry | RecordedEntry): string {
  return entry.freezeOrderId ?? entry.stream;
}
