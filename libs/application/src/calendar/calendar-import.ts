import type { Calendar, Instant, YearImport } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** Proposed by one person; approved by another, and the open deadlines are dated anew; or done with. */
export const importStates = ['proposed', 'redating', 'done'] as const;
export type ImportState = (typeof importStates)[number];

/** A year's calendar on its way in: what was handed in, by whom, and how far the open deadlines have been dated anew. */
export interface CalendarImport extends YearImport {
  readonly id: string;
  readonly state: ImportState;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly approvedBy: string | null;
  readonly approvedAt: Instant | null;
  /** Appeals looked at, those among them with a deadline that moved, and those the calendar refuses to date. */
  readonly looked: number;
  readonly moved: number;
  readonly refused: readonly string[];
  readonly doneAt: Instant | null;
}

/** The calendar inside a transaction. Years are only ever added: each version of a year stays. */
export interface CalendarBook {
  /** Keeps everybody else from approving meanwhile, then reads the calendar as it is. */
  lock(): Promise<Calendar>;
  importToDecide(importId: string): Promise<CalendarImport | null>;
  propose(proposed: CalendarImport, entries: readonly NewAuditEntry[]): void;
  approve(approved: CalendarImport, entries: readonly NewAuditEntry[]): Promise<void>;
}
