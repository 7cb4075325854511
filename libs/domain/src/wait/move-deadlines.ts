import type { Flow, Step } from '../appeal/flow';
import type { MoveReason } from '../appeal/events';
import { clocksOf } from '../clock/clocks-of-case';
import { decideByOf } from '../clock/start-clocks';
import { breachSaidAt } from '../clock/statutory-marks';
import { refusal } from '../refusal-catalogue';
import { movedWait } from './new-wait';
import { watchStatutory } from './statutory-watch';
import type { Wait } from './wait';

/**
 * Computes what still runs again from its clocks and the calendar: by when the case must be decided, and the live wait with its marks.
 * Emits only what differs, so that doing it twice changes nothing; refuses where the calendar does not reach.
 */
export function moveDeadlines(flow: Flow, because: MoveReason): Step {
  const { appeal, order, context } = flow;
  const { policy, calendar, asOf } = context;
  const clocks = clocksOf({ appeal, order }, policy);
  const decideBy = decideByOf(clocks, policy, order, appeal.openedAt, calendar, asOf);
  if (!decideBy.ok) return refusal('calendar_unknown_year', { particulars: { year: decideBy.refusal.year } });
  const decided = appeal.decision?.status === 'approved';
  const was = appeal.decideBy;
  const moves = !decided && (decideBy.value.dueAt !== was.dueAt || decideBy.value.provisional !== was.provisional || decideBy.value.limitId !== was.limitId);
  const { wait } = appeal;
  const by = moves ? decideBy.value : was;
  const moved = wait && movedWait(wait, { clocks, decideBy: by, breachSaidAt: breachSaidAt(appeal.statutoryMarks, by.limitId) }, context);
  if (moved?.ok === false) return moved.refusal;
  if (moves) flow.emit({ type: 'DecideByMoved', decideBy: decideBy.value, was: was.dueAt, because });
  if (wait !== null && moved !== null && differs(wait, moved.value)) {
    const { id, kind, dueAt, dueOn, provisional, limitId, limitVersion, marks } = moved.value;
    flow.emit({ type: 'WaitMoved', wait: { id, kind, dueAt, dueOn, provisional, limitId, limitVersion, marks }, was: wait.dueAt, because });
  }
  watchStatutory(flow);
  return null;
}

function differs(a: Wait, b: Wait): boolean {
  const marksDiffer = a.marks.length !== b.marks.length || a.marks.some((mark, i) => mark.at !== b.marks[i]?.at);
  return marksDiffer || a.dueAt !== b.dueAt || a.provisional !== b.provisional || a.limitId !== b.limitId;
}
