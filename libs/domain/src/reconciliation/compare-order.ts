import { plusMs, type Instant } from '../kernel/instant';
import type { BreakClass } from './break-class';
import type { CoreLine, Discrepancy, OrderInBooks, OrderOfCase } from './in-books';

/** As of when the books are compared. */
export interface Horizon {
  readonly asOf: Instant;
  /** Up to here statements tell everything; null before the first. */
  readonly toldThrough: Instant | null;
  /** The two clocks, and a payment on its way into the books, may differ by this. */
  readonly graceMinutes: number;
}

/** Everything in which the three books disagree about one order. */
export function compareOrder(books: OrderInBooks, horizon: Horizon): readonly Discrepancy[] {
  return [...withinTheHouse(books), ...withTheCore(books, horizon), ...linesTwice(books)];
}

/** Ledger against case: what a status means is booked, and nothing else. */
function withinTheHouse({ orderId, order, ledger }: OrderInBooks): readonly Discrepancy[] {
  const should = bookedFor(order);
  const different = (['placedMinor', 'postedMinor', 'voidedMinor'] as const).find((one) => ledger[one] !== should[one]);
  if (different === undefined) return [];
  return [{ ...about(orderId, order), class: 'ledger_differs_from_case', oursMinor: ledger[different], theirsMinor: should[different], evidence: [different.replace('Minor', '')] }];
}

function bookedFor(order: OrderOfCase | null): OrderInBooks['ledger'] {
  const placedMinor = order?.amountMinor ?? 0n;
  return { placedMinor, postedMinor: order?.status === 'posted' ? placedMinor : 0n, voidedMinor: order?.status === 'voided' ? placedMinor : 0n };
}

/** Ledger, corrections included, against the core. */
function withTheCore(books: OrderInBooks, horizon: Horizon): readonly Discrepancy[] {
  const { orderId, order, ledger, correctedMinor } = books;
  const payments = paymentsOf(books.core);
  const theirsMinor = payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const oursMinor = ledger.postedMinor + correctedMinor;
  const foreign = payments.find(({ currency }) => order !== null && currency !== order.currency);
  if (theirsMinor === oursMinor && foreign === undefined) return [];
  const kind = foreign === undefined ? kindOf(books, payments, horizon) : 'amount_differs';
  return kind === null ? [] : [{ ...about(orderId, order, foreign?.currency ?? payments[0]?.currency), class: kind, oursMinor, theirsMinor, evidence: payments.flatMap(({ coreReference, statement }) => [coreReference, statement]) }];
}

function kindOf({ order, correctedMinor }: OrderInBooks, payments: readonly CoreLine[], horizon: Horizon): BreakClass | null {
  if (correctedMinor !== 0n) return 'correction_outdated';
  if (order === null) return 'unknown_order';
  if (payments.length > 1) return 'paid_twice';
  const [payment] = payments;
  switch (order.status) {
    case 'voided':
      return order.siblingPaid ? 'paid_twice' : 'paid_after_refusal';
    case 'posted':
      if (payment !== undefined) return 'amount_differs';
      return isTold(order.endedAt, horizon) ? 'missing_at_core' : null;
    case 'placed':
    case 'unknown':
      if (payment === undefined) return null;
      if (payment.amountMinor !== order.amountMinor) return 'amount_differs';
      return plusGrace(payment.executedAt, horizon) <= horizon.asOf ? 'paid_not_posted' : null;
  }
}

/** Whether statements would tell of it by now. The core executes before we post. */
function isTold(postedAt: Instant | null, horizon: Horizon): boolean {
  return postedAt !== null && horizon.toldThrough !== null && plusGrace(postedAt, horizon) <= horizon.toldThrough;
}

function plusGrace(at: Instant, { graceMinutes }: Horizon): Instant {
  return plusMs(at, graceMinutes * 60_000);
}

/** A payment is what its reference names, however often it is told. */
function paymentsOf(lines: readonly CoreLine[]): readonly CoreLine[] {
  return lines.filter((line, i) => lines.findIndex((one) => one.coreReference === line.coreReference) === i);
}

function linesTwice({ orderId, order, core }: OrderInBooks): readonly Discrepancy[] {
  const payments = paymentsOf(core);
  if (payments.length === core.length) return [];
  const toldMinor = core.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const paidMinor = payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  return [{ ...about(orderId, order, core[0]?.currency), class: 'line_twice', oursMinor: paidMinor, theirsMinor: toldMinor, evidence: core.flatMap(({ coreReference, statement }) => [coreReference, statement]) }];
}

function about(orderId: string, order: OrderOfCase | null, currency: string | null = order?.currency ?? null): Pick<Discrepancy, 'subject' | 'orderId' | 'appealId' | 'dayOn' | 'currency'> {
  return { subject: orderId, orderId, appealId: order?.appealId ?? null, dayOn: null, currency };
}
