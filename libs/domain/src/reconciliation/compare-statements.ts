import { plusMs, type Instant } from '../kernel/instant';
import type { Discrepancy } from './in-books';

/** One account on a final statement, with its lines added up and what it closed with the day before. */
export interface AccountOfDay {
  readonly dayOn: string;
  readonly account: string;
  readonly currency: string;
  readonly statement: string;
  readonly openingMinor: bigint;
  readonly closingMinor: bigint;
  readonly paidMinor: bigint;
  /** Null where the day before has no statement, or none of this account. */
  readonly closedBeforeMinor: bigint | null;
}

/** A day as statements go. */
export interface DayWithoutStatement {
  readonly dayOn: string;
  readonly endedAt: Instant;
}

/** A file that was refused: another body for a day that has one, or one that could not be read. */
export interface StatementAlarm {
  readonly kind: 'altered' | 'unreadable';
  readonly dayOn: string;
  readonly sha256: string;
}

/** A statement's own arithmetic, to the fen. */
export function compareAccount({ dayOn, account, currency, statement, openingMinor, closingMinor, paidMinor, closedBeforeMinor }: AccountOfDay): readonly Discrepancy[] {
  const about = { subject: `${dayOn}/${account}`, orderId: null, appealId: null, dayOn, currency, evidence: [statement, account] };
  const shouldClose = openingMinor - paidMinor;
  return [
    ...(shouldClose === closingMinor ? [] : [{ ...about, class: 'statement_drift', oursMinor: shouldClose, theirsMinor: closingMinor } as const]),
    ...(closedBeforeMinor === null || closedBeforeMinor === openingMinor ? [] : [{ ...about, class: 'opening_differs', oursMinor: closedBeforeMinor, theirsMinor: openingMinor } as const]),
  ];
}

/** Days whose statement should have come by now. */
export function compareDays(days: readonly DayWithoutStatement[], asOf: Instant, dueMinutes: number): readonly Discrepancy[] {
  return days.filter(({ endedAt }) => plusMs(endedAt, dueMinutes * 60_000) <= asOf).map(({ dayOn }) => ofDay(dayOn, 'statement_missing', dayOn, []));
}

/** Files that were refused. One that could not be read is forgotten once its day has a statement; another body for a day never is by itself. */
export function compareAlarms(alarms: readonly StatementAlarm[], daysWithout: readonly DayWithoutStatement[]): readonly Discrepancy[] {
  const open = new Set(daysWithout.map(({ dayOn }) => dayOn));
  return alarms
    .filter(({ kind, dayOn }) => kind === 'altered' || open.has(dayOn))
    .map(({ kind, dayOn, sha256 }) => (kind === 'altered' ? ofDay(dayOn, 'statement_altered', `${dayOn}/${sha256}`, [sha256]) : ofDay(dayOn, 'statement_unreadable', dayOn, [sha256])));
}

function ofDay(dayOn: string, kind: Discrepancy['class'], subject: string, evidence: readonly string[]): Discrepancy {
  return { class: kind, subject, orderId: null, appealId: null, dayOn, currency: null, oursMinor: 0n, theirsMinor: 0n, evidence };
}
