import type { DataSource } from 'typeorm';
import type { Instant } from '@thaw/domain';

export interface DueQuery {
  readonly requestId: string;
  readonly bankCode: string;
}

/** The next query of each question that was sent before an instant, is unanswered, and was not asked about since: whoever comes first takes it. */
const takeSql = `
WITH due AS (
  SELECT b.id FROM bank_request b JOIN appeal a ON a.id = b.appeal_id LEFT JOIN bank_query q ON q.request_id = b.id
  WHERE b.status IN ('open', 'pending') AND a.closed_at IS NULL AND coalesce(q.next_at, '-infinity') <= $1::timestamptz
    AND jsonb_path_exists(b.messages, '$[*] ? (@.sentAt <= $before)', jsonb_build_object('before', $2::text))
  ORDER BY q.next_at NULLS FIRST, b.id LIMIT $4
), taken AS (
  INSERT INTO bank_query (request_id, next_at, queries) SELECT id, $3::timestamptz, 1 FROM due
  ON CONFLICT (request_id) DO UPDATE SET next_at = excluded.next_at, queries = bank_query.queries + 1 WHERE bank_query.next_at <= $1::timestamptz
  RETURNING request_id
)
SELECT b.id AS "requestId", b.bank_code AS "bankCode" FROM taken JOIN bank_request b ON b.id = taken.request_id`;

/** Which banks are to be asked for their answers, each question by one worker at a time. */
export class BankQueries {
  constructor(private readonly source: DataSource) {}

  /** Takes what is due at `asOf`: sent at `sentBefore` or earlier; asked again at `nextAt` at the earliest. */
  async take(asOf: Instant, sentBefore: Instant, nextAt: Instant, limit: number): Promise<readonly DueQuery[]> {
    return this.source.query<DueQuery[]>(takeSql, [asOf, sentBefore, nextAt, limit]);
  }
}
