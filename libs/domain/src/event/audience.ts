import type { Actor } from '../access/role';
import { isOutside } from '../access/sight';
import { facesMerchant, keptSilent } from '../access/told';

/**
 * As whom somebody is told of an event: as a colleague, as one who speaks with the merchant and may pass on what they hear, or as the merchant.
 */
export type Audience = 'staff' | 'front' | 'merchant';

/**
 * As whom a reader is told of an entry.
 *
 * @param reasonCode why the order was imposed to which the entry belongs; null for what belongs to none
 * @param guarded the reasons of which nothing may be told, as things stand
 */
export function audienceOf(reader: Actor, reasonCode: string | null, guarded: readonly string[]): Audience {
  if (isOutside(reader) || (reasonCode !== null && keptSilent(reasonCode, reader, guarded))) return 'merchant';
  return facesMerchant(reader) ? 'front' : 'staff';
}

/** The same for an address: nobody knows who reads there, so the house’s own is told no more than who speaks with the merchant (反洗钱法 art. 35). */
export function audienceAt({ merchantId }: { readonly merchantId: string | null }, reasonCode: string | null, guarded: readonly string[]): Audience {
  return merchantId === null && (reasonCode === null || !guarded.includes(reasonCode)) ? 'front' : 'merchant';
}
