import { reasons } from '../reason';
import { housePolicy } from '../house-policy';
import { wholeFieldPolicy } from '../house-policy-2026-11-23';
import type { Policy, Route } from '../policy';
import { isRecord } from './shape';
import { readPolicy } from './validate';

const good = wholeFieldPolicy;

function findings(value: unknown): readonly string[] {
  const read = readPolicy(value);
  return read.ok ? [] : read.refusal.map(({ field, text }) => `${field}: ${text.en}`);
}

/** Every path to something in the policy that is there in all of its kind. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = Array.isArray(value) ? value.slice(0, 1).map((one, i) => [String(i), one] as const) : isRecord(value) ? Object.entries(value) : [];
  return inner.flatMap(([name, one]) => [[...path, name], ...pathsOf(one, [...path, name])]);
}

function changed(value: unknown, [name = '', ...rest]: readonly string[], to: unknown): unknown {
  const put = (one: unknown) => (rest.length === 0 ? to : changed(one, rest, to));
  if (Array.isArray(value)) return value.map((one: unknown, i) => (String(i) === name ? put(one) : one));
  if (!isRecord(value)) return value;
  const { [name]: one, ...others } = value;
  const is = put(one);
  return is === undefined ? others : { ...others, [name]: is };
}

describe('reading a policy from data', () => {
  it('takes the newest version as it is', () => {
    expect(readPolicy(good)).toEqual({ ok: true, value: good });
  });

  it('names every field that is of the wrong kind, each by itself', () => {
    const wrong = pathsOf(good).filter((path) => findings(changed(good, path, Symbol('wrong'))).length === 0);
    expect(wrong).toEqual([]);
  });

  it('names everything that is missing or wrong at once, in both languages', () => {
    const { ladder: _, documentRounds: __, ...rest } = good;
    const read = readPolicy({ ...rest, claimLeaseMinutes: 'long', surprise: 1, waits: { ...good.waits, approval: { ...good.waits.approval, onExpiry: 'shrug' } } });
    expect(read).toMatchObject({
      ok: false,
      refusal: [
        { field: 'waits.approval.onExpiry', text: { en: expect.stringContaining('One of lapse') } },
        { field: 'ladder', text: { en: 'Missing', zh: '缺少该项' } },
        { field: 'documentRounds' },
        { field: 'claimLeaseMinutes' },
        { field: 'surprise', text: { en: 'No such field', zh: '没有该字段' } },
      ],
    });
  });

  it('is of the policy’s shape whatever comes', () => {
    for (const value of [null, undefined, 1, 'policy', [], {}]) expect(findings(value).length).toBeGreaterThan(0);
  });
});

/** The newest version without one of its fields. */
function without(field: 'findingWaits' | 'reserve'): Partial<Policy> {
  return { [field]: undefined };
}

/** The newest version with its first route changed, and only the routes that are kept. */
function withWay(change: Partial<Route>, kept: (route: Route) => boolean = () => true): Partial<Policy> {
  return { routes: good.routes.map((route, i) => (i === 0 ? { ...route, ...change } : route)).filter(kept) };
}

