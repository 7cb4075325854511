import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { CallRefused } from '../http/json-errors';
import { Journal } from '../state/journal';

const amount = { amountMinor: z.int().positive(), currency: z.string().regex(/^[A-Z]{3}$/) };

/** To an account; or to what a reference names in the core's books: the card of a transaction, a debt, another order's account. */
export const paymentOrder = z.union([
  z.strictObject({
    account: z.strictObject({
      bankCode: z.string().min(1).max(32),
      number: z.string().min(1).max(64),
      holderName: z.string().min(1).max(140),
    }),
    ...amount,
  }),
  z.strictObject({ kind: z.enum(['cardholder_refund', 'offset', 'transfer']), reference: z.string().min(1).max(64), ...amount }),
]);
export type PaymentOrder = z.output<typeof paymentOrder>;

const executed = z.object({ status: z.literal('executed'), orderId: z.string(), order: paymentOrder, coreReference: z.string(), executedAt: z.string() });
const rejected = z.object({
  status: z.literal('rejected'),
  orderId: z.string(),
  order: paymentOrder,
  reason: z.string(),
  rejectedAt: z.string(),
  /** The money left all the same: said to be refused, and paid. */
  paid: z.object({ coreReference: z.string(), executedAt: z.string() }).optional(),
});
/** Taken, and not done: not yet, or lost. */
const accepted = z.object({ status: z.literal('accepted'), orderId: z.string(), order: paymentOrder, acceptedAt: z.string() });
const settlementEntry = z.discriminatedUnion('status', [executed, rejected, accepted]);
type SettlementEntry = z.output<typeof settlementEntry>;

/** Money that left, as the statement has it. */
export interface Execution {
  readonly orderId: string;
  readonly coreReference: string;
  readonly executedAt: string;
  readonly amountMinor: number;
  readonly currency: string;
}

/** The account's number, or the reference. */
export function destinationOf(order: PaymentOrder): string {
  return 'account' in order ? order.account.number : order.reference;
}

/**
 * What the settlement core did, on disk before anybody is told. An order id is done once. `executions` is counted from
 * the lines on disk, not from what the code believes, so that a payment made twice would show.
 */
export class SettlementBook {
  private readonly entries = new Map<string, SettlementEntry>();
  private readonly allExecutions: Execution[] = [];
  private readonly executionCounts = new Map<string, number>();
  private readonly journal: Journal<SettlementEntry>;

  constructor(file: string) {
    this.journal = Journal.open(file, settlementEntry, (entry) => this.apply(entry));
  }

  /** Executes the order, unless its id was dealt with before: then it says what was done. Throws 409 when the id stood for another order. */
  execute(orderId: string, order: PaymentOrder, at: Date): SettlementEntry {
    const reference = { coreReference: `core-${randomUUID()}`, executedAt: at.toISOString() };
    return this.earlier(orderId, order) ?? this.record({ status: 'executed', orderId, order, ...reference });
  }

  /** Refuses the order; `pays` has the money leave all the same. */
  reject(orderId: string, order: PaymentOrder, reason: string, at: Date, pays = false): SettlementEntry {
    const paid = { coreReference: `core-${randomUUID()}`, executedAt: at.toISOString() };
    return this.earlier(orderId, order) ?? this.record({ status: 'rejected', orderId, order, reason, rejectedAt: at.toISOString(), ...(pays ? { paid } : {}) });
  }

  /** Takes the order and does nothing. */
  accept(orderId: string, order: PaymentOrder, at: Date): SettlementEntry {
    const known = this.entries.get(orderId);
    return known?.status === 'accepted' ? known : (this.earlier(orderId, order) ?? this.record({ status: 'accepted', orderId, order, acceptedAt: at.toISOString() }));
  }

  find(orderId: string): SettlementEntry | undefined {
    return this.entries.get(orderId);
  }

  executions(orderId: string): number {
    return this.executionCounts.get(orderId) ?? 0;
  }

  /** All money that ever left, oldest first. */
  executed(): readonly Execution[] {
    return this.allExecutions;
  }

  /** Everything executed, oldest first; for one account or reference when given. */
  statement(destination: string | undefined): readonly SettlementEntry[] {
    return [...this.entries.values()].filter(
      (entry) => paidAs(entry) !== undefined && (destination === undefined || destinationOf(entry.order) === destination),
    );
  }

  private earlier(orderId: string, order: PaymentOrder): SettlementEntry | undefined {
    const entry = this.entries.get(orderId);
    if (entry !== undefined && !isDeepStrictEqual(entry.order, order)) {
      throw new CallRefused(409, 'this order id stands for another order', { orderId });
    }
    // What was only taken is still to be done.
    return entry?.status === 'accepted' ? undefined : entry;
  }

  private record(entry: SettlementEntry): SettlementEntry {
    this.journal.append(entry);
    this.apply(entry);
    return entry;
  }

  private apply(entry: SettlementEntry): void {
    this.entries.set(entry.orderId, entry);
    const paid = paidAs(entry);
    const { amountMinor, currency } = entry.order;
    if (paid === undefined) return;
    this.allExecutions.push({ orderId: entry.orderId, ...paid, amountMinor, currency });
    this.executionCounts.set(entry.orderId, this.executions(entry.orderId) + 1);
  }
}

function paidAs(entry: SettlementEntry): Pick<Execution, 'coreReference' | 'executedAt'> | undefined {
  switch (entry.status) {
    case 'executed':
      return { coreReference: entry.coreReference, executedAt: entry.executedAt };
    case 'rejected':
      return entry.paid;
    case 'accepted':
      return undefined;
  }
}
