import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { chaseBank } from '../bank/ask';
import { refusal } from '../refusal-catalogue';
import { liveTask } from '../review/claim';

/** An operator frees what is stuck. None of these decides anything: they wake, ask again and give back, and say who did so and why. */

/** The workflow reads the case again and works out what is next, or is started when it is gone. */
export function nudgeAppeal(flow: Flow, command: AppealCommandOf<'nudgeAppeal'>): Step {
  flow.emit({ type: 'RemedyApplied', remedy: 'nudge', why: command.why });
  return null;
}

/** The question goes to the bank once more, now rather than when the chaser is due. */
export function resendToBank(flow: Flow, command: AppealCommandOf<'resendToBank'>): Step {
  const { wait, bankRequests } = flow.appeal;
  if (wait?.kind !== 'bank_answer') return refusal('wrong_stage', { particulars: { stage: flow.appeal.stage } });
  if (bankRequests.at(-1)?.messages.some((message) => message.sentAt === null) === true) return refusal('bank_message_unsent');
  flow.emit({ type: 'RemedyApplied', remedy: 'resend_to_bank', why: command.why });
  return chaseBank(flow);
}

/** Takes a task from whoever holds it, or held it until the lease ran out, and gives it back to the queue. */
export function returnTask(flow: Flow, command: AppealCommandOf<'returnTask'>): Step {
  const task = liveTask(flow, command.taskId);
  if ('code' in task) return task;
  if (task.status !== 'claimed') return refusal('task_not_held');
  flow.emit({ type: 'RemedyApplied', remedy: 'return_task', why: command.why });
  flow.emit({ type: 'TaskUnclaimed', taskId: task.id });
  return null;
}
