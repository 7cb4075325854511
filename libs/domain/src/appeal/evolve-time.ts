import type { CaseClock } from '../clock/case-clock';
import { endedWith } from '../clock/end-clock';
import type { StatutoryMark } from '../clock/statutory-mark';
import type { Instant } from '../kernel/instant';
import type { Mark } from '../wait/wait';
import type { Appeal } from './appeal';
import type { AppealEvent, AppealEventOf } from './events';

const timeEvents = [
  'WaitOpened', 'WaitEnded', 'MarkFired', 'WaitMoved', 'StatutoryWatchSet', 'StatutoryLimitBreached', 'StatutoryRungCalled', 'DecideByMoved', 'RemedyMoved', 'ExtensionProposed', 'ExtensionDeclined', 'DeadlineExtended', 'ExtensionNotified', 'AppealStayed', 'StayEnded',
  'AppealClosed',
] as const satisfies readonly AppealEvent['type'][];

/** What begins, moves or ends a time: a wait, a rest, the case as a whole. */
export type TimeEvent = Extract<AppealEvent, { type: (typeof timeEvents)[number] }>;

export function isTimeEvent(event: AppealEvent): event is TimeEvent {
  return timeEvents.some((type) => type === event.type);
}

/** Folds such an event into the appeal. */
export function evolveTime(appeal: Appeal, event: TimeEvent): Appeal {
  switch (event.type) {
    case 'WaitOpened':
      // Whatever is waited for but the end of a stay: the case does not rest any longer.
      return { ...appeal, wait: event.wait, clocks: event.clocks ?? appeal.clocks, statutoryMarks: event.statutoryMarks ?? appeal.statutoryMarks, stay: event.wait.kind === 'stay' ? appeal.stay : null };
    case 'WaitEnded':
      return { ...appeal, wait: null };
    case 'MarkFired':
      return markFired(appeal, event);
    case 'StatutoryWatchSet':
      return { ...appeal, statutoryMarks: event.marks };
    case 'StatutoryLimitBreached':
      return statutoryFired(appeal, event, ({ kind }) => kind === 'breach');
    case 'StatutoryRungCalled':
      return statutoryFired(appeal, event, ({ rung }) => rung === event.rung);
    case 'WaitMoved':
      return moved(appeal, event);
    case 'DecideByMoved':
      return { ...appeal, decideBy: event.decideBy };
    case 'RemedyMoved':
      return { ...appeal, nextRemedy: event.nextRemedy };
    case 'ExtensionProposed':
      return withClock(appeal, event.limitId, { proposed: event.proposal });
    case 'ExtensionDeclined':
      return withClock(appeal, event.limitId, { proposed: null });
    case 'DeadlineExtended':
      return withClock(appeal, event.limitId, { proposed: null, extendedTo: event.extendedTo });
    case 'ExtensionNotified':
      return appeal;
    case 'AppealStayed':
      return { ...appeal, stay: event.stay };
    case 'StayEnded':
      return { ...appeal, stay: null };
    case 'AppealClosed':
      return { ...appeal, stage: 'closed', outcome: event.outcome, closedAt: event.at, nextRemedy: event.nextRemedy, stay: null, releaseHaltedAt: null, statutoryMarks: appeal.statutoryMarks.filter((mark) => mark.firedAt !== null), clocks: appeal.clocks.map((clock) => endedWith(clock, event.at)) };
  }
}

/** A rung that a wait cut short by a statutory limit calls is called for that limit too: nobody is called twice for one breach. */
function markFired(appeal: Appeal, { index, rung, at }: AppealEventOf<'MarkFired'>): Appeal {
  if (appeal.wait === null) return appeal;
  const { limitId } = appeal.wait;
  const wait = { ...appeal.wait, marks: appeal.wait.marks.map((mark, i) => (i === index ? { ...mark, firedAt: at } : mark)) };
  const statutoryMarks = rung === null ? appeal.statutoryMarks : withFired(appeal.statutoryMarks, at, (one) => one.rung === rung && one.limitId === limitId);
  return { ...appeal, wait, statutoryMarks };
}

/** A wait cut short by the limit has its own mark of the same: that is said herewith. */
function statutoryFired(appeal: Appeal, { limitId, at }: AppealEventOf<'StatutoryLimitBreached' | 'StatutoryRungCalled'>, fires: (mark: Pick<Mark, 'kind' | 'rung'>) => boolean): Appeal {
  const statutoryMarks = withFired(appeal.statutoryMarks, at, (one) => one.limitId === limitId && fires(one));
  const { wait } = appeal;
  if (wait?.limitId !== limitId) return { ...appeal, statutoryMarks };
  return { ...appeal, statutoryMarks, wait: { ...wait, marks: wait.marks.map((one) => (one.firedAt === null && fires(one) ? { ...one, firedAt: at } : one)) } };
}

/** The marks with those that have fired now; they go before what is ahead. */
function withFired(marks: readonly StatutoryMark[], at: Instant, fires: (mark: StatutoryMark) => boolean): readonly StatutoryMark[] {
  if (!marks.some((one) => one.firedAt === null && fires(one))) return marks;
  const is = marks.map((one) => (one.firedAt === null && fires(one) ? { ...one, firedAt: at } : one));
  return [...is.filter((one) => one.firedAt !== null), ...is.filter((one) => one.firedAt === null)];
}

/** A task is due when its wait is. */
function moved(appeal: Appeal, { wait }: AppealEventOf<'WaitMoved'>): Appeal {
  const { wait: live } = appeal;
  if (live?.id !== wait.id) throw new TypeError(`the wait ${wait.id} is not live`);
  const tasks = appeal.tasks.map((task) => (task.id === live.taskId ? { ...task, dueAt: wait.dueAt } : task));
  return { ...appeal, tasks, wait: { ...live, ...wait } };
}

function withClock(appeal: Appeal, limitId: string, change: Partial<CaseClock>): Appeal {
  return { ...appeal, clocks: appeal.clocks.map((clock) => (clock.limitId === limitId && clock.endedAt === null ? { ...clock, ...change } : clock)) };
}
