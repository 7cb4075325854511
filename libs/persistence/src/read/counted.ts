import type { Conditions, Queries } from './conditions';

/** Beyond this a list says "more than": nobody works by the last digit of a long list, and counting all of it costs what reading it would. */
export const mostCounted = 1_000;

/** How many rows pass a filter: exact, or more than `value`. */
export interface Counted {
  readonly value: number;
  readonly more: boolean;
}

/**
 * Counts what a list would show, and stops once there are more than {@link mostCounted}.
 *
 * @param inOrderOf the list's own order, where an index has what passes in that order side by side: without it the planner reads on from any
 *   first row, and what comes first may be a hundred thousand rows that do not pass
 */
export async function countUpTo(source: Queries, from: string, { where, values }: Conditions, inOrderOf?: string): Promise<Counted> {
  const order = inOrderOf === undefined ? '' : `ORDER BY ${inOrderOf}`;
  const [row] = await source.query<{ readonly found: number }[]>(`SELECT count(*)::int AS found FROM (SELECT FROM ${from} ${where} ${order} LIMIT ${String(mostCounted + 1)}) counted`, values);
  const found = row?.found ?? 0;
  return { value: Math.min(found, mostCounted), more: found > mostCounted };
}
