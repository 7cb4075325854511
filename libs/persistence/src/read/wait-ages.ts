import { instantFromMs, msOf, type Instant } from '@thaw/domain';
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
  addCase(conditions, filter, true);
  // Compared with instants, oldest first: the age of each of a hundred thousand is never worked out.
  const bounds = conditions.bind(ageBucketStarts.slice(1).map((days) => oldestBelow(filter.asOf, days)).reverse());
  const rows = await source.query<{ readonly bucket: number; readonly currency: string; readonly count: string; readonly amountMinor: string }[]>(
    `SELECT width_bucket(a.imposed_at, ${bounds}::timestamptz[]) AS bucket, a.currency, count(*) AS count, sum(a.held_minor) AS "amountMinor"
     FROM appeal a ${conditions.where} GROUP BY bucket, a.currency ORDER BY bucket DESC, a.currency`,
    conditions.values,
  );
  return rows.map(({ bucket, currency, count, amountMinor }) => {
    const index = ageBucketStarts.length - 1 - bucket;
    const next = ageBucketStarts[index + 1];
    return { fromDays: ageBucketStarts[index] ?? 0, toDays: next === undefined ? null : next - 1, currency, count: Number(count), amountMinor: BigInt(amountMinor) };
  });
}

/** The oldest instant that is younger than so many days: instants are kept to the millisecond. */
function oldestBelow(asOf: Instant, days: number): Instant {
  return instantFromMs(msOf(asOf) - days * 86_400_000 + 1);
}
