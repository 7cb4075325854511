import { ok, refuse } from '../kernel/result';
import type { Result } from '../kernel/result';
import { reasons } from './known-reasons';
import type { Policy, Route } from './policy';
import type { Reason, ReasonCode } from './reason-code';

export { reasons } from './known-reasons';
export type { Reason } from './reason-code';

/** Both codes stand in the catalogue of refusals; the particulars name what was received. */
export interface ReasonRefusal {
  readonly code: 'reason_unknown' | 'reason_not_routed';
  readonly particulars: { readonly code: string; readonly codeSystem: string; readonly codeSystemVersion: string };
}

/** The known reason of this code, in this version of its code system: the same number means something else in another list. */
export function findReason(wanted: ReasonCode): Result<Reason, ReasonRefusal> {
  const found = reasons.find((reason) => isSameReason(reason, wanted));
  return found ? ok(found) : refuse(refusalOf('reason_unknown', wanted));
}

export function isSameReason(a: ReasonCode, b: ReasonCode): boolean {
  return a.code === b.code && a.codeSystem === b.codeSystem && a.codeSystemVersion === b.codeSystemVersion;
}

/** Every reason as a policy words it, in the order in which they were published. */
export function reasonsUnder({ reasonWords = [] }: Pick<Policy, 'reasonWords'>): readonly Reason[] {
  return reasons.map((published) => reasonWords.find((reason) => isSameReason(reason, published)) ?? published);
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
