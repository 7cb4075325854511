/**
 * The settlement core executes orders and can be asked what it did. It is told once, under an id that makes repeating harmless,
 * and money counts as moved only after it has been read back.
 */

export interface ReleaseInstruction {
  /** Our release order's id: the core executes an id at most once. */
  readonly orderId: string;
  /** Where the money goes: the account snapshotted when the freeze was imposed. */
  readonly account: { readonly bankCode: string; readonly number: string; readonly holderName: string };
  readonly amountMinor: bigint;
  readonly currency: string;
}

/** What the core says it did with an order; `unknown` means it never heard of it. */
export type SettlementRecord =
  | { readonly status: 'unknown' }
  | { readonly status: 'rejected'; readonly reason: string }
  | {
      readonly status: 'executed';
      readonly coreReference: string;
      readonly accountNumber: string;
      readonly amountMinor: bigint;
      readonly currency: string;
    };

export interface SettlementCore {
  /** Orders the payment. Throws {@link SettlementOutcomeUnknownError} when the answer was lost: read back before anything else. */
  execute(instruction: ReleaseInstruction): Promise<SettlementRecord>;
  /** What the core did with this order. Throws {@link SettlementOutcomeUnknownError} when it cannot be asked. */
  readBack(orderId: string): Promise<SettlementRecord>;
}

/** The core did not say what it did. */
export class SettlementOutcomeUnknownError extends Error {
  override readonly name = 'SettlementOutcomeUnknownError';
}
