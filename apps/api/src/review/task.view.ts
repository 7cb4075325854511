import { holderOf, isBefore, mayHold, type Actor, type Instant, type OpenCase, type Task } from '@thaw/domain';
import type { TaskLine } from '@thaw/persistence';
import { appealView } from '../appeal/appeal.view';
import { documentView } from '../appeal/checklist.view';
import { wireAmount } from '../http/wire';
import type { TaskChangedView, TaskDetailView, TaskLineView, TaskView } from './task.dto';

export function taskView(task: Task, appealId: string, asOf: Instant): TaskView {
  const holder = holderOf(task, asOf);
  return {
    id: task.id,
    appealId,
    kind: task.kind,
    status: task.status === 'claimed' && holder === null ? 'open' : task.status,
    roles: [...task.roles],
    openedAt: task.openedAt,
    dueAt: task.dueAt,
    overdue: isLive(task) && isBefore(task.dueAt, asOf),
    holder,
    leaseUntil: holder === null ? null : task.leaseUntil,
  };
}

export function taskLineView(line: TaskLine, asOf: Instant): TaskLineView {
  const overdue = (line.status === 'open' || line.status === 'claimed') && isBefore(line.dueAt, asOf);
  return { ...line, roles: [...line.roles], amountMinor: wireAmount(line.amountMinor), overdue };
}

export function taskChangedView(after: OpenCase, taskId: string, reader: Actor, asOf: Instant): TaskChangedView {
  const task = after.appeal.tasks.find((one) => one.id === taskId);
  if (task === undefined) throw new TypeError('the task is not in its case');
  return { task: taskView(task, after.appeal.id, asOf), appeal: appealView(after, reader, asOf) };
}

/** Everything somebody needs to work on a task, or to see why they may not. */
export function taskDetailView(state: OpenCase, task: Task, reader: Actor, asOf: Instant): TaskDetailView {
  return {
    task: taskView(task, state.appeal.id, asOf),
    actions: actionsOf(state, task, reader, asOf),
    appeal: appealView(state, reader, asOf),
    documents: state.appeal.documents.filter((document) => document.status === 'uploaded').map((document) => documentView(document, reader)),
  };
}

function actionsOf(state: OpenCase, task: Task, reader: Actor, asOf: Instant): TaskDetailView['actions'] {
  const holder = holderOf(task, asOf);
  const ended = isLive(task) ? null : 'task_ended';
  const barred = ended ?? mayHold(task, state.appeal, state.prior, reader)?.code ?? null;
  const taken = holder !== null && holder !== reader.id ? 'task_claimed' : null;
  const notHeld = holder === reader.id ? null : (taken ?? 'task_not_claimed');
  const action = (name: 'claim' | 'unclaim' | 'complete', code: string | null) => ({ action: name, open: code === null, code });
  return [action('claim', barred ?? taken), action('unclaim', ended ?? notHeld), action('complete', barred ?? notHeld)];
}

function isLive(task: Task): boolean {
  return task.status === 'open' || task.status === 'claimed';
}
