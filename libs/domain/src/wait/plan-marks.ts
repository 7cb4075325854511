import { fractionOf, plusBusinessDays } from '../calendar/deadline';
import { stoodStillMs, type CaseClock } from '../clock/case-clock';
import { dueOf } from '../clock/clock-run';
import type { DecisionContext } from '../kernel/context';
import { earliest, latest, plusMs, type Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import type { WaitKind, WaitRule } from '../policy/policy';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { Mark } from './wait';

export interface MarksWish {
  readonly kind: WaitKind;
  readonly rule: WaitRule;
  /** The clock of the wait: reminders are fractions of the time it ran. */
  readonly clock: CaseClock;
  readonly dueAt: Instant;
  /** A wait that begins anew because its ladder ran out: no reminder, no rung fires a second time. */
  readonly renewed: boolean;
  /** Where the wait is due at once because the whole case is late, and that was said: nothing of it is said again, and the case's ladder goes on. */
  readonly breachSaidAt: Instant | null;
}

type Times = Pick<DecisionContext, 'policy' | 'calendar' | 'asOf'>;

function mark(kind: Mark['kind'], at: Instant, more: Partial<Pick<Mark, 'fraction' | 'rung'>> = {}): Mark {
  return { kind, at, fraction: null, rung: null, firedAt: null, ...more };
}

/** Everything that fires while a wait lasts, in its order. Refuses when the calendar does not reach. */
export function planMarks(wish: MarksWish, times: Times): Result<readonly Mark[], Refusal> {
  const { rule, dueAt, clock } = wish;
  const breach = mark('breach', dueAt);
  if (wish.breachSaidAt !== null) return afterTheBreach(wish.breachSaidAt, wish, times);
  if (wish.renewed) return ok([breach, mark('expire', dueAt)]);
  const from = earliest(plusMs(clock.startedAt, stoodStillMs(clock)), dueAt);
  const reminders = rule.remindAt.map((fraction) => mark('remind', fractionOf(from, dueAt, fraction), { fraction }));
  const chase = wish.kind === 'bank_answer' ? chaserOf(wish, times) : ok([]);
  if (!chase.ok) return chase;
  const before = [...reminders, ...chase.value].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  if (!rule.ladder) return ok([...before, breach, mark('expire', dueAt)]);
  const climbed = ladderFrom(dueAt, times);
  return climbed.ok ? ok([...before, breach, ...climbed.value]) : climbed;
}

function afterTheBreach(firedAt: Instant, { rule, dueAt }: MarksWish, times: Times): Result<readonly Mark[], Refusal> {
  const breach = { ...mark('breach', dueAt), firedAt };
  if (!rule.ladder) return ok([breach, mark('expire', dueAt)]);
  const climbed = ladderFrom(dueAt, times);
  return climbed.ok ? ok([breach, ...climbed.value.filter((one) => one.kind === 'expire')]) : climbed;
}

function ladderFrom(dueAt: Instant, { policy, calendar }: Times): Result<readonly Mark[], Refusal> {
  const rungs: Mark[] = [];
  let last = dueAt;
  for (const rung of policy.ladder) {
    const at = plusBusinessDays(dueAt, rung.afterBreachBusinessDays, calendar, 'own');
    if (!at.ok) return refuse(refusal('calendar_unknown_year', { particulars: { year: at.refusal.year } }));
    last = latest(last, at.value);
    rungs.push(mark('rung', last, { rung: rung.role }));
  }
  const expire = plusBusinessDays(last, policy.expiryAfterLastRungBusinessDays, calendar, 'own');
  return expire.ok ? ok([...rungs, mark('expire', expire.value)]) : refuse(refusal('calendar_unknown_year', { particulars: { year: expire.refusal.year } }));
}

/** The chaser's time rests whenever the bank's does. */
function chaserOf({ clock, dueAt }: MarksWish, { policy, calendar, asOf }: Times): Result<readonly Mark[], Refusal> {
  const chase = dueOf({ limit: policy.bankChaserAfter, startedAt: clock.startedAt, suspensions: clock.suspensions, extendedTo: null }, calendar, asOf);
  if (!chase.ok) return refuse(refusal('calendar_unknown_year', { particulars: { year: chase.refusal.year } }));
  return ok([mark('chase', earliest(chase.value.dueAt, dueAt))]);
}

/** The plan with what has fired already: that keeps its instant and does not fire again. */
export function keepFired(planned: readonly Mark[], before: readonly Mark[]): readonly Mark[] {
  const same = (a: Mark, b: Mark): boolean => a.kind === b.kind && a.fraction === b.fraction && a.rung === b.rung;
  return planned.map((one) => before.find((old) => old.firedAt !== null && same(old, one)) ?? one);
}
