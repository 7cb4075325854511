import { holderOf, isBefore, taskActionsFor, type Case, type DecisionContext, type PaperFinding, type Instant, type OpenCase, type Task } from '@thaw/domain';
import type { TaskLine } from '@thaw/persistence';
import { actionView } from '../appeal/action.view';
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
    occasion: task.occasion ?? null,
    holder,
    leaseUntil: holder === null ? null : task.leaseUntil,
  };
}

export function taskLineView(line: TaskLine, asOf: Instant): TaskLineView {
  const overdue = (line.status === 'open' || line.status === 'claimed') && isBefore(line.dueAt, asOf);
  return { ...line, roles: [...line.roles], amountMinor: wireAmount(line.amountMinor), overdue };
}

export function taskChangedView(after: OpenCase, taskId: string, context: DecisionContext): TaskChangedView {
  const task = after.appeal.tasks.find((one) => one.id === taskId);
  if (task === undefined) throw new TypeError('the task is not in its case');
  return { task: taskView(task, after.appeal.id, context.asOf), appeal: appealView(after, context) };
}

/** Everything somebody needs to work on a task, or to see why they may not. */
export function taskDetailView(state: OpenCase, task: Task, context: DecisionContext, next?: Case, reused?: readonly PaperFinding[]): TaskDetailView {
  return {
    task: taskView(task, state.appeal.id, context.asOf),
    actions: taskActionsFor(state, task, context).map(actionView),
    appeal: appealView(state, context, next, reused),
    documents: state.appeal.documents.filter((document) => document.status === 'uploaded').map((document) => documentView(document, context.actor)),
  };
}

function isLive(task: Task): boolean {
  return task.status === 'open' || task.status === 'claimed';
}
