import type { Instant } from '../kernel/instant';
import { refusal } from '../refusal-catalogue';
import type { PriorAppeal } from './appeal';
import type { AppealCommandOf } from './commands';
import type { Step } from './flow';

/** An appeal as it would be filed: what it is about is known by now. */
export type Filing = Pick<AppealCommandOf<'openAppeal'>, 'level' | 'ground'> & Pick<PriorAppeal, 'transactionIds'>;

/**
 * Whether an appeal may be filed after those there were. What was decided about a transaction is taken up again once, by other people, for
 * new evidence or a named error; after the final decision only for new evidence. A transaction that no decision was about has its own first
 * appeal. What was withdrawn or lapsed decided nothing.
 */
export function mayFile(prior: readonly PriorAppeal[], filing: Filing, asOf: Instant): Step {
  return filing.level === 1 ? mayFileFirst(decidedOf(prior), filing, asOf) : mayFileSecond(decidedOf(prior), filing, asOf);
}

function mayFileFirst(decided: readonly PriorAppeal[], { ground, transactionIds }: Filing, asOf: Instant): Step {
  const last = transactionIds.flatMap((id) => decided.findLast((one) => one.transactionIds.includes(id)) ?? []);
  const contestable = last.find((one) => one.level === 1 && windowOpen(one, asOf));
  if (contestable !== undefined) return refusal('appeal_level_used', { field: 'level', particulars: repeated(contestable, transactionIds) });
  const repeats = last[0];
  if (repeats === undefined || (hasGround(ground) && ground.kind === 'new_evidence')) return null;
  return refusal('appeal_repeats_decided', { field: 'ground', particulars: repeated(repeats, transactionIds) });
}

function mayFileSecond(decided: readonly PriorAppeal[], { ground, transactionIds }: Filing, asOf: Instant): Step {
  const contested = firstDecisionOn(decided, transactionIds);
  if (contested === undefined) return refusal('second_appeal_without_first', { field: 'level' });
  const beyond = transactionIds.filter((id) => !contested.transactionIds.includes(id));
  if (beyond.length > 0) return refusal('second_appeal_beyond_first', { field: 'transactionIds', particulars: { transactionIds: beyond, decidedBy: contested.id } });
  if (isContested(decided, contested)) return refusal('appeal_level_used', { field: 'level' });
  if (!windowOpen(contested, asOf)) return refusal('second_appeal_too_late', { field: 'level' });
  return hasGround(ground) ? null : refusal('second_appeal_ground_missing', { field: 'ground' });
}

/** What an appeal is about that names nothing: all that is held; at level 2, what is held of the last decision not yet contested. */
export function aboutByDefault(prior: readonly PriorAppeal[], level: 1 | 2, heldIds: readonly string[]): readonly string[] {
  if (level === 1) return heldIds;
  const decided = decidedOf(prior);
  const contested = decided.findLast((one) => one.level === 1 && !isContested(decided, one));
  return contested === undefined ? heldIds : heldIds.filter((id) => contested.transactionIds.includes(id));
}

/** The first decision that a second appeal about these contests; about nothing in particular, the last there was. */
export function firstDecisionOn(prior: readonly PriorAppeal[], transactionIds: readonly string[]): PriorAppeal | undefined {
  return decidedOf(prior).findLast((one) => one.level === 1 && (transactionIds.length === 0 || transactionIds.some((id) => one.transactionIds.includes(id))));
}

/** Whether the window for a second appeal against a decision still stands open. */
export function windowOpen({ nextRemedy }: Pick<PriorAppeal, 'nextRemedy'>, asOf: Instant): boolean {
  const until = nextRemedy?.kind === 'second_appeal' ? nextRemedy.until : null;
  return until !== null && asOf <= until;
}

/** Whether a first decision has had its second appeal. */
function isContested(decided: readonly PriorAppeal[], first: PriorAppeal): boolean {
  return decided.slice(decided.indexOf(first) + 1).some((one) => one.level === 2 && one.transactionIds.some((id) => first.transactionIds.includes(id)));
}

function decidedOf(prior: readonly PriorAppeal[]): readonly PriorAppeal[] {
  return prior.filter((one) => one.outcome !== 'withdrawn' && one.outcome !== 'lapsed');
}

function hasGround(ground: Filing['ground']): ground is NonNullable<Filing['ground']> {
  return ground !== undefined && ground !== null && ground.what.trim() !== '';
}

/** Which of them were decided, and where: whoever files can leave them out. */
function repeated(by: PriorAppeal, transactionIds: readonly string[]) {
  return { decidedBy: by.id, transactionIds: transactionIds.filter((id) => by.transactionIds.includes(id)) };
}
