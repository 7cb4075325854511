import fc from 'fast-check';
import { instant } from '../kernel/instant';
import { longAgo, normalisedCause, rootSightings, type Sighting } from './sighting';
import { rootClassOf, stuckClassEntries, stuckClasses } from './stuck-class';

const since = instant('2026-11-23T08:00:00.000Z');
const seen = fc.record<Sighting>({
  class: fc.constantFrom(...stuckClasses),
  cause: fc.constantFrom('a', 'b'),
  appealId: fc.option(fc.constantFrom('1', '2', '3'), { nil: null }),
  since: fc.constant(since),
  count: fc.constant(1),
});

describe('what is stuck in several ways', () => {
  it('is shown once, under its root cause', () => {
    fc.assert(
      fc.property(fc.array(seen), (sightings) => {
        const kept = rootSightings(sightings);
        const appeals = kept.flatMap((one) => one.appealId ?? []);
        expect(new Set(appeals).size).toBe(appeals.length);
        expect(new Set(appeals)).toEqual(new Set(sightings.flatMap((one) => one.appealId ?? [])));
        for (const one of kept.filter((two) => two.appealId !== null)) {
          expect(one.class).toBe(rootClassOf(sightings.filter((two) => two.appealId === one.appealId).map((two) => two.class)));
        }
        expect(kept.filter((one) => one.appealId === null)).toEqual(sightings.filter((one) => one.appealId === null));
      }),
    );
  });

  it('has words in both languages for every class', () => {
    for (const { title, whatToDo } of stuckClasses.map((one) => stuckClassEntries[one])) {
      for (const text of [title, whatToDo]) {
        expect(text.en).toMatch(/^[\x20-\x7e’]+$/);
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });
});

describe('causes', () => {
  it('of a kind read the same, and carry neither ids nor values', () => {
    const one = normalisedCause('Bank "102100" said 503 for 0190f000-0000-7000-8000-000000000001 to tan@example.org\n  at file.ts:1');
    const two = normalisedCause('Bank "308584" said 502 for 0190f000-0000-7000-8000-00000000000f to li@example.org');
    expect(one).toBe('Bank <value> said <n> for <id> to <address>');
    expect(two).toBe(one);
    expect(normalisedCause('x'.repeat(1_000))).toHaveLength(160);
  });

  it('count only after their patience', () => {
    expect(longAgo(since, 'outboxMs')).toBe('2026-11-23T07:59:30.000Z');
  });
});
