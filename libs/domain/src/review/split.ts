import { stillHeldOf, undisputedOf, type FrozenTransaction } from '../freeze-order/freeze-order';
import { refusal, type Refusal } from '../refusal-catalogue';
import { totalOfItem, type DecisionItem } from './decision';

/** What a reviewer writes for one transaction; what is not named is nothing, and what is left over is kept. */
export interface WantedSplit {
  readonly transactionId: string;
  readonly releaseMinor: bigint;
  readonly keepMinor?: bigint | undefined;
  readonly refundMinor?: bigint | undefined;
  readonly offsetMinor?: bigint | undefined;
  readonly offsetAgainst?: string | null | undefined;
  readonly transferMinor?: bigint | undefined;
  readonly transferTo?: string | null | undefined;
  readonly reserveMinor?: bigint | undefined;
}

/**
 * Splits what is still held of one transaction. The parts make up exactly that; what a cardholder contests is kept or goes back to the
 * cardholder, and nowhere else.
 */
export function splitOf(frozen: FrozenTransaction, wanted: WantedSplit): DecisionItem | Refusal {
  const about = { field: 'result.items', particulars: { transactionId: frozen.id } };
  const held = stillHeldOf(frozen);
  const item = itemOf(wanted, held);
  const amounts = [item.releaseMinor, item.keepMinor, item.refundMinor, item.offsetMinor, item.transferMinor, item.reserveMinor];
  const gone = item.releaseMinor + item.offsetMinor + item.transferMinor + item.reserveMinor;
  if (gone > undisputedOf(frozen) || item.releaseMinor < 0n) {
    return refusal('release_over_undisputed', { ...about, particulars: { ...about.particulars, undisputedMinor: undisputedOf(frozen).toString() } });
  }
  if (amounts.some((amount) => amount < 0n) || totalOfItem(item) !== held) {
    return refusal('split_does_not_add_up', { ...about, particulars: { ...about.particulars, stillHeldMinor: held.toString() } });
  }
  if ((item.offsetMinor > 0n) !== (item.offsetAgainst !== null) || (item.transferMinor > 0n) !== (item.transferTo !== null)) return refusal('destination_missing', about);
  if ([item.offsetAgainst, item.transferTo].some((reference) => reference !== null && !isReference(reference))) return refusal('destination_not_a_reference', about);
  return item;
}

function itemOf(wanted: WantedSplit, held: bigint): DecisionItem {
  const { transactionId, releaseMinor, refundMinor = 0n, offsetMinor = 0n, offsetAgainst = null, transferMinor = 0n, transferTo = null, reserveMinor = 0n } = wanted;
  const keepMinor = wanted.keepMinor ?? held - releaseMinor - refundMinor - offsetMinor - transferMinor - reserveMinor;
  return { transactionId, releaseMinor, keepMinor, refundMinor, offsetMinor, offsetAgainst, transferMinor, transferTo, reserveMinor };
}

/** Digits as long as a card's or an account's number, also in groups of four. */
const likeANumber = /\d{12,}|(?:\d{4}[-._:/]?){3}\d/;

/** A reference names something in somebody's books; the number of a card or an account is refused as one. */
function isReference(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._:/-]{1,63}$/.test(text) && !likeANumber.test(text);
}
