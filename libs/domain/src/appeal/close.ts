import { deadlineOf } from '../calendar/deadline';
import { mayTurn } from '../freeze-order/order.states';
import { refusal } from '../refusal-catalogue';
import type { NextRemedy } from '../review/decision';
import { endWait } from '../wait/await-next';
import type { Outcome } from './appeal.states';
import type { Flow, Step } from './flow';

/** Closes the appeal: the wait ends, open tasks are withdrawn, the merchant is told what remains to be done. */
export function close(flow: Flow, outcome: Outcome, why: string | null = null): Step {
  const nextRemedy = remedyAfter(flow, outcome);
  if ('code' in nextRemedy) return nextRemedy;
  endWait(flow);
  const nothingHeld = flow.order.transactions.every((frozen) => frozen.balance.remainingMinor === 0n && frozen.balance.pendingMinor === 0n);
  if (nothingHeld && mayTurn(flow.order.status, 'lifted')) flow.emit({ type: 'FreezeLifted', freezeOrderId: flow.order.id });
  flow.emit({ type: 'AppealClosed', outcome, why, nextRemedy: nextRemedy.remedy });
  return null;
}

/** What has been decided in money terms, once every release order has ended. */
export function outcomeOf(flow: Flow): Outcome {
  const { appeal, order } = flow;
  const ordered = appeal.releaseOrders.filter((release) => release.status === 'posted').reduce((sum, release) => sum + release.amountMinor, 0n);
  if (ordered === 0n) return 'freeze_confirmed';
  const kept = order.transactions.filter((frozen) => appeal.transactionIds.includes(frozen.id)).some((frozen) => frozen.balance.remainingMinor > 0n);
  return kept ? 'released_in_part' : 'released_in_full';
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
  const window = deadlineOf(policy.secondAppeal, asOf, calendar);
  if (!window.ok) return refusal('calendar_unknown_year', { particulars: { year: window.refusal.year } });
  const on = window.value.dueOn;
  return { remedy: { kind: 'second_appeal', until: window.value.dueAt, text: { en: `You may file a second appeal until ${on}; other people will decide it.`, zh: `可于 ${on} 前申请复核，由其他人员作出决定。` } } };
}
