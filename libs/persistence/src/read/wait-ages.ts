import { addCase, type CaseFilter } from './case-conditions';
import { Conditions, type Queries } from './conditions';

/** Frozen funds of one age, in days since the freeze was imposed; `toDays` is null for the last. */
export interface AgeBucket {
  readonly fromDays: number;
  readonly toDays: number | null;
  readonly currency: string;
  readonly count: number;
  readonly amountMinor: bigint;
}

/** First days of the buckets people watch: 0–2, 3–7, 8–15, 16–30, then over 30, 90, 180 and 365. */
export const ageBucketStarts = [0, 3, 8, 16, 31, 91, 181, 366] as const;

/**
 * Open appeals by the age of their freeze: how many, and how much is still held. Ages that do not occur are left out. Without further
 * filters one small index carries all that is asked.
 */
export async function countWaitsByAge(source: Queries, filter: CaseFilter): Promise<readonly AgeBucket[]> {
  const conditions = new Conditions();
  conditions.add('a.closed_at IS NULL');
  addCase(conditions, filter);
  const asOf = conditions.bind(filter.asOf);
  const starts = conditions.bind(ageBucketStarts);
  const rows = await source.query<{ readonly bucket: number; readonly currency: string; readonly count: string; readonly amountMinor: string }[]>(
    `SELECT width_bucket(floor(extract(epoch FROM ${asOf}::timestamptz - a.imposed_at) / 86400)::float8, ${starts}::float8[]) AS bucket, a.currency, count(*) AS count, sum(a.held_minor) AS "amountMinor"
     FROM appeal a ${conditions.where} GROUP BY bucket, a.currency ORDER BY bucket, a.currency`,
    conditions.values,
  );
  return rows.map(({ bucket, currency, count, amountMinor }) => {
    const index = Math.max(bucket, 1) - 1;
    const next = ageBucketStarts[index + 1];
    return { fromDays: ageBucketStarts[index] ?? 0, toDays: next === undefined ? null : next - 1, currency, count: Number(count), amountMinor: BigInt(amountMinor) };
  });
}
