import { readPolicy } from './lifecycle/validate';
import { newestPolicy, policies } from './policy-versions';
import { presets } from './presets';
import type { TimeLimit } from './time-limit';

/** Every time limit of a policy, wherever it stands. */
function limitsIn(value: unknown): readonly TimeLimit[] {
  if (typeof value !== 'object' || value === null) return [];
  return isLimit(value) ? [value] : Object.values(value).flatMap(limitsIn);
}

function isLimit(value: object): value is TimeLimit {
  return 'n' in value && 'unit' in value;
}

describe('a number without a reference does not pass', () => {
  it.each(policies.map((policy) => [policy.version, policy] as const))('version %s: every time limit names its source and how it was checked', (_version, policy) => {
    const limits = limitsIn(policy);
    expect(limits.length).toBeGreaterThan(11);
    expect(limits.filter(({ legalRef, checkedHow, version }) => [legalRef, checkedHow, version].some((text) => text.trim() === ''))).toEqual([]);
  });

  it('and every other number stands in a field that names its own, or the policy could not be drafted', () => {
    expect(readPolicy(newestPolicy)).toMatchObject({ ok: true });
    const { references: _none, ...unfounded } = newestPolicy;
    expect(JSON.stringify(readPolicy(unfounded))).toContain('references.tiers');
  });

  it('what claims an article is a preset, word for word: nobody copies a statutory number', () => {
    const ofPresets = presets.flatMap((one) => one.clocks.map((clock) => clock.limit));
    const claimed = (newestPolicy.clocks ?? []).map((rule) => rule.limit).filter((limit) => limit.legalRef !== 'house');
    expect(claimed.length).toBeGreaterThan(3);
    for (const limit of claimed) expect(ofPresets).toContain(limit);
  });

  it('only the house’s own clocks pause', () => {
    expect(limitsIn(newestPolicy).filter((limit) => limit.legalRef !== 'house' && limit.pauseOn.length > 0)).toEqual([]);
  });
});
