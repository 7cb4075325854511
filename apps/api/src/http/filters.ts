import { instantFromMs, type Instant } from '@thaw/domain';
import type { Counted } from '@thaw/persistence';
import { z } from 'zod';
import type { Page } from './page';
import { booleanIn, pageSchema } from './wire';

/** What several lists are narrowed by, in one spelling. A parameter that a list does not know is refused, never ignored. */

const amountParameter = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(BigInt);

const daysParameter = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number);

const amountBounds = { minimum: 0, maximum: 999_999_999_999_999 };
const dayBounds = { minimum: 0, maximum: 99_999 };

export const amountFilters = {
  minAmountMinor: amountParameter.optional().meta({ type: 'integer', description: 'At least so much, in minor units (fen).', ...amountBounds }),
  maxAmountMinor: amountParameter.optional().meta({ type: 'integer', description: 'At most so much, in minor units (fen).', ...amountBounds }),
};

export const ageFilters = {
  ageFromDays: daysParameter.optional().meta({ type: 'integer', description: 'Frozen for at least so many days: `fromDays` of an age bucket.', ...dayBounds }),
  ageToDays: daysParameter.optional().meta({ type: 'integer', description: 'Frozen for at most so many days: `toDays` of an age bucket.', ...dayBounds }),
};

export const reasonFilter = z
  .string()
  .regex(/^[\w-]{1,16}$/)
  .optional()
  .meta({ description: 'Code of the reason of the freeze. Where a reason may not be told, it finds nothing.', examples: ['12'] });

export const personFilter = z.string().regex(/^[\w.@:-]{1,128}$/);

export const escalationFilter = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .refine((level) => level > 0, { error: 'At least 1', params: { zh: '不得小于 1' } })
  .optional()
  .meta({ type: 'integer', minimum: 1, maximum: 99, description: 'At least so many rungs of the ladder are climbed.' });

export const countParameter = booleanIn.optional().meta({ description: 'true: also how many there are in all, up to a bound.' });

export const countedSchema = z
  .object({ value: z.int(), more: z.boolean().meta({ description: 'There are more than `value`: counting stopped there.' }) })
  .meta({ id: 'Counted', description: 'How many pass the filters.', examples: [{ value: 1_000, more: true }] });

/** A page of a list that can also tell how many there are. */
export function countedPageSchema<T extends z.ZodType>(item: T) {
  return pageSchema(item).extend({ count: countedSchema.nullable().meta({ description: 'Null unless asked for.' }) });
}

/** Where both ends of a range are given, the lower one comes first. */
export function inOrder<T extends z.ZodType<RangesIn>>(query: T): T {
  return query
    .refine((range) => !exceeds(range.minAmountMinor, range.maxAmountMinor), { error: 'Less than minAmountMinor', params: { zh: '小于 minAmountMinor' }, path: ['maxAmountMinor'] })
    .refine((range) => !exceeds(range.ageFromDays, range.ageToDays), { error: 'Less than ageFromDays', params: { zh: '小于 ageFromDays' }, path: ['ageToDays'] });
}

interface RangesIn {
  readonly minAmountMinor?: bigint | undefined;
  readonly maxAmountMinor?: bigint | undefined;
  readonly ageFromDays?: number | undefined;
  readonly ageToDays?: number | undefined;
}

function exceeds(from: bigint | number | undefined, to: bigint | number | undefined): boolean {
  return from !== undefined && to !== undefined && from > to;
}

const dayMs = 86_400_000;

/** The instants between which something began that is so many whole days old: after the one, and not after the other. */
export function beganBetween(asOf: Instant, fromDays: number | undefined, toDays: number | undefined): { readonly after: Instant | null; readonly until: Instant | null } {
  const daysAgo = (days: number) => instantFromMs(Date.parse(asOf) - days * dayMs);
  return { after: toDays === undefined ? null : daysAgo(toDays + 1), until: fromDays === undefined ? null : daysAgo(fromDays) };
}

export interface CountedPage<T> extends Page<T> {
  readonly count: Counted | null;
}

export const emptyPage: CountedPage<never> = { items: [], nextCursor: null, count: null };

/** Counts only when asked to. */
export async function counted(asked: boolean | undefined, count: () => Promise<Counted>): Promise<Counted | null> {
  return asked === true ? count() : null;
}
