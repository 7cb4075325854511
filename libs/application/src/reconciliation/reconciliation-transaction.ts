import type { Actor, Books, BreakClass, Correction, DayWithoutStatement, Discrepancy, Horizon, Instant, LocalDate, MoneyBreak, Participation, Statement, StatementAlarm } from '@thaw/domain';
import type { NewAuditEntry } from '../audit/audit-entry';

/** How a statement came in. */
export type StatementVia = 'fetched' | 'uploaded';

/** A statement as it was taken in. */
export interface RecordedStatement extends Statement {
  readonly id: string;
  /** The day of a final statement; null of an interim one. */
  readonly dayOn: LocalDate | null;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly via: StatementVia;
  readonly importedBy: string;
  readonly importedAt: Instant;
}

/** Why the books are compared. */
export const checkTriggers = ['scheduled', 'on_demand', 'before_bulk', 'upload'] as const;
export type CheckTrigger = (typeof checkTriggers)[number];

/** One look at the books: asked for, and done when its figures are there. */
export interface MoneyCheck {
  readonly id: string;
  readonly trigger: CheckTrigger;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly doneAt: Instant | null;
  /** Up to where statements told everything. */
  readonly toldThrough: Instant | null;
  readonly opened: number;
  readonly resolved: number;
  /** Breaks open after it. */
  readonly open: number;
}

/** A look that somebody asks for. */
export function newCheck(id: string, trigger: CheckTrigger, { actor, asOf }: { readonly actor: Pick<Actor, 'id'>; readonly asOf: Instant }): MoneyCheck {
  return { id, trigger, askedBy: actor.id, askedAt: asOf, doneAt: null, toldThrough: null, opened: 0, resolved: 0, open: 0 };
}

/** The part of a transaction that reconciliation works with. */
export interface ReconciliationTransaction {
  /** One at a time imports, looks or closes. */
  lock(): Promise<void>;
  finalOf(dayOn: LocalDate): Promise<{ readonly id: string; readonly sha256: string } | null>;
  statementByHash(sha256: string): Promise<{ readonly id: string } | null>;
  saveStatement(statement: RecordedStatement, entries: readonly NewAuditEntry[]): void;
  /** Keeps that a file was refused; once for each. */
  saveAlarm(alarm: StatementAlarm & { readonly by: string; readonly at: Instant }): void;
  /** The three books: what does not plainly agree, and how far statements tell. */
  books(asOf: Instant): Promise<Books & Pick<Horizon, 'toldThrough'>>;
  openBreaks(): Promise<readonly MoneyBreak[]>;
  /** Those that people have closed, of the same class and subject as any of these. */
  closedLike(seen: readonly Discrepancy[]): Promise<readonly MoneyBreak[]>;
  saveLook(breaks: { readonly opened: readonly MoneyBreak[]; readonly changed: readonly MoneyBreak[] }, entriesOf: (one: MoneyBreak) => readonly NewAuditEntry[]): Promise<void>;
  lockBreak(id: string): Promise<MoneyBreak | null>;
  /** Corrections of an order that no reversal has taken back. */
  standingCorrections(orderId: string): Promise<readonly Correction[]>;
  /** Whoever did anything in this appeal, or in another over the same freeze order. */
  actedInCase(appealId: string): Promise<readonly Participation[]>;
  /** Whoever has an interest, at an instant, in the merchant of this appeal. */
  interestedIn(appealId: string, asOf: Instant): Promise<readonly string[]>;
  saveBreak(after: MoneyBreak, corrections: readonly Correction[], entries: readonly NewAuditEntry[]): Promise<void>;
  askCheck(check: MoneyCheck): void;
  /** A look somebody has asked for. */
  checkToDo(): Promise<MoneyCheck | null>;
  /** Days that are over and have no statement, oldest first. */
  daysWithout(asOf: Instant): Promise<readonly DayWithoutStatement[]>;
  /** The last day that has its statement; null before the first. */
  lastDay(): Promise<LocalDate | null>;
  saveCheck(check: MoneyCheck): void;
  /** The last look that was done; null before the first. */
  lastCheckAt(): Promise<Instant | null>;
  openByClass(): Promise<Readonly<Partial<Record<BreakClass, number>>>>;
}
