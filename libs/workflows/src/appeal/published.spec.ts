import type { Instant, Situation } from '@thaw/domain';
import { searchAttributeTypes } from '../contract';
import { allSearchAttributes, changedSearchAttributes } from './published';

const dueAt = '2026-12-03T15:59:59.999Z' as Instant;
const situation: Situation = {
  appealId: 'a', seq: 3, stage: 'risk_review', outcome: null, reasonCode: '12', escalationLevel: 0, effects: [],
  wait: { id: 'w', kind: 'risk_review', party: 'acquirer', dueAt, next: { index: 0, kind: 'remind', at: dueAt } },
};
const closed: Situation = { ...situation, stage: 'closed', outcome: 'lapsed', wait: null };
const plain = (pairs: readonly { key: { name: string }; value: unknown }[]) => Object.fromEntries(pairs.map(({ key, value }) => [key.name, value]));

describe('search attributes', () => {
  it('are all passed to the next run, with nothing that is not declared and nothing empty', () => {
    const all = allSearchAttributes(situation);
    expect(plain(all)).toEqual({ ThawStage: 'risk_review', ThawWaitingOn: 'acquirer', ThawStageDue: new Date(dueAt), ThawEscalationLevel: 0, ThawReason: '12' });
    for (const { key } of all) expect(key.type).toBe(Object.entries(searchAttributeTypes).find(([name]) => name === key.name)?.[1].toUpperCase());
  });

  it('are written only where they changed, and taken away where they ended', () => {
    expect(changedSearchAttributes(situation, { ...situation, seq: 4 })).toEqual([]);
    expect(plain(changedSearchAttributes(situation, { ...situation, escalationLevel: 1 }))).toEqual({ ThawEscalationLevel: 1 });
    expect(plain(changedSearchAttributes(situation, closed))).toEqual({ ThawStage: 'closed', ThawWaitingOn: null, ThawStageDue: null, ThawOutcome: 'lapsed' });
    expect(plain(changedSearchAttributes(null, closed))).toEqual({ ThawStage: 'closed', ThawEscalationLevel: 0, ThawReason: '12', ThawOutcome: 'lapsed' });
  });
});