describe('what a policy must mean', () => {
  it.each<[string, Partial<Policy>, string]>([
    ['tiers that end closed', { tiers: [{ upToMinor: 1n, approvals: [] }] }, 'tiers.0.upToMinor: The last tier'],
    ['an open tier below another', { tiers: [{ upToMinor: null, approvals: [] }, { upToMinor: null, approvals: [] }] }, 'tiers.0.upToMinor: Only the last'],
    ['tiers that fall', { tiers: [{ upToMinor: 2n, approvals: [] }, { upToMinor: 1n, approvals: [] }, { upToMinor: null, approvals: [] }] }, 'tiers.1.upToMinor: Tiers must rise'],
    ['an approver who works on no task', { tiers: [{ upToMinor: null, approvals: ['auditor'] }] }, 'tiers.0.approvals.0: This role'],
    ['no ladder', { ladder: [] }, 'ladder: Must not be empty'],
    ['a ladder that goes back in time', { ladder: [...good.ladder].reverse() }, 'ladder.1.afterBreachBusinessDays'],
    ['an expiry nothing answers', { waits: { ...good.waits, risk_review: { ...good.waits.risk_review, onExpiry: 'bank_desk' } } }, 'waits.risk_review.onExpiry: Here escalate'],
    ['one limit twice', { secondAppeal: { ...good.secondAppeal, id: good.bankChaserAfter.id } }, 'bankChaserAfter.id: The same id as secondAppeal'],
    ['a statutory total that pauses', { statutory: { ...good.statutory, pauseOn: ['bank'] } }, 'statutory.pauseOn'],
    ['a statutory total of the house’s', { statutory: { ...good.statutory, legalRef: 'house' } }, 'statutory.legalRef'],
    ['numbers without a reference', { references: {} }, 'references.documentRounds: The numbers of this field need a reference'],
    ['a finding without its time', without('findingWaits'), 'findingWaits: ops_match needs its time'],
    ['a reserve without its share', without('reserve'), 'reserve: A route with a reserve needs its share'],
    ['a way that decides nothing', withWay({ steps: ['papers', 'approval', 'bank_confirmation', 'release'] }), 'routes.0.steps: Somebody must be able to decide'],
    ['a way that ends before the bank', withWay({ steps: ['papers', 'risk_review', 'approval', 'release'] }), 'routes.0.steps: Ends with bank_confirmation'],
    ['a way without a second person', withWay({ steps: ['papers', 'risk_review', 'bank_confirmation', 'release'] }), 'routes.0.steps: A proposal above the tier'],
    ['a finding that leads nowhere', withWay({ otherwise: { security_review: 'papers' } }), 'routes.0.otherwise.security_review: No finding of this route'],
    ['a way into a route there is not', withWay({ mayBecome: 'authority' }, (route) => route.id !== 'authority'), 'routes.0.mayBecome: No such route'],
    ['a name that is not its day', { version: '2026-12-24' }, 'version: Named after the day'],
    ['a reason nobody knows', { routes: [...good.routes, { ...good.routes[0], id: 'risk_review', steps: ['papers'], reasons: ['4711'], documents: 'none', review: 'always', reviewAboveMinor: 0n }] }, 'Reason 4711 is not known'],
    ['a reason with two ways', { routes: [...good.routes, ...good.routes.slice(0, 1)] }, 'Reason 12 has a route already (routes.0)'],
    ['a reason with none', { routes: good.routes.slice(1) }, 'routes: Reason 12 has no route'],
    ['a paper required in disguise', { evidence: good.evidence.filter((rule) => rule.code !== 'premises_title') }, 'evidence: lease stands alone in its group for reason 11'],
    ['nothing asked of somebody', { evidence: good.evidence.filter((rule) => rule.reasons !== undefined) }, 'evidence: Nothing is asked for reason 99 from 01/bank_branch'],
  ])('refuses %s', (_what, change, told) => {
    expect(findings({ ...good, ...change }).filter((one) => one.includes(told))).not.toEqual([]);
  });

  it('would not let the version of November be drafted today: it knows three reasons and no reference', () => {
    const told = findings(housePolicy);
    expect(told.filter((one) => one.endsWith('has no route'))).toHaveLength(reasons.length - 3);
    expect(told).toContain('references.tiers: The numbers of this field need a reference (article or “house”)');
  });
});

describe('reasons worded anew', () => {
  const licence = reasons.find((one) => one.code === 'H03');
  if (licence === undefined) throw new Error('no H03');
  const wording = (...reasonWords: readonly unknown[]) => findings({ ...good, reasonWords });

  it('are known, each named once, and tip nobody off', () => {
    expect(wording(licence)).toEqual([]);
    expect(wording({ ...licence, code: 'H99' })).toEqual([expect.stringMatching(/^reasonWords\.0\.code: No such reason/)]);
    expect(wording(licence, licence)).toEqual([expect.stringMatching(/^reasonWords\.1\.code: Another line/)]);
    expect(wording({ ...licence, merchantText: { en: 'Your money is frozen.', zh: '延迟结算。' } })).toEqual([expect.stringMatching(/^reasonWords\.0\.merchantText\.en/)]);
  });
});
