import type { DataSource } from 'typeorm';
import { canaryMerchantNo } from '@thaw/application';
import type { Instant } from '@thaw/domain';

export interface CanaryFigures {
  /** Canaries on their way, oldest first. */
  readonly open: readonly string[];
  /** The one that came through last, within a day; null when none did. */
  readonly last: { readonly closedAt: Date; readonly seconds: number } | null;
}

/** What became of the canaries. Whoever closes last comes first, so that a year of them costs no more than a day. */
export async function canaryFigures(source: Pick<DataSource, 'query'>, asOf: Instant): Promise<CanaryFigures> {
  const [row] = await source.query<{ open: readonly string[]; closedAt: Date | null; seconds: number | null }[]>(
    `SELECT coalesce((SELECT array_agg(a.id::text ORDER BY a.id) FROM appeal a WHERE a.merchant_id = m.id AND a.closed_at IS NULL), '{}') AS open, last.closed_at AS "closedAt", last.seconds
     FROM merchant m LEFT JOIN LATERAL (
       SELECT a.closed_at, extract(epoch FROM a.closed_at - a.opened_at)::float AS seconds FROM appeal a
       WHERE a.closed_at > $2::timestamptz - interval '1 day' AND a.merchant_id = m.id AND a.outcome = 'released_in_full' ORDER BY a.closed_at DESC LIMIT 1
     ) last ON true WHERE m.merchant_no = $1`,
    [canaryMerchantNo, asOf],
  );
  const { open = [], closedAt = null, seconds = null } = row ?? {};
  return { open, last: closedAt === null || seconds === null ? null : { closedAt, seconds } };
}
