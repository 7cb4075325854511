import { isConflicted } from '../access/conflict-of-interest';
import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { runOf, type CaseClock } from '../clock/case-clock';
import { clocksOf } from '../clock/clocks-of-case';
import { dueOf } from '../clock/clock-run';
import { extend, mayBeExtended } from '../clock/extend';
import { whyNotTold } from '../policy/wording';
import { refusal, type Refusal } from '../refusal-catalogue';
import { moveDeadlines } from './move-deadlines';

/** Somebody asks for a longer total on a running clock. It is checked at once, so that nobody is asked to approve what cannot be. */
export function proposeExtension(flow: Flow, command: Omit<AppealCommandOf<'proposeExtension'>, 'type'>, proposedBy = flow.context.actor.id): Step {
  const { appeal, order, context } = flow;
  const { limitId, to, reason } = command;
  const clock = clocksOf({ appeal, order }, context.policy).find((one) => one.limitId === limitId && one.endedAt === null);
  if (clock === undefined) return refusal('clock_unknown', { field: 'limitId', particulars: { limitId } });
  if (clock.proposed !== null) return refusal('extension_pending', { particulars: { extensionId: clock.proposed.id } });
  if (reason.en.trim() === '' || reason.zh.trim() === '') return refusal('text_missing', { field: 'reason' });
  const untold = whyNotTold(reason, 'reason');
  if (untold !== null) return untold;
  const no = mayBeExtended(runOf(clock, context.policy), to) ?? stillRunning(flow, clock);
  if (no !== null) return no;
  flow.emit({ type: 'ExtensionProposed', limitId, proposal: { id: context.newId(), to, reason, proposedBy, proposedAt: context.asOf } });
  return null;
}

/**
 * Another person, with the role the limit names, gives the longer time: the deadline moves, and whoever waits on the other side is told
 * why and until when in the same breath.
 */
export function extendDeadline(flow: Flow, command: Omit<AppealCommandOf<'extendDeadline'>, 'type'>): Step {
  const { context } = flow;
  const clock = proposedIn(flow, command.extensionId);
  if ('code' in clock) return clock;
  const { proposed, limitId } = clock;
  const late = stillRunning(flow, clock);
  if (late !== null) return late;
  if (isConflicted(context.conflicts, context.actor.id, flow.appeal.merchantId)) return refusal('conflict_of_interest');
  const granted = extend(runOf(clock, context.policy), { to: proposed.to, proposedBy: proposed.proposedBy, approvedBy: context.actor, keyholders: context.keyholders ?? [], noticeAt: context.asOf });
  if (!granted.ok) return granted.refusal;
  const { extendedTo } = granted.value;
  if (extendedTo === null) throw new TypeError('an extension without its length');
  flow.emit({ type: 'DeadlineExtended', limitId, extensionId: proposed.id, extendedTo });
  const due = dueOf(granted.value, context.calendar, context.asOf);
  if (!due.ok) return refusal('calendar_unknown_year', { particulars: { year: due.refusal.year } });
  if (granted.value.limit.extension?.mustNotify === true) flow.emit({ type: 'ExtensionNotified', limitId, reason: proposed.reason, dueAt: due.value.dueAt, dueOn: due.value.dueOn });
  return moveDeadlines(flow, 'extension');
}

/** Says no to a proposal, one's own too; the clock runs as before. */
export function declineExtension(flow: Flow, command: AppealCommandOf<'declineExtension'>): Step {
  const clock = proposedIn(flow, command.extensionId);
  if ('code' in clock) return clock;
  flow.emit({ type: 'ExtensionDeclined', limitId: clock.limitId, extensionId: clock.proposed.id, why: command.why });
  return null;
}

type ProposedClock = CaseClock & { readonly proposed: NonNullable<CaseClock['proposed']> };

function proposedIn(flow: Flow, extensionId: string): ProposedClock | Refusal {
  for (const clock of flow.appeal.clocks) if (clock.proposed?.id === extensionId) return { ...clock, proposed: clock.proposed };
  return refusal('extension_unknown', { particulars: { extensionId } });
}

/** More time comes before the deadline or not at all. What rests cannot be prolonged either: it has no deadline to move. */
function stillRunning(flow: Flow, clock: CaseClock): Step {
  const { context, appeal } = flow;
  if (appeal.stay !== null && clock.kind !== 'statutory') return refusal('appeal_stayed');
  const due = dueOf(runOf(clock, context.policy), context.calendar, context.asOf);
  if (!due.ok) return refusal('calendar_unknown_year', { particulars: { year: due.refusal.year } });
  return due.value.dueAt < context.asOf ? refusal('extension_too_late', { particulars: { dueAt: due.value.dueAt } }) : null;
}
