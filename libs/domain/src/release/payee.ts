import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { Instant } from '../kernel/instant';
import type { AccountChange, Payee } from './account-change';

type Changed = Pick<FreezeOrder, 'settlementAccount' | 'accountChanges'>;

/** The change under way, if any; an order has one at most. */
export function openChangeOf({ accountChanges = [] }: Pick<FreezeOrder, 'accountChanges'>): AccountChange | null {
  return accountChanges.find((one) => one.status !== 'in_effect' && one.status !== 'ended') ?? null;
}

/** Where the merchant's money goes: the account snapshotted at imposition, or the one that a change which took effect named last. */
export function payeeOf({ settlementAccount, accountChanges = [] }: Changed): Payee {
  return accountChanges.findLast((one) => one.status === 'in_effect')?.account ?? settlementAccount;
}

/** An account of the order by its id; null for one that never was. */
export function accountOf({ settlementAccount, accountChanges = [] }: Changed, accountId: string | null): Payee | null {
  return [settlementAccount, ...accountChanges.map((one) => one.account)].find((one) => one.id === accountId) ?? null;
}

/** The account the bank was asked about; null for one that never was. */
export function accountAskedAbout({ settlementAccount, accountChanges = [] }: Changed, fingerprint: string): Payee | null {
  return [settlementAccount, ...accountChanges.map((one) => one.account)].findLast((one) => one.fingerprint === fingerprint) ?? null;
}

/** When the cooling time of the change under way is over; null while none cools. */
export function coolsUntilOf({ order }: { readonly order: Pick<FreezeOrder, 'accountChanges'> }): Instant | null {
  const open = openChangeOf(order);
  return open?.status === 'cooling' ? open.coolsUntilAt : null;
}
