import type { BilingualText } from '../kernel/text';
import type { TimeLimit } from '../policy/time-limit';

/** What a breach costs: a fixed amount, or a part of the takings in breach within two bounds. Minor units. */
export type PenaltyAmount =
  | { readonly kind: 'fixed'; readonly amountMinor: bigint }
  | { readonly kind: 'rate'; readonly perMille: number; readonly leastMinor: bigint; readonly mostMinor: bigint };

/** One line of the schedule a merchant agreed to. */
export interface PenaltyLine {
  readonly id: string;
  readonly title: BilingualText;
  /** Clause of the acquiring agreement, article, or `house`. */
  readonly legalRef: string;
  /** For which reasons it may be asked. */
  readonly reasons: readonly string[];
  readonly amount: PenaltyAmount;
}

export interface PenaltySchedule {
  readonly lines: readonly PenaltyLine[];
  /** What the merchant can do about it, told with every penalty. */
  readonly remedy: BilingualText;
  readonly remedyWithin: TimeLimit;
}

/** What a line asks for takings of this much in breach, rounded down to the minor unit. */
export function penaltyAmount(amount: PenaltyAmount, basisMinor: bigint): bigint {
  if (amount.kind === 'fixed') return amount.amountMinor;
  const part = (basisMinor * BigInt(amount.perMille)) / 1_000n;
  return part < amount.leastMinor ? amount.leastMinor : part > amount.mostMinor ? amount.mostMinor : part;
}
