import type { Role } from '../access/role';
import type { Appeal } from '../appeal/appeal';
import { deadlineOf, plusBusinessDays } from '../calendar/deadline';
import type { DecisionContext } from '../kernel/context';
import { latest, plusMs, type Instant } from '../kernel/instant';
import type { ClockRule } from '../policy/clock-rule';
import { runOf, type CaseClock } from './case-clock';
import { dueOf } from './clock-run';
import type { ClockedCase } from './clocks-of-case';
import type { StatutoryMark } from './statutory-mark';
import { clockRulesFor } from './start-clocks';

type Times = Pick<DecisionContext, 'policy' | 'calendar' | 'asOf'>;

const dayMs = 86_400_000;

/** The first that has not fired, with its place; null once none is left. */
export function nextStatutoryMark({ statutoryMarks }: Pick<Appeal, 'statutoryMarks'>): { readonly place: number; readonly mark: StatutoryMark } | null {
  const place = statutoryMarks.findIndex((one) => one.firedAt === null);
  const mark = statutoryMarks[place];
  return mark === undefined ? null : { place, mark };
}

/** When the breach of a limit was said; null while it was not. */
export function breachSaidAt(marks: readonly StatutoryMark[], limitId: string): Instant | null {
  return marks.find((one) => one.kind === 'breach' && one.limitId === limitId)?.firedAt ?? null;
}

/** The rungs that were called because a clock that still runs had run out. */
export function rungsCalled({ statutoryMarks, clocks }: Pick<Appeal, 'statutoryMarks' | 'clocks'>): readonly Role[] {
  const running = (limitId: string) => clocks.some((clock) => clock.limitId === limitId && clock.endedAt === null);
  return [...new Set(statutoryMarks.flatMap(({ rung, firedAt, limitId }) => (rung === null || firedAt === null || !running(limitId) ? [] : [rung])))];
}

/** Whether the breach of a limit is that of the time within which the case must be decided, rather than of another duty. */
export function isOfTotal({ appeal, order }: ClockedCase, { policy }: Pick<DecisionContext, 'policy'>, limitId: string): boolean {
  return limitId === appeal.decideBy.limitId || clockRulesFor(policy, order).some((rule) => rule.limit.id === limitId && rule.caps);
}

/**
 * The marks of a case as its clocks stand: what has fired stays fired and does not come again, wherever its clock is moved to afterwards;
 * what has not is laid down where the clock runs out now. The same list where nothing differs.
 */
export function statutoryMarksOf(state: ClockedCase, clocks: readonly CaseClock[], times: Times): readonly StatutoryMark[] {
  const { statutoryMarks: was, openedAt } = state.appeal;
  const fired = was.filter((one) => one.firedAt !== null);
  const ahead = watched(state, clocks, times).flatMap(({ limitId, at }) => {
    const breach = fired.find((one) => one.limitId === limitId && one.kind === 'breach')?.at ?? at;
    return [{ limitId, kind: 'breach' as const, rung: null, at: breach, firedAt: null }, ...rungsAfter(limitId, latest(breach, openedAt), times)];
  });
  const left = ahead.filter((one) => !fired.some((old) => isSame(old, one))).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const is = [...fired, ...left];
  const unchanged = is.length === was.length && is.every((one, i) => was[i] !== undefined && isSame(one, was[i]) && one.at === was[i].at && one.firedAt === was[i].firedAt);
  return unchanged ? was : is;
}

function isSame(a: StatutoryMark, b: StatutoryMark): boolean {
  return a.limitId === b.limitId && a.kind === b.kind && a.rung === b.rung;
}

/** The limits that run now, each with the instant from which it is breached. */
function watched(state: ClockedCase, clocks: readonly CaseClock[], times: Times): readonly { readonly limitId: string; readonly at: Instant }[] {
  const { appeal, order } = state;
  if (appeal.stage === 'closed') return [];
  const undecided = appeal.decision?.status !== 'approved';
  const rules = clockRulesFor(times.policy, order);
  const found = clocks.filter((clock) => clock.kind === 'statutory').flatMap((clock) => {
    const rule = rules.find((one) => one.limit.id === clock.limitId);
    // What the order's own mark has said is not said again.
    if (rule?.startsWith === 'oldest_taking' && order.marks.some((one) => one.kind === 'settle_latest' && one.firedAt !== null)) return [];
    // A decision that was taken back ends nothing: the case is still to be decided.
    const runs = clock.endedAt === null || (rule?.endsWith === 'decision' && undecided);
    return runs ? [{ limitId: clock.limitId, at: breachedFrom(clock, rule, times) }] : [];
  });
  const { limitId, dueAt } = appeal.decideBy;
  return !undecided || found.some((one) => one.limitId === limitId) ? found : [...found, { limitId, at: dueAt }];
}

/** From when a statutory clock is breached. Where the calendar does not reach, the last day stands as it is: a clock is watched all the same. */
export function breachedFrom(clock: CaseClock, rule: ClockRule | undefined, { policy, calendar, asOf }: Times): Instant {
  const run = runOf(clock, policy);
  const due = dueOf(run, calendar, asOf);
  const unrolled = due.ok ? due : dueOf({ ...run, limit: { ...run.limit, roll: 'none' } }, calendar, asOf);
  if (!unrolled.ok) throw new TypeError(`${clock.limitId} counts business days that no calendar knows`);
  const { dueAt } = unrolled.value;
  if (rule?.breachAfter === undefined) return dueAt;
  const grace = deadlineOf(rule.breachAfter, dueAt, calendar);
  return grace.ok ? grace.value.dueAt : dueAt;
}

/** The ladder after a breach. Where the calendar does not reach, each business day is the next day: the earliest it could be. */
function rungsAfter(limitId: string, from: Instant, { policy, calendar }: Times): readonly StatutoryMark[] {
  let last = from;
  return policy.ladder.map(({ role, afterBreachBusinessDays }) => {
    const at = plusBusinessDays(from, afterBreachBusinessDays, calendar, 'own');
    last = latest(last, at.ok ? at.value : plusMs(from, afterBreachBusinessDays * dayMs));
    return { limitId, kind: 'rung', rung: role, at: last, firedAt: null };
  });
}
