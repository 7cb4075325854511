import { capacityOf, mayHold } from '../access/four-eyes';
import type { AppealCommandOf, TaskResult } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { completeBankDesk, completeBankDeskApproval } from '../bank/desk';
import { refusal, type Refusal } from '../refusal-catalogue';
import { completeTreasuryApproval } from '../release/complete-treasury';
import { completeReleaseRepair } from '../release/release';
import { completeApproval } from './approval';
import { heldByActor, liveTask } from './claim';
import { completeCompletenessCheck } from './completeness-check';
import { completeFinding } from './findings';
import { completeRiskReview } from './risk-review';
import type { Task } from './task';

/** The task the actor may complete now, whatever its result is going to be; else why not. */
export function completableTask(flow: Flow, taskId: string): Task | Refusal {
  const task = liveTask(flow, taskId);
  if ('code' in task) return task;
  return mayHold(task, flow.open, flow.context) ?? heldByActor(flow, task) ?? task;
}

/** Completes a task: the holder's result is decided on, and the turn passes to whoever is next. */
export function completeTask(flow: Flow, command: AppealCommandOf<'completeTask'>): Step {
  const task = completableTask(flow, command.taskId);
  if ('code' in task) return task;
  if (task.kind !== command.result.kind) return refusal('validation_failed', { field: 'result.kind', particulars: { expected: task.kind } });
  flow.emit({ type: 'TaskCompleted', taskId: task.id });
  flow.participate(capacityOf(task));
  return decideResult(flow, task.id, command.result);
}

function decideResult(flow: Flow, taskId: string, result: TaskResult): Step {
  switch (result.kind) {
    case 'completeness_check':
      return completeCompletenessCheck(flow, result);
    case 'ops_match':
    case 'bank_notice':
    case 'security_review':
    case 'field_inspection':
    case 'compliance_review':
      return completeFinding(flow, taskId, result);
    case 'risk_review':
      return completeRiskReview(flow, result);
    case 'approval':
      return completeApproval(flow, result);
    case 'bank_desk':
      return completeBankDesk(flow, result);
    case 'bank_desk_approval':
      return completeBankDeskApproval(flow, result);
    case 'treasury_approval':
      return completeTreasuryApproval(flow, result);
    case 'release_repair':
      return completeReleaseRepair(flow, result);
  }
}
