import { secondAppealFrom } from '../appeal/remedy';
import type { Flow, Step } from '../appeal/flow';
import { moveDeadlines } from './move-deadlines';

/**
 * Dates a case anew by the calendar as it is now. An open one: its limit and its live wait. A closed one: the window for a second
 * appeal while that stands open; a day the merchant was told is never brought forward.
 */
export function redateDeadlines(flow: Flow): Step {
  return flow.appeal.stage === 'closed' ? redateRemedy(flow) : moveDeadlines(flow, 'calendar');
}

function redateRemedy(flow: Flow): Step {
  const { appeal, context } = flow;
  const until = appeal.nextRemedy?.kind === 'second_appeal' ? appeal.nextRemedy.until : null;
  if (until === null || appeal.closedAt === null || until < context.asOf) return null;
  const window = secondAppealFrom(appeal.closedAt, context.policy, context.calendar);
  if ('code' in window) return window;
  if (window.remedy.until > until) flow.emit({ type: 'RemedyMoved', nextRemedy: window.remedy, was: until, because: 'calendar' });
  return null;
}
