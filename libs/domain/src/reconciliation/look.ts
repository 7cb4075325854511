import type { Instant } from '../kernel/instant';
import { compareOrder, type Horizon } from './compare-order';
import { compareAccount, compareAlarms, compareDays, type AccountOfDay, type DayWithoutStatement, type StatementAlarm } from './compare-statements';
import type { Discrepancy, OrderInBooks } from './in-books';
import { gone, opened, seenAgain, type MoneyBreak } from './money-break';

/** Everything a look at the books goes by. */
export interface Books {
  /** Orders of which the three do not plainly agree. */
  readonly orders: readonly OrderInBooks[];
  readonly accounts: readonly AccountOfDay[];
  readonly daysWithout: readonly DayWithoutStatement[];
  readonly alarms: readonly StatementAlarm[];
}

export function discrepanciesIn(books: Books, horizon: Horizon, statementDueMinutes: number): readonly Discrepancy[] {
  return [
    ...books.orders.flatMap((order) => compareOrder(order, horizon)),
    ...books.accounts.flatMap(compareAccount),
    ...compareDays(books.daysWithout, horizon.asOf, statementDueMinutes),
    ...compareAlarms(books.alarms, books.daysWithout),
  ];
}

/** What a look changes: breaks opened, seen again, and gone by themselves. */
export interface Looked {
  readonly opened: readonly MoneyBreak[];
  readonly seen: readonly MoneyBreak[];
  readonly resolved: readonly MoneyBreak[];
}

/**
 * Opens each disagreement once. What two people have closed stays closed while it looks the same.
 *
 * @param open breaks that have not ended
 * @param closed breaks closed by people
 */
export function lookAgain(open: readonly MoneyBreak[], closed: readonly MoneyBreak[], seen: readonly Discrepancy[], asOf: Instant, newId: () => string): Looked {
  const nowSeen = new Map(seen.map((one) => [keyOf(one), one]));
  const known = new Set(open.map(keyOf));
  const explained = new Set(closed.map(figuresOf));
  const looked = open.map((one) => {
    const again = nowSeen.get(keyOf(one));
    return again === undefined ? gone(one, asOf) : seenAgain(one, again, asOf);
  });
  const fresh = [...nowSeen.values()].filter((one) => !known.has(keyOf(one)) && !explained.has(figuresOf(one)));
  return { opened: fresh.map((one) => opened(one, newId(), asOf)), seen: looked.filter(({ state }) => state !== 'resolved'), resolved: looked.filter(({ state }) => state === 'resolved') };
}

function keyOf({ class: breakClass, subject }: Pick<Discrepancy, 'class' | 'subject'>): string {
  return `${breakClass} ${subject}`;
}

function figuresOf(one: Discrepancy): string {
  return `${keyOf(one)} ${one.oursMinor.toString()} ${one.theirsMinor.toString()}`;
}
