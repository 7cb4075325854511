import type { Calendar } from '../calendar/calendar';
import { deadlineOf } from '../calendar/deadline';
import { stillHeldOf } from '../freeze-order/freeze-order';
import { mayTurn } from '../freeze-order/order.states';
import type { Instant } from '../kernel/instant';
import type { Policy } from '../policy/policy';
import { refusal, type Refusal } from '../refusal-catalogue';
import { advance } from '../release/advance';
import { isUnderWay } from '../release/release-order';
import { takeUpUndisputed } from '../release/undisputed';
import type { NextRemedy } from '../review/decision';
import { endWait } from '../wait/await-next';
import type { Outcome } from './appeal.states';
import type { Flow, Step } from './flow';

/**
 * Closes the appeal. Money that is on its way is waited for first: nobody leaves an order behind whose outcome is unknown. What came to
 * be known as kept may have become a part released by then; the outcome is named by its effect.
 */
export function close(flow: Flow, outcome: Outcome, why: string | null = null): Step {
  takeUpUndisputed(flow, 'appeal_closed');
  if (!flow.appeal.releaseOrders.some(isUnderWay)) return endNow(flow, outcome, why);
  flow.emit({ type: 'EndingDecided', outcome, why });
  return advance(flow);
}

/** Ends it: the wait ends, open tasks are withdrawn, the merchant is told what remains to be done. */
export function endNow(flow: Flow, wanted: Outcome, why: string | null): Step {
  const outcome = wanted === 'freeze_confirmed' ? outcomeOf(flow) : wanted;
  const nextRemedy = remedyAfter(flow, outcome);
  if ('code' in nextRemedy) return nextRemedy;
  endWait(flow);
  const nothingHeld = flow.order.transactions.every((frozen) => stillHeldOf(frozen) === 0n && frozen.balance.pendingMinor === 0n);
  if (nothingHeld && mayTurn(flow.order.status, 'lifted')) flow.emit({ type: 'FreezeLifted', freezeOrderId: flow.order.id });
  flow.emit({ type: 'AppealClosed', outcome, why, nextRemedy: nextRemedy.remedy });
  return null;
}

/**
 * What came of it for the merchant, once every order has ended: only what reached the merchant counts as released. Refunds to cards,
 * offsets and transfers are no release, so an appeal that ends with them is at most released in part, and its remedy is told.
 */
export function outcomeOf({ appeal, order }: Pick<Flow, 'appeal' | 'order'>): Outcome {
  const posted = appeal.releaseOrders.filter((release) => release.status === 'posted');
  if (!posted.some((release) => release.purpose === 'release')) return 'freeze_confirmed';
  const kept = order.transactions.filter((frozen) => appeal.transactionIds.includes(frozen.id)).some((frozen) => stillHeldOf(frozen) > 0n);
  return kept || posted.some((release) => release.purpose !== 'release') ? 'released_in_part' : 'released_in_full';
}

/** What the merchant can do against a decision that does not give everything back, counted from now. */
export function remedyAgainst(flow: Flow): NextRemedy | Refusal {
  const told = remedyAfter(flow, 'freeze_confirmed');
  if ('code' in told) return told;
  if (told.remedy === null) throw new TypeError('a refusal has a remedy');
  return told.remedy;
}

function remedyAfter(flow: Flow, outcome: Outcome): { readonly remedy: NextRemedy | null } | Exclude<Step, null> {
  const { policy, asOf, calendar } = flow.context;
  if (outcome === 'released_in_full') return { remedy: null };
  if (outcome === 'withdrawn' || outcome === 'lapsed') {
    return { remedy: { kind: 'new_appeal', until: null, text: { en: 'A new appeal may be opened at any time while the measure lasts.', zh: '措施存续期间可随时重新提起申诉。' } } };
  }
  if (flow.appeal.level === 2) {
    return { remedy: { kind: 'complaint_or_court', until: null, text: { en: 'You may complain to the People’s Bank of China or go to court (Anti-Money-Laundering Law 2024, art. 39).', zh: '可向中国人民银行投诉或向人民法院提起诉讼（反洗钱法（2024）第三十九条）。' } } };
  }
  return secondAppealFrom(asOf, policy, calendar);
}

/** The window for a second appeal, counted from the day the decision was told. */
export function secondAppealFrom(toldAt: Instant, policy: Policy, calendar: Calendar): { readonly remedy: NextRemedy & { readonly until: Instant } } | Exclude<Step, null> {
  const window = deadlineOf(policy.secondAppeal, toldAt, calendar);
  if (!window.ok) return refusal('calendar_unknown_year', { particulars: { year: window.refusal.year } });
  const on = window.value.dueOn;
  return { remedy: { kind: 'second_appeal', until: window.value.dueAt, text: { en: `You may file a second appeal until ${on}; other people will decide it.`, zh: `可于 ${on} 前申请复核，由其他人员作出决定。` } } };
}
