import type { Appeal } from '../appeal/appeal';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import type { Instant } from '../kernel/instant';
import type { Policy } from '../policy/policy';
import { waitRuleOf } from '../policy/wait-rule';
import { releaseTotalOf } from '../review/decision';
import { clockKindOf, newClock, type CaseClock } from './case-clock';
import { endedWith } from './end-clock';
import { clockRulesFor, clocksFromOpening } from './start-clocks';

/** The case whose clocks are asked for. */
export interface ClockedCase {
  readonly appeal: Appeal;
  readonly order: FreezeOrder;
}

/**
 * The clocks of a case. An appeal stored before clocks were facts gets those its pinned policy gives it, from its opening and from its live
 * wait: the same instants as ever, because nothing had stopped them.
 */
export function clocksOf(state: ClockedCase, policy: Policy): readonly CaseClock[] {
  const { appeal, order } = state;
  if (appeal.clocks.length > 0) return appeal.clocks;
  const since = appeal.decision?.approvals.at(-1)?.at ?? appeal.decision?.proposedAt ?? appeal.openedAt;
  const started = withCaseEvents(clocksFromOpening(policy, order, appeal.openedAt), state, policy, since).map((clock) => endedWith(clock, appeal.closedAt));
  const { wait } = appeal;
  if (wait === null || wait.kind === 'stay') return started;
  return [...started, newClock(waitRuleOf(policy, wait.kind).limit.id, clockKindOf(wait.kind), wait.since)];
}

/** What the case has come to, in its clocks: a decision ends what ran to it, and starts what the merchant's being right sets going. */
export function withCaseEvents(clocks: readonly CaseClock[], { appeal, order }: ClockedCase, policy: Policy, at: Instant): readonly CaseClock[] {
  const { decision } = appeal;
  if (decision?.status !== 'approved') return clocks;
  const rules = clockRulesFor(policy, order);
  const done = clocks.map((clock) => (rules.some((rule) => rule.limit.id === clock.limitId && rule.endsWith === 'decision') ? endedWith(clock, at) : clock));
  if (releaseTotalOf(decision) === 0n) return done;
  const verified = rules.filter((rule) => rule.startsWith === 'verified' && !clocks.some((clock) => clock.limitId === rule.limit.id));
  return [...done, ...verified.map((rule) => newClock(rule.limit.id, rule.kind, at))];
}
