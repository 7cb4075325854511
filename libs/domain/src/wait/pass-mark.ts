import type { AppealCommandOf } from '../appeal/commands';
import { close } from '../appeal/close';
import type { Flow, Step } from '../appeal/flow';
import { chaseBank } from '../bank/ask';
import { awaitBankDesk } from '../bank/desk';
import { isBefore } from '../kernel/instant';
import { refusal } from '../refusal-catalogue';
import { advance } from '../release/advance';
import { awaitTask, renewWait } from './await-next';
import { resumeAppeal } from './stay-appeal';
import { passBesideMark } from './beside-mark';
import { breachWithWait } from './statutory-watch';
import { nextMarkOf, type Wait } from './wait';

/**
 * A mark's instant has come: reminder, chaser, breach, rung or expiry. Each fires once, in order, and only while its wait lives;
 * a timer that comes too early, too late or twice is refused and does no harm.
 */
export function passMark(flow: Flow, command: AppealCommandOf<'passMark'>): Step {
  const { wait } = flow.appeal;
  if (wait === null || wait.id !== command.waitId) return refusal('wait_not_live');
  if (command.index < 0) return passBesideMark(flow, command.index);
  const next = nextMarkOf(wait);
  if (next === null || command.index < next.index) return refusal('mark_already_fired');
  if (command.index > next.index || isBefore(flow.context.asOf, next.mark.at)) return refusal('mark_not_due', { particulars: { at: next.mark.at } });
  flow.emit({ type: 'MarkFired', waitId: wait.id, index: next.index, kind: next.mark.kind, rung: next.mark.rung });
  switch (next.mark.kind) {
    case 'remind':
      return null;
    case 'breach':
      breachWithWait(flow, wait);
      return null;
    case 'chase':
      return chaseBank(flow);
    case 'rung':
      return callRung(flow, wait, next.mark.rung);
    case 'expire':
      return expire(flow, wait);
  }
}

/** The task is offered to the rung's role as well; whoever holds it keeps it. What only treasury may agree to calls the rung and stays treasury's. */
function callRung(flow: Flow, wait: Wait, role: NonNullable<Wait['marks'][number]['rung']> | null): Step {
  const task = flow.appeal.tasks.find((one) => one.id === wait.taskId);
  if (task !== undefined && task.kind !== 'treasury_approval' && role !== null && !task.roles.includes(role)) flow.emit({ type: 'TaskOfferedTo', taskId: task.id, role });
  return null;
}

function expire(flow: Flow, wait: Wait): Step {
  switch (wait.onExpiry) {
    case 'lapse':
      return close(flow, 'lapsed', 'documents_never_came');
    case 'escalate':
      return renewWait(flow);
    case 'bank_desk':
      return awaitBankDesk(flow, 'bank_silent');
    case 'release_repair':
      return awaitTask(flow, 'release_repair');
    case 'release_due':
      return advance(flow);
    case 'resume':
      return resumeAppeal(flow, 'rested_as_long_as_it_may');
  }
}
