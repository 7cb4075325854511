import type { RegisteredMerchant } from '@thaw/application';
import { isOutside, type Actor, type FreezeOrder } from '@thaw/domain';
import type { FreezeOrderRecord } from '@thaw/persistence';
import { wireAmount, wireText } from '../http/wire';
import type { FreezeOrderLineView, FreezeOrderView } from './freeze-order.dto';
import { transactionView } from './transaction.view';

export function freezeOrderLine(order: FreezeOrderRecord, reader: Actor): FreezeOrderLineView {
  const sum = (of: 'remainingMinor' | 'releasedMinor') => wireAmount(order.transactions.reduce((total, frozen) => total + frozen.balance[of], 0n));
  return {
    id: order.id,
    merchantId: order.merchantId,
    merchantNo: order.merchantNo,
    kind: order.kind,
    reason: { codeSystem: order.reason.codeSystem, codeSystemVersion: order.reason.codeSystemVersion, code: order.reason.code },
    stops: [...order.stops],
    legalRef: order.legalRef,
    merchantText: wireText(order.merchantText),
    imposedAt: order.imposedAt,
    imposedBy: isOutside(reader) ? null : order.imposedBy,
    currency: order.currency,
    amountMinor: wireAmount(order.amountMinor),
    remainingMinor: sum('remainingMinor'),
    releasedMinor: sum('releasedMinor'),
    settlementAccount: { bankCode: order.settlementAccount.bankCode, lastFour: order.settlementAccount.lastFour },
    status: order.status,
    openAppealId: order.openAppealId,
  };
}

export function freezeOrderView(order: FreezeOrderRecord, reader: Actor): FreezeOrderView {
  return { ...freezeOrderLine(order, reader), transactions: order.transactions.map(transactionView) };
}

/** An order that has just been imposed, before it is read back from anywhere. */
export function imposedOrderView(order: FreezeOrder, merchant: RegisteredMerchant, reader: Actor): FreezeOrderView {
  const { bankCode, lastFour } = merchant.settlementAccount;
  return freezeOrderView({ ...order, merchantNo: merchant.merchantNo, settlementAccount: { bankCode, lastFour }, openAppealId: null }, reader);
}
