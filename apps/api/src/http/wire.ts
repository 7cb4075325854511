import type { BilingualText, Instant } from '@thaw/domain';
import { z } from 'zod';

/** Shapes that many bodies share. Amounts are JSON integers in minor units on the wire and bigint inside. */

const unstorable = /[\0\p{Cs}]/u;

/** Text a person wrote: trimmed, not empty, and storable. */
export function textIn(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((text) => !unstorable.test(text), { error: 'Contains characters that cannot be stored', params: { zh: '含有无法保存的字符' } })
    .meta({ pattern: String.raw`\S` });
}

export const bilingualIn = (maxLength: number) => z.strictObject({ en: textIn(maxLength), zh: textIn(maxLength) });
export const bilingualOut = z.object({ en: z.string(), zh: z.string() }).meta({ id: 'BilingualText', description: 'What a person reads, in both languages.' });

export const amountIn = z.int().positive().transform(BigInt).meta({ description: 'Minor units (fen).' });
export const amountFromZeroIn = z.int().nonnegative().transform(BigInt).meta({ description: 'Minor units (fen).' });
export const amountOut = z.int().meta({ description: 'Minor units (fen).' });

export const currencyIn = z.string().regex(/^[A-Z]{3}$/);
export const idIn = z.uuid();
export const idOut = z.string().meta({ format: 'uuid' });

/** Somebody as tokens name them. */
export const personIn = z.string().regex(/^[\w.@:-]{1,128}$/);

/** Any ISO-8601 instant with a zone; inside always UTC with milliseconds. */
export const instantIn = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString() as Instant);
export const instantOut = z.string().meta({ format: 'date-time' });
export const dateOut = z.string().meta({ format: 'date' });

/** Each value once: a list that names something twice is a mistake, not an emphasis. */
export function eachOnce<T extends z.ZodArray>(list: T): T {
  return list
    .refine((values: readonly unknown[]) => new Set(values).size === values.length, { error: 'Names something twice', params: { zh: '存在重复项' } })
    .meta({ uniqueItems: true });
}

/** A yes may stand alone; a no without a reason would leave the other person guessing. For bodies with `approve` and `why`. */
export function noWithReason<T extends z.ZodType<{ readonly approve: boolean; readonly why?: string | null | undefined }>>(body: T): T {
  return body
    .refine(({ approve, why }) => approve || (why !== null && why !== undefined), { error: 'Say why when you do not approve', params: { zh: '不同意时须说明理由' }, path: ['why'] })
    .meta({ if: { properties: { approve: { const: false } }, required: ['approve'] }, then: { properties: { why: { type: 'string' } }, required: ['why'] } });
}

/** Minor units as a JSON integer. Throws beyond 2^53, where units would be lost silently. */
export function wireAmount(amountMinor: bigint): number {
  const amount = Number(amountMinor);
  if (!Number.isSafeInteger(amount)) throw new RangeError('an amount this large cannot be written as a JSON number');
  return amount;
}

export function wireText({ en, zh }: BilingualText): { readonly en: string; readonly zh: string } {
  return { en, zh };
}

/** A page of a list; `nextCursor` is null on the last one. */
export function pageSchema<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** `true` or `false` in a query. */
export const booleanIn = z.enum(['true', 'false']).transform((text) => text === 'true');

/** 4862000 fen as `CNY 48,620.00`, for sentences. */
export function moneyInWords(amountMinor: bigint, currency: string): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const units = 10n ** BigInt(digits);
  const fraction = digits === 0 ? '' : `.${(amountMinor % units).toString().padStart(digits, '0')}`;
  return `${currency} ${(amountMinor / units).toLocaleString('en')}${fraction}`;
}
