import type { Role } from '../access/role';
import type { Flow, Step } from '../appeal/flow';
import type { Instant } from '../kernel/instant';
import type { WaitKind } from '../policy/policy';
import type { TaskKind } from '../review/task';
import { newWait } from './new-wait';

/** Who may claim each kind of task; the ladder adds its rungs, an approval asks for the role the amount tier names. */
const taskRoles: Readonly<Record<TaskKind, readonly Role[]>> = {
  completeness_check: ['reviewer'],
  risk_review: ['reviewer'],
  approval: [],
  bank_desk: ['treasury'],
  bank_desk_approval: ['treasury'],
  release_repair: ['treasury'],
};

/** Ends the live wait and whatever tasks it left open: nothing may be waited for twice. */
export function endWait(flow: Flow): void {
  for (const task of flow.appeal.tasks) {
    if (task.status === 'open' || task.status === 'claimed') flow.emit({ type: 'TaskCancelled', taskId: task.id });
  }
  const wait = flow.appeal.wait;
  if (wait !== null) flow.emit({ type: 'WaitEnded', waitId: wait.id, kind: wait.kind });
}

/** Moves the wait to a party outside: merchant, bank or settlement core. */
export function awaitParty(flow: Flow, kind: Exclude<WaitKind, TaskKind | 'release_scheduled'>): Step {
  const wait = newWait({ kind, taskId: null, decideBy: flow.appeal.decideBy, renewed: false }, flow.context);
  if (!wait.ok) return wait.refusal;
  endWait(flow);
  flow.emit({ type: 'WaitOpened', wait: wait.value });
  return null;
}

/** Waits for nobody but an instant, and then goes on. */
export function awaitInstant(flow: Flow, kind: 'release_scheduled', dueAt: Instant): Step {
  const wait = newWait({ kind, taskId: null, decideBy: flow.appeal.decideBy, renewed: false, dueAt }, flow.context);
  if (!wait.ok) return wait.refusal;
  endWait(flow);
  flow.emit({ type: 'WaitOpened', wait: wait.value });
  return null;
}

/** Moves the wait to a person of ours: opens the task and the wait for it. */
export function awaitTask(flow: Flow, kind: TaskKind, roles: readonly Role[] = taskRoles[kind]): Step {
  const taskId = flow.context.newId();
  const wait = newWait({ kind, taskId, decideBy: flow.appeal.decideBy, renewed: false }, flow.context);
  if (!wait.ok) return wait.refusal;
  endWait(flow);
  flow.emit({
    type: 'TaskOpened',
    task: { id: taskId, kind, status: 'open', roles, openedAt: flow.context.asOf, dueAt: wait.value.dueAt, claimedBy: null, leaseUntil: null, completedBy: null, completedAt: null },
  });
  flow.emit({ type: 'WaitOpened', wait: wait.value });
  return null;
}

/** Begins the same wait anew for the same task, so that a claim survives; used when the ladder ran out. */
export function renewWait(flow: Flow): Step {
  const live = flow.appeal.wait;
  if (live === null) throw new TypeError('no live wait to renew');
  const wait = newWait({ kind: live.kind, taskId: live.taskId, decideBy: flow.appeal.decideBy, renewed: true }, flow.context);
  if (!wait.ok) return wait.refusal;
  flow.emit({ type: 'WaitEnded', waitId: live.id, kind: live.kind });
  flow.emit({ type: 'WaitOpened', wait: wait.value });
  return null;
}
