import type { Instant } from '../kernel/instant';

/** A day that is over, once and for all; or what was paid up to a moment of a day that is not. */
export const statementKinds = ['final', 'interim'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** An account of the settlement core out of which releases are paid. */
export interface StatementAccount {
  readonly account: string;
  readonly currency: string;
  readonly openingMinor: bigint;
  readonly closingMinor: bigint;
}

/** Money the core says has left, under the id it was told. */
export interface StatementLine {
  readonly account: string;
  readonly currency: string;
  /** As the core has it: of a stranger's payment it need not be one of ours. */
  readonly orderId: string;
  readonly coreReference: string;
  readonly executedAt: Instant;
  readonly amountMinor: bigint;
}

/** What the settlement core says it paid within a period, in our words. */
export interface Statement {
  readonly kind: StatementKind;
  /** The core's own name for it. */
  readonly reference: string;
  readonly fromAt: Instant;
  /** Exclusive. */
  readonly throughAt: Instant;
  readonly accounts: readonly StatementAccount[];
  readonly lines: readonly StatementLine[];
}
