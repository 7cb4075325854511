import type { DataSource } from 'typeorm';
import type { Instant, Stage } from '@thaw/domain';
import { instantFromMs } from '@thaw/domain';

/** What the reconciler compares a workflow with. */
export interface OpenAppealFacts {
  readonly appealId: string;
  readonly seq: number;
  readonly stage: Stage;
  readonly dueAt: Instant;
  /** When the live wait began. */
  readonly since: Instant;
  /** When anything happened last: a deadline may have moved long after the wait began. */
  readonly changedAt: Instant;
  /** The next mark's instant, of the wait or of a statutory clock beside it; null when all have fired. */
  readonly nextMarkAt: Instant | null;
  /** A nudge still lies in the outbox, and not for long: the relay will bring it. */
  readonly leftToRelay: boolean;
}

/** Longer than any burst of openings takes to begin at the relay's pace; what lies longer, nobody brings. */
const relayPatienceMinutes = 30;

interface Row {
  readonly id: string;
  readonly seq: number;
  readonly stage: Stage;
  readonly due_at: Date;
  readonly since: Date;
  readonly changed_at: Date;
  readonly next_mark_at: Date | null;
  readonly left_to_relay: boolean;
}

/** Open appeals in id order, a page at a time. */
export async function openAppealFacts(source: DataSource, after: string | null, limit: number): Promise<readonly OpenAppealFacts[]> {
  const rows = await source.query<Row[]>(
    `SELECT appeal.id, appeal.seq, appeal.stage, wait.due_at, wait.since, least(wait.next_mark_at, appeal.statutory_mark_at) AS next_mark_at,
            coalesce((SELECT at FROM audit_entry WHERE stream = 'appeal/' || appeal.id ORDER BY seq DESC LIMIT 1), wait.since) AS changed_at,
            EXISTS (SELECT 1 FROM outbox WHERE outbox.appeal_id = appeal.id AND outbox.created_at > now() - make_interval(mins => $3)) AS left_to_relay
       FROM appeal JOIN wait ON wait.id = appeal.live_wait_id
      WHERE appeal.closed_at IS NULL AND ($1::uuid IS NULL OR appeal.id > $1::uuid) ORDER BY appeal.id LIMIT $2`,
    [after, limit, relayPatienceMinutes],
  );
  return rows.map((row) => ({
    appealId: row.id,
    seq: row.seq,
    stage: row.stage,
    dueAt: instantFromMs(row.due_at.getTime()),
    since: instantFromMs(row.since.getTime()),
    changedAt: instantFromMs(row.changed_at.getTime()),
    nextMarkAt: row.next_mark_at && instantFromMs(row.next_mark_at.getTime()),
    leftToRelay: row.left_to_relay,
  }));
}

/** The number of an open appeal's last change; null for one that is closed or never was. */
export async function seqOfOpen(source: DataSource, appealId: string): Promise<number | null> {
  const [row] = await source.query<{ seq: number }[]>('SELECT seq FROM appeal WHERE id = $1 AND closed_at IS NULL', [appealId]);
  return row?.seq ?? null;
}

export interface KnownAppeal {
  readonly seq: number;
  /** Null while it is open. */
  readonly closedAt: Instant | null;
}

/** Which of these appeals there are, open or closed; ids that are none of ours are left out. */
export async function knownAppeals(source: DataSource, appealIds: readonly string[]): Promise<ReadonlyMap<string, KnownAppeal>> {
  if (appealIds.length === 0) return new Map();
  const rows = await source.query<{ id: string; seq: number; closed_at: Date | null }[]>(
    `SELECT id, seq, closed_at FROM appeal WHERE id = ANY (ARRAY(SELECT one::uuid FROM unnest($1::text[]) one WHERE one ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))`,
    [appealIds],
  );
  return new Map(rows.map((row) => [row.id, { seq: row.seq, closedAt: row.closed_at && instantFromMs(row.closed_at.getTime()) }]));
}
