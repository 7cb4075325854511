import { msOf, plusMs, type Instant } from '@thaw/domain';
import type { OpenAppealFacts } from '@thaw/persistence';
import { behindSince, isNudgeRound } from './behind';

const since = '2026-11-23T08:00:00.000Z' as Instant;
const minute = 60_000;
const day = 1_440 * minute;
const facts: OpenAppealFacts = { appealId: 'a', seq: 4, stage: 'risk_review', since, changedAt: since, dueAt: plusMs(since, 3 * day), nextMarkAt: plusMs(since, 2 * day), leftToRelay: false };
const knowing = { stage: 'risk_review', dueAtMs: msOf(facts.dueAt) };

describe('behindSince', () => {
  it('leaves a workflow alone that knows the stage and the deadline and has no mark overdue', () => {
    expect(behindSince(facts, knowing, plusMs(since, day))).toBeNull();
    expect(behindSince({ ...facts, nextMarkAt: null }, knowing, plusMs(since, 9 * day))).toBeNull();
  });

  it.each([{ ...knowing, stage: 'collecting_documents' }, { ...knowing, dueAtMs: 0 }, { stage: null, dueAtMs: null }])('sees that it knows another stage or deadline, after a moment (%o)', (workflow) => {
    expect(behindSince(facts, workflow, plusMs(since, 20_000))).toBeNull();
    expect(behindSince(facts, workflow, plusMs(since, 2 * minute))).toBe(msOf(since));
  });

  it('gives a deadline that moves days into the wait the same moment', () => {
    const moved = { ...facts, dueAt: plusMs(facts.dueAt, day), changedAt: plusMs(since, day) };
    expect(behindSince(moved, knowing, plusMs(since, day + 20_000))).toBeNull();
    expect(behindSince(moved, knowing, plusMs(since, day + 26_000))).toBe(msOf(since) + day);
    const toThePast = { ...facts, nextMarkAt: plusMs(since, minute), changedAt: plusMs(since, day) };
    expect(behindSince(toThePast, knowing, plusMs(since, day + 20_000))).toBeNull();
    expect(behindSince(toThePast, knowing, plusMs(since, day + 26_000))).toBe(msOf(since) + day);
  });

  it('sees a mark that is overdue by more than a moment', () => {
    expect(behindSince(facts, knowing, plusMs(since, 2 * day + 20_000))).toBeNull();
    expect(behindSince(facts, knowing, plusMs(since, 2 * day + 26_000))).toBe(msOf(since) + 2 * day);
  });
});

it('isNudgeRound nudges ever less often', () => {
  const rounds = Array.from({ length: 70 }, (_, i) => i).filter((i) => isNudgeRound(msOf(since), plusMs(since, i * minute)));
  expect(rounds).toEqual([1, 2, 4, 8, 16, 32, 64]);
});
