import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { mayHold } from '../access/four-eyes';
import { refusal, type Refusal } from '../refusal-catalogue';
import { holderOf, leaseFrom, type Task } from './task';

/** The live task, or why it cannot be worked on. */
export function liveTask(flow: Flow, taskId: string): Task | Refusal {
  const task = flow.appeal.tasks.find((one) => one.id === taskId);
  if (task === undefined) return refusal('task_not_found');
  if (task.status === 'done' || task.status === 'cancelled') return refusal('task_ended', { particulars: { status: task.status } });
  return task;
}

/** Compare-and-set with a lease: whoever comes second is told who holds it. Claiming one's own task again renews the lease. */
export function claimTask(flow: Flow, command: AppealCommandOf<'claimTask'>): Step {
  const { actor, asOf, policy } = flow.context;
  const task = liveTask(flow, command.taskId);
  if ('code' in task) return task;
  const allowed = mayHold(task, { appeal: flow.appeal, prior: flow.state.prior }, flow.context);
  if (allowed !== null) return allowed;
  const holder = holderOf(task, asOf);
  if (holder !== null && holder !== actor.id) return refusal('task_claimed', { particulars: { holder, leaseUntil: task.leaseUntil ?? '' } });
  flow.emit({ type: 'TaskClaimed', taskId: task.id, leaseUntil: leaseFrom(asOf, policy.claimLeaseMinutes) });
  return null;
}

/** Gives a task back to the queue. */
export function unclaimTask(flow: Flow, command: AppealCommandOf<'unclaimTask'>): Step {
  const task = liveTask(flow, command.taskId);
  if ('code' in task) return task;
  const held = heldByActor(flow, task);
  if (held !== null) return held;
  flow.emit({ type: 'TaskUnclaimed', taskId: task.id });
  return null;
}

/** Refuses unless the actor holds the task now. */
export function heldByActor(flow: Flow, task: Task): Step {
  const holder = holderOf(task, flow.context.asOf);
  if (holder === flow.context.actor.id) return null;
  return holder === null ? refusal('task_not_claimed') : refusal('task_claimed', { particulars: { holder, leaseUntil: task.leaseUntil ?? '' } });
}
