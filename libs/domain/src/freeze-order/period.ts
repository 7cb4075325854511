import type { Calendar } from '../calendar/calendar';
import { deadlineOf } from '../calendar/deadline';
import type { DecisionContext } from '../kernel/context';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { FreezeOrder } from './freeze-order';
import { orderKindRules, sourceOf, type OrderKind } from './order-kinds';

/** From when to when. Absent ends are the longest the kind may stand; `complexCase` is the longer period some kinds know. */
export interface PeriodWish {
  readonly effectiveAt?: Instant;
  readonly expiresAt?: Instant;
  readonly complexCase?: boolean;
}

/** The first period of an order. Our own may begin later, which announces them; an authority's may have begun before it was recorded. */
export function firstPeriod(kind: OrderKind, wish: PeriodWish, { asOf, calendar }: DecisionContext): Result<Pick<FreezeOrder, 'effectiveAt' | 'expiresAt'>, Refusal> {
  const effectiveAt = wish.effectiveAt ?? asOf;
  const own = sourceOf(kind) === 'acquirer';
  if (own ? effectiveAt < asOf : effectiveAt > asOf) return refuse(refusal('order_dates_wrong', { field: 'effectiveAt' }));
  const expiresAt = endOf(kind, effectiveAt, wish, calendar);
  if (!expiresAt.ok) return expiresAt;
  if (expiresAt.value !== null && (expiresAt.value <= effectiveAt || expiresAt.value <= asOf)) return refuse(refusal('order_dates_wrong', { field: 'expiresAt' }));
  return ok({ effectiveAt, expiresAt: expiresAt.value });
}

/** The end of one more period, which follows the one before without a gap, however late it is recorded. */
export function renewedUntil(order: FreezeOrder, wish: PeriodWish, { asOf, calendar }: DecisionContext): Result<Instant, Refusal> {
  const { mostRenewals } = orderKindRules[order.kind];
  const spent = mostRenewals !== null && order.renewals >= mostRenewals;
  if (order.expiresAt === null || spent) {
    return refuse(refusal('order_not_renewable', { particulars: { renewals: order.renewals, ...(mostRenewals === null ? {} : { mostRenewals }) } }));
  }
  const until = endOf(order.kind, order.expiresAt, wish, calendar);
  if (!until.ok) return until;
  if (until.value === null || until.value <= order.expiresAt || until.value <= asOf) return refuse(refusal('order_dates_wrong', { field: 'expiresAt' }));
  return ok(until.value);
}

function endOf(kind: OrderKind, from: Instant, wish: PeriodWish, calendar: Calendar): Result<Instant | null, Refusal> {
  const rule = orderKindRules[kind];
  const limit = wish.complexCase === true ? rule.complexCase : rule.longest;
  if (wish.complexCase === true && limit === null) return refuse(refusal('order_too_long', { field: 'complexCase', particulars: { kind } }));
  if (limit === null) return ok(wish.expiresAt ?? null);
  const longest = deadlineOf(limit, from, calendar);
  if (!longest.ok) return refuse(refusal('calendar_unknown_year', { particulars: { year: longest.refusal.year } }));
  const { dueAt } = longest.value;
  if (wish.expiresAt !== undefined && wish.expiresAt > dueAt) {
    return refuse(refusal('order_too_long', { field: 'expiresAt', particulars: { latestAt: dueAt, limitId: limit.id, legalRef: limit.legalRef } }));
  }
  return ok(wish.expiresAt ?? dueAt);
}
