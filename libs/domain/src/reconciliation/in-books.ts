import type { Instant } from '../kernel/instant';
import type { ReleaseStatus } from '../release/release-order';
import type { BreakClass } from './break-class';

/** A line of the statement about one order. */
export interface CoreLine {
  readonly coreReference: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly executedAt: Instant;
  /** The statement's own name. */
  readonly statement: string;
}

/** The release order as the case has it. */
export interface OrderOfCase {
  readonly appealId: string;
  readonly status: ReleaseStatus;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly endedAt: Instant | null;
  /** The core paid another order that carries out the same say-so to the same destination. */
  readonly siblingPaid: boolean;
}

/** One order id as the three books have it. */
export interface OrderInBooks {
  readonly orderId: string;
  readonly order: OrderOfCase | null;
  readonly ledger: { readonly placedMinor: bigint; readonly postedMinor: bigint; readonly voidedMinor: bigint };
  readonly core: readonly CoreLine[];
  /** What corrections add to the ledger's own entries; negative where the core paid less. */
  readonly correctedMinor: bigint;
}

/** One disagreement as one look sees it. */
export interface Discrepancy {
  readonly class: BreakClass;
  /** With the class, what makes it the same disagreement at the next look. */
  readonly subject: string;
  readonly orderId: string | null;
  readonly appealId: string | null;
  /** The local day it is about, where it is about a statement. */
  readonly dayOn: string | null;
  readonly currency: string | null;
  /** What our books have, minor units: the ledger with its corrections; for a balance, what it should be. */
  readonly oursMinor: bigint;
  /** What the other side has. */
  readonly theirsMinor: bigint;
  /** References to look it up by: the core's and the statements'. */
  readonly evidence: readonly string[];
}
