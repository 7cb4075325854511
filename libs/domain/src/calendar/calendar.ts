import type { Instant, LocalDate } from '../kernel/instant';

/** How far a year's rest days are known. A year that is absent is NONE: Thaw refuses rather than guess. */
export const calendarStatuses = ['OFFICIAL', 'PROVISIONAL'] as const;
export type CalendarStatus = (typeof calendarStatuses)[number];

export interface CalendarYear {
  readonly year: number;
  readonly status: CalendarStatus;
  /**
   * Days off beyond the weekends (statutory holidays and days in lieu); a weekend day listed here does no harm.
   * Of a PROVISIONAL year: the statutory days alone, which the law fixes; what may be bridged around them follows in `bracket`.
   */
  readonly restDays: readonly LocalDate[];
  /** Weekend days worked to make up for a bridge (调休). Of a PROVISIONAL year they count as possible, not as certain. */
  readonly workDays: readonly LocalDate[];
  /** Where the data comes from. */
  readonly source: string;
  /** Of an imported year: the hash of the file, and the two people. */
  readonly sha256?: string;
  readonly proposedBy?: string;
  readonly approvedBy?: string;
}

export interface Calendar {
  readonly zone: 'Asia/Shanghai';
  readonly years: Readonly<Record<number, CalendarYear>>;
}

/** A time limit applied to a start. */
export interface Deadline {
  /** The last instant that is still in time: the end of `dueOn` in the calendar's zone, or start + n hours. */
  readonly dueAt: Instant;
  /** The local date used. */
  readonly dueOn: LocalDate;
  /** True when a provisional year was touched: own duty took the earliest date, others' the latest. */
  readonly provisional: boolean;
  readonly limitId: string;
  readonly limitVersion: string;
}
