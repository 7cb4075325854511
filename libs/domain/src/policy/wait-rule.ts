import type { Policy, WaitKind, WaitRule } from './policy';

/** The rule a kind of wait goes by. Throws for one this version knows none for: what leads there is refused before. */
export function waitRuleOf(policy: Policy, kind: WaitKind): WaitRule {
  const rule = kind === 'stay' ? policy.stay : kind === 'release_scheduled' ? policy.scheduledRelease : policy.waits[kind];
  if (rule === undefined) throw new TypeError(`policy ${policy.version} has no rule for waiting on ${kind}`);
  return rule;
}
