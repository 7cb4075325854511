import type { DataSource } from 'typeorm';
import { instantFromMs, type Effect, type Instant } from '@thaw/domain';

/** Something a workflow should have done outside by now. */
export interface OutstandingEffect {
  readonly appealId: string;
  readonly kind: Effect['kind'];
  readonly since: Instant;
}

/** Effects older than an instant that the facts do not show as done; the oldest first. */
export async function outstandingEffects(source: DataSource, before: Instant, limit: number): Promise<readonly OutstandingEffect[]> {
  const rows = await source.query<{ appealId: string; kind: Effect['kind']; since: Date }[]>(
    `SELECT * FROM (
       SELECT w.appeal_id AS "appealId", 'send_bank_message' AS kind, w.since FROM wait w
       WHERE w.ended_at IS NULL AND w.kind = 'bank_answer' AND w.since < $1::text::timestamptz
         AND EXISTS (SELECT 1 FROM bank_request b WHERE b.appeal_id = w.appeal_id
           AND jsonb_path_exists(b.messages, '$[0] ? (@.sentAt == null && !(@.notBeforeAt > $before))', jsonb_build_object('before', $1::text)))
       UNION ALL
       SELECT r.appeal_id, 'carry_out_release', r.placed_at FROM release_order r WHERE r.status = 'placed' AND r.placed_at < $1::text::timestamptz
     ) effects ORDER BY since LIMIT $2`,
    [before, limit],
  );
  return rows.map((row) => ({ ...row, since: instantFromMs(row.since.getTime()) }));
}
