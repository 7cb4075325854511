import type { DataSource } from 'typeorm';
import { instantFromMs, type Effect, type Instant } from '@thaw/domain';

/** Something a workflow should have done outside by now. */
export interface OutstandingEffect {
  readonly appealId: string;
  readonly kind: Effect['kind'];
  readonly since: Instant;
}

/** The oldest message not sent of the question put last, for a part of an appeal's money; one that waits for its hour is due then. */
function unsentOf(appealId: string, part: 'decision' | 'undisputed'): string {
  return `JOIN LATERAL (
         SELECT min(greatest((one ->> 'createdAt')::timestamptz, (one ->> 'notBeforeAt')::timestamptz)) AS since
         FROM (SELECT messages FROM bank_request WHERE appeal_id = ${appealId} AND part = '${part}' ORDER BY id DESC LIMIT 1) b, jsonb_array_elements(b.messages) one
         WHERE one ->> 'sentAt' IS NULL) m ON true`;
}

/** Effects older than an instant that the facts do not show as done; the oldest first, all of them without a limit. */
export async function outstandingEffects(source: DataSource, before: Instant, limit: number | null = null): Promise<readonly OutstandingEffect[]> {
  const rows = await source.query<{ appealId: string; kind: Effect['kind']; since: Date }[]>(
    `SELECT * FROM (
       SELECT w.appeal_id AS "appealId", 'send_bank_message' AS kind, m.since FROM wait w ${unsentOf('w.appeal_id', 'decision')}
       WHERE w.ended_at IS NULL AND w.kind = 'bank_answer' AND w.since < $1::timestamptz AND m.since < $1::timestamptz
       UNION ALL
       SELECT a.id, 'send_bank_message', m.since FROM appeal a ${unsentOf('a.id', 'undisputed')}
       WHERE a.early_release ->> 'status' = 'asking_bank' AND a.closed_at IS NULL AND m.since < $1::timestamptz
       UNION ALL
       SELECT r.appeal_id, 'carry_out_release', greatest(r.placed_at, a.release_resumed_at) FROM release_order r JOIN appeal a ON a.id = r.appeal_id
       WHERE r.status = 'placed' AND greatest(r.placed_at, a.release_resumed_at) < $1::timestamptz AND a.release_halted_at IS NULL
     ) effects ORDER BY since LIMIT $2`,
    [before, limit],
  );
  return rows.map((row) => ({ ...row, since: instantFromMs(row.since.getTime()) }));
}
