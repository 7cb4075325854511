import { instantFromMs, msOf } from '../kernel/instant';
import type { Instant, LocalDate } from '../kernel/instant';

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/**
 * Asia/Shanghai is UTC+8 all year: China has had no summer time since 1991, and no instant Thaw handles is older.
 * A constant gives the same answer on every machine, whatever time zone data it carries.
 */
const shanghaiOffsetMs = 8 * hourMs;

/** A local date as the number of days since 1970-01-01: days are added and compared without strings. */
export type DayNumber = number;

export function dayNumber(on: LocalDate): DayNumber {
  return Date.parse(`${on}T00:00:00.000Z`) / dayMs;
}

/** Of a day in the years 0 to 9999. */
export function dateOf(day: DayNumber): LocalDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as LocalDate;
}

export function dayNumberAt(at: Instant): DayNumber {
  return Math.floor((msOf(at) + shanghaiOffsetMs) / dayMs);
}

/** The date a clock on a wall in China shows. */
export function localDateOf(at: Instant): LocalDate {
  return dateOf(dayNumberAt(at));
}

/** The first instant of a local date. */
export function startOfDay(on: LocalDate): Instant {
  return instantFromMs(dayNumber(on) * dayMs - shanghaiOffsetMs);
}

/** The last instant of a local date (23:59:59.999), which is the last one still in time. */
export function endOfDay(on: LocalDate): Instant {
  return instantFromMs((dayNumber(on) + 1) * dayMs - shanghaiOffsetMs - 1);
}

export function yearOfDay(day: DayNumber): number {
  return new Date(day * dayMs).getUTCFullYear();
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function isWeekend(day: DayNumber): boolean {
  return weekdayOf(day) % 6 === 0;
}

/** The corresponding day `n` months later, or the last day of that month where there is none (Civil Code art. 202). */
export function plusMonths(day: DayNumber, n: number): DayNumber {
  const start = new Date(day * dayMs);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + n;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(start.getUTCDate(), lastOfMonth)) / dayMs;
}
