/**
 * Points in time and dates, as plain strings that sort, compare and store as they are.
 * Instants are UTC with milliseconds (`2026-11-23T08:00:00.000Z`); dates are the local date in the calendar's zone (`2026-11-23`).
 */
declare const instantBrand: unique symbol;
declare const localDateBrand: unique symbol;

export type Instant = string & { readonly [instantBrand]: true };
export type LocalDate = string & { readonly [localDateBrand]: true };

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an instant. Throws on anything but ISO-8601 UTC with milliseconds: a caller's bug, not an input error. */
export function instant(text: string): Instant {
  if (!instantPattern.test(text) || Number.isNaN(Date.parse(text))) throw new RangeError(`not an instant: ${text}`);
  return text as Instant;
}

export function instantFromMs(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}

export function msOf(at: Instant): number {
  return Date.parse(at);
}

/** The instant `ms` milliseconds later (earlier when negative). */
export function plusMs(at: Instant, ms: number): Instant {
  return instantFromMs(msOf(at) + ms);
}

export function isBefore(a: Instant, b: Instant): boolean {
  return a < b;
}

export function earliest(first: Instant, ...rest: readonly Instant[]): Instant {
  return rest.reduce((least, at) => (at < least ? at : least), first);
}

export function latest(first: Instant, ...rest: readonly Instant[]): Instant {
  return rest.reduce((most, at) => (at > most ? at : most), first);
}

/** Reads a calendar date. Throws on anything but `YYYY-MM-DD` that exists. */
export function localDate(text: string): LocalDate {
  const exists = datePattern.test(text) && new Date(`${text}T00:00:00.000Z`).toISOString().startsWith(text);
  if (!exists) throw new RangeError(`not a date: ${text}`);
  return text as LocalDate;
}
