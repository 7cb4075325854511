import type { RegisteredMerchant } from '@thaw/application';
import {
  facesMerchant, findReason, guardedIn, isOutside, keptSilent, orderActionsFor, orderKindRules, sourceOf,
  type ActionOn, type Actor, type AmountLimit, type DecisionContext, type FreezeOrder, type OrderActionName, type PendingChange,
} from '@thaw/domain';
import type { FreezeOrderRecord } from '@thaw/persistence';
import { actionOnView } from '../access/action-on.view';
import { wireAmount, wireText } from '../http/wire';
import type { FreezeOrderLineView, FreezeOrderView } from './freeze-order.dto';
import { transactionView } from './transaction.view';

export function freezeOrderLine(order: FreezeOrderRecord, reader: Actor, guarded: readonly string[]): FreezeOrderLineView {
  // Where nothing may be told, the merchant's text is the reason's own, whatever the order was imposed with.
  const silent = keptSilent(order.reason.code, reader, guarded);
  const known = silent ? findReason(order.reason) : null;
  const sum = (of: 'remainingMinor' | 'releasedMinor') => wireAmount(order.transactions.reduce((total, frozen) => total + frozen.balance[of], 0n));
  return {
    id: order.id,
    merchantId: order.merchantId,
    merchantNo: order.merchantNo,
    kind: order.kind,
    source: sourceOf(order.kind),
    limit: limitView(order.limit, reader),
    issuer: order.issuer && { name: order.issuer.name, contact: order.issuer.contact },
    documentRef: silent ? null : order.documentRef,
    effectiveAt: order.effectiveAt,
    expiresAt: order.expiresAt,
    renewals: order.renewals,
    mostRenewals: orderKindRules[order.kind].mostRenewals,
    servedAt: order.servedAt,
    liftedBy: wireText(orderKindRules[order.kind].liftedBy),
    pending: order.pending === null || silent || isOutside(reader) ? null : pendingView(order.pending, order, reader),
    reason: silent ? null : { codeSystem: order.reason.codeSystem, codeSystemVersion: order.reason.codeSystemVersion, code: order.reason.code },
    stops: [...order.stops],
    legalRef: silent ? null : order.legalRef,
    merchantText: wireText(known?.ok ? known.value.merchantText : order.merchantText),
    imposedAt: order.imposedAt,
    imposedBy: silent || isOutside(reader) ? null : order.imposedBy,
    currency: order.currency,
    amountMinor: wireAmount(order.amountMinor),
    remainingMinor: sum('remainingMinor'),
    releasedMinor: sum('releasedMinor'),
    settlementAccount: { bankCode: order.settlementAccount.bankCode, lastFour: order.settlementAccount.lastFour },
    status: order.status,
    openAppealId: order.openAppealId,
  };
}

/** Why a whole account is stopped is a word among ourselves; the merchant has the merchant's text. */
function limitView(limit: AmountLimit, reader: Actor): FreezeOrderLineView['limit'] {
  if (limit.kind === 'whole_account') return { kind: limit.kind, limitMinor: null, reason: isOutside(reader) ? null : limit.reason, reviewAt: limit.reviewAt };
  return { kind: limit.kind, limitMinor: limit.limitMinor === null ? null : wireAmount(limit.limitMinor), reason: null, reviewAt: null };
}

/** All that the second person agrees to. An order that waits for its first word is confirmed as it stands. */
function pendingView({ change, proposedBy, proposedAt }: PendingChange, order: FreezeOrderRecord, reader: Actor): FreezeOrderLineView['pending'] {
  const told = { what: change.what, proposedBy, proposedAt, limit: null, stops: null, expiresAt: null };
  const why = change.what === 'impose' || facesMerchant(reader) ? null : change.why;
  switch (change.what) {
    case 'impose':
      return { ...told, documentRef: null, limit: limitView(order.limit, reader), stops: [...order.stops], expiresAt: order.expiresAt, why };
    case 'vary':
      return { ...told, documentRef: change.documentRef, limit: limitView(change.limit, reader), stops: [...change.stops], why };
    case 'renew':
      return { ...told, documentRef: change.documentRef, expiresAt: change.expiresAt, why };
    case 'lift':
      return { ...told, documentRef: change.documentRef, why };
  }
}

/** @param actions what the reader may do with it, of `orderActionsFor` */
export function freezeOrderView(order: FreezeOrderRecord, reader: Actor, guarded: readonly string[], actions: readonly ActionOn<OrderActionName>[]): FreezeOrderView {
  return { ...freezeOrderLine(order, reader, guarded), transactions: order.transactions.map(transactionView), actions: actions.map(actionOnView) };
}

/** An order that has just been imposed, before it is read back from anywhere. */
export function imposedOrderView(order: FreezeOrder, merchant: RegisteredMerchant, context: DecisionContext): FreezeOrderView {
  const actions = orderActionsFor({ order, appeal: null, prior: [] }, context);
  const { bankCode, lastFour } = merchant.settlementAccount;
  return freezeOrderView({ ...order, merchantNo: merchant.merchantNo, settlementAccount: { bankCode, lastFour }, openAppealId: null }, context.actor, guardedIn(context), actions);
}
