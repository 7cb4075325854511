import { ok, refuse } from '../kernel/result';
import type { Result } from '../kernel/result';
import { reasons, type Reason } from './known-reasons';
import type { Policy, ReasonCode, Route } from './policy';

export { reasons, type Reason } from './known-reasons';

/** Both codes stand in the catalogue of refusals; the particulars name what was received. */
export interface ReasonRefusal {
  readonly code: 'reason_unknown' | 'reason_not_routed';
  readonly particulars: { readonly code: string; readonly codeSystem: string; readonly codeSystemVersion: string };
}

/** The known reason of this code, in this version of its code system: the same number means something else in another list. */
export function findReason(wanted: ReasonCode): Result<Reason, ReasonRefusal> {
  const found = reasons.find(
    (reason) => reason.code === wanted.code && reason.codeSystem === wanted.codeSystem && reason.codeSystemVersion === wanted.codeSystemVersion,
  );
  return found ? ok(found) : refuse(refusalOf('reason_unknown', wanted));
}

/** How an appeal for this reason travels under a policy. A reason can be known and yet have no route in an older version. */
export function routeOf(policy: Policy, wanted: ReasonCode): Result<Route, ReasonRefusal> {
  const reason = findReason(wanted);
  if (!reason.ok) return reason;
  const route = routeOfCode(policy, wanted.code);
  return route ? ok(route) : refuse(refusalOf('reason_not_routed', wanted));
}

/** The policy's route for a bare code; undefined when it has none. */
export function routeOfCode(policy: Policy, code: string): Route | undefined {
  return policy.routes.find((route) => route.reasons.includes(code));
}

function refusalOf(code: ReasonRefusal['code'], { codeSystem, codeSystemVersion, code: reasonCode }: ReasonCode): ReasonRefusal {
  return { code, particulars: { code: reasonCode, codeSystem, codeSystemVersion } };
}
