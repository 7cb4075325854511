import { newClock } from '../clock/case-clock';
import { clockRulesFor } from '../clock/start-clocks';
import { breachedFrom } from '../clock/statutory-marks';
import type { DecisionContext } from '../kernel/context';
import { earliest, type Instant } from '../kernel/instant';
import { stillHeldOf, type FreezeOrder } from './freeze-order';

/**
 * When takings held under this order must have been settled at the latest, whether anybody appeals or not: counted from the oldest that is
 * still held. Null where no rule asks it, or nothing is held.
 */
export function settleLatestAt(order: Pick<FreezeOrder, 'kind' | 'reason' | 'merchantType' | 'transactions'>, context: Pick<DecisionContext, 'policy' | 'calendar' | 'asOf'>): Instant | null {
  // A version without clocks of its own runs its total over every appeal, and none over an order.
  const rule = clockRulesFor(context.policy, order).find((one) => one.startsWith === 'oldest_taking');
  const [oldest, ...others] = order.transactions.filter((one) => stillHeldOf(one) > 0n).map((one) => one.takenAt);
  if (rule === undefined || oldest === undefined) return null;
  return breachedFrom(newClock(rule.limit.id, rule.kind, earliest(oldest, ...others)), rule, context);
}
