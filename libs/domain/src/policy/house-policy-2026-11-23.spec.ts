import { createHash } from 'node:crypto';
import { checklistFor } from '../document/checklist';
import { channels, merchantTypes } from '../document/requirement';
import { housePolicy } from './house-policy';
import { wholeFieldPolicy } from './house-policy-2026-11-23';
import { routeIds } from './policy';
import { reasons, routeOf } from './reason';

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${String(one)}n` : one))).digest('hex');
}

describe('the version of November', () => {
  it('is what it was: appeals run by it, so nothing in it may ever change', () => {
    expect(housePolicy.version).toBe('2026-11-01');
    expect(digest(housePolicy)).toBe('96e8bc39b008b121bbc99e9c353fd5dab8fef83175ae0369d091fb5559a71f97');
    expect(housePolicy.routes).toEqual([
      { reasons: ['12'], documents: 'checklist', review: 'always', reviewAboveMinor: 0n },
      { reasons: ['H06'], documents: 'checklist', review: 'above', reviewAboveMinor: 1_000_000n },
      { reasons: ['H05'], documents: 'none', review: 'always', reviewAboveMinor: 0n },
    ]);
  });

  it('routes no reason that came later', () => {
    expect(reasons.filter((reason) => routeOf(housePolicy, reason).ok).map((reason) => reason.code)).toEqual(['12', 'H05', 'H06']);
  });
});

describe('the version of 23 November', () => {
  const { routes } = wholeFieldPolicy;

  it('sends every reason one way, uses every way, and knows no reason besides', () => {
    const routed = routes.flatMap((route) => route.reasons);
    expect([...routed].sort()).toEqual(reasons.map((reason) => reason.code).sort());
    expect(new Set(routes.map((route) => route.id))).toEqual(new Set(routeIds));
    for (const route of routes) expect(Object.keys(route)).toEqual(expect.arrayContaining(['id', 'steps', 'tippingOffGuard', 'burdenOnUs', 'appealable']));
  });

  it.each([
    ['risk_review', ['12', '33', 'H02', '4512', '4522', '4562', '01', '03', '10', '26', '06', '28', '07', '44']],
    ['ops_correction', ['H06', '9724', '9725', '9726', '9722', '9652', 'H01', 'H03', 'H04']],
    ['bank_first', ['36']],
    ['security_review', ['08', '22']],
    ['field_inspection', ['11', '24', '45']],
    ['compliance', ['25', '02', '29', '04', '05']],
    ['incident', ['H05']],
    ['authority', ['35']],
  ])('follows the table of causes: %s', (id, codes) => {
    expect(codes.filter((code) => !routes.some((route) => route.id === id && route.reasons.includes(code)))).toEqual([]);
  });

  it('lets 12, H05 and H06 travel as before', () => {
    for (const { reasons: [code = ''], documents, review, reviewAboveMinor } of housePolicy.routes) {
      expect(routes.find((route) => route.reasons.includes(code))).toMatchObject({ documents, review, reviewAboveMinor });
      for (const merchantType of merchantTypes) {
        for (const channel of channels) {
          const facts = { reasonCode: code, merchantType, channel, filedByOther: true };
          // Dates, whose particulars they are and whose paper it is were not asked for before; the papers and their levels stay.
          expect(checklistFor(wholeFieldPolicy, facts).map(({ expires: _, about: __, from: ___, ...line }) => line)).toEqual(checklistFor(housePolicy, facts));
        }
      }
    }
  });

  it('cannot be appealed where an authority ordered, and carries the burden in an incident', () => {
    expect(routes.filter((route) => route.appealable === false).map((route) => route.reasons)).toEqual([['35']]);
    expect(routes.filter((route) => route.burdenOnUs).map((route) => route.id)).toEqual(['incident']);
  });

  it('guards against tipping off: one text for everything on the compliance route', () => {
    const codes = routes.filter((route) => route.id === 'compliance').flatMap((route) => route.reasons);
    const texts = reasons.filter((reason) => codes.includes(reason.code)).map((reason) => reason.merchantText.zh);
    expect(new Set(texts).size).toBe(1);
    const guarded = routes.filter((route) => route.tippingOffGuard).flatMap((route) => route.reasons);
    expect(guarded).toEqual(expect.arrayContaining(['02', '04', '05', '29']));
    expect(guarded.filter((code) => !codes.includes(code))).toEqual([]);
    // Nor may the papers asked for tell one guarded reason from another.
    const asked = guarded.map((reasonCode) => JSON.stringify(checklistFor(wholeFieldPolicy, { reasonCode, merchantType: '02', channel: 'bank_branch', filedByOther: false })));
    expect(new Set(asked).size).toBe(1);
  });
});
