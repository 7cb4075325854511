import { findingKinds, type Route } from '../policy/policy';
import { policies } from '../policy/policy-versions';
import { wholeFieldPolicy } from '../policy/house-policy-2026-11-23';
import { reasons } from '../policy/reason';
import { housePolicy } from '../policy/house-policy';
import { mayMove, stages, type Stage } from './appeal.states';
import { isPassedOver, openingStageOf, stageOfStep, stepsAfter, stepsOf, type Standing } from './route-walk';

const large: Standing = { papersAccepted: true, stakeMinor: 5_000_000n, recordsDiffer: false, approvalOpen: true };
const small: Standing = { ...large, stakeMinor: 900_000n, approvalOpen: false };

function walked(route: Route, standing: Standing): readonly string[] {
  return stepsOf(route).filter((step) => !isPassedOver(step, route, standing));
}

function routeFor(code: string): Route {
  const route = wholeFieldPolicy.routes.find((one) => one.reasons.includes(code));
  if (route === undefined) throw new Error(`no route for ${code}`);
  return route;
}

describe('the walk', () => {
  const appealable = policies.flatMap((policy) => policy.routes.filter((route) => route.appealable !== false).map((route) => ({ policy, route, name: `${policy.version} ${route.reasons.join(' ')}` })));

  it.each(appealable)('$name ends with the bank and the release, and every stage on it may follow the one before', ({ policy, route }) => {
    for (const standing of [large, small, { ...small, papersAccepted: false }, { ...small, recordsDiffer: true }]) {
      const steps = stepsOf(route).filter((step) => !isPassedOver(step, route, standing));
      expect(steps.slice(-2)).toEqual(['bank_confirmation', 'release']);
      const passed = steps.map((step) => stageOfStep[step]).filter((stage): stage is NonNullable<typeof stage> => stage !== null);
      expect(passed[0]).toBe(openingStageOf(route));
      for (const [i, stage] of passed.entries()) {
        const before: Stage | undefined = passed[i - 1];
        if (before !== undefined && before !== stage) expect([before, stage, mayMove(before, stage)]).toEqual([before, stage, true]);
      }
      expect(stages).toEqual(expect.arrayContaining([...passed]));
    }
    // Every step that waits for somebody has its time.
    for (const kind of findingKinds) if (stepsOf(route).includes(kind)) expect(policy.findingWaits?.[kind].limit.legalRef).not.toBe(undefined);
    // A finding leads only to a step the route has.
    for (const target of Object.values(route.otherwise ?? {})) expect(stepsOf(route)).toContain(target);
    if (route.mayBecome !== undefined) expect(policy.routes.map((one) => one.id)).toContain(route.mayBecome);
  });

  it('reaches a decision for every reason: by a review, or by records that match', () => {
    const deciding = reasons.filter((reason) => reason.code !== '35').map((reason) => walked(routeFor(reason.code), small));
    // Of H01 the papers themselves decide.
    for (const steps of deciding) expect(steps.includes('risk_review') !== steps.includes('ops_match') || steps.join() === 'papers,bank_confirmation,release').toBe(true);
  });

  it('matches records below the limit instead of reviewing, and reviews above it or when papers are missing', () => {
    const h06 = routeFor('H06');
    expect(walked(h06, small)).toEqual(['papers', 'ops_match', 'bank_confirmation', 'release']);
    expect(walked(h06, large)).toEqual(['papers', 'risk_review', 'approval', 'bank_confirmation', 'release']);
    expect(walked(h06, { ...small, papersAccepted: false })).toEqual(['papers', 'risk_review', 'bank_confirmation', 'release']);
    expect(walked(h06, { ...small, recordsDiffer: true })).toContain('risk_review');
  });

  it.each(['H03', 'H04', '9722', '9652'])('matches the records of %s whatever the amount, and has a large one approved', (code) => {
    expect(walked(routeFor(code), large).slice(0, 3)).toEqual(['papers', 'ops_match', 'approval']);
    expect(walked(routeFor(code), { ...large, papersAccepted: false })).toEqual(expect.arrayContaining(['ops_match', 'risk_review']));
    expect(walked(routeFor(code), { ...large, recordsDiffer: true })).toContain('risk_review');
  });

  it('lets the papers of H01 decide, which was imposed for want of them', () => {
    expect(walked(routeFor('H01'), large)).toEqual(['papers', 'approval', 'bank_confirmation', 'release']);
    expect(walked(routeFor('H01'), { ...large, papersAccepted: false })).toContain('risk_review');
  });

  it('is what it was for the first version, which names no steps', () => {
    const [risk, failed, incident] = housePolicy.routes;
    if (!risk || !failed || !incident) throw new Error('three routes');
    expect(walked(risk, large)).toEqual(['papers', 'risk_review', 'approval', 'bank_confirmation', 'release']);
    expect(walked(failed, small)).toEqual(['papers', 'bank_confirmation', 'release']);
    expect(walked(incident, small)).toEqual(['risk_review', 'bank_confirmation', 'release']);
  });

  it('goes on after a step, and knows no step that the route does not have', () => {
    expect(stepsAfter(routeFor('36'), null)[0]).toBe('bank_notice');
    expect(stepsAfter(routeFor('36'), 'bank_notice')[0]).toBe('papers');
    expect(() => stepsAfter(routeFor('36'), 'security_review')).toThrow(/no step security_review/);
  });
});
