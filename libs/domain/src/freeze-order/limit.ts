import type { Calendar } from '../calendar/calendar';
import { deadlineOf } from '../calendar/deadline';
import type { Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import type { OrderRules } from '../policy/policy';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { AmountLimit } from './amount-limit';
import { sourceOf, type OrderKind } from './order-kinds';

/** A limit as somebody asks for it; when a whole account is looked at again is not theirs to say. */
export type LimitWish =
  | { readonly kind: 'per_transaction'; readonly limitMinor: bigint | null }
  | { readonly kind: 'in_all'; readonly limitMinor: bigint }
  | { readonly kind: 'whole_account'; readonly reason: string };

interface LimitContext {
  readonly rules: OrderRules;
  readonly from: Instant;
  readonly calendar: Calendar;
}

/** When a whole account is looked at again, counted from an instant. */
export function nextReviewAt({ rules, from, calendar }: LimitContext): Result<Instant, Refusal> {
  const due = deadlineOf(rules.wholeAccountReview, from, calendar);
  return due.ok ? ok(due.value.dueAt) : refuse(refusal('calendar_unknown_year', { particulars: { year: due.refusal.year } }));
}

/**
 * The limit, if it fits the kind and what is held: an authority names an amount or the whole account and leaves it to us which money that is; our own
 * orders and a bank's review name transactions, for a whole account too, and hold no more than their limit.
 */
export function limitFrom(wish: LimitWish, kind: OrderKind, transactions: readonly { readonly amountMinor: bigint }[], context: LimitContext): Result<AmountLimit, Refusal> {
  const byAuthority = sourceOf(kind) === 'authority';
  if (byAuthority && (transactions.length > 0 || wish.kind === 'per_transaction')) return refuse(refusal('limit_not_for_kind', { field: 'limit', particulars: { kind } }));
  // What names no money could be contested by nobody: an appeal is about transactions.
  if (!byAuthority && transactions.length === 0) return refuse(refusal('limit_not_for_kind', { field: 'transactions', particulars: { kind } }));
  switch (wish.kind) {
    case 'whole_account': {
      if (wish.reason.trim() === '') return refuse(refusal('limit_not_for_kind', { field: 'limit.reason' }));
      const reviewAt = nextReviewAt(context);
      return reviewAt.ok ? ok({ kind: 'whole_account', reason: wish.reason, reviewAt: reviewAt.value }) : reviewAt;
    }
    case 'in_all': {
      const held = transactions.reduce((sum, one) => sum + one.amountMinor, 0n);
      const fits = wish.limitMinor > 0n && held <= wish.limitMinor;
      return fits ? ok(wish) : refuse(refusal('limit_not_for_kind', { field: 'limit.limitMinor', particulars: { heldMinor: held.toString() } }));
    }
    case 'per_transaction': {
      const { limitMinor } = wish;
      const over = limitMinor === null ? undefined : transactions.find((one) => one.amountMinor > limitMinor);
      const fits = over === undefined && (limitMinor === null || limitMinor > 0n);
      return fits ? ok(wish) : refuse(refusal('limit_not_for_kind', { field: 'limit.limitMinor', particulars: { kind } }));
    }
  }
}
