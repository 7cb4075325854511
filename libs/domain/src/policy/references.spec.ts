import { readPolicy } from './lifecycle/validate';
import { newestPolicy, policies } from './policy-versions';
import { presets } from './presets';
import { holidayLawOf, holidayLaws } from './presets/holiday-law';
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
    const clocks = (newestPolicy.clocks ?? []).map((rule) => rule.limit).filter((limit) => limit.legalRef !== 'house');
    expect(clocks.length).toBeGreaterThan(3);
    for (const limit of clocks) expect(ofPresets).toContain(limit);
  });

  it('nor any other limit that claims one: what it counts, and by which text, is some preset’s', () => {
    const counted = ({ legalRef, checkedHow, version, n, unit, duty, countFirstDay, roll }: TimeLimit) => JSON.stringify({ legalRef, checkedHow, version, n, unit, duty, countFirstDay, roll });
    const known = presets.flatMap((one) => one.clocks.map((clock) => counted(clock.limit)));
    const claimed = limitsIn(newestPolicy).filter((limit) => limit.legalRef !== 'house');
    expect(claimed.map((limit) => limit.id)).toEqual(expect.arrayContaining(['CN-AML-39', 'CN-ACQ-30/settle_latest', 'CN-ACQ-30/settle_latest/scheduled_release', 'CN-PSB-FREEZE-22/whole_account_first_check']));
    for (const limit of claimed) expect(known).toContain(counted(limit));
  });

  it('and what the law says of days off stands among the presets, dated and with its reference', () => {
    for (const law of holidayLaws) expect([law.legalRef, law.checkedHow].every((text) => text.trim() !== '') && law.fixed.length <= law.daysOff).toBe(true);
    expect([holidayLawOf(2024), holidayLawOf(2025)?.daysOff]).toEqual([null, 13]);
  });

  it('only the house’s own clocks pause', () => {
    expect(limitsIn(newestPolicy).filter((limit) => limit.legalRef !== 'house' && limit.pauseOn.length > 0)).toEqual([]);
  });
});
