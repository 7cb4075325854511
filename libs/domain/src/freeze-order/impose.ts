import { hasInterest } from '../access/conflict-of-interest';
import type { DecisionContext } from '../kernel/context';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import type { BilingualText } from '../kernel/text';
import type { Channel, MerchantType } from '../document/requirement';
import { applyTransfer, emptyBalance, transfer } from '../ledger/ledger';
import { houseOrderRules } from '../policy/house-orders';
import type { ReasonCode } from '../policy/policy';
import { findReason, routeOf } from '../policy/reason';
import { whyNotImposedSo, whyNotTold } from '../policy/wording';
import { refusal, type Refusal } from '../refusal-catalogue';
import { settleLatestAt } from './age-gate';
import type { StoppedFunction } from './amount-limit';
import type { FreezeOrder, FrozenTransaction, IssuingBody } from './freeze-order';
import { limitFrom, type LimitWish } from './limit';
import { sourceOf, type OrderKind } from './order-kinds';
import { marksAhead } from './order-marks';
import type { OrderStatus } from './order.states';
import { firstPeriod, type PeriodWish } from './period';

/** What is said when a freeze order is imposed, announced, or recorded as an authority's. */
export interface ImposeFreeze {
  readonly kind: OrderKind;
  readonly reason: ReasonCode;
  readonly stops: readonly StoppedFunction[];
  readonly legalRef: string;
  readonly merchantText: BilingualText;
  readonly currency: string;
  /** None for an authority's order, which names an amount or the whole account. */
  readonly transactions: readonly { readonly reference: string; readonly terminalNo?: string | null; readonly takenAt: Instant; readonly amountMinor: bigint; readonly contestedMinor: bigint }[];
  /** Absent: each transaction as it is. */
  readonly limit?: LimitWish;
  /** Absent: from now, until it is lifted or as long as its kind may stand. A start ahead announces it. */
  readonly period?: PeriodWish;
  readonly issuer?: IssuingBody;
  readonly documentRef?: string;
}

export interface ImposeOn {
  readonly id: string;
  readonly type: MerchantType;
  readonly channel: Channel;
  readonly settlementAccount: FreezeOrder['settlementAccount'];
}

/**
 * Imposes a freeze order, or announces one that takes effect later; the settlement account is snapshotted. A whole account of our own begins as a
 * proposal: a second person confirms it.
 */
export function imposeFreeze(merchant: ImposeOn, wish: ImposeFreeze, context: DecisionContext): Result<FreezeOrder, Refusal> {
  if (hasInterest(context.conflicts, context.actor, merchant.id)) return refuse(refusal('conflict_of_interest'));
  const wrong = reasonFits(wish, context) ?? issuerFits(wish) ?? textFits(wish) ?? transactionsFit(wish);
  if (wrong !== null) return refuse(wrong);
  const rules = context.policy.orders ?? houseOrderRules;
  const period = firstPeriod(wish.kind, wish.period ?? {}, context);
  if (!period.ok) return period;
  const limit = limitFrom(wish.limit ?? { kind: 'per_transaction', limitMinor: null }, wish.kind, wish.transactions, { rules, from: period.value.effectiveAt, calendar: context.calendar });
  if (!limit.ok) return limit;
  const transactions = wish.transactions.map((one): FrozenTransaction => {
    const id = context.newId();
    return { id, ...one, balance: applyTransfer(emptyBalance, transfer('hold', id, one.amountMinor)) };
  });
  const needsSecond = limit.value.kind === 'whole_account' && sourceOf(wish.kind) !== 'authority';
  const status: OrderStatus = needsSecond ? 'proposed' : period.value.effectiveAt > context.asOf ? 'announced' : 'active';
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
    amountMinor: limit.value.kind === 'in_all' && transactions.length === 0 ? limit.value.limitMinor : transactions.reduce((sum, one) => sum + one.amountMinor, 0n),
    limit: limit.value,
    issuer: wish.issuer ?? null,
    documentRef: wish.documentRef ?? null,
    ...period.value,
    renewals: 0,
    servedAt: null,
    pending: needsSecond ? { change: { what: 'impose' }, proposedBy: context.actor.id, proposedAt: context.asOf } : null,
    marks: marksAhead({ status, limit: limit.value, marks: [], ...period.value }, { rules, asOf: context.asOf, settleLatestAt: settleLatestAt({ kind: wish.kind, reason: wish.reason, merchantType: merchant.type, transactions }, context) }),
    settlementAccount: merchant.settlementAccount,
    status,
    transactions,
  });
}

/** A measure without a way to contest it must not begin; an authority's is contested with the authority. */
function reasonFits({ kind, reason }: ImposeFreeze, { policy }: DecisionContext): Refusal | null {
  const found = findReason(reason);
  if (!found.ok) return refusal('reason_unknown', { field: 'reason.code', particulars: { code: reason.code, codeSystem: reason.codeSystem } });
  const route = routeOf(policy, reason);
  const misfit = refusal('reason_not_for_kind', { field: 'reason.code', particulars: { code: reason.code, kind } });
  if (sourceOf(kind) === 'authority') return route.ok && route.value.appealable !== false ? misfit : null;
  if (!route.ok) return refusal(route.refusal.code, { field: 'reason.code', particulars: { code: reason.code, policyVersion: policy.version } });
  if (route.value.appealable === false) return misfit;
  return kind === 'BANK_REVIEW' && route.value.id !== 'bank_first' ? misfit : null;
}

function issuerFits({ kind, issuer, documentRef }: ImposeFreeze): Refusal | null {
  if (sourceOf(kind) === 'acquirer') return null;
  if (issuer === undefined) return refusal('issuer_missing', { field: 'issuer' });
  return documentRef === undefined ? refusal('issuer_missing', { field: 'documentRef' }) : null;
}

/** Our own measures, and the bank's word as we pass it on; what an authority did is called what it is. */
function textFits({ kind, merchantText }: ImposeFreeze): Refusal | null {
  const source = sourceOf(kind);
  if (source === 'authority') return null;
  return source === 'acquirer' ? whyNotImposedSo(merchantText, 'merchantText') : whyNotTold(merchantText, 'merchantText');
}

function transactionsFit({ transactions }: ImposeFreeze): Refusal | null {
  const references = transactions.map((one) => one.reference);
  const wrong = transactions.findIndex(
    (one, i) => one.amountMinor <= 0n || one.contestedMinor < 0n || one.contestedMinor > one.amountMinor || references.indexOf(one.reference) !== i,
  );
  return wrong >= 0 ? refusal('amounts_do_not_add_up', { field: `transactions.${wrong}` }) : null;
}
