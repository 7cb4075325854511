import type { Flow, Step } from '../appeal/flow';
import { routeOfCase } from '../appeal/route-of-case';
import type { Policy, Route, RouteId } from '../policy/policy';
import { refusal } from '../refusal-catalogue';
import { stakeOf } from './stake';
import { restrictionOf } from './step-finding';

const wholeBasisPoints = 10_000n;

/** The route that a proposal puts the case on; refused where the case's own route does not allow it. */
export function routeAfter(flow: Flow, becomes: RouteId | null): Route | Exclude<Step, null> {
  const { policy } = flow.context;
  const present = routeOfCase(flow);
  if (becomes === null) return present;
  const other = present.mayBecome === becomes ? policy.routes.find((route) => route.id === becomes) : undefined;
  return other ?? refusal('route_not_open', { field: 'result.becomes', particulars: { becomes, mayBecome: present.mayBecome ?? 'none' } });
}

/** What bounds a proposal besides what is held: compliance's restriction, and the reserve of a release on condition. */
export function outOfBounds(flow: Flow, route: Route, totals: { readonly releaseMinor: bigint; readonly stayMinor: bigint }): Step {
  const restriction = restrictionOf(flow.appeal.findings);
  if (restriction !== null && totals.releaseMinor > restriction) {
    return refusal('release_over_restriction', { field: 'result.items', particulars: { releaseUpToMinor: restriction.toString() } });
  }
  if (!route.steps?.includes('reserve')) return null;
  const reserveMinor = reserveOf(flow.context.policy, stakeOf(flow));
  return totals.stayMinor < reserveMinor ? refusal('reserve_too_small', { field: 'result.items', particulars: { reserveMinor: reserveMinor.toString() } }) : null;
}

/** What must stay of an amount, minor units, rounded up: never less than the share the policy names. */
export function reserveOf({ version, reserve }: Policy, amountMinor: bigint): bigint {
  if (reserve === undefined) throw new TypeError(`policy ${version} has no rule for a reserve`);
  return (amountMinor * BigInt(reserve.shareBasisPoints) + wholeBasisPoints - 1n) / wholeBasisPoints;
}
