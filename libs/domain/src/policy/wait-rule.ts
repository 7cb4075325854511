import { findingKinds, type FindingKind, type Policy, type WaitKind, type WaitRule } from './policy';

/** The rule a kind of wait goes by. Throws for one this version knows none for: what leads there is refused before. */
export function waitRuleOf(policy: Policy, kind: WaitKind): WaitRule {
  const rule = ruleFor(policy, kind);
  if (rule === undefined) throw new TypeError(`policy ${policy.version} has no rule for waiting on ${kind}`);
  return rule;
}

function ruleFor(policy: Policy, kind: WaitKind): WaitRule | undefined {
  if (kind === 'stay') return policy.stay;
  // The release's own time goes on while all are halted; when it is up nobody is called to repair what nothing is wrong with.
  if (kind === 'release_halted') return { ...policy.waits.release, onExpiry: 'release_due', remindAt: [] };
  if (kind === 'account_change') return policy.accountChange?.wait;
  if (kind === 'treasury_approval') return policy.treasury?.wait;
  if (kind === 'release_scheduled') return policy.scheduledRelease;
  return isFinding(kind) ? policy.findingWaits?.[kind] : policy.waits[kind];
}

function isFinding(kind: WaitKind): kind is FindingKind {
  return (findingKinds as readonly WaitKind[]).includes(kind);
}
