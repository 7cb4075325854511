import type { Appeal } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';

/** What people try beside the process, drawn by numbers: more time, and remedies. */

/** Asks for more time on one of the clocks, soundly or not, or decides on what was asked for. */
export function extensionMove(appeal: Appeal, how: number): AppealCommand {
  const pending = appeal.clocks.find((clock) => clock.proposed !== null)?.proposed;
  if (pending) return how === 5 ? { type: 'declineExtension', extensionId: pending.id, why: 'x' } : { type: 'extendDeadline', extensionId: pending.id };
  const running = appeal.clocks.filter((clock) => clock.endedAt === null);
  const clock = running[how % Math.max(1, running.length)];
  const present = clock?.extendedTo?.total ?? (clock?.kind === 'merchant' ? 10 : clock?.kind === 'statutory' ? 15 : clock?.kind === 'handling' ? 8 : 3);
  return { type: 'proposeExtension', limitId: clock?.limitId ?? 'none', to: how === 0 ? present + 100 : present + how, reason: { en: 'why', zh: '理由' } };
}

/** What operators do to what is stuck, soundly or not; those of two people seldom, since who took part does nothing else in the case. */
export function remedyMove(appeal: Appeal, taskId: string, how: number): AppealCommand {
  const two = { why: 'x', proposedBy: how === 0 ? 'ann' : 'ops' };
  const draw = appeal.seq === 0 ? (appeal.tasks.length + appeal.documents.length + appeal.bankRequests.length) % 6 : appeal.seq % 6;
  if (appeal.wait?.kind === 'bank_answer' && how < 3) return { type: 'moveToManual', why: 'x' };
  switch (draw) {
    case 0:
      return { type: 'rebuildAppeal', ...two };
    case 1:
      return { type: 'grantExtension', extendTo: 4 + 3 * how, reason: { en: 'why', zh: '理由' }, ...two };
    case 2:
      return how < 4 ? { type: 'reassignTask', taskId, to: 'ida', why: 'x' } : { type: 'closeByDecision', merchantText: { en: 'why', zh: '理由' }, ...two };
    case 3:
      return { type: 'resetToStage', stage: how < 2 ? 'collecting_documents' : 'risk_review', ...two };
    case 4:
      return how < 3 ? { type: 'retryNow', why: 'x' } : { type: 'grantStay', stayFor: 'acquirer', ...two };
    default:
      return { type: 'retryNow', why: 'x' };
  }
}
