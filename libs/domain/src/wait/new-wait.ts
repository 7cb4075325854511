import type { DecisionContext } from '../kernel/context';
import { earliest, latest, type Instant } from '../kernel/instant';
import { ok, refuse, type Result } from '../kernel/result';
import type { Deadline } from '../calendar/calendar';
import { deadlineOf, fractionOf, plusBusinessDays } from '../calendar/deadline';
import { localDateOf } from '../calendar/local-time';
import type { Policy, WaitKind, WaitRule } from '../policy/policy';
import { refusal, type Refusal } from '../refusal-catalogue';
import type { Mark, Wait, WaitParty } from './wait';

const partyOf: Readonly<Record<WaitKind, WaitParty>> = {
  documents: 'merchant',
  completeness_check: 'acquirer',
  risk_review: 'acquirer',
  approval: 'acquirer',
  bank_answer: 'bank',
  bank_desk: 'acquirer',
  bank_desk_approval: 'acquirer',
  release: 'settlement',
  release_scheduled: 'acquirer',
  release_repair: 'acquirer',
};

/** Kinds of wait that come before the decision: the statutory limit caps our own ones among them. */
const beforeDecision: readonly WaitKind[] = ['completeness_check', 'risk_review', 'approval'];

/** The rule of a wait. A policy whose route leads to a wait without one is a bug. */
function ruleOf(policy: Policy, kind: WaitKind): WaitRule {
  const rule = kind === 'release_scheduled' ? policy.scheduledRelease : policy.waits[kind];
  if (rule === undefined) throw new TypeError(`policy ${policy.version} has no rule for waiting on ${kind}`);
  return rule;
}

export interface WaitWish {
  readonly kind: WaitKind;
  readonly taskId: string | null;
  readonly decideBy: Deadline;
  /** A wait that begins anew because its ladder ran out: no reminder, no rung fires a second time. */
  readonly renewed: boolean;
  /** Set where an instant was decided: the wait is for that, whatever the rule's own length. */
  readonly dueAt?: Instant;
}

/** Computes a wait with its due instant and everything that fires while it lasts. Refuses when the calendar does not reach. */
export function newWait(wish: WaitWish, context: DecisionContext): Result<Wait, Refusal> {
  const { policy, calendar, asOf } = context;
  const rule = ruleOf(policy, wish.kind);
  const deadline = deadlineOf(rule.limit, asOf, calendar);
  if (!deadline.ok) return refuse(refusal('calendar_unknown_year', { particulars: { year: deadline.refusal.year } }));
  // A renewed wait has its breach behind it; capping it again would expire it at once, for ever.
  const capped = !wish.renewed && beforeDecision.includes(wish.kind) && wish.decideBy.dueAt < deadline.value.dueAt;
  // A wait that opens after the statutory limit is overdue from its first instant, never before it.
  const dueAt = wish.dueAt ?? (capped ? latest(asOf, wish.decideBy.dueAt) : deadline.value.dueAt);
  const marks = marksOf(wish, dueAt, context);
  if (!marks.ok) return marks;
  return ok({
    id: context.newId(),
    kind: wish.kind,
    party: partyOf[wish.kind],
    since: asOf,
    dueAt,
    dueOn: capped || wish.dueAt !== undefined ? localDateOf(dueAt) : deadline.value.dueOn,
    provisional: (wish.dueAt === undefined && deadline.value.provisional) || (capped && wish.decideBy.provisional),
    onExpiry: rule.onExpiry,
    limitId: capped ? wish.decideBy.limitId : rule.limit.id,
    limitVersion: capped ? wish.decideBy.limitVersion : rule.limit.version,
    taskId: wish.taskId,
    marks: marks.value,
  });
}

function mark(kind: Mark['kind'], at: Instant, more: Partial<Pick<Mark, 'fraction' | 'rung'>> = {}): Mark {
  return { kind, at, fraction: null, rung: null, firedAt: null, ...more };
}

function marksOf(wish: WaitWish, dueAt: Instant, context: DecisionContext): Result<readonly Mark[], Refusal> {
  const { policy, calendar, asOf } = context;
  // An instant that was decided is no deadline: when it comes, nothing is late.
  if (wish.dueAt !== undefined) return ok([mark('expire', wish.dueAt)]);
  const rule = ruleOf(policy, wish.kind);
  const breach = mark('breach', dueAt);
  if (wish.renewed) return ok([breach, mark('expire', dueAt)]);
  const reminders = rule.remindAt.map((fraction) => mark('remind', fractionOf(asOf, dueAt, fraction), { fraction }));
  const chase = wish.kind === 'bank_answer' ? chaserOf(policy, context, dueAt) : ok([]);
  if (!chase.ok) return chase;
  const before = [...reminders, ...chase.value].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  if (!rule.ladder) return ok([...before, breach, mark('expire', dueAt)]);
  const rungs: Mark[] = [];
  let last = dueAt;
  for (const rung of policy.ladder) {
    const at = plusBusinessDays(dueAt, rung.afterBreachBusinessDays, calendar, 'own');
    if (!at.ok) return refuse(refusal('calendar_unknown_year', { particulars: { year: at.refusal.year } }));
    last = latest(last, at.value);
    rungs.push(mark('rung', last, { rung: rung.role }));
  }
  const expire = plusBusinessDays(last, policy.expiryAfterLastRungBusinessDays, calendar, 'own');
  if (!expire.ok) return refuse(refusal('calendar_unknown_year', { particulars: { year: expire.refusal.year } }));
  return ok([...before, breach, ...rungs, mark('expire', expire.value)]);
}

function chaserOf(policy: Policy, context: DecisionContext, dueAt: Instant): Result<readonly Mark[], Refusal> {
  const chase = deadlineOf(policy.bankChaserAfter, context.asOf, context.calendar);
  if (!chase.ok) return refuse(refusal('calendar_unknown_year', { particulars: { year: chase.refusal.year } }));
  return ok([mark('chase', earliest(chase.value.dueAt, dueAt))]);
}
