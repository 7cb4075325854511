import type { Appeal } from '../appeal/appeal';
import type { AppealCommand } from '../appeal/commands';
import { nextBesideOf } from '../wait/beside-mark';
import { nextStatutoryOf } from '../wait/statutory-watch';
import { nextMarkOf } from '../wait/wait';
import type { CaseUnderTest } from './case-builder';

/** A timer of the workflow: the next mark when it is due, or too early, or one that has fired. */
export function markMove(subject: CaseUnderTest, appeal: Appeal, how: number): AppealCommand {
  const next = appeal.wait === null ? null : nextMarkOf(appeal.wait);
  // A whole case is late seldom: else no sequence would know anything else.
  const beside = nextBesideOf(appeal) ?? ((appeal.tasks.length + appeal.documents.length) % 4 === 0 ? nextStatutoryOf(appeal) : null);
  if (how === 3 && beside !== null) {
    if (beside.at > subject.now) subject.now = beside.at;
    return { type: 'passMark', waitId: appeal.wait?.id ?? 'none', index: beside.index };
  }
  if (how > 4 && next !== null && next.mark.at > subject.now) subject.now = next.mark.at;
  return { type: 'passMark', waitId: appeal.wait?.id ?? 'none', index: how === 0 ? 0 : (next?.index ?? 0) };
}
