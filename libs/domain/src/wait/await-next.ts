import type { Role } from '../access/role';
import type { Flow, Step } from '../appeal/flow';
import { clocksInTurn } from '../clock/case-turn';
import { breachSaidAt, rungsCalled, statutoryMarksOf } from '../clock/statutory-marks';
import type { Instant } from '../kernel/instant';
import { ok, type Result } from '../kernel/result';
import type { BankDeskOccasion } from '../policy/bank-rules';
import type { WaitKind } from '../policy/policy';
import type { Refusal } from '../refusal-catalogue';
import type { TaskKind } from '../review/task';
import { newWait, partyOf } from './new-wait';
import type { Stay } from './stay';
import type { Wait } from './wait';

/** Who may claim each kind of task; the ladder adds its rungs, an approval asks for the role the amount tier names. */
const taskRoles: Readonly<Record<TaskKind, readonly Role[]>> = {
  completeness_check: ['reviewer'],
  ops_match: ['reviewer', 'treasury'],
  bank_notice: ['treasury'],
  security_review: ['security'],
  field_inspection: ['inspector'],
  compliance_review: ['compliance'],
  risk_review: ['reviewer'],
  approval: [],
  bank_desk: ['treasury'],
  bank_desk_approval: ['treasury'],
  treasury_approval: ['treasury'],
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

/** Moves the wait to a party outside: merchant, bank or settlement core. `limitId` names the limit where it is not the rule's own. */
export function awaitParty(flow: Flow, kind: Exclude<WaitKind, TaskKind | 'release_scheduled' | 'stay'>, limitId?: string): Step {
  const opening = prepare(flow, { kind, taskId: null, renewed: false, ...(limitId === undefined ? {} : { limitId }) });
  if (!opening.ok) return opening.refusal;
  endWait(flow);
  flow.emit({ type: 'WaitOpened', ...opening.value });
  return null;
}

/** Waits for nobody but an instant, and then goes on. */
export function awaitInstant(flow: Flow, kind: 'release_scheduled', dueAt: Instant): Step {
  const opening = prepare(flow, { kind, taskId: null, renewed: false, dueAt });
  if (!opening.ok) return opening.refusal;
  endWait(flow);
  flow.emit({ type: 'WaitOpened', ...opening.value });
  return null;
}

/** Moves the wait to a person of ours: opens the task and the wait for it. */
export function awaitTask(flow: Flow, kind: TaskKind, roles: readonly Role[] = taskRoles[kind], occasion: BankDeskOccasion | null = null): Step {
  const opening = prepare(flow, { kind, taskId: flow.context.newId(), renewed: false });
  if (!opening.ok) return opening.refusal;
  endWait(flow);
  openTask(flow, kind, roles, opening.value.wait, occasion);
  flow.emit({ type: 'WaitOpened', ...opening.value });
  return null;
}

/** Begins the same wait anew for the same task, so that a claim survives; used when the ladder ran out. */
export function renewWait(flow: Flow): Step {
  const live = flow.appeal.wait;
  if (live === null || live.kind === 'stay') throw new TypeError('no live wait to renew');
  const opening = prepare(flow, { kind: live.kind, taskId: live.taskId, renewed: true });
  if (!opening.ok) return opening.refusal;
  flow.emit({ type: 'WaitEnded', waitId: live.id, kind: live.kind });
  flow.emit({ type: 'WaitOpened', ...opening.value });
  return null;
}

/** What a stay interrupted goes on with the time that was left; its task is opened again for whoever could claim it. */
export function continueWait(flow: Flow, { interrupted, roles }: Stay): Step {
  const { kind } = interrupted;
  if (kind === 'stay') throw new TypeError('a stay interrupts no stay');
  const opening = prepare(flow, { kind, taskId: interrupted.taskId === null ? null : flow.context.newId(), renewed: false }, interrupted);
  if (!opening.ok) return opening.refusal;
  endWait(flow);
  if (interrupted.taskId !== null) openTask(flow, kind as TaskKind, roles, opening.value.wait, flow.appeal.tasks.find((one) => one.id === interrupted.taskId)?.occasion ?? null);
  flow.emit({ type: 'WaitOpened', ...opening.value });
  return null;
}

interface OpeningWish {
  readonly kind: Exclude<WaitKind, 'stay'>;
  readonly taskId: string | null;
  readonly renewed: boolean;
  readonly dueAt?: Instant;
  readonly limitId?: string;
}

interface Opening {
  readonly wait: Wait;
  readonly clocks: Flow['appeal']['clocks'];
  readonly statutoryMarks: Flow['appeal']['statutoryMarks'];
}

/** The wait that is to begin and the clocks as it leaves them; nothing is changed yet, for the calendar may refuse. */
function prepare(flow: Flow, wish: OpeningWish, interrupted: Wait | null = null): Result<Opening, Refusal> {
  const { appeal, order, context } = flow;
  const clocks = clocksInTurn({ appeal, order }, context.policy, { kind: wish.kind, party: partyOf[wish.kind], goesOn: interrupted !== null, ...(wish.limitId === undefined ? {} : { limitId: wish.limitId }) }, context.asOf);
  if (!clocks.ok) return clocks;
  const statutoryMarks = statutoryMarksOf({ appeal, order }, clocks.value, context);
  const wait = newWait({ ...wish, clocks: clocks.value, decideBy: appeal.decideBy, breachSaidAt: breachSaidAt(statutoryMarks, appeal.decideBy.limitId), interrupted }, context);
  return wait.ok ? ok({ wait: wait.value, clocks: clocks.value, statutoryMarks }) : wait;
}

function openTask(flow: Flow, kind: TaskKind, roles: readonly Role[], { taskId, dueAt }: Wait, occasion: BankDeskOccasion | null): void {
  if (taskId === null) throw new TypeError(`a wait for ${kind} without its task`);
  flow.emit({ type: 'TaskOpened', task: { id: taskId, kind, status: 'open', roles: [...new Set([...roles, ...rungsCalled(flow.appeal)])], openedAt: flow.context.asOf, dueAt, ...(occasion === null ? {} : { occasion }), claimedBy: null, leaseUntil: null, completedBy: null, completedAt: null } });
}
