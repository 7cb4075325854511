import type { Calendar } from '../calendar/calendar';
import { deadlineOf } from '../calendar/deadline';
import { clockLimitOf } from '../clock/case-clock';
import type { Instant } from '../kernel/instant';
import type { Policy } from '../policy/policy';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { NextRemedy } from '../review/decision';
import type { Outcome } from './appeal.states';
import type { Flow } from './flow';
import { firstDecisionOn, windowOpen } from './may-file';

/** What the merchant can do against a decision that does not give everything back, counted from now. */
export function remedyAgainst(flow: Flow): NextRemedy | Refusal {
  const told = remedyAfter(flow, 'freeze_confirmed');
  if ('code' in told) return told;
  if (told.remedy === null) throw new TypeError('a refusal has a remedy');
  return told.remedy;
}

/** What an appeal's end leaves to be done; null when everything went back. */
export function remedyAfter(flow: Flow, outcome: Outcome): { readonly remedy: NextRemedy | null } | Refusal {
  const { policy, asOf, calendar } = flow.context;
  if (outcome === 'released_in_full') return { remedy: null };
  if (outcome === 'withdrawn' || outcome === 'lapsed') return { remedy: undecidedRemedy(flow) };
  return flow.appeal.level === 2 ? { remedy: outside(flow) } : secondAppealFrom(asOf, policy, calendar);
}

/** What was not decided leaves things as they were: a decision that was contested stands, and its window runs on. */
function undecidedRemedy(flow: Flow): NextRemedy {
  const decided = firstDecisionOn(flow.state.prior, flow.appeal.transactionIds);
  if (flow.appeal.level === 2) return decided?.nextRemedy && windowOpen(decided, flow.context.asOf) ? decided.nextRemedy : outside(flow);
  const text =
    decided === undefined
      ? { en: 'A new appeal may be opened at any time while the measure lasts.', zh: '措施存续期间可随时重新提起申诉。' }
      : { en: 'A new appeal may be opened while the measure lasts, for new evidence.', zh: '措施存续期间，如有新证据可重新提起申诉。' };
  return { kind: 'new_appeal', until: null, text };
}

/** Beyond the house, under the article by whose clock the case had to be decided. */
function outside({ appeal, context: { policy } }: Flow): NextRemedy {
  const { legalRef } = clockLimitOf(policy, appeal.decideBy.limitId);
  return { kind: 'complaint_or_court', until: null, text: { en: `You may complain to the People’s Bank of China or go to court (${legalRef}).`, zh: `可向中国人民银行投诉或向人民法院提起诉讼（${legalRef}）。` } };
}

/** The window for a second appeal, counted from the day the decision was told. */
export function secondAppealFrom(toldAt: Instant, policy: Policy, calendar: Calendar): { readonly remedy: NextRemedy & { readonly until: Instant } } | Refusal {
  const window = deadlineOf(policy.secondAppeal, toldAt, calendar);
  if (!window.ok) return refusal('calendar_unknown_year', { particulars: { year: window.refusal.year } });
  const on = window.value.dueOn;
  return { remedy: { kind: 'second_appeal', until: window.value.dueAt, text: { en: `You may file a second appeal until ${on}; other people will decide it.`, zh: `可于 ${on} 前申请复核，由其他人员作出决定。` } } };
}
