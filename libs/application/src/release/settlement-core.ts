/**
 * The settlement core executes orders and can be asked what it did. It is told once, under an id that makes repeating harmless,
 * and money counts as moved only after it has been read back.
 */

/** Where the money goes: the account snapshotted when the freeze was imposed, or what a reference names in the core's books; never a card number. */
export type PayTo =
  | { readonly kind: 'release'; readonly account: { readonly bankCode: string; readonly number: string; readonly holderName: string } }
  /** Back to the card that paid, which the core knows by the transaction's reference. */
  | { readonly kind: 'cardholder_refund'; readonly reference: string }
  /** Against a debt of the merchant's. */
  | { readonly kind: 'offset'; readonly reference: string }
  /** To the account of another order or of an authority. */
  | { readonly kind: 'transfer'; readonly reference: string };

export interface SettlementInstruction {
  /** Our release order's id: the core executes an id at most once. */
  readonly orderId: string;
  readonly payTo: PayTo;
  readonly amountMinor: bigint;
  readonly currency: string;
}

/** What the core says it did with an order; `unknown` means it never heard of it. */
export type SettlementRecord =
  | { readonly status: 'unknown' }
  /** Taken, and not done so far: asked to do it again under the same id, the core does it once. */
  | { readonly status: 'accepted' }
  | { readonly status: 'rejected'; readonly reason: string }
  | {
      readonly status: 'executed';
      readonly coreReference: string;
      /** Where it went: an account for a release, a reference for all else; the other is null. */
      readonly accountNumber: string | null;
      readonly reference: string | null;
      readonly amountMinor: bigint;
      readonly currency: string;
    };

export interface SettlementCore {
  /** Orders the payment. Throws {@link SettlementOutcomeUnknownError} when the answer was lost: read back before anything else. */
  execute(instruction: SettlementInstruction): Promise<SettlementRecord>;
  /** What the core did with this order. Throws {@link SettlementOutcomeUnknownError} when it cannot be asked. */
  readBack(orderId: string): Promise<SettlementRecord>;
}

/** The core did not say what it did. */
export class SettlementOutcomeUnknownError extends Error {
  override readonly name = 'SettlementOutcomeUnknownError';
}
