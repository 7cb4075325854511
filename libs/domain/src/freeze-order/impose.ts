import type { DecisionContext } from '../kernel/context';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import type { BilingualText } from '../kernel/text';
import type { Channel, MerchantType } from '../document/requirement';
import { applyTransfer, emptyBalance, transfer } from '../ledger/ledger';
import type { ReasonCode } from '../policy/policy';
import { findReason, routeOf } from '../policy/reason';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { FreezeOrder, FrozenTransaction, OwnOrderKind, StoppedFunction } from './freeze-order';

/** What the acquirer says when it imposes a freeze order. */
export interface ImposeFreeze {
  readonly kind: OwnOrderKind;
  readonly reason: ReasonCode;
  readonly stops: readonly StoppedFunction[];
  readonly legalRef: string;
  readonly merchantText: BilingualText;
  readonly currency: string;
  readonly transactions: readonly { readonly reference: string; readonly terminalNo?: string | null; readonly takenAt: Instant; readonly amountMinor: bigint; readonly contestedMinor: bigint }[];
}

export interface ImposeOn {
  readonly id: string;
  readonly type: MerchantType;
  readonly channel: Channel;
  readonly settlementAccount: FreezeOrder['settlementAccount'];
}

/** Imposes a freeze order: each transaction's takings are held in the ledger, and the settlement account is snapshotted. */
export function imposeFreeze(merchant: ImposeOn, wish: ImposeFreeze, context: DecisionContext): Result<FreezeOrder, Refusal> {
  const reason = findReason(wish.reason);
  if (!reason.ok) return refuse(refusal('reason_unknown', { field: 'reason.code', particulars: { code: wish.reason.code, codeSystem: wish.reason.codeSystem } }));
  // A measure without a way to contest it must not begin.
  const route = routeOf(context.policy, wish.reason);
  if (!route.ok) return refuse(refusal(route.refusal.code, { field: 'reason.code', particulars: { code: wish.reason.code, policyVersion: context.policy.version } }));
  const references = wish.transactions.map((one) => one.reference);
  const wrong = wish.transactions.findIndex(
    (one, i) => one.amountMinor <= 0n || one.contestedMinor < 0n || one.contestedMinor > one.amountMinor || references.indexOf(one.reference) !== i,
  );
  if (wrong >= 0) return refuse(refusal('amounts_do_not_add_up', { field: `transactions.${wrong}` }));
  const transactions = wish.transactions.map((one): FrozenTransaction => {
    const id = context.newId();
    return { id, ...one, balance: applyTransfer(emptyBalance, transfer('hold', id, one.amountMinor, null)) };
  });
  return ok({
    id: context.newId(),
    merchantId: merchant.id,
    merchantType: merchant.type,
    channel: merchant.channel,
    kind: wish.kind,
    reason: wish.reason,
    stops: wish.stops,
    legalRef: wish.legalRef,
    merchantText: wish.merchantText,
    imposedAt: context.asOf,
    imposedBy: context.actor.id,
    currency: wish.currency,
    amountMinor: transactions.reduce((sum, one) => sum + one.amountMinor, 0n),
    settlementAccount: merchant.settlementAccount,
    status: 'active',
    transactions,
  });
}
