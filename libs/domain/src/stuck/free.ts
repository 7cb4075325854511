import type { AppealCommandOf } from '../appeal/commands';
import type { Flow, Step } from '../appeal/flow';
import { effectsOf } from '../appeal/effects';
import { awaySince } from '../access/absence';
import { isConflicted } from '../access/conflict-of-interest';
import { capacityOf, fourEyes } from '../access/four-eyes';
import { namesMachine } from '../access/role';
import { anotherPerson } from '../access/same-person';
import { chaseBank, chaseBankBeside } from '../bank/ask';
import { besideRequestOf, mainRequestOf } from '../bank/bank-request';
import { bankSilentForUndisputed } from '../release/undisputed';
import { refusal } from '../refusal-catalogue';
import { liveTask } from '../review/claim';
import { holderOf, leaseFrom } from '../review/task';
import { awaitTask } from '../wait/await-next';

/** An operator frees what is stuck. None of these decides anything: they wake, ask again and give back, and say who did so and why. */

/** The workflow reads the case again and works out what is next, or is started when it is gone. */
export function nudgeAppeal(flow: Flow, command: AppealCommandOf<'nudgeAppeal'>): Step {
  flow.emit({ type: 'RemedyApplied', remedy: 'nudge', why: command.why });
  return null;
}

/** The question goes to the bank once more, now rather than when the chaser is due. */
export function resendToBank(flow: Flow, command: AppealCommandOf<'resendToBank'>): Step {
  const { wait, bankRequests } = flow.appeal;
  if (wait?.kind !== 'bank_answer' && isAskedBeside(flow)) return resendBeside(flow, command.why);
  if (wait?.kind !== 'bank_answer') return refusal('wrong_stage', { particulars: { stage: flow.appeal.stage } });
  if (mainRequestOf(bankRequests)?.messages.some((message) => message.sentAt === null) === true) return refusal('bank_message_unsent');
  flow.emit({ type: 'RemedyApplied', remedy: 'resend_to_bank', why: command.why });
  return chaseBank(flow);
}

/** Whether the bank is asked about the undisputed part, beside what the case waits for. */
function isAskedBeside({ appeal }: Flow): boolean {
  return appeal.earlyRelease?.status === 'asking_bank';
}

function resendBeside(flow: Flow, why: string): Step {
  if (besideRequestOf(flow.appeal.bankRequests)?.messages.some((message) => message.sentAt === null) === true) return refusal('bank_message_unsent');
  flow.emit({ type: 'RemedyApplied', remedy: 'resend_to_bank', why });
  chaseBankBeside(flow);
  return null;
}

/** What has to be done outside is tried again now rather than when its rest is over. */
export function retryNow(flow: Flow, command: AppealCommandOf<'retryNow'>): Step {
  if (effectsOf(flow).length === 0) return refusal('nothing_to_retry');
  flow.emit({ type: 'RemedyApplied', remedy: 'retry_now', why: command.why });
  return null;
}

/**
 * The bank is waited for no longer: the desk takes over now rather than when the bank's time is up. Asked about the undisputed part alone,
 * it is given up, and the decision takes the part up.
 */
export function moveToManual(flow: Flow, command: AppealCommandOf<'moveToManual'>): Step {
  const { wait, stage } = flow.appeal;
  if (wait?.kind !== 'bank_answer' && isAskedBeside(flow)) {
    flow.emit({ type: 'RemedyApplied', remedy: 'move_to_manual', why: command.why });
    bankSilentForUndisputed(flow);
    return null;
  }
  if (wait?.kind !== 'bank_answer') return refusal('wrong_stage', { particulars: { stage } });
  flow.emit({ type: 'RemedyApplied', remedy: 'move_to_manual', why: command.why });
  return awaitTask(flow, 'bank_desk');
}

/**
 * Gives a task to somebody else, whoever holds it. Nobody gives work to themselves, and nobody is given what they may not do by who they
 * are; whether they have the role is asked of their own token when they complete it.
 */
export function reassignTask(flow: Flow, { taskId, to, why }: AppealCommandOf<'reassignTask'>): Step {
  const { asOf, absences, conflicts, keyholders, policy } = flow.context;
  const task = liveTask(flow, taskId);
  if ('code' in task) return task;
  if (namesMachine(to)) return refusal('people_only', { field: 'to', particulars: { wantedAs: capacityOf(task) } });
  const toSelf = anotherPerson(flow.context, [{ by: to, as: 'remedy' }], capacityOf(task));
  if (toSelf !== null) return { ...toSelf, field: 'to' };
  if (holderOf(task, asOf) === to) return refusal('task_claimed', { field: 'to', particulars: { holder: to, leaseUntil: task.leaseUntil ?? '' } });
  if (awaySince(absences, to) !== null) return refusal('person_absent', { field: 'to' });
  if (isConflicted(conflicts, to, flow.appeal.merchantId)) return refusal('conflict_of_interest', { field: 'to' });
  const barred = fourEyes(flow.open, { id: to }, capacityOf(task), keyholders);
  if (barred !== null) return { ...barred, field: 'to' };
  flow.emit({ type: 'RemedyApplied', remedy: 'reassign_task', why });
  if (task.status === 'claimed') flow.emit({ type: 'TaskUnclaimed', taskId });
  flow.emit({ type: 'TaskAssigned', taskId, personId: to, leaseUntil: leaseFrom(asOf, policy.claimLeaseMinutes) });
  return null;
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
