import { z } from 'zod';

/**
 * Where the next page of a list by (instant, id) begins: the last row told. Opaque to callers, checked when it comes back.
 * Rows without an instant come last.
 */
export function cursorAt(at: string | null, id: string): string {
  return Buffer.from(JSON.stringify([at ?? 'infinity', id]), 'utf8').toString('base64url');
}

const instantKey = z.iso.datetime({ precision: 3 }).or(z.literal('infinity'));

/** A cursor over (instant, id), as it comes in a query. */
export const cursorParameter = z
  .string()
  .max(400)
  .transform((text, context) => {
    const parsed = z.tuple([instantKey, z.uuid()]).safeParse(parse(text));
    if (parsed.success) return { at: parsed.data[0], id: parsed.data[1] };
    context.addIssue({ code: 'custom', message: 'Not a cursor of this list', params: { zh: '不是本列表的游标' }, input: text });
    return z.NEVER;
  });

export const limitParameter = z.coerce.number().int().min(1).max(200).default(50);

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Cuts a list that was read one row further than asked; `cursorOf` tells where the next page begins. */
export function pageOf<R, T>(rows: readonly R[], limit: number, view: (row: R) => T, cursorOf: (row: R) => string): Page<T> {
  const told = rows.slice(0, limit);
  const last = told.at(-1);
  return { items: told.map(view), nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
