import type { CaseClock } from '../clock/case-clock';
import { endedWith } from '../clock/end-clock';
import type { Appeal } from './appeal';
import type { AppealEvent, AppealEventOf } from './events';

const timeEvents = [
  'WaitOpened', 'WaitEnded', 'MarkFired', 'WaitMoved', 'DecideByMoved', 'RemedyMoved', 'ExtensionProposed', 'ExtensionDeclined', 'DeadlineExtended', 'ExtensionNotified', 'AppealStayed', 'StayEnded',
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
      return { ...appeal, wait: event.wait, clocks: event.clocks ?? appeal.clocks, stay: event.wait.kind === 'stay' ? appeal.stay : null };
    case 'WaitEnded':
      return { ...appeal, wait: null };
    case 'MarkFired':
      return { ...appeal, wait: appeal.wait && { ...appeal.wait, marks: appeal.wait.marks.map((mark, i) => (i === event.index ? { ...mark, firedAt: event.at } : mark)) } };
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
      return { ...appeal, stage: 'closed', outcome: event.outcome, closedAt: event.at, nextRemedy: event.nextRemedy, stay: null, releaseHaltedAt: null, clocks: appeal.clocks.map((clock) => endedWith(clock, event.at)) };
  }
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
