import { localDateOf } from '../calendar/local-time';
import type { Deadline } from '../calendar/calendar';
import { clockOfWait, newClock, runOf, type CaseClock } from '../clock/case-clock';
import { dueOf } from '../clock/clock-run';
import type { DecisionContext } from '../kernel/context';
import { latest, msOf, plusMs, type Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import { findingKinds, type Policy, type WaitKind } from '../policy/policy';
import type { TimeLimit } from '../policy/time-limit';
import { waitRuleOf } from '../policy/wait-rule';
import { refusal, type Refusal } from '../refusal-catalogue';
import { keepFired, planMarks } from './plan-marks';
import type { Wait, WaitParty } from './wait';

export const partyOf: Readonly<Record<WaitKind, WaitParty>> = {
  documents: 'merchant',
  completeness_check: 'acquirer',
  ops_match: 'acquirer',
  bank_notice: 'acquirer',
  security_review: 'acquirer',
  field_inspection: 'acquirer',
  compliance_review: 'acquirer',
  risk_review: 'acquirer',
  approval: 'acquirer',
  bank_answer: 'bank',
  bank_desk: 'acquirer',
  bank_desk_approval: 'acquirer',
  release: 'settlement',
  release_scheduled: 'acquirer',
  release_halted: 'acquirer',
  account_change: 'acquirer',
  treasury_approval: 'acquirer',
  release_repair: 'acquirer',
  stay: 'acquirer',
};

/** Kinds of wait that come before the decision: the statutory limit caps our own ones among them. */
const beforeDecision: readonly WaitKind[] = ['completeness_check', ...findingKinds, 'risk_review', 'approval'];

export interface WaitWish {
  readonly kind: WaitKind;
  readonly taskId: string | null;
  /** The case's clocks as they stand once this wait has begun. */
  readonly clocks: readonly CaseClock[];
  readonly decideBy: Deadline;
  /** When it was said that the case is past `decideBy`; null while it was not. */
  readonly breachSaidAt: Instant | null;
  /** A wait that begins anew because its ladder ran out: no reminder, no rung fires a second time. */
  readonly renewed: boolean;
  /** The wait that a stay interrupted and that goes on with this one. */
  readonly interrupted: Wait | null;
  /** Set where an instant was decided: the wait is for that, whatever the rule's own length. */
  readonly dueAt?: Instant;
}

type Times = Pick<DecisionContext, 'policy' | 'calendar' | 'asOf'>;
type Timing = Pick<Wait, 'dueAt' | 'dueOn' | 'provisional' | 'limitId' | 'limitVersion' | 'marks'>;

/** Computes a wait with its due instant and everything that fires while it lasts. Refuses when the calendar does not reach. */
export function newWait(wish: WaitWish, context: DecisionContext): Result<Wait, Refusal> {
  const { kind, taskId } = wish;
  const timed = timingOfNew(wish, context);
  if (!timed.ok) return timed;
  return ok({ id: context.newId(), kind, party: partyOf[kind], since: context.asOf, onExpiry: waitRuleOf(context.policy, kind).onExpiry, taskId, ...timed.value });
}

function timingOfNew(wish: WaitWish, context: DecisionContext): Result<Timing, Refusal> {
  const { kind, interrupted, dueAt, clocks } = wish;
  if (dueAt !== undefined) return ok(atInstant(waitRuleOf(context.policy, kind).limit, dueAt));
  if (interrupted !== null && hasBreached(interrupted)) return ok(resumedLate(interrupted, clocks));
  return timingOf(goingOn(wish, context.policy), context.asOf, context);
}

/** An instant that was decided is no deadline: when it comes, nothing is late. */
function atInstant({ id, version }: TimeLimit, dueAt: Instant): Timing {
  return { dueAt, dueOn: localDateOf(dueAt), provisional: false, limitId: id, limitVersion: version, marks: [{ kind: 'expire', at: dueAt, fraction: null, rung: null, firedAt: null }] };
}

/**
 * The same wait by clocks that were given more time, or by another calendar: what has fired stays fired. A wait that has run out is
 * left as it is, for its breach is history; only whether its day was certain is told anew. A day told to the merchant or the bank is theirs, so it is never brought forward.
 */
export function movedWait(wait: Wait, wish: Pick<WaitWish, 'clocks' | 'decideBy' | 'breachSaidAt'>, times: Times): Result<Wait, Refusal> {
  const breached = hasBreached(wait);
  if (wait.kind === 'release_scheduled' || (breached && !wait.provisional)) return ok(wait);
  const timed = timingOf(goingOn({ ...wish, kind: wait.kind, taskId: wait.taskId, renewed: false, interrupted: wait }, times.policy), wait.since, times);
  if (breached) return ok(timed.ok ? { ...wait, provisional: timed.value.provisional } : wait);
  if (!timed.ok) return timed;
  const forward = waitRuleOf(times.policy, wait.kind).limit.duty !== 'own' && timed.value.dueAt < wait.dueAt;
  return ok(forward ? { ...wait, provisional: timed.value.provisional } : { ...wait, ...timed.value });
}

function hasBreached({ marks }: Wait): boolean {
  return marks.some((one) => one.kind === 'breach' && one.firedAt !== null);
}

/** A wait that goes on is of the same sort as before: begun anew by the ladder, or not. */
function goingOn(wish: WaitWish, policy: Policy): WaitWish {
  const { interrupted, kind } = wish;
  return interrupted === null ? wish : { ...wish, renewed: waitRuleOf(policy, kind).ladder && !interrupted.marks.some((one) => one.kind === 'rung') };
}

/** What was overdue before the rest stays so; what had not fired yet comes as much later as the rest lasted. */
function resumedLate({ dueAt, dueOn, provisional, limitId, limitVersion, marks }: Wait, clocks: readonly CaseClock[]): Timing {
  const rest = clockOfWait(clocks)?.suspensions.at(-1);
  const ms = rest === undefined || rest.to === null ? 0 : msOf(rest.to) - msOf(rest.from);
  return { dueAt, dueOn, provisional, limitId, limitVersion, marks: marks.map((one) => (one.firedAt === null ? { ...one, at: plusMs(one.at, ms) } : one)) };
}

function timingOf(wish: WaitWish, since: Instant, times: Times): Result<Timing, Refusal> {
  const { policy, calendar, asOf } = times;
  const rule = waitRuleOf(policy, wish.kind);
  const clock = (wish.kind === 'stay' ? undefined : clockOfWait(wish.clocks)) ?? newClock(rule.limit.id, 'step', since);
  const own = dueOf(runOf(clock, policy), calendar, asOf);
  const handling = wish.clocks.find((one) => one.kind === 'handling' && one.endedAt === null);
  const budget = handling === undefined ? null : dueOf(runOf(handling, policy), calendar, asOf);
  if (!own.ok) return unknownYear(own.refusal);
  if (budget?.ok === false) return unknownYear(budget.refusal);
  const bound = !wish.renewed && rule.limit.duty === 'own' && wish.kind !== 'stay';
  const due = [statutoryCap(wish, since), bound ? budgetCap(budget?.value ?? null, since) : null].reduce<Deadline>(
    (first, cap) => (cap !== null && cap.dueAt < first.dueAt ? { ...cap, provisional: cap.provisional || first.provisional } : first),
    own.value,
  );
  const breached = due.limitId === wish.decideBy.limitId ? wish.breachSaidAt : null;
  const marks = planMarks({ kind: wish.kind, rule, clock, dueAt: due.dueAt, renewed: wish.renewed, breachSaidAt: breached }, times);
  return marks.ok ? ok({ ...due, marks: keepFired(marks.value, wish.interrupted?.marks ?? []) }) : marks;
}

function unknownYear({ year }: { readonly year: number }): { readonly ok: false; readonly refusal: Refusal } {
  return refuse(refusal('calendar_unknown_year', { particulars: { year } }));
}

/** A wait that opens after the statutory limit is overdue from its first instant, never before it. A renewed one has its breach behind it. */
function statutoryCap({ kind, renewed, decideBy }: WaitWish, since: Instant): Deadline | null {
  if (renewed || !beforeDecision.includes(kind)) return null;
  const dueAt = latest(since, decideBy.dueAt);
  return { ...decideBy, dueAt, dueOn: localDateOf(dueAt) };
}

/** Our budget for the whole case caps each step while there is some left; once it is used up, the step's own time counts. */
function budgetCap(budget: Deadline | null, since: Instant): Deadline | null {
  return budget !== null && since < budget.dueAt ? budget : null;
}
