import { applyTransfer, emptyBalance, transfer } from '../ledger/ledger';
import type { FreezeOrder } from './freeze-order';

/** An order to come, with so much less to hold of each transaction. */
export function spared(order: FreezeOrder, items: readonly { readonly transactionId: string; readonly amountMinor: bigint }[]): FreezeOrder {
  return {
    ...order,
    transactions: order.transactions.map((frozen) => {
      const less = items.filter((item) => item.transactionId === frozen.id).reduce((sum, item) => sum + item.amountMinor, 0n);
      const amountMinor = frozen.amountMinor - less;
      if (less === 0n) return frozen;
      return { ...frozen, amountMinor, balance: amountMinor === 0n ? emptyBalance : applyTransfer(emptyBalance, transfer('hold', frozen.id, amountMinor)) };
    }),
  };
}
