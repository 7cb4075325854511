import type { Flow, Step } from '../appeal/flow';
import { clocksOf } from '../clock/clocks-of-case';
import type { StatutoryMark } from '../clock/statutory-mark';
import { isOfTotal, nextStatutoryMark, statutoryMarksOf } from '../clock/statutory-marks';
import { isBefore } from '../kernel/instant';
import { refusal } from '../refusal-catalogue';
import type { BesideMark, Wait } from './wait';

/** Marks of statutory clocks are numbered downwards from here, by their place: the timer of whoever keeps the wait's finds them apart. */
const firstIndex = -4;

/** The next of them, beside whatever is waited for. */
export function nextStatutoryOf(appeal: Parameters<typeof nextStatutoryMark>[0]): BesideMark | null {
  const next = nextStatutoryMark(appeal);
  return next && { index: firstIndex - next.place, kind: next.mark.kind, at: next.mark.at };
}

export function isStatutoryIndex(index: number): boolean {
  return index <= firstIndex;
}

/** Lays the marks down anew after clocks were moved. */
export function watchStatutory(flow: Flow): void {
  const { appeal, order, context } = flow;
  const marks = statutoryMarksOf({ appeal, order }, clocksOf({ appeal, order }, context.policy), context);
  if (marks !== appeal.statutoryMarks) flow.emit({ type: 'StatutoryWatchSet', marks });
}

/** The instant of such a mark has come. Too early, twice or for one that was moved it is refused. */
export function passStatutoryMark(flow: Flow, index: number): Step {
  const next = nextStatutoryMark(flow.appeal);
  if (next === null || index > firstIndex - next.place) return refusal('mark_already_fired');
  if (index < firstIndex - next.place || isBefore(flow.context.asOf, next.mark.at)) return refusal('mark_not_due', { particulars: { at: next.mark.at } });
  if (next.mark.kind === 'breach') sayBreach(flow, next.mark);
  else callRung(flow, next.mark);
  return null;
}

/** A wait that the statutory limit cuts short runs out with it: then that breach is said with the wait's own, and only then. */
export function breachWithWait(flow: Flow, { limitId }: Pick<Wait, 'limitId'>): void {
  const mark = flow.appeal.statutoryMarks.find((one) => one.kind === 'breach' && one.limitId === limitId && one.firedAt === null);
  if (mark !== undefined) sayBreach(flow, mark);
}

function sayBreach(flow: Flow, { limitId, at }: StatutoryMark): void {
  flow.emit({ type: 'StatutoryLimitBreached', limitId, dueAt: at, ofTotal: isOfTotal(flow, flow.context, limitId) });
  // Laid down when nobody knew of the ladder, the mark may have come without it.
  watchStatutory(flow);
}

/** Whatever task is open is offered to the rung as well; those that open later are from their beginning. */
function callRung(flow: Flow, { limitId, rung }: StatutoryMark): void {
  if (rung === null) throw new TypeError('a rung without its role');
  flow.emit({ type: 'StatutoryRungCalled', limitId, rung });
  const task = flow.appeal.tasks.find((one) => one.id === flow.appeal.wait?.taskId);
  if (task !== undefined && !task.roles.includes(rung)) flow.emit({ type: 'TaskOfferedTo', taskId: task.id, role: rung });
}
