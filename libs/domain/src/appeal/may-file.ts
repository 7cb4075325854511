import type { Instant } from '../kernel/instant';
import { refusal } from '../refusal-catalogue';
import type { PriorAppeal } from './appeal';
import type { AppealCommandOf } from './commands';
import type { Step } from './flow';

/**
 * Whether an appeal of this level may be filed after those there were. A decided case is taken up again once, by other people, for
 * new evidence or a named error; after the final decision only for new evidence. What was withdrawn or lapsed decided nothing.
 */
export function mayFile(prior: readonly PriorAppeal[], { level, ground }: Pick<AppealCommandOf<'openAppeal'>, 'level' | 'ground'>, asOf: Instant): Step {
  const decided = prior.filter((one) => one.outcome !== 'withdrawn' && one.outcome !== 'lapsed');
  const first = decided.findLastIndex((one) => one.level === 1);
  const last = decided.at(-1);
  const hasGround = ground !== undefined && ground !== null && ground.what.trim() !== '';
  if (level === 1) {
    if (last === undefined) return null;
    if (last.level === 1 && windowOpen(last, asOf)) return refusal('appeal_level_used', { field: 'level' });
    return hasGround && ground.kind === 'new_evidence' ? null : refusal('appeal_repeats_decided', { field: 'ground', particulars: { decidedBy: last.id } });
  }
  const contested = decided[first];
  if (contested === undefined) return refusal('second_appeal_without_first', { field: 'level' });
  if (decided.slice(first).some((one) => one.level === 2)) return refusal('appeal_level_used', { field: 'level' });
  if (!windowOpen(contested, asOf)) return refusal('second_appeal_too_late', { field: 'level' });
  return hasGround ? null : refusal('second_appeal_ground_missing', { field: 'ground' });
}

function windowOpen({ nextRemedy }: PriorAppeal, asOf: Instant): boolean {
  const until = nextRemedy?.kind === 'second_appeal' ? nextRemedy.until : null;
  return until !== null && asOf <= until;
}
