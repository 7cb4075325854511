/**
 * The state of a subject in a few words: enumerations, instants, counts and amounts (minor units, under names that end in `Minor`), never
 * a text somebody wrote. Fields are added, never renamed; an event written before a field was there lacks it.
 */
export type Summary = Readonly<Record<string, string | number | bigint | null>>;

/** The states on either side of an event; null where the subject did not exist, or exists no more. */
export interface Sides {
  readonly before: Summary | null;
  readonly after: Summary | null;
}

/** Whether two states read the same: what an event of a change never may. */
export function readsTheSame(one: Summary | null, other: Summary | null): boolean {
  if (one === null || other === null) return one === other;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
