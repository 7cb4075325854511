import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { awaySince } from '../access/absence';
import { mayHold } from '../access/four-eyes';
import { plusMs } from '../kernel/instant';
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
  const allowed = mayHold(task, flow.open, flow.context);
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

/** Somebody who is away keeps nobody waiting: their claim ends as the policy says. What they claimed while away shows that they are here. */
export function endAbsentClaim(flow: Flow, { taskId }: AppealCommandOf<'endAbsentClaim'>): Step {
  const { asOf, absences, policy } = flow.context;
  const task = liveTask(flow, taskId);
  if ('code' in task) return task;
  if (task.claimedBy === null || task.leaseUntil === null || task.status !== 'claimed') return refusal('task_not_held');
  const since = awaySince(absences, task.claimedBy);
  const claimedAt = plusMs(task.leaseUntil, -policy.claimLeaseMinutes * 60_000);
  const over = since !== null && policy.absentClaimMinutes !== undefined && claimedAt <= since && plusMs(since, policy.absentClaimMinutes * 60_000) <= asOf;
  if (!over) return refusal('claim_not_over', { particulars: { leaseUntil: task.leaseUntil } });
  flow.emit({ type: 'TaskUnclaimed', taskId });
  return null;
}

/** Refuses unless the actor holds the task now. */
export function heldByActor(flow: Flow, task: Task): Step {
  const holder = holderOf(task, flow.context.asOf);
  if (holder === flow.context.actor.id) return null;
  return holder === null ? refusal('task_not_claimed') : refusal('task_claimed', { particulars: { holder, leaseUntil: task.leaseUntil ?? '' } });
}
