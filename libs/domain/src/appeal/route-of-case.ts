import type { Route } from '../policy/policy';
import { routeOf } from '../policy/reason';
import type { Flow } from './flow';

/** The route the case travels: its reason's, or the one its reviewer chose instead. */
export function routeOfCase({ order, appeal, context: { policy } }: Pick<Flow, 'order' | 'appeal' | 'context'>): Route {
  const found = routeOf(policy, order.reason);
  if (!found.ok) throw new TypeError(`the pinned policy lost the route for ${order.reason.code}`);
  const { decision } = appeal;
  const becomes = appeal.becomes ?? (decision === null || decision.status === 'returned' ? undefined : decision.becomes);
  if (becomes === undefined) return found.value;
  const other = policy.routes.find((route) => route.id === becomes);
  if (other === undefined) throw new TypeError(`the pinned policy has no route ${becomes}`);
  return { ...other, reasons: found.value.reasons, tippingOffGuard: found.value.tippingOffGuard ?? false };
}
