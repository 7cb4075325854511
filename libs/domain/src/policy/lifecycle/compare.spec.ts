import fc from 'fast-check';
import { housePolicy } from '../house-policy';
import { wholeFieldPolicy } from '../house-policy-2026-11-23';
import type { Policy } from '../policy';
import { comparePolicies } from './compare';
import { isRecord } from './shape';

/** A policy with one leaf changed, chosen by a number. */
function withLeafChanged(policy: Policy, which: number): { readonly path: string; readonly policy: unknown } {
  let left = which;
  let touched = '';
  const walk = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((one, i) => walk(one, `${path}.${String(i)}`));
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, `${path}.${name}`)]));
    if (left-- !== 0) return value;
    touched = path;
    // These have no words but their own.
    if (path.endsWith('.unit')) return 'week';
    if (path.endsWith('.review')) return value === 'always' ? 'above' : 'always';
    if (path.endsWith('.documents')) return value === 'none' ? 'checklist' : 'none';
    return typeof value === 'bigint' ? value + 1n : typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`;
  };
  const { version: _, effectiveFrom: __, ...rest } = policy;
  return { policy: { ...policy, ...(walk(rest, '') as object) }, path: touched };
}

describe('comparing two versions', () => {
  it('finds no difference between a policy and itself under another name', () => {
    expect(comparePolicies(wholeFieldPolicy, { ...wholeFieldPolicy, version: '2027-01-01', effectiveFrom: '2027-01-01' })).toEqual([]);
  });

  it('says limits, tiers, routes and papers in words', () => {
    const { waits, tiers, routes, evidence } = wholeFieldPolicy;
    const { risk_review: review } = waits;
    const to: Policy = {
      ...wholeFieldPolicy,
      waits: { ...waits, risk_review: { ...review, limit: { ...review.limit, n: 2 } } },
      tiers: [{ upToMinor: 500_000n, approvals: [] }, ...tiers.slice(1)],
      routes: routes.map((route) => (route.reasons.includes('26') ? { ...route, reasons: route.reasons.filter((code) => code !== '26') } : route.reasons.includes('25') ? { ...route, reasons: ['25', '26'] } : route)),
      evidence: evidence.filter((rule) => rule.code !== 'identity_card'),
    };
    const found = new Map(comparePolicies(wholeFieldPolicy, to).map((one) => [one.path, one]));
    expect(found.get('waits.risk_review.limit')).toEqual({
      path: 'waits.risk_review.limit', from: { en: 'Risk review: 3 business days', zh: '风险审核：3个工作日' }, to: { en: 'Risk review: 2 business days', zh: '风险审核：2个工作日' },
    });
    expect(found.get('tiers.0')).toMatchObject({ from: { en: 'up to 1000000 minor units: one reviewer' }, to: { zh: '不超过 500000 最小单位：一名审核人' } });
    expect(found.get('routes.26')).toMatchObject({ from: { en: expect.stringContaining('risk_review: papers') }, to: { en: expect.stringContaining('compliance: papers') } });
    expect(found.get('routes.25')).toBeUndefined();
    expect(found.get('evidence.identity_card.01')).toEqual({ path: 'evidence.identity_card.01', from: { en: 'R · every reason · with a date', zh: 'R · 全部原因 · 有有效期' }, to: null });
  });

  it('tells what November’s own version lacks', () => {
    const paths = comparePolicies(housePolicy, wholeFieldPolicy).map((one) => one.path);
    expect(paths).toEqual(expect.arrayContaining(['routes.26', 'evidence.lease.02']));
    expect(paths.filter((path) => /^(tiers|statutory)/.test(path))).toEqual([]);
    // Lengths are what they were; some may be extended now.
    expect(paths.filter((path) => /^waits\.(?!\w+\.limit\.(?:version|effectiveFrom|extension))/.test(path))).toEqual([]);
  });

  it('misses nothing: whatever one thing is changed, something is told', () => {
    fc.assert(
      fc.property(fc.nat(1_500), (which) => {
        const { path, policy } = withLeafChanged(wholeFieldPolicy, which);
        // Where everything is reviewed, no amount is looked at.
        if (path !== '' && !path.endsWith('.reviewAboveMinor')) expect([path, comparePolicies(wholeFieldPolicy, policy as Policy).length > 0]).toEqual([path, true]);
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});
