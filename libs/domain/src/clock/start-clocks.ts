import { routeOf } from '../policy/reason';
import type { ClockRule } from '../policy/clock-rule';
import type { Policy } from '../policy/policy';
import type { FreezeOrder } from '../freeze-order/freeze-order';
import { earliest, type Instant } from '../kernel/instant';
import type { Calendar, Deadline } from '../calendar/calendar';
import type { CalendarRefusal } from '../calendar/deadline';
import { ok, type Result } from '../kernel/result';
import { newClock, runOf, type CaseClock } from './case-clock';
import { dueOf } from './clock-run';

/** The clocks a policy runs over a case against this order: data decides, no reason is named in code. */
export function clockRulesFor(policy: Policy, order: Pick<FreezeOrder, 'kind' | 'reason' | 'merchantType'>): readonly ClockRule[] {
  const rules = policy.clocks ?? [{ kind: 'statutory', limit: policy.statutory, startsWith: 'opening', endsWith: 'decision', caps: true }];
  const route = routeOf(policy, order.reason);
  const routeId = route.ok ? route.value.id : undefined;
  return rules.filter(
    (rule) =>
      (rule.orderKinds?.includes(order.kind) ?? true) &&
      (rule.reasons?.includes(order.reason.code) ?? true) &&
      (rule.merchantTypes?.includes(order.merchantType) ?? true) &&
      (rule.routes === undefined || (routeId !== undefined && rule.routes.includes(routeId))),
  );
}

/** The clocks that run from the opening on, or ran already when it came. */
export function clocksFromOpening(policy: Policy, order: FreezeOrder, openedAt: Instant): readonly CaseClock[] {
  return clockRulesFor(policy, order)
    .filter((rule) => rule.startsWith !== 'verified')
    .map((rule) => newClock(rule.limit.id, rule.kind, rule.startsWith === 'opening' ? openedAt : oldestTaking(order, openedAt)));
}

/** Of what is still held when the appeal is opened, the oldest; a taking never lies after the appeal. */
function oldestTaking({ transactions }: FreezeOrder, openedAt: Instant): Instant {
  return earliest(openedAt, ...transactions.filter((one) => one.balance.remainingMinor > 0n).map((one) => one.takenAt));
}

/**
 * By when the case must be decided: the earliest of the statutory clocks that cap. A case none of them fits is decided within the
 * policy's general limit.
 */
export function decideByOf(clocks: readonly CaseClock[], policy: Policy, order: FreezeOrder, openedAt: Instant, calendar: Calendar, asOf: Instant): Result<Deadline, CalendarRefusal> {
  const capping = clockRulesFor(policy, order).filter((rule) => rule.caps && rule.kind === 'statutory').map((rule) => rule.limit.id);
  const running = clocks.filter((clock) => capping.includes(clock.limitId));
  let first: Deadline | null = null;
  for (const clock of running.length > 0 ? running : [newClock(policy.statutory.id, 'statutory', openedAt)]) {
    const due = dueOf(runOf(clock, policy), calendar, asOf);
    if (!due.ok) return due;
    if (first === null || due.value.dueAt < first.dueAt) first = due.value;
  }
  if (first === null) throw new TypeError('a case without any statutory clock');
  return ok(first);
}
