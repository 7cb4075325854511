import type { Conditions, Queries } from './conditions';

/** Beyond this a list says "more than": nobody works by the last digit of a long list, and counting all of it costs what reading it would. */
export const mostCounted = 1_000;

/** How many rows pass a filter: exact, or more than `value`. */
export interface Counted {
  readonly value: number;
  readonly more: boolean;
}

/** Counts what a list would show, and stops once there are more than {@link mostCounted}. */
export async function countUpTo(source: Queries, from: string, { where, values }: Conditions): Promise<Counted> {
  const [row] = await source.query<{ readonly found: number }[]>(`SELECT count(*)::int AS found FROM (SELECT FROM ${from} ${where} LIMIT ${String(mostCounted + 1)}) counted`, values);
  const found = row?.found ?? 0;
  return { value: Math.min(found, mostCounted), more: found > mostCounted };
}
